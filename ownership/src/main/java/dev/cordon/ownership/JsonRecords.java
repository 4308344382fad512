package dev.cordon.ownership;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON objects, one after another: those of one array, or one a line. */
final class JsonRecords {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * An object of a file.
     *
     * @param line the 1-based line on which it begins
     */
    record Placed(long line, Node node) {}

    /** A value: an object (as a map), a list, text, a number, true or false; never null. */
    record Node(Object value) {

        /** The field of that name; empty where it is absent or null. */
        Optional<Node> get(String field) {
            return value instanceof Map<?, ?> fields
                    ? Optional.ofNullable(fields.get(field)).map(Node::new)
                    : Optional.empty();
        }

        Node at(String field) {
            return get(field).orElse(new Node(""));
        }

        /** Its text, digits or truth; "" of an object or a list. */
        String text() {
            return value instanceof Map || value instanceof List
                    ? ""
                    : value.toString().strip();
        }

        /** The text of a field, or "". */
        String text(String field) {
            return at(field).text();
        }

        boolean isObject() {
            return value instanceof Map;
        }

        /** The elements of a list; a single value is a list of one; none where there is nothing. */
        List<Node> items() {
            if (value instanceof List<?> list) {
                return list.stream().map(each -> new Node((Object) each)).toList();
            }
            return value.equals("") ? List.of() : List.of(this);
        }

        Stream<String> texts(String field) {
            return at(field).items().stream().map(Node::text).filter(text -> !text.isEmpty());
        }
    }

    interface Taker {
        void take(Placed placed);
    }

    private JsonRecords() {}

    /**
     * Reads all objects; a line that is none is rejected and the others are read.
     *
     * @throws HoldingsReader.UnreadableException if an array is broken or bytes are no UTF-8
     */
    static void read(InputStream bytes, Intake to, Taker each) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            if (isArray(text)) {
                array(text, to, each);
            } else {
                lines(text, to, each);
            }
        } catch (CharacterCodingException e) {
            throw new HoldingsReader.UnreadableException(0, "bytes that are no UTF-8", "text in UTF-8", e);
        }
    }

    private static boolean isArray(BufferedReader text) throws IOException {
        int c;
        do {
            text.mark(1);
            c = text.read();
        } while (c >= 0 && Character.isWhitespace(c));
        text.reset();
        return c == '[';
    }

    private static void array(BufferedReader text, Intake to, Taker each) throws IOException {
        long line = 1;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == null) {
                    throw new HoldingsReader.UnreadableException(
                            line, "the end of the file", "an array that is closed", new IOException("cut off"));
                }
                line = json.currentTokenLocation().getLineNr();
                give(line, value(json, token), to, each);
            }
        } catch (JacksonException e) {
            throw new HoldingsReader.UnreadableException(line, String.valueOf(e.getOriginalMessage()), "JSON", e);
        }
    }

    private static void lines(BufferedReader text, Intake to, Taker each) throws IOException {
        long number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Object value;
            try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
                value = value(json, json.nextToken());
            } catch (JacksonException e) {
                to.rejected(number, "", line, "a JSON object on one line");
                continue;
            }
            give(number, value, to, each);
        }
    }

    private static void give(long line, Object value, Intake to, Taker each) {
        if (value instanceof Map) {
            each.take(new Placed(line, new Node(value)));
        } else {
            to.rejected(line, "", value.toString(), "a JSON object");
        }
    }

    private static Object value(JsonParser json, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> list(json);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json);
            case VALUE_NULL -> "";
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE -> json.getString();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT -> "";
        };
    }

    /** As written, never by way of floating point. */
    private static Object number(JsonParser json) {
        BigDecimal number = new BigDecimal(json.getString());
        return number.scale() > 1000 || number.scale() < -1000 ? json.getString() : number.toPlainString();
    }

    private static Map<String, Object> object(JsonParser json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (token != JsonToken.VALUE_NULL) {
                fields.put(name, value(json, token));
            }
        }
        return fields;
    }

    private static List<Object> list(JsonParser json) {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            items.add(value(json, token));
        }
        return items;
    }
}
