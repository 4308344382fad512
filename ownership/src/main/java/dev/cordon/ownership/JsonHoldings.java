package dev.cordon.ownership;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The user's own rows as JSON objects, one a line or in one array, with the columns of {@link CsvHoldings} as fields. */
final class JsonHoldings implements HoldingsReader {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public boolean reads(String head) {
        return (head.startsWith("{") || head.startsWith("["))
                && head.contains("\"owner\"")
                && head.contains("\"owned\"");
    }

    @Override
    public void read(InputStream bytes, Intake to) throws IOException {
        OwnerRows rows = new OwnerRows(to);
        JsonRecords.read(bytes, to, placed -> {
            if (placed.node().value() instanceof Map<?, ?> fields) {
                fields.keySet().forEach(field -> rows.known(placed.line(), String.valueOf(field)));
            }
            rows.take(placed.line(), placed.node()::text);
        });
    }
}
