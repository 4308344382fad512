package dev.cordon.lists;

import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.Remark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An edition read for a test, and its parties by number. */
public record Parties(Edition edition) {

    public static Parties of(Path file) throws IOException {
        return new Parties((Edition) Readers.read(List.of(file)));
    }

    public static Parties of(SourceFile file) throws IOException {
        return new Parties((Edition) Readers.readUnpacked(List.of(file)));
    }

    public Party number(String number) {
        return all().stream()
                .filter(party -> party.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no party " + number));
    }

    public Party named(String name) {
        List<Party> found =
                all().stream().filter(party -> party.caption().equals(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " parties are named " + name);
        }
        return found.getFirst();
    }

    public List<Party> all() {
        return edition.entries().stream()
                .map(entry -> entry.parts().getFirst())
                .peek(piece -> {
                    if (piece.part() != Part.MAIN) {
                        throw new AssertionError(piece.part());
                    }
                })
                .map(Edition.Piece::party)
                .toList();
    }

    public long inSection(String section) {
        return all().stream()
                .filter(party -> party.listing().section().equals(section))
                .count();
    }

    /** Problems as sentences. */
    public List<String> problems() {
        return edition.report().problems().stream()
                .map(problem -> problem.sentence())
                .toList();
    }

    public static List<String> names(Party party) {
        return party.names().stream().map(name -> name.text()).toList();
    }

    public static List<String> addresses(Party party) {
        return party.addresses().stream().map(address -> address.text()).toList();
    }

    /** {@code kind:number}. */
    public static List<String> identifiers(Party party) {
        return party.identifiers().stream()
                .map(id -> id.kind().word() + ":" + id.number())
                .toList();
    }

    /** The remarks under a label. */
    public static List<String> remarks(Party party, String label) {
        return party.remarks().stream()
                .filter(remark -> remark.label().equals(label))
                .map(Remark::text)
                .toList();
    }
}
