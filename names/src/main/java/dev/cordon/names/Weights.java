package dev.cordon.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The table of weights: {@code weights.csv} beside this class, in thousandths of a bit. */
public final class Weights {

    private static final Weights SHIPPED = read(Table.lines("weights.csv"));

    private final int[] people;
    private final int[] organizations;

    private Weights(Map<Trait, int[]> rows) {
        people = new int[Trait.values().length];
        organizations = new int[Trait.values().length];
        for (Trait trait : Trait.values()) {
            int[] row = rows.get(trait);
            if (row == null) {
                throw new IllegalStateException("weights.csv has no row " + trait);
            }
            people[trait.ordinal()] = row[0];
            organizations[trait.ordinal()] = row[1];
        }
    }

    public static Weights shipped() {
        return SHIPPED;
    }

    /** Reads a table such as {@code weights.csv}, header first, without comments. */
    public static Weights read(List<String> lines) {
        Map<Trait, int[]> rows = new EnumMap<>(Trait.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 4);
            rows.put(Trait.valueOf(cells[0]), new int[] {Integer.parseInt(cells[1]), Integer.parseInt(cells[2])});
        }
        return new Weights(rows);
    }

    /** Thousandths of a bit; its unit is the table's column {@code per}. */
    public int of(Trait trait, Naming naming) {
        return (naming == Naming.PERSON ? people : organizations)[trait.ordinal()];
    }
}
