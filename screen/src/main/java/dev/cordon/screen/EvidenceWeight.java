package dev.cordon.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The rows of {@code evidence.csv}: what agreement and disagreement beyond the name counts. */
enum EvidenceWeight {
    BIRTH_DAY_EQUAL,
    BIRTH_MONTH_EQUAL,
    BIRTH_YEAR_EQUAL,
    BIRTH_OVERLAP,
    BIRTH_SWAPPED,
    BIRTH_DAY_DIFFERS,
    BIRTH_MONTH_DIFFERS,
    BIRTH_YEAR_DIGITS_SWAPPED,
    BIRTH_YEAR_NEXT,
    BIRTH_YEAR_NEAR,
    BIRTH_YEARS_APART,
    COUNTRY_SHARED,
    COUNTRY_DISJOINT,
    GENDER_EQUAL,
    GENDER_DIFFERS,
    TYPE_DIFFERS,
    ADDRESS_CITY,
    ADDRESS_STREET,
    IDENTIFIER_EQUAL,
    IDENTIFIER_SHORT,
    IDENTIFIER_INVALID,
    IDENTIFIER_OTHER_KIND,
    IDENTIFIER_DIFFERS,
    IDENTIFIER_DIFFERS_DOCUMENT,
    NAME_UNDER_NUMBER,
    CONTRADICTION_UNDER_NUMBER,
    CORROBORATION_FROM,
    CORROBORATION_SLOPE;

    private static final int[] TABLE = read();

    /** Thousandths of a bit. */
    int millibits() {
        return TABLE[ordinal()];
    }

    private static int[] read() {
        Map<EvidenceWeight, Integer> table = new EnumMap<>(EvidenceWeight.class);
        try (InputStream in = EvidenceWeight.class.getResourceAsStream("evidence.csv")) {
            if (in == null) {
                throw new IllegalStateException("the table evidence.csv is missing from the artifact screen");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("key,"))
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> table.put(valueOf(cells[0]), Integer.parseInt(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("the table evidence.csv cannot be read", e);
        }
        int[] weights = new int[values().length];
        for (EvidenceWeight weight : values()) {
            Integer millibits = table.get(weight);
            if (millibits == null) {
                throw new IllegalStateException("evidence.csv has no row " + weight);
            }
            weights[weight.ordinal()] = millibits;
        }
        return weights;
    }
}
