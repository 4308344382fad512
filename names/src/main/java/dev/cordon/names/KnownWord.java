package dev.cordon.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one romanised word of organizations' names, worked out once.
 *
 * @param word as it is compared
 * @param stop whether it says nothing: of, and
 * @param generic whether it tells little about which organization it is
 * @param institution whether it names a kind of institution whose field tells it from others: university
 * @param rank whether it tells a rank or form and no field: national
 * @param expansion the words for which it stands; mostly none
 * @param place the place it names
 * @param opensPlace whether a place of several words begins with it
 */
record KnownWord(
        Word word,
        boolean stop,
        boolean generic,
        boolean institution,
        boolean rank,
        List<String> expansion,
        Places.@Nullable Place place,
        boolean opensPlace) {

    Token token() {
        return new Token(word, generic ? Role.GENERIC : Role.WORD);
    }

    /** Whether it tells an institution's field: a general word, but neither the kind of institution nor its rank. */
    boolean isField() {
        return generic && !institution && !rank;
    }
}
