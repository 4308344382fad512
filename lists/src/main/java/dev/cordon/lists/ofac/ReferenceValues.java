package dev.cordon.lists.ofac;

import dev.cordon.lists.XmlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values to which the numbers of the advanced XML refer ({@code ReferenceValueSets}): {@code FeatureType} 8 is
 * "Birthdate".
 */
final class ReferenceValues {

    /** A value, and what its attributes say about it. */
    record Value(String text, Map<String, String> attributes) {
        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /** Attributes of values that are looked at; DeltaAction and comments are none. */
    private static final String[] ATTRIBUTES = {
        "ISO2", "ScriptCode", "PartyTypeID", "SanctionsProgramID", "LegalBasisShortRef", "Symmetrical"
    };

    private final Map<String, Value> values = new HashMap<>();

    /** Takes all sets: {@code AliasTypeValues/AliasType}, {@code AreaCodeValues/AreaCode} and so on. */
    void take(XmlNode sets) {
        for (XmlNode set : sets.children()) {
            for (XmlNode value : set.children()) {
                Map<String, String> attributes = new HashMap<>();
                for (String name : ATTRIBUTES) {
                    attributes.put(name, value.peekAttribute(name));
                }
                values.put(key(value.name(), value.peekAttribute("ID")), new Value(value.text(), attributes));
            }
        }
    }

    Optional<Value> value(String type, String id) {
        return Optional.ofNullable(values.get(key(type, id)));
    }

    /** The value's text, {@code "FeatureType 8"} if the file does not define it; "" without an id. */
    String text(String type, String id) {
        return id.isEmpty() ? "" : value(type, id).map(Value::text).orElse(type + " " + id);
    }

    private static String key(String type, String id) {
        return type + " " + id;
    }
}
