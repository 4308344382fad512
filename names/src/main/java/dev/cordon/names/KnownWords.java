package dev.cordon.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what is known of words of organizations' names: few words make most names. */
final class KnownWords {

    /** Beyond so many words all are forgotten, about ten megabytes. */
    private static final int REMEMBERED = 1 << 15;

    private final Lexicon lexicon;
    private final Map<String, KnownWord> known = new ConcurrentHashMap<>();

    KnownWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What is known of a word that was written with its vowels. */
    KnownWord of(String latin) {
        KnownWord word = known.get(latin);
        if (word == null) {
            word = lookUp(latin);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(latin, word);
        }
        return word;
    }

    private KnownWord lookUp(String latin) {
        return new KnownWord(
                lexicon.word(latin, false),
                lexicon.isStopWord(latin),
                lexicon.isGeneric(latin),
                lexicon.isInstitution(latin),
                lexicon.isRank(latin),
                lexicon.expansion(latin),
                lexicon.places().of(latin),
                lexicon.places().opens(latin));
    }
}
