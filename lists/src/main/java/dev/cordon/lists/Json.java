package dev.cordon.lists;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON read record by record: the objects of one array of a document, or JSON lines. Depth and length are bounded, a key
 * that stands twice is an error.
 */
public sealed interface Json {

    /** Deepest nesting; lists have five levels. */
    int DEEPEST = 64;

    /** Longest line of JSON lines, in bytes. */
    int LONGEST_LINE = 16 * 1024 * 1024;

    /** An object, its fields in their order. */
    record Obj(Map<String, Json> fields) implements Json {
        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The field's text, stripped; "" where it is absent, null, or no single value. */
        public String text(String field) {
            return fields.get(field) instanceof Value value ? value.text.strip() : "";
        }

        /** The field's values as text, stripped, without blank ones: the items of an array, or a single value. */
        public List<String> texts(String field) {
            return items(field).stream()
                    .flatMap(item -> item instanceof Value value ? Stream.of(value.text.strip()) : Stream.empty())
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        /**
         * The fields as the cells of a row: arrays of values joined by {@code |}, objects inside by their path ({@code
         * address/city}), null left out.
         */
        public Map<String, String> cells() {
            Map<String, String> cells = new LinkedHashMap<>();
            fields.forEach((field, value) -> put(field, value, cells));
            return cells;
        }

        private static void put(String field, Json value, Map<String, String> cells) {
            switch (value) {
                case Nothing nothing -> {}
                case Value single -> cells.merge(field, single.text, (a, b) -> a + "|" + b);
                case Arr array -> array.items.forEach(item -> put(field, item, cells));
                case Obj inner -> inner.fields.forEach((name, item) -> put(field + "/" + name, item, cells));
            }
        }

        /** The items of an array; a single value or object counts as one; none where the field is absent or null. */
        public List<Json> items(String field) {
            return switch (fields.get(field)) {
                case null -> List.of();
                case Nothing nothing -> List.of();
                case Arr array -> array.items;
                case Value value -> List.of(value);
                case Obj object -> List.of(object);
            };
        }
    }

    /** An array. */
    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** A string without its quotes; a number, true or false as written. */
    record Value(String text) implements Json {}

    /** null. */
    record Nothing() implements Json {}

    /** An object and the 1-based line on which it begins. */
    record Placed(long line, Obj object) {}

    /** A line that is no object, and why. */
    record BadLine(long line, String found, String expected) {}

    /**
     * Whether the file's head begins with an object that has these fields, with whatever values.
     *
     * @param file the file; an object that runs beyond its head is judged by the fields that stand in it
     * @param fields names that must be among its own fields
     */
    static boolean begins(SourceFile file, List<String> fields) throws IOException {
        List<String> missing = new ArrayList<>(fields);
        try (JsonParser json = Parsing.parser(new ByteArrayInputStream(withoutMark(file.head())))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (!missing.isEmpty() && json.nextToken() == JsonToken.PROPERTY_NAME) {
                missing.remove(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        } catch (JacksonException e) {
            return missing.isEmpty();
        }
        return missing.isEmpty();
    }

    private static byte[] withoutMark(byte[] head) {
        boolean marked = head.length > 2 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
        return marked ? Arrays.copyOfRange(head, 3, head.length) : head;
    }

    /**
     * Hands over the objects of a top-level array field.
     *
     * @param file a JSON document that is an object
     * @param field the field whose array holds the records
     * @param each takes the records in their order
     * @return the document's other fields
     * @throws RefusedException if the file is no JSON to its end, is too deep, or lacks that array
     */
    static Obj read(SourceFile file, String field, Consumer<Placed> each) throws IOException {
        try (InputStream in = file.open();
                JsonParser json = Parsing.parser(in)) {
            return Parsing.records(file, json, field, each);
        } catch (JacksonException e) {
            throw Parsing.refusal(file, e);
        }
    }

    /**
     * Reads a document that is one object.
     *
     * @throws RefusedException if it is none, or too deep
     */
    static Obj document(SourceFile file) throws IOException {
        return read(file, "", record -> {});
    }

    /**
     * Reads JSON lines: one object a line; blank lines are skipped.
     *
     * @param file UTF-8, with or without byte order mark
     * @param each takes the objects
     * @param bad takes the lines that are none
     */
    static void lines(SourceFile file, Consumer<Placed> each, Consumer<BadLine> bad) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
            long number = 0;
            boolean more = true;
            while (more) {
                line.reset();
                long length = 0;
                int b = in.read();
                for (; b >= 0 && b != '\n'; b = in.read()) {
                    if (length++ < LONGEST_LINE) {
                        line.write(b);
                    }
                }
                more = b >= 0;
                number++;
                Parsing.line(number, line.toByteArray(), length, each, bad);
            }
        }
    }

