package dev.cordon.names;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in Latin letters.
 *
 * @param words in the order of the text
 */
public record Romanized(List<Word> words) {

    public Romanized {
        words = List.copyOf(words);
    }

    /** The words, parted by one blank: {@code [a-z0-9 ]} only. */
    public String text() {
        return words.stream().map(Word::latin).collect(Collectors.joining(" "));
    }

    /**
     * One word.
     *
     * @param latin one or more of {@code [a-z0-9]}
     * @param script in which it was written
     * @param consonantsOnly whether it is a skeleton that lacks vowels ({@code slymny} for Soleimani), so that it must be
     *     compared with the skeleton of a word that has them
     * @param written the word as it was written, in a normal form (Chinese characters simplified), where many words of the
     *     script sound alike; else ""
     */
    public record Word(String latin, Script script, boolean consonantsOnly, String written) {

        public Word {
            if (latin.isEmpty()) {
                throw new IllegalArgumentException("a word has no letter");
            }
        }

        Word(String latin, Script script) {
            this(latin, script, script.writesConsonantsOnly(), "");
        }
    }
}
