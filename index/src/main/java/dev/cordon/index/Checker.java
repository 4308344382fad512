package dev.cordon.index;

import dev.cordon.names.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;

/** Checks that what stands in several files of an index agrees: every state, word, name and posting. */
final class Checker {
    private final Index index;

    Checker(Index index) {
        this.index = index;
    }

    /** @throws IndexException naming the first file that does not agree with the others */
    void check() throws IOException {
        try {
            states();
            words();
            section(index.people(), IndexFile.PEOPLE);
            section(index.organizations(), IndexFile.ORGANIZATIONS);
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw new IndexException(
                    "the index is damaged (" + e.getMessage() + "); \"cordon index build\" builds the index again");
        }
    }

    /** Each state can be read, bears as many names as its party, and each of them leads back to it. */
    private void states() throws IOException {
        for (int state = 0; state < index.stateCount(); state++) {
            int[] borne = index.namesBorne(state);
            require(
                    index.state(state).party().names().size() == borne.length,
                    IndexFile.STATES,
                    "state " + state + " bears another number of names than its record");
            for (int name : borne) {
                BitSet bearers = new BitSet();
                index.statesOf(name, bearers);
                require(bearers.get(state), IndexFile.STATES, "name " + name + " does not lead to state " + state);
            }
        }
    }

    /** Each word is found by its text. */
    private void words() throws IOException {
        Words words = index.words();
        for (int number = 0; number < words.count(); number++) {
            Word word = words.get(number);
            require(
                    Arrays.binarySearch(words.exact(word), number) >= 0,
                    IndexFile.WORDS,
                    "the word " + word + " is not found");
        }
    }

    /** Each name stands in the postings of its words, once for each time it has them, and in no others. */
    private void section(Section section, IndexFile file) throws IOException {
        Ints own = new Ints();
        long tokens = 0;
        for (int name = 0; name < section.count(); name++) {
            tokens += section.name(name).tokens().size();
        }
        long posted = 0;
        for (int word = 0; word < index.words().count(); word++) {
            Ints bearing = new Ints();
            section.bearing(word, bearing);
            posted += bearing.size();
            for (int i = 0; i < bearing.size(); i++) {
                own.clear();
                section.words(bearing.get(i), own);
                require(has(own, word), file, "name " + bearing.get(i) + " does not have word " + word);
            }
        }
        require(posted == tokens, file, posted + " postings for " + tokens + " words of names");
    }

    private static boolean has(Ints words, int word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) == word) {
                return true;
            }
        }
        return false;
    }

    private static void require(boolean holds, IndexFile file, String otherwise) throws IOException {
        if (!holds) {
            throw new IndexException(file.in(Path.of("")).getFileName() + " is damaged (" + otherwise
                    + "); \"cordon index build\" builds the index again");
        }
    }
}
