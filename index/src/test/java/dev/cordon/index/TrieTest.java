package dev.cordon.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrieTest {

    private static final List<String> TEXTS = List.of("ali", "ali", "alina", "alireza", "amir", "bo");

    /** A file of the index with as many columns as a trie has, and more. */
    private static final IndexFile FILE = IndexFile.WORDS;

    private static Trie trie(Path folder) throws IOException {
        try (ColumnWriter out = FILE.writer(folder)) {
            Trie.write(TEXTS, out);
            for (int column = Trie.COLUMNS; column < FILE.columnCount(); column++) {
                out.bytes(new byte[0]);
            }
            out.finish();
        }
        return new Trie(FILE.open(folder).subList(0, Trie.COLUMNS));
    }

    @Test
    void eachTextEndsAtItsNode(@TempDir Path folder) throws IOException {
        Trie trie = trie(folder);
        for (String text : List.of("ali", "alina", "alireza", "amir", "bo")) {
            int node = trie.find(text);
            assertThat(IntStream.range(trie.first(node), trie.last(node)))
                    .as(text)
                    .isNotEmpty()
                    .allMatch(i -> TEXTS.get(i).equals(text));
            assertThat(trie.last(node) - trie.first(node)).as(text).isEqualTo((int)
                    TEXTS.stream().filter(text::equals).count());
        }
        assertThat(trie.find("al")).as("a node where no text ends").isNotNegative();
        assertThat(trie.first(trie.find("al"))).isEqualTo(trie.last(trie.find("al")));
        assertThat(List.of("b0", "alis", "x")).allMatch(text -> trie.find(text) < 0);
    }

    @Test
    void aNodeKnowsTheLongestTextUnderIt(@TempDir Path folder) throws IOException {
        Trie trie = trie(folder);
        assertThat(trie.longest(trie.find("al"))).isEqualTo("alireza".length());
        assertThat(trie.longest(trie.find("alin"))).isEqualTo("alina".length());
        assertThat(trie.longest(trie.find("b"))).isEqualTo(2);
    }

    @Test
    void allUnderANodeStandsBeforeItsEnd(@TempDir Path folder) throws IOException {
        Trie trie = trie(folder);
        int al = trie.find("al");
        assertThat(trie.find("alireza")).isBetween(al, trie.end(al) - 1);
        assertThat(trie.find("am")).isEqualTo(trie.end(al));
        assertThat(trie.branches(al)).as("only i follows").isFalse();
        assertThat(trie.branches(trie.find("ali"))).as("n and r follow").isTrue();
    }
}
