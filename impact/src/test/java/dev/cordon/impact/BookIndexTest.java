package dev.cordon.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Report;
import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookIndexTest {

    private static final NameReader READER = new NameReader(Lexicon.shipped());

    @TempDir
    private Path folder;

    private static Book book(String name) {
        Party party = Party.builder("1").name(Name.primary(name)).build();
        return new Book(List.of(party), List.of(), Map.of(), List.of(), new Report(List.of(), List.of()));
    }

    private void open(String name) throws IOException {
        BookIndex.open(folder, book(name), READER, Weights.shipped(), "code");
    }

    private long indexes() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void theSameBookIsIndexedOnceAndAnotherAnew() throws Exception {
        open("Alder Paper Mill Ltd");
        open("Alder Paper Mill Ltd");
        assertThat(indexes()).isEqualTo(1);
        open("Birch Optics GmbH");
        assertThat(indexes()).isEqualTo(2);
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAndWhatAnotherMakesIsNot() throws Exception {
        Path left = Files.createDirectories(folder.resolve("making-left"));
        Files.writeString(left.resolve("words.cdx"), "half");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path another = Files.createDirectories(folder.resolve("making-now"));
        open("Alder Paper Mill Ltd");
        assertThat(left).doesNotExist();
        assertThat(another).exists();
    }

    @Test
    void indexesOfBooksThatAreLongGoneDoNotPileUp() throws Exception {
        for (int day = 0; day < 12; day++) {
            open("Alder Paper Mill Ltd " + day);
        }
        assertThat(indexes()).isBetween(8L, 9L);
    }
}
