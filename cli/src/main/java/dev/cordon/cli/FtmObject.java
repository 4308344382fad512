package dev.cordon.cli;

import dev.cordon.lists.Json;
import dev.cordon.lists.ftm.FtmParty;
import dev.cordon.terms.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object {@code {schema, properties}} as a party. */
final class FtmObject {

    private FtmObject() {}

    /**
     * @param fallback the party's number where the object has no id
     * @throws IllegalArgumentException saying what was expected, if schema or properties are missing or unknown
     */
    static Party party(Json.Obj object, String fallback) {
        if (!(object.fields().get("properties") instanceof Json.Obj properties)) {
            throw new IllegalArgumentException("an object with schema and properties");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        properties.fields().keySet().forEach(property -> values.put(property, properties.texts(property)));
        String id = object.text("id");
        return FtmParty.of(id.isEmpty() ? fallback : id, object.text("schema"), values);
    }
}
