package dev.cordon.cli;

import dev.cordon.names.NameAnatomy;
import dev.cordon.names.Naming;
import dev.cordon.names.Romanized;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The answer of {@code cordon name} as JSON: one object on one line. docs/screen.md describes the fields. */
final class NameJson {

    static final String SCHEMA = "cordon.name/1";

    private static final JsonFactory JSON = new JsonFactory();

    private NameJson() {}

    static String of(List<NameAnatomy> names, boolean guessed) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("readAs", names.getFirst().naming() == Naming.PERSON ? "person" : "organization");
            json.writeBooleanProperty("guessed", guessed);
            json.writeArrayPropertyStart("names");
            names.forEach(name -> name(json, name));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void name(JsonGenerator json, NameAnatomy anatomy) {
        json.writeStartObject();
        json.writeStringProperty("text", anatomy.text());
        json.writeArrayPropertyStart("written");
        for (Romanized.Word word : anatomy.written()) {
            json.writeStartObject();
            json.writeStringProperty("latin", word.latin());
            json.writeStringProperty("script", small(word.script()));
            json.writeBooleanProperty("consonantsOnly", word.consonantsOnly());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "leftOut", anatomy.leftOut());
        json.writeArrayPropertyStart("words");
        for (NameAnatomy.Part part : anatomy.words()) {
            json.writeStartObject();
            json.writeStringProperty("word", part.token().text());
            json.writeStringProperty("role", small(part.token().role()));
            json.writeNumberProperty("rarityMillibits", part.rarity());
            strings(json, "also", part.likes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("generation", anatomy.name().generation());
        strings(json, "legalForms", anatomy.name().forms());
        json.writeBooleanProperty("fathers", anatomy.name().fathers());
        json.writeNumberProperty("rarityMillibits", anatomy.rarity());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String field, List<String> values) {
        json.writeArrayPropertyStart(field);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
