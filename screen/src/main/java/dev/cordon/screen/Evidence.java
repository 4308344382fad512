package dev.cordon.screen;

import java.util.List;

/**
 * A part of an explanation: what was compared, what each side had, and what that counts.
 *
 * @param kind name, birth, country, gender, type, address, identifier, limit
 * @param millibits its weight in thousandths of a bit; the parts of an explanation add up to its sum
 * @param subject what the subject had, or ""
 * @param listed what the list had, or ""
 * @param why in words why that counts so much
 * @param details what the part is itself made of, if anything; they add up to it
 */
public record Evidence(Kind kind, int millibits, String subject, String listed, String why, List<Evidence> details) {

    /** What is compared. */
    public enum Kind {
        NAME,
        IDENTIFIER,
        BIRTH,
        COUNTRY,
        GENDER,
        ADDRESS,
        TYPE,
        /** What agrees makes a weak name good only so far; what differs outweighs a number only so far. */
        LIMIT,
        /** A finding inside the comparison of the names. */
        CLUE
    }

    public Evidence {
        details = List.copyOf(details);
    }

    static Evidence of(Kind kind, int millibits, String subject, String listed, String why) {
        return new Evidence(kind, millibits, subject, listed, why, List.of());
    }

    static Evidence of(Kind kind, EvidenceWeight weight, String subject, String listed, String why) {
        return of(kind, weight.millibits(), subject, listed, why);
    }
}
