package dev.cordon.history;

import dev.cordon.lists.Report;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The archive's record as JSON, one object a file; the field names are those of the record. */
final class ArchivedPublicationJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ArchivedPublicationJson() {}

    static byte[] write(ArchivedPublication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("identity", publication.identity());
            json.writeStringProperty("list", publication.list());
            json.writeStringProperty("published", publication.published().toString());
            json.writeStringProperty("dated", publication.dated().name());
            json.writeStringProperty("archivedAt", publication.archivedAt().toString());
            json.writeStringProperty("decidedAt", publication.decidedAt().toString());
            json.writeStringProperty("kind", publication.kind().name());
            json.writeStringProperty("format", publication.format());
            json.writeStringProperty("title", publication.title());
            json.writeArrayPropertyStart("carries");
            for (Part part : Part.values()) {
                if (publication.carries().contains(part)) {
                    json.writeString(part.name());
                }
            }
            json.writeEndArray();
            json.writeNumberProperty("parties", publication.parties());
            writeFiles(publication, json);
            writeCounts(publication, json);
            json.writeStringProperty("status", publication.status().name());
            json.writeStringProperty("reason", publication.reason());
            if (publication.acceptReason().isPresent()) {
                json.writeStringProperty(
                        "acceptReason", publication.acceptReason().get());
            }
            json.writeStringProperty("from", publication.from());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void writeFiles(ArchivedPublication publication, JsonGenerator json) {
        json.writeArrayPropertyStart("files");
        for (ArchivedPublication.File file : publication.files()) {
            json.writeStartObject();
            json.writeStringProperty("name", file.name());
            json.writeStringProperty("sha256", file.sha256());
            json.writeNumberProperty("bytes", file.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeCounts(ArchivedPublication publication, JsonGenerator json) {
        json.writeArrayPropertyStart("tallies");
        for (Report.Tally tally : publication.tallies()) {
            json.writeStartObject();
            json.writeStringProperty("file", tally.file());
            json.writeNumberProperty("read", tally.read());
            json.writeNumberProperty("accepted", tally.accepted());
            json.writeNumberProperty("rejected", tally.rejected());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("problems");
        for (Problem.Kind kind : Problem.Kind.values()) {
            if (publication.problems().containsKey(kind)) {
                json.writeNumberProperty(kind.name(), publication.problems().getOrDefault(kind, 0));
            }
        }
        json.writeEndObject();
    }

    /** @throws IllegalArgumentException if the bytes are no such record; the message says what is wrong */
    static ArchivedPublication read(byte[] bytes) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            Fields fields = new Fields(object(value(json)));
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("something stands behind the record");
            }
            return publication(fields);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("it holds no day or instant where one belongs: " + e.getMessage(), e);
        }
    }

    private static ArchivedPublication publication(Fields fields) {
        String identity = fields.text("identity");
        if (!Hash.WHOLE.matcher(identity).matches()) {
            throw new IllegalArgumentException("its identity is no SHA-256: " + identity);
        }
        return new ArchivedPublication(
                identity,
                fields.text("list"),
                LocalDate.parse(fields.text("published")),
                ArchivedPublication.Dated.valueOf(fields.text("dated")),
                Instant.parse(fields.text("archivedAt")),
                Instant.parse(fields.text("decidedAt")),
                ArchivedPublication.Kind.valueOf(fields.text("kind")),
                fields.text("format"),
                fields.text("title"),
                parts(fields),
                Math.toIntExact(fields.number("parties")),
                files(fields),
                tallies(fields),
                problems(fields),
                ArchivedPublication.Status.valueOf(fields.text("status")),
                fields.text("reason"),
                fields.optionalText("acceptReason"),
                fields.text("from"));
    }

    private static Set<Part> parts(Fields fields) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Object part : fields.array("carries")) {
            parts.add(Part.valueOf(String.valueOf(part)));
        }
        return parts;
    }

    private static List<ArchivedPublication.File> files(Fields fields) {
        List<ArchivedPublication.File> files = new ArrayList<>();
        for (Object each : fields.array("files")) {
            Fields file = new Fields(object(each));
            if (!Hash.WHOLE.matcher(file.text("sha256")).matches()) {
                throw new IllegalArgumentException("a file's hash is no SHA-256: " + file.text("sha256"));
            }
            files.add(new ArchivedPublication.File(file.text("name"), file.text("sha256"), file.number("bytes")));
        }
        return files;
    }

    private static List<Report.Tally> tallies(Fields fields) {
        List<Report.Tally> tallies = new ArrayList<>();
        for (Object each : fields.array("tallies")) {
            Fields tally = new Fields(object(each));
            tallies.add(new Report.Tally(
                    tally.text("file"), tally.number("read"), tally.number("accepted"), tally.number("rejected")));
        }
        return tallies;
    }

    private static Map<Problem.Kind, Integer> problems(Fields fields) {
        Fields counts = new Fields(object(fields.value("problems")));
        Map<Problem.Kind, Integer> problems = new EnumMap<>(Problem.Kind.class);
        for (String kind : counts.values.keySet()) {
            problems.put(Problem.Kind.valueOf(kind), Math.toIntExact(counts.number(kind)));
        }
        return problems;
    }

    /** The value at the parser's token: text, number, list or map; other kinds do not occur in a record. */
    private static Object value(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.put(name, value(json));
            }
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> members = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                members.add(value(json));
            }
            return members;
        }
        if (token == JsonToken.VALUE_STRING) {
            return json.getString();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getLongValue();
        }
        throw new IllegalArgumentException("it has " + (token == null ? "nothing" : token) + " where a value belongs");
    }

    private static Map<?, ?> object(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("an object is missing");
    }

    private static final class Fields {
        private final Map<String, Object> values = new LinkedHashMap<>();

        Fields(Map<?, ?> map) {
            map.forEach((name, value) -> values.put(String.valueOf(name), value));
        }

        Object value(String name) {
            return Optional.ofNullable(values.get(name))
                    .orElseThrow(() -> new IllegalArgumentException("its field " + name + " is missing"));
        }

        String text(String name) {
            if (value(name) instanceof String text) {
                return text;
            }
            throw new IllegalArgumentException("its field " + name + " is no text");
        }

        Optional<String> optionalText(String name) {
            return values.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
        }

        long number(String name) {
            if (value(name) instanceof Long number) {
                return number;
            }
            throw new IllegalArgumentException("its field " + name + " is no number");
        }

        List<?> array(String name) {
            if (value(name) instanceof List<?> list) {
                return list;
            }
            throw new IllegalArgumentException("its field " + name + " is no array");
        }
    }
}
