package dev.cordon.terms;

import java.util.Optional;

/**
 * A number or address that identifies a party.
 *
 * @param kind what it is
 * @param number as published
 * @param country ISO 3166-1 alpha-2 of the issuer, where known
 * @param label the authority's word for the kind ("Cedula No.", "Digital Currency Address - XBT"), or ""
 * @param note what else the authority says about it (dates of issue and expiry …), or ""
 */
public record Identifier(IdentifierKind kind, String number, Optional<String> country, String label, String note) {

    public Identifier {
        if (number.isBlank()) {
            throw new IllegalArgumentException("an identifier of kind " + kind + " is blank");
        }
    }

    public static Identifier of(IdentifierKind kind, String number) {
        return new Identifier(kind, number, Optional.empty(), "", "");
    }

    /** The number as it is compared: see {@link IdentifierKind#normalize}. */
    public String normalized() {
        return kind.normalize(number);
    }
}
