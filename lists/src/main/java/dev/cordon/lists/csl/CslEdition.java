package dev.cordon.lists.csl;

import dev.cordon.lists.Edition;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers entries to an edition; numbers stay unique. */
final class CslEdition {
    private final String format;
    private final List<Problem> problems = new ArrayList<>();
    private final Report.Counter counter;
    private final Map<String, Party> parties = new LinkedHashMap<>();

    CslEdition(String format, String file) {
        this.format = format;
        this.counter = new Report.Counter(file, problems);
    }

    Report.Counter counter() {
        return counter;
    }

    void add(CslEntry entry) {
        if (entry.id().isEmpty() || entry.name().isEmpty()) {
            counter.reject(
                    entry.line(),
                    entry.id().isEmpty() ? "_id" : "name",
                    "",
                    "a record with an id and a name",
                    "record left out");
            return;
        }
        Party party = CslParty.of(entry, counter);
        Party before = parties.putIfAbsent(party.number(), party);
        if (before != null) {
            repeated(entry, before, party);
        }
        if (before == null || sameBut(before, party)) {
            counter.accept();
        }
    }

    /** A record that only its links tell from one before says nothing new; its remarks join the first one's. */
    private void repeated(CslEntry entry, Party before, Party again) {
        if (sameBut(before, again)) {
            Party.Builder joined = copy(before, before.number());
            again.remarks().forEach(remark -> joined.remark(remark.label(), remark.text()));
            parties.put(before.number(), joined.build());
        } else {
            counter.reject(
                    entry.line(),
                    "_id",
                    entry.id(),
                    "a number that no other record of the section has",
                    "record left out; " + before.caption() + " has that number");
        }
    }

    private static boolean sameBut(Party a, Party b) {
        return withoutRemarks(a).equals(withoutRemarks(b));
    }

    private static Party withoutRemarks(Party p) {
        return new Party(
                p.number(),
                p.type(),
                p.names(),
                p.births(),
                p.birthPlaces(),
                p.genders(),
                p.countries(),
                p.addresses(),
                p.identifiers(),
                p.links(),
                p.listing(),
                List.of());
    }

    private static Party.Builder copy(Party p, String number) {
        Party.Builder copy = Party.builder(number).type(p.type()).listing(p.listing());
        p.names().forEach(copy::name);
        p.births().forEach(copy::born);
        p.birthPlaces().forEach(copy::birthPlace);
        p.genders().forEach(copy::gender);
        p.countries().forEach(copy::country);
        p.addresses().forEach(copy::address);
        p.identifiers().forEach(copy::identifier);
        p.links().forEach(copy::link);
        p.remarks().forEach(remark -> copy.remark(remark.label(), remark.text()));
        return copy;
    }

    Edition edition() throws RefusedException {
        return new Edition(
                format,
                Optional.empty(),
                Set.of(Part.MAIN),
                parties.values().stream().map(Edition.Entry::whole).toList(),
                Report.of(counter));
    }
}
