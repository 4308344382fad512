package dev.cordon.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a number identifies by, and how two of the kind are compared. */
public enum IdentifierKind {
    PASSPORT,
    NATIONAL_ID,
    TAX_ID,
    REGISTRATION,
    DRIVING_LICENCE,
    /** IMO ship or company number, seven digits. */
    IMO,
    MMSI,
    CALL_SIGN,
    AIRCRAFT_TAIL,
    AIRCRAFT_SERIAL,
    /** A digital currency address. */
    WALLET,
    EMAIL,
    PHONE,
    WEBSITE,
    /** ISO 9362. */
    BIC,
    /** ISO 17442. */
    LEI,
    /** ISO 6166. */
    ISIN,
    TICKER,
    /** China's unified social credit code (GB 32100). */
    USCC,
    /** Russia's taxpayer number. */
    INN,
    /** Russia's registration number. */
    OGRN,
    IBAN,
    DUNS,
    /** What none of the above says; see the label. */
    OTHER;

    /** What a number's own digits say about it. */
    public enum Validity {
        /** Shape and check digits are right; whose it is, they do not say. */
        VALID,
        /** Mistyped, or of another kind. */
        INVALID,
        /** The kind has no check digit, or the number is of a form whose check is not known here. */
        UNCHECKED
    }

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]+");

    /** The word by which users and files name the kind: {@code passport}, {@code national-id}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word, in any case, with {@code -}, {@code _} or blanks. */
    public static Optional<IdentifierKind> of(String word) {
        String sought = word.strip().replace('_', '-').replace(' ', '-').toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(sought))
                .findFirst();
    }

    /**
     * The number in the form in which two of this kind are equal or not: case, blanks and punctuation gone where they
     * mean nothing. Wallets keep their case (base58 tells it apart), but for {@code 0x…} and {@code bc1…}, which do not.
     *
     * @return the comparable form; may be empty if the number has no letter or digit
     */
    public String normalize(String number) {
        String text = number.strip();
        return switch (this) {
            case WALLET -> {
                String lower = text.toLowerCase(Locale.ROOT);
                yield lower.startsWith("0x") || lower.startsWith("bc1") || lower.startsWith("ltc1") ? lower : text;
            }
            case EMAIL -> text.toLowerCase(Locale.ROOT);
            case WEBSITE -> website(text.toLowerCase(Locale.ROOT));
            case IMO, MMSI -> NOT_DIGIT.matcher(text).replaceAll("");
            case PHONE -> phone(text);
            default -> NOT_ALPHANUMERIC.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        };
    }

    /** Whether shape and check digits of a number, in any form that {@link #normalize} takes, are right for this kind. */
    public Validity validity(String number) {
        return CheckDigits.of(this, normalize(number));
    }

    private static String website(String url) {
        return url.replaceFirst("^(?:https?://|www\\.)+", "").replaceFirst("/+$", "");
    }

    private static String phone(String text) {
        return NOT_DIGIT.matcher(text).replaceAll("").replaceFirst("^(?:00)+", "");
    }
}
