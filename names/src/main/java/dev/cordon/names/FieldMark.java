package dev.cordon.names;

/** What words in a field announce that are no part of a name: one row each in {@code name-marks.csv}. */
enum FieldMark {
    /** Another name of the same party: alias, aka, formerly. */
    ALIAS,
    /** A family name that the person once had: née, geb. */
    MAIDEN,
    /** The name of somebody else: and, und. */
    AND,
    /** No name: born, DOB, passport. */
    REMARK,
    /** No name where it opens what follows a comma or stands in brackets: director, member. */
    OFFICE,
    /** The family name, before a colon: surname, apellidos. */
    FAMILY_LABEL,
    /** A given or whole name, before a colon: first name, nombre. */
    NAME_LABEL,
    /** Nothing: it stands for a part that nobody knows (fnu, lnu). */
    NOBODY;

    boolean opensName() {
        return switch (this) {
            case ALIAS, MAIDEN, AND, FAMILY_LABEL, NAME_LABEL -> true;
            case REMARK, OFFICE, NOBODY -> false;
        };
    }

    boolean isLabel() {
        return this == FAMILY_LABEL || this == NAME_LABEL;
    }
}
