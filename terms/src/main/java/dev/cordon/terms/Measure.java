package dev.cordon.terms;

import java.util.Locale;

/**
 * What a listing does to a party.
 *
 * @param kind the sort of measure
 * @param text the authority's words, or ""
 */
public record Measure(Kind kind, String text) {

    /** The sorts of measure the shipped lists know. */
    public enum Kind {
        ASSET_FREEZE,
        TRAVEL_BAN,
        ARMS_EMBARGO,
        SECTORAL,
        CORRESPONDENT_ACCOUNT,
        SECURITIES_BAN,
        SECONDARY_SANCTIONS_RISK,
        LICENCE_REQUIREMENT,
        LICENCE_EXCEPTIONS_LIMITED,
        EXPORT_DENIAL,
        DEBARMENT,
        SHIP_MEASURES,
        OTHER;

        /** The word by which files and answers name the kind: {@code asset-freeze}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
