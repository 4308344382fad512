package dev.cordon.bench.accuracy;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Readers;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Parties as the newest whole edition of each real list has them. */
final class RealLists {

    private final Path lists;

    /** @param shared the folder that holds {@code lists/} */
    RealLists(Path shared) {
        lists = shared.resolve("lists");
    }

    /**
     * A list's edition.
     *
     * @param id the list's folder
     * @param edition the edition's folder: its day
     */
    record RealList(String id, String edition, List<Party> parties) {
        RealList {
            parties = List.copyOf(parties);
        }
    }

    /** The consolidated list of the UN Security Council. */
    RealList un() throws IOException {
        return newest("un-sc");
    }

    RealList newest(String id) throws IOException {
        List<Path> editions = children(lists.resolve(id));
        return read(id, String.valueOf(editions.getLast().getFileName()));
    }

    /** An edition of several files is read as the set it is. */
    RealList read(String id, String edition) throws IOException {
        List<Path> files = children(lists.resolve(id).resolve(edition));
        if (!(Readers.read(files) instanceof Edition read)) {
            throw new IOException(id + "/" + edition + " is no whole edition");
        }
        List<Party> parties = new ArrayList<>();
        for (Edition.Entry entry : read.entries()) {
            parties.add(whole(entry));
        }
        return new RealList(id, edition, parties);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    /** The pieces of one party, the main record first. */
    private static Party whole(Edition.Entry entry) {
        List<Party> pieces = entry.parts().stream().map(Edition.Piece::party).toList();
        if (pieces.size() == 1) {
            return pieces.getFirst();
        }
        Party.Builder whole =
                Party.builder(entry.number()).type(pieces.getFirst().type());
        for (Party piece : pieces) {
            piece.names().forEach(whole::name);
            piece.births().forEach(whole::born);
            piece.birthPlaces().forEach(whole::birthPlace);
            piece.genders().forEach(whole::gender);
            piece.countries().forEach(whole::country);
            piece.addresses().forEach(whole::address);
            piece.identifiers().forEach(whole::identifier);
        }
        return whole.build();
    }
}
