package dev.cordon.lists.ofac;

import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A party, or a piece of one, while it is read. Its measures can only be told when the whole list is known, since one
 * programme blocks on the SDN list and does something else on the non-SDN list; see {@link Programmes}.
 */
final class Draft {
    private final Party.Builder party;
    private final List<String> programmes = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> legalBasis = new ArrayList<>();
    private final List<LocalDate> listingDates = new ArrayList<>();
    private String section = "";
    private boolean declaredNonSdn;
    private PartyType type = PartyType.UNKNOWN;

    Draft(String number) {
        party = Party.builder(number);
    }

    Party.Builder party() {
        return party;
    }

    PartyType type() {
        return type;
    }

    void type(PartyType said) {
        type = said;
        party.type(said);
    }

    /** What the party is by another file of the set: for reading names, not for the piece. */
    void typeElsewhere(PartyType said) {
        type = said;
    }

    List<String> programmes() {
        return programmes;
    }

    void programme(String code) {
        if (!code.isBlank() && !programmes.contains(code)) {
            programmes.add(code);
        }
    }

    void measure(Measure.Kind kind, String words) {
        Measure measure = new Measure(kind, words);
        if (!measures.contains(measure)) {
            measures.add(measure);
        }
    }

    boolean has(Measure.Kind kind) {
        return measures.stream().anyMatch(measure -> measure.kind() == kind);
    }

    void legalBasis(String act) {
        if (!act.isBlank() && !legalBasis.contains(act)) {
            legalBasis.add(act);
        }
    }

    void section(String list) {
        section = list;
    }

    /** The entry itself says that it is not on the SDN list. */
    void declareNonSdn() {
        declaredNonSdn = true;
    }

    boolean isDeclaredNonSdn() {
        return declaredNonSdn;
    }

    void listed(LocalDate day) {
        listingDates.add(day);
    }

    /** The party, with the measures that its programmes mean on that list. */
    Party build(Programmes.OnList list) {
        Programmes.measures(programmes, list).forEach(measure -> measure(measure.kind(), measure.text()));
        return party.listing(listing()).build();
    }

    private Listing listing() {
        return new Listing(
                section, programmes, measures, legalBasis, "", "", "", since(), Optional.empty(), Optional.empty());
    }

    /**
     * The first listing date, if the party is under one programme alone: with several, the dates at hand may be those of
     * a later one (Sberbank: sectoral since 2014, its entry carries dates of 2022 only).
     */
    private Optional<LocalDate> since() {
        return programmes.size() > 1 ? Optional.empty() : listingDates.stream().min(LocalDate::compareTo);
    }
}
