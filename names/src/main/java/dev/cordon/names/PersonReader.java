package dev.cordon.names;

import dev.cordon.terms.NamePart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads names of people: titles and generation marks off, particles dropped or joined with the word they belong to, the
 * family name told from the rest where that can be known.
 */
final class PersonReader {

    private static final int LONGEST_TITLE = 4;

    private final Lexicon lexicon;
    private final PeopleWords words;

    PersonReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.people();
    }

    PreparedName read(String published, List<NamePart> parts) {
        String text = ArabicArticle.parted(published);
        List<Piece> pieces = parts.isEmpty() ? byComma(text) : Piece.of(text, familyWords(parts));
        String generation = takeGeneration(pieces);
        dropTitles(pieces);
        pieces = Compounds.joined(pieces);
        boolean fathers = new Particles(words).joinAndDrop(pieces);
        return new PreparedName(Naming.PERSON, tokens(pieces, fathers), List.of(), generation, fathers);
    }

    private static Set<String> familyWords(List<NamePart> parts) {
        Set<String> words = new HashSet<>();
        for (NamePart part : parts) {
            if (part.role() == NamePart.Role.FAMILY) {
                String text = ArabicArticle.parted(part.text());
                Romanizer.romanize(text).words().forEach(word -> words.add(word.latin()));
            }
        }
        return words;
    }

    /** "Family, Given": one comma with words on both sides. */
    private static List<Piece> byComma(String text) {
        int comma = text.indexOf(',');
        if (comma <= 0 || comma != text.lastIndexOf(',')) {
            return inCapitals(Piece.of(text), text);
        }
        List<Piece> family = Piece.of(text.substring(0, comma));
        List<Piece> given = Piece.of(text.substring(comma + 1));
        if (family.isEmpty() || given.isEmpty()) {
            return Piece.of(text);
        }
        List<Piece> all = new ArrayList<>(given);
        family.forEach(piece -> all.add(piece.asFamily()));
        return all;
    }

    /** Marks the words in capitals, if there are others: "PETROV Ivan". */
    private static List<Piece> inCapitals(List<Piece> pieces, String text) {
        boolean small = false;
        boolean twoCapitals = false;
        for (int i = 1; i < text.length(); i++) {
            small |= Character.isLowerCase(text.charAt(i));
            twoCapitals |= Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
        }
        if (!small || !twoCapitals) {
            return pieces;
        }
        Set<String> capitals = new HashSet<>();
        for (String word : text.split("[\\s.]+")) {
            if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
                Romanizer.romanize(word).words().forEach(latin -> capitals.add(latin.latin()));
            }
        }
        pieces.replaceAll(piece -> piece.inCapitals(capitals.contains(piece.latin())));
        return pieces;
    }

    /** Takes out a mark such as junior or III that does not open the name. */
    private String takeGeneration(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i > 0; i--) {
            String mark = words.generation(pieces.get(i).latin());
            if (!mark.isEmpty() && pieces.size() > 2) {
                pieces.remove(i);
                return mark;
            }
        }
        return "";
    }

    /** Titles before the name, and behind it ("Family, Given, Dr."), as long as a word of the name is left. */
    private void dropTitles(List<Piece> pieces) {
        boolean dropped = true;
        while (dropped) {
            dropped = dropTitle(pieces, true) || dropTitle(pieces, false);
        }
    }

    private boolean dropTitle(List<Piece> pieces, boolean atStart) {
        for (int count = Math.min(LONGEST_TITLE, pieces.size() - 1); count >= 1; count--) {
            int from = atStart ? 0 : pieces.size() - count;
            List<Piece> candidates = pieces.subList(from, from + count);
            boolean family = candidates.stream().anyMatch(Piece::family);
            boolean enough = atStart || pieces.size() - count >= 2;
            if (!family && enough && words.isTitle(Piece.spaced(candidates))) {
                candidates.clear();
                return true;
            }
        }
        return false;
    }

    /** Given names first, where it is known which they are. */
    private List<Token> tokens(List<Piece> pieces, boolean fathers) {
        FamilyName family = told(pieces) || fathers ? FamilyName.UNKNOWN : FamilyName.of(pieces, words);
        boolean known = told(pieces) || family.isKnown();
        List<Token> given = new ArrayList<>();
        List<Token> last = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean ofFamily = piece.family() || family.has(i);
            Role role = ofFamily ? Role.FAMILY : known ? Role.GIVEN : Role.NAME;
            (ofFamily ? last : given).add(new Token(lexicon.word(piece), role));
        }
        given.addAll(last);
        return given;
    }

    private static boolean told(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.family()) {
                return true;
            }
        }
        return false;
    }
}
