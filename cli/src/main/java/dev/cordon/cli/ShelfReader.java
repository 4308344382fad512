package dev.cordon.cli;

import dev.cordon.history.PublicationReader;
import dev.cordon.lists.Publication;
import dev.cordon.lists.Readers;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All readers of the lists, as a home wants them; messages name files as the user did, wherever their copies stand. */
final class ShelfReader implements PublicationReader {

    @Override
    public Publication read(List<Path> files) throws IOException {
        List<SourceFile> unpacked = new ArrayList<>();
        for (Path file : files) {
            unpacked.addAll(Readers.unpack(file, String.valueOf(file.getFileName())));
        }
        return Readers.readUnpacked(unpacked);
    }

    @Override
    public String version() {
        return CodeVersion.of(Readers.class, Party.class);
    }
}
