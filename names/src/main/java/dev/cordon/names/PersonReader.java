package dev.cordon.names;

import dev.cordon.terms.Countries;
import dev.cordon.terms.NamePart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads names of people: titles and generation marks off, particles dropped or joined with the word they belong to, the
 * family name told from the rest where that can be known.
 */
final class PersonReader {

    private static final int LONGEST_TITLE = 4;

    private final Lexicon lexicon;
    private final PeopleWords words;
    private final KnownWords known;

    PersonReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.people();
        this.known = new KnownWords(lexicon);
    }

    /** Everything that belongs to a name in that field. */
    PreparedName read(String published, List<NamePart> parts) {
        return readName(parts.isEmpty() ? NameField.of(published, words).whole() : published, parts);
    }

    /** The names that a field holds, as they stand there; one where an authority marked its parts. */
    List<String> names(String published, List<NamePart> parts) {
        return parts.isEmpty() ? NameField.of(published, words).names() : List.of(published);
    }

    private PreparedName readName(String published, List<NamePart> parts) {
        String text = parted(published);
        List<Piece> pieces = parts.isEmpty() ? byComma(text) : Piece.of(text, familyWords(parts));
        String generation = takeGeneration(pieces);
        pieces = new Slips(words).undone(pieces);
        dropTitles(pieces);
        pieces = Compounds.joined(pieces);
        boolean fathers = new Particles(words).joinAndDrop(pieces);
        return new PreparedName(Naming.PERSON, tokens(pieces, fathers), List.of(), generation, fathers);
    }

    private static String parted(String text) {
        return ArabicArticle.parted(Humps.parted(text));
    }

    private static Set<String> familyWords(List<NamePart> parts) {
        Set<String> words = new HashSet<>();
        for (NamePart part : parts) {
            if (part.role() == NamePart.Role.FAMILY) {
                String text = parted(part.text());
                Romanizer.romanize(text).words().forEach(word -> words.add(word.latin()));
            }
        }
        return words;
    }

    /** "Family, Given", and behind it titles and marks of generation: "Smith, John, Jr.", "John Smith, M.D.". */
    private List<Piece> byComma(String text) {
        if (text.indexOf(',') < 0) {
            return Piece.of(text);
        }
        List<Piece> family = List.of();
        List<Piece> others = new ArrayList<>();
        for (String part : withoutPlaces(text.split(",", -1))) {
            List<Piece> pieces = Piece.of(part);
            if (family.isEmpty()) {
                family = pieces;
            } else {
                others.addAll(pieces);
            }
        }
        boolean given = !others.isEmpty() && !areSetApart(others);
        List<Piece> all = new ArrayList<>(given ? others : family);
        all.addAll(given ? family.stream().map(Piece::asFamily).toList() : others);
        return all;
    }

    /** Without the country that ends it ("Omar Haddad, Jordan"), and the place before ("Omar Haddad, Amman, Jordan"). */
    private List<String> withoutPlaces(String... parts) {
        List<String> all = List.of(parts);
        boolean place = parts.length > 1
                && parts[0].strip().indexOf(' ') > 0
                && (parts.length > 2
                        || words.bearers(NameField.folded(
                                        parts[1].strip(), 0, parts[1].strip().length()))
                                == 0)
                && Countries.code(parts[parts.length - 1].strip()).isPresent();
        return place ? all.subList(0, Math.max(1, parts.length - 2)) : all;
    }

    /** Whether all these words are titles or marks of generation. */
    private boolean areSetApart(List<Piece> pieces) {
        return words.isTitle(Piece.spaced(pieces))
                || pieces.stream()
                        .allMatch(piece -> words.isTitle(piece.latin())
                                || !words.generation(piece.latin()).isEmpty());
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
            String title = Piece.spaced(candidates);
            if (!family && words.isTitle(title) && leavesAName(pieces, from, count, title)) {
                candidates.clear();
                return true;
            }
        }
        return false;
    }

    /**
     * Whether enough is left without that title: one word, but two where the title is a name as well (Hafiz Saeed) or stands
     * last, and no Abd without what follows (Abdul Sayed).
     */
    private boolean leavesAName(List<Piece> pieces, int from, int count, String title) {
        int names = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean left = i < from || i >= from + count;
            names += left && words.particle(pieces.get(i).latin()) == Particle.NONE ? 1 : 0;
        }
        boolean atStart = from == 0;
        boolean bound =
                !atStart && joinsWithNext(words.particle(pieces.get(from - 1).latin()));
        return !bound && names >= (atStart && words.bearers(title) == 0 ? 1 : 2);
    }

    private static boolean joinsWithNext(Particle particle) {
        return particle == Particle.SERVANT || particle == Particle.KUNYA;
    }

    /** Given names first, where it is known which they are. */
    private List<Token> tokens(List<Piece> pieces, boolean fathers) {
        FamilyName family = told(pieces) || fathers ? FamilyName.UNKNOWN : FamilyName.of(pieces, words);
        boolean known = told(pieces) || family.isKnown();
        List<Token> titles = new ArrayList<>();
        List<Token> given = new ArrayList<>();
        List<Token> last = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean ofFamily = piece.family() || family.has(i);
            if (isHonorific(pieces, i)) {
                titles.add(new Token(word(piece), Role.GENERIC));
            } else {
                Role role = ofFamily ? Role.FAMILY : known ? Role.GIVEN : Role.NAME;
                (ofFamily ? last : given).add(new Token(word(piece), role));
            }
        }
        titles.addAll(given);
        titles.addAll(last);
        return titles;
    }

    private boolean isHonorific(List<Piece> pieces, int at) {
        boolean outermost = at == 0 || at == pieces.size() - 1;
        return outermost
                && words.isHonorific(pieces.get(at).latin())
                && pieces.stream().anyMatch(piece -> !words.isHonorific(piece.latin()));
    }

    /** Words are remembered where their letters tell which they are. */
    private Word word(Piece piece) {
        return piece.consonantsOnly() || !piece.written().isEmpty()
                ? lexicon.word(piece)
                : known.of(piece.latin()).word();
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
