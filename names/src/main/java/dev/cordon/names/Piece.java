package dev.cordon.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word on its way into a name.
 *
 * @param latin the word as {@link Romanizer} writes it
 * @param consonantsOnly whether only its consonants are known
 * @param written how it was written where the sound does not tell, see {@link Romanized.Word#written}; else ""
 * @param family whether somebody said that it is a family name
 * @param capitals whether it stands in capitals in the text, since "VI" is a number and "Vi" is not
 * @param led whether an article or preposition leads it, as it leads family names: al-Masri, van Dyk
 */
record Piece(String latin, boolean consonantsOnly, String written, boolean family, boolean capitals, boolean led) {

    /** The words of a text, in its order. */
    static List<Piece> of(String text) {
        return of(text, Set.of());
    }

    /** The same, with those of the family marked. */
    static List<Piece> of(String text, Collection<String> familyWords) {
        List<Piece> pieces = new ArrayList<>();
        for (Romanized.Word word : Romanizer.romanize(text).words()) {
            boolean family = familyWords.contains(word.latin());
            pieces.add(new Piece(word.latin(), word.consonantsOnly(), word.written(), family, false, false));
        }
        return pieces;
    }

    /** With other Latin, which is no longer what was written. */
    Piece withLatin(String text) {
        return new Piece(text, consonantsOnly, "", family, capitals, led);
    }

    Piece asFamily() {
        return new Piece(latin, consonantsOnly, written, true, capitals, led);
    }

    Piece inCapitals(boolean inCapitals) {
        return new Piece(latin, consonantsOnly, written, family, inCapitals, led);
    }

    Piece asLed() {
        return new Piece(latin, consonantsOnly, written, family, capitals, true);
    }

    static String spaced(List<Piece> words) {
        return words.stream().map(Piece::latin).collect(Collectors.joining(" "));
    }
}
