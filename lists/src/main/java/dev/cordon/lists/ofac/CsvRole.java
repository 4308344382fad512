package dev.cordon.lists.ofac;

import dev.cordon.terms.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files of the flat set. They have no header; the number of columns and the first cells tell them apart. */
enum CsvRole {
    SDN(
            Part.MAIN,
            List.of(
                    "ent_num",
                    "SDN_Name",
                    "SDN_Type",
                    "Program",
                    "Title",
                    "Call_Sign",
                    "Vess_type",
                    "Tonnage",
                    "GRT",
                    "Vess_flag",
                    "Vess_owner",
                    "Remarks")),
    ALT(Part.ALIASES, List.of("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks")),
    ADD(
            Part.ADDRESSES,
            List.of("Ent_num", "Add_num", "Address", "City/State/Province/Postal Code", "Country", "Add_remarks")),
    COMMENTS(Part.OVERFLOW, List.of("ent_num", "Remarks"));

    private static final Set<String> TYPES = Set.of("individual", "vessel", "aircraft", "");
    private static final Set<String> ALIAS_TYPES = Set.of("aka", "fka", "nka");

    private final Part part;
    private final List<String> columns;

    CsvRole(Part part, List<String> columns) {
        this.part = part;
        this.columns = columns;
    }

    Part part() {
        return part;
    }

    /** Column names of dat_spec.txt, "FORMAT SDN CSV". */
    List<String> columns() {
        return columns;
    }

    /** The role's name in lower case: {@code sdn}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CsvRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** The role of the file in which a record of that shape stands. */
    static Optional<CsvRole> ofRecord(List<String> cells) {
        return Arrays.stream(values()).filter(role -> role.fits(cells)).findFirst();
    }

    private boolean fits(List<String> cells) {
        if (cells.size() != columns.size() || !isNumber(cells.getFirst())) {
            return false;
        }
        return switch (this) {
            case SDN -> TYPES.contains(said(cells.get(2)));
            case ALT -> isNumber(cells.get(1)) && ALIAS_TYPES.contains(said(cells.get(2)));
            case ADD -> isNumber(cells.get(1));
            case COMMENTS -> !cells.get(1).isBlank();
        };
    }

    /** A cell without the null of dat_spec.txt, {@code -0-}, which in real files may lack its last dash or its blank. */
    static String said(String cell) {
        String text = cell.strip();
        return text.equals("-0-") || text.equals("-0") ? "" : text;
    }

    static boolean isNumber(String cell) {
        String text = cell.strip();
        return !text.isEmpty() && text.length() <= 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
