package dev.cordon.screen;

import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Party;
import java.util.Optional;

/** Numbers: the pair that agrees best decides; without one, a differing number of a kind that each party has once. */
final class IdentifierEvidence {

    /** Numbers shorter than this are shared by chance. */
    private static final int SHORT = 5;

    private IdentifierEvidence() {}

    /** Empty where no two numbers can be compared. Symmetric. */
    static Optional<Evidence> of(Party subject, Party listed) {
        Evidence best = null;
        for (Identifier s : subject.identifiers()) {
            for (Identifier l : listed.identifiers()) {
                Optional<Evidence> evidence = compare(s, l);
                if (evidence.isPresent() && (best == null || evidence.get().millibits() > best.millibits())) {
                    best = evidence.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether it is strong enough to find a party whatever its name. */
    static boolean decides(Evidence evidence) {
        return evidence.millibits() >= EvidenceWeight.IDENTIFIER_INVALID.millibits();
    }

    private static Optional<Evidence> compare(Identifier a, Identifier b) {
        boolean sameKind = a.kind() == b.kind();
        boolean sameCountry =
                a.country().isEmpty() || b.country().isEmpty() || a.country().equals(b.country());
        if (Numbers.equal(a, b)) {
            return Optional.of(equal(a, b, sameKind, sameCountry));
        }
        if (!sameKind || !sameCountry) {
            return Optional.empty();
        }
        return differing(a.kind())
                .map(weight -> Evidence.of(
                        Evidence.Kind.IDENTIFIER,
                        weight,
                        text(a),
                        text(b),
                        "another " + a.kind().word() + " number"));
    }

    private static Evidence equal(Identifier a, Identifier b, boolean sameKind, boolean sameCountry) {
        if (!sameKind || !sameCountry) {
            String why =
                    sameKind ? "same number, but of another country" : "same number, but said to be of another kind";
            return Evidence.of(Evidence.Kind.IDENTIFIER, EvidenceWeight.IDENTIFIER_OTHER_KIND, text(a), text(b), why);
        }
        if (Numbers.length(a) < SHORT) {
            return Evidence.of(
                    Evidence.Kind.IDENTIFIER, EvidenceWeight.IDENTIFIER_SHORT, text(a), text(b), "same short number");
        }
        if (a.kind().validity(a.number()) == IdentifierKind.Validity.INVALID) {
            return Evidence.of(
                    Evidence.Kind.IDENTIFIER,
                    EvidenceWeight.IDENTIFIER_INVALID,
                    text(a),
                    text(b),
                    "same number, but its check digit is wrong");
        }
        return Evidence.of(
                Evidence.Kind.IDENTIFIER,
                EvidenceWeight.IDENTIFIER_EQUAL,
                text(a),
                text(b),
                "same " + a.kind().word() + " number");
    }

    /** What another number of that kind takes away, if parties have but one, or few. */
    private static Optional<EvidenceWeight> differing(IdentifierKind kind) {
        return switch (kind) {
            case IMO, LEI, USCC, INN, OGRN, AIRCRAFT_SERIAL, DUNS -> Optional.of(EvidenceWeight.IDENTIFIER_DIFFERS);
            case PASSPORT, NATIONAL_ID, TAX_ID, REGISTRATION -> Optional.of(EvidenceWeight.IDENTIFIER_DIFFERS_DOCUMENT);
            case DRIVING_LICENCE,
                    MMSI,
                    CALL_SIGN,
                    AIRCRAFT_TAIL,
                    WALLET,
                    EMAIL,
                    PHONE,
                    WEBSITE,
                    BIC,
                    ISIN,
                    TICKER,
                    IBAN,
                    OTHER -> Optional.empty();
        };
    }

    private static String text(Identifier identifier) {
        return identifier.kind().word()
                + " "
                + identifier.number()
                + identifier.country().map(country -> " (" + country + ")").orElse("");
    }
}
