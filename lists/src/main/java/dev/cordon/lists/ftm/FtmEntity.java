package dev.cordon.lists.ftm;

import dev.cordon.lists.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An entity of a line, or nested in one.
 *
 * @param line 1-based
 * @param properties single values; entities inside are taken out and referred to by their ids
 * @param others the entity's fields besides id, schema and properties, flattened
 */
record FtmEntity(
        long line, String id, String schema, Map<String, List<String>> properties, Map<String, String> others) {

    private static final Set<String> FIELDS = Set.of("id", "schema", "properties");

    /**
     * Takes an entity apart.
     *
     * @param inside takes the entities nested in its properties, each with the property and this entity's id
     */
    static FtmEntity of(long line, Json.Obj object, Nested inside) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        String id = object.text("id");
        if (object.fields().get("properties") instanceof Json.Obj given) {
            for (String property : given.fields().keySet()) {
                List<String> values = new ArrayList<>();
                for (Json item : given.items(property)) {
                    switch (item) {
                        case Json.Value value -> values.add(value.text());
                        case Json.Obj entity -> {
                            values.add(entity.text("id"));
                            inside.accept(entity, property, id);
                        }
                        case Json.Arr array ->
                            array.items().forEach(inner -> {
                                if (inner instanceof Json.Value value) {
                                    values.add(value.text());
                                }
                            });
                        case Json.Nothing nothing -> {}
                    }
                }
                properties.put(property, values);
            }
        }
        Map<String, String> others = object.cells();
        others.keySet().removeIf(field -> FIELDS.contains(field) || field.startsWith("properties/"));
        return new FtmEntity(line, id, object.text("schema"), properties, others);
    }

    /** Takes a nested entity. */
    interface Nested {
        void accept(Json.Obj entity, String property, String parent);
    }

    List<String> values(String property) {
        return properties.getOrDefault(property, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    String value(String property) {
        List<String> values = values(property);
        return values.isEmpty() ? "" : values.getFirst();
    }

    String caption() {
        String caption = others.getOrDefault("caption", "");
        return caption.isEmpty() ? value("name").isEmpty() ? id : value("name") : caption;
    }
}
