package dev.cordon.impact;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Something open with a party of the book.
 *
 * @param id the user's number, unique in the book
 * @param kind what it is
 * @param party the id of the party that it is with
 * @param goods what is ordered, in the user's words, or ""
 * @param eccn the item's Export Control Classification Number, {@code EAR99}, or "" where it is not said
 * @param amount how much, if known
 * @param currency ISO 4217, or ""
 * @param licence the number of a licence that covers it, or ""
 */
public record Position(
        String id,
        Kind kind,
        String party,
        String goods,
        String eccn,
        Optional<BigDecimal> amount,
        String currency,
        String licence) {

    /** What is open. */
    public enum Kind {
        /** Goods are to be delivered to the party. */
        ORDER,
        /** Money is to go to the party or to come from it. */
        PAYMENT,
        /** Money of the party's is kept. */
        ACCOUNT,
        /** Securities of the party's, or a share in it, are kept. */
        HOLDING;

        /** {@code order}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it moves goods; the rest moves or keeps money. */
    boolean isOfGoods() {
        return kind == Kind.ORDER;
    }
}
