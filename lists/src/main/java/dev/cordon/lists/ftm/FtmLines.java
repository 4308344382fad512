package dev.cordon.lists.ftm;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Json;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.Publication;
import dev.cordon.lists.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * FollowTheMoney entities, one JSON object a line. The file is read twice: what hangs on parties first (sanctions,
 * addresses, links), since it may stand anywhere, then the parties.
 */
public final class FtmLines implements ListReader {

    @Override
    public String format() {
        return "ftm-json";
    }

    @Override
    public String looksLike() {
        return "JSON lines whose objects have id, schema and properties (FollowTheMoney)";
    }

    @Override
    public boolean general() {
        return true;
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        return Json.begins(file, List.of("schema"))
                        && (Json.begins(file, List.of("id")) || Json.begins(file, List.of("properties")))
                ? Optional.of("list")
                : Optional.empty();
    }

    @Override
    public Publication read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        FtmGraph graph = new FtmGraph(file.name());
        Json.lines(file, graph::gather, graph::bad);
        graph.attach();
        Json.lines(file, graph::party, bad -> {});
        return new Edition(format(), Optional.empty(), graph.carries(), graph.entries(), graph.report());
    }
}
