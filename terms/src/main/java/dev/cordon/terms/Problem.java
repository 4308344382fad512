package dev.cordon.terms;

/**
 * Something in the input that is not as it should be, told so that a person can mend it.
 *
 * @param kind what sort of problem, and with it what became of the input
 * @param file the file's name as the user gave it (inside an archive: {@code set.zip!sdn.csv})
 * @param line 1-based line (in a spreadsheet: row) on which the record begins; 0 where it concerns the whole file
 * @param field the authority's or the column's name, or "" for the whole record
 * @param found what stood there, cut to a readable length
 * @param expected what would have been right
 * @param effect what was done about it, and what to do: "row left out", "party EU.4412.9 kept without it"
 */
public record Problem(Kind kind, String file, long line, String field, String found, String expected, String effect) {

    /** Longest piece of input that a problem repeats, in characters. */
    private static final int LONGEST_FOUND = 160;

    public Problem {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is below 0");
        }
        found = found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "…";
    }

    /** The sorts of problem. */
    public enum Kind {
        /** The file as a whole cannot be used. */
        FILE_REFUSED,
        /** A record is left out; it counts as rejected. */
        RECORD_REJECTED,
        /** The record is kept; a value in it was not understood and is kept as a remark, or left unset. */
        VALUE_NOT_UNDERSTOOD,
        /** A column or element that no documentation names; its content is kept as remarks. */
        FIELD_UNKNOWN,
        /** The record refers to another one that is not there; it counts as rejected. */
        REFERENCE_MISSING
    }

    /** Whether the record (or file) was left out. */
    public boolean rejects() {
        return switch (kind) {
            case FILE_REFUSED, RECORD_REJECTED, REFERENCE_MISSING -> true;
            case VALUE_NOT_UNDERSTOOD, FIELD_UNKNOWN -> false;
        };
    }

    /** One line: {@code eu.xml:18211 birthDate: found "00/1962", expected YYYY or YYYY-MM; kept without it}. */
    public String sentence() {
        return file
                + (line == 0 ? "" : ":" + line)
                + (field.isEmpty() ? "" : " " + field)
                + ": found "
                + (found.isEmpty() ? "nothing" : "\"" + found + "\"")
                + ", expected "
                + expected
                + "; "
                + effect;
    }
}