    /** How it is done. */
    final class Parsing {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_LINE)
                        .build())
                .build();

        private Parsing() {}

        private static JsonParser parser(InputStream in) {
            return FACTORY.createParser(ObjectReadContext.empty(), in);
        }

        private static Obj records(SourceFile file, JsonParser json, String field, Consumer<Placed> each)
                throws RefusedException {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw refusal(file, json, "no object", "a JSON object");
            }
            Map<String, Json> others = new LinkedHashMap<>();
            boolean found = field.isEmpty();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                JsonToken token = json.nextToken();
                if (name.equals(field) && token == JsonToken.START_ARRAY) {
                    found = true;
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        long line = json.currentTokenLocation().getLineNr();
                        each.accept(new Placed(line, value(json) instanceof Obj object ? object : new Obj(Map.of())));
                    }
                } else {
                    others.put(name, value(json));
                }
            }
            if (!found) {
                throw refusal(file, json, "no array of that name", "an array \"" + field + "\"");
            }
            if (json.nextToken() != null) {
                throw refusal(file, json, "more after the end", "one JSON object");
            }
            return new Obj(others);
        }

        private static void line(long number, byte[] bytes, long length, Consumer<Placed> each, Consumer<BadLine> bad) {
            if (length > LONGEST_LINE) {
                bad.accept(new BadLine(number, "a line of " + length + " bytes", "at most " + LONGEST_LINE + " bytes"));
                return;
            }
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                bad.accept(new BadLine(number, "bytes that are no UTF-8", "text in UTF-8"));
                return;
            }
            if (number == 1 && text.startsWith("\uFEFF")) {
                text = text.substring(1);
            }
            if (!text.isBlank()) {
                object(text)
                        .ifPresentOrElse(
                                object -> each.accept(new Placed(number, object)),
                                complaint -> bad.accept(new BadLine(number, complaint, "a JSON object")));
            }
        }

        private static Parsed object(String text) {
            if (!text.stripLeading().startsWith("{")) {
                return new Parsed(Optional.empty(), text);
            }
            try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
                json.nextToken();
                Json value = value(json);
                if (json.nextToken() != null) {
                    return new Parsed(Optional.empty(), "more than one value: " + text);
                }
                return new Parsed(Optional.of((Obj) value), "");
            } catch (JacksonException e) {
                return new Parsed(Optional.empty(), said(e) + " in: " + text);
            }
        }

        private record Parsed(Optional<Obj> object, String complaint) {
            void ifPresentOrElse(Consumer<Obj> each, Consumer<String> complain) {
                object.ifPresentOrElse(each, () -> complain.accept(complaint));
            }
        }

        /** The value on whose first token the parser stands; depth is bounded by the factory. */
        private static Json value(JsonParser json) {
            return switch (json.currentToken()) {
                case START_OBJECT -> {
                    Map<String, Json> fields = new LinkedHashMap<>();
                    while (json.nextToken() != JsonToken.END_OBJECT) {
                        String name = json.currentName();
                        json.nextToken();
                        fields.put(name, value(json));
                    }
                    yield new Obj(fields);
                }
                case START_ARRAY -> {
                    List<Json> items = new ArrayList<>();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        items.add(value(json));
                    }
                    yield new Arr(items);
                }
                case VALUE_NULL -> new Nothing();
                case null, default -> new Value(json.getString());
            };
        }

        private static RefusedException refusal(SourceFile file, JsonParser json, String found, String expected) {
            return RefusedException.of(
                    file.name(),
                    Math.max(0, json.currentLocation().getLineNr()),
                    found,
                    expected,
                    "check which file this is");
        }

        private static IOException refusal(SourceFile file, JacksonException e) {
            if (e.getCause() instanceof IOException io) {
                return io;
            }
            long line =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            return RefusedException.of(
                    file.name(),
                    line,
                    said(e),
                    "well-formed JSON to the end, at most " + DEEPEST + " levels deep",
                    "the file may be cut off; fetch it again");
        }

        private static String said(JacksonException e) {
            String message = String.valueOf(e.getOriginalMessage());
            return message.lines().findFirst().orElse(message);
        }
    }
}
