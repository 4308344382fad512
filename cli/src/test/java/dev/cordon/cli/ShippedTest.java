package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.ListCatalog;
import dev.cordon.lists.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What ships, against its own table and page. */
class ShippedTest {

    private static final long MOST_BYTES = 40L << 20;

    private final Shipped shipped = Shipped.find().orElseThrow();

    @Test
    void everyFileHasItsHashAndItsRowAndNothingElseShips() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Row row : shipped.rows()) {
            assertThat(sha256(shipped.folder().resolve(row.peek("file"))))
                    .as(row.peek("file"))
                    .isEqualTo(row.peek("sha256"));
            named.add(row.peek("file"));
        }
        assertThat(files()).filteredOn(file -> !file.endsWith("README.md")).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void thePageNamesEveryFileWithItsHash() throws IOException {
        String page = Files.readString(shipped.folder().resolve("README.md"));
        for (Row row : shipped.rows()) {
            String inItsList = row.peek("file").substring(row.peek("list").length() + 1);
            assertThat(page).contains("| " + inItsList + " | " + row.peek("sha256") + " | " + row.peek("from") + " |");
        }
    }

    @Test
    void onlyListsWithSureTermsShip() throws IOException {
        assertThat(shipped.rows().stream().map(row -> row.peek("list")).distinct())
                .containsExactly("us-ofac-sdn", "us-ofac-cons", "us-csl", "us-bis-dpl", "uk-ofsi")
                .allSatisfy(list -> assertThat(
                                ListCatalog.shipped().find(list).orElseThrow().terms())
                        .isIn("US federal work, public domain", "Open Government Licence v3.0"));
    }

    @Test
    void allOfItStaysSmall() throws IOException {
        long bytes = 0;
        for (String file : files()) {
            bytes += Files.size(shipped.folder().resolve(file));
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(shipped.folder())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> shipped.folder().relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("shipped.csv"))
                    .toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return HexFormat.of().formatHex(CodeVersion.sha256().digest(in.readAllBytes()));
        }
    }
}
