package dev.cordon.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads names of organizations, vessels and aircraft: what stands beside the name off ({@link Asides}), words of scripts
 * without vowels or blanks in English ({@link WordsInScript}), legal forms off, then numbers ({@link Numerals}), places
 * ({@link Places}) and words that tell little told from those that make the name.
 */
final class OrganizationReader {

    private static final int LONGEST_FORM = 7;
    private static final int SHORTEST_NAME = 3;

    private static final int SHORTEST_ACRONYM = 3;
    private static final int SHORTEST_MADE_UP = 8;
    /** The class of forms that say no more than "company", and so contradict no other. */
    private static final String SAYS_NOTHING = "OTHER";

    /** Words that say nothing inside a name, but open some: "To Song". */
    private static final Set<String> OPENING_WORDS = Set.of("to", "do", "da", "di", "on");

    private static final Set<String> SHIP_PREFIXES = Set.of(
            "mv",
            "mt",
            "ms",
            "ss",
            "my",
            "fv",
            "m v",
            "m t",
            "m s",
            "m y",
            "f v",
            "s s",
            "motor vessel",
            "motor tanker",
            "motor yacht",
            "merchant vessel");

    private final Lexicon lexicon;
    private final Numerals numerals;
    private final KnownWords known;

    OrganizationReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.numerals = new Numerals(lexicon);
        this.known = new KnownWords(lexicon);
    }

    PreparedName read(String published) {
        String text = Asides.withoutNotes(published);
        Set<String> taken = new TreeSet<>();
        List<Piece> pieces = pieces(lexicon.inEnglish(text), taken);
        Asides.cut(pieces);
        takeForms(pieces, taken);
        List<String> forms = List.copyOf(taken);
        takeShipPrefix(pieces);
        List<Piece> words = whole(pieces);
        List<Token> tokens = tokens(words, text);
        if (tokens.isEmpty()) {
            words.forEach(piece -> tokens.add(token(piece)));
        }
        withoutOwnAcronym(tokens);
        distinguish(tokens);
        return new PreparedName(Naming.ORGANIZATION, tokens, forms, "", false);
    }

    /** The name and the other one in brackets; empty where the brackets hold a place, a form or a remark. */
    Optional<List<String>> inBrackets(String published) {
        int open = published.indexOf('(');
        int close = published.indexOf(')', open + 1);
        if (open <= 0 || close < 0 || published.indexOf('(', open + 1) >= 0) {
            return Optional.empty();
        }
        String inside = published.substring(open + 1, close).strip();
        String outside = (published.substring(0, open) + " " + published.substring(close + 1)).strip();
        return tells(inside) && tells(outside) ? Optional.of(List.of(outside, inside)) : Optional.empty();
    }

    /** Whether a word of the text tells which organization it is. */
    private boolean tells(String text) {
        return text.length() >= SHORTEST_NAME
                && read(text).tokens().stream()
                        .anyMatch(token ->
                                token.role() == Role.WORD && token.text().length() >= SHORTEST_NAME);
    }

    /** The words; a form that ends what stands before a bracket is one as well: "Vega Ltd (Tver)". */
    private List<Piece> pieces(String text, Set<String> forms) {
        int bracket = text.indexOf('(');
        if (bracket <= 0) {
            return Piece.of(text);
        }
        List<Piece> pieces = Piece.of(text.substring(0, bracket));
        takeForms(pieces, forms);
        pieces.addAll(Piece.of(text.substring(bracket)));
        return pieces;
    }

    private List<Token> tokens(List<Piece> pieces, String text) {
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Numerals.Numeral numeral = numerals.at(pieces, i, text);
            if (numeral != null) {
                tokens.add(new Token(known.of(numeral.value()).word(), Role.NUMBER));
                i += numeral.words() - 1;
                continue;
            }
            if (!isKnown(piece)) {
                tokens.add(token(piece));
                continue;
            }
            KnownWord word = known.of(piece.latin());
            int count = placeWords(pieces, i, word);
            if (count > 0) {
                tokens.add(place(glued(pieces, i, count)));
                i += count - 1;
            } else if (!word.stop() || i == 0 && pieces.size() > 1 && OPENING_WORDS.contains(piece.latin())) {
                tokens.add(word.token());
            }
        }
        return tokens;
    }

    /** Whether its letters tell which word it is: no skeleton of consonants, and no sound that many words have. */
    private static boolean isKnown(Piece piece) {
        return !piece.consonantsOnly() && piece.written().isEmpty();
    }

    private Token token(Piece piece) {
        return new Token(lexicon.word(piece), Role.WORD);
    }

    /** A country by its code; a city as it is written, since it may be misspelt. */
    private Token place(String glued) {
        Places.Place place = lexicon.places().of(glued);
        return place != null && place.country()
                ? new Token(known.of(place.key()).word(), Role.PLACE)
                : new Token(known.of(glued).word(), Role.LOCALITY);
    }

    /** How many words the longest place that begins at that word has; 0 where none does. */
    private int placeWords(List<Piece> pieces, int from, KnownWord first) {
        int found = first.place() == null ? 0 : 1;
        if (!first.opensPlace()) {
            return found;
        }
        StringBuilder glued = new StringBuilder(first.word().text());
        int most = Math.min(Places.LONGEST, pieces.size() - from);
        for (int count = 2; count <= most && isKnown(pieces.get(from + count - 1)); count++) {
            glued.append(pieces.get(from + count - 1).latin());
            String text = glued.toString();
            if (lexicon.places().of(text) != null) {
                found = count;
            } else if (!lexicon.places().opens(text)) {
                break;
            }
        }
        return found;
    }

    /**
     * Where no word tells which organization it is, those that usually tell little must: the field of an institution
     * ("Medical University" is not any university), else the city ("Bank of Moscow").
     */
    private void distinguish(List<Token> tokens) {
        boolean institution = false;
        boolean field = false;
        for (Token token : tokens) {
            if (token.role() == Role.WORD) {
                return;
            }
            institution |=
                    token.role() == Role.GENERIC && known.of(token.text()).institution();
            field |= isField(token);
        }
        boolean byField = institution && field;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (byField ? isField(token) : token.role() == Role.LOCALITY) {
                tokens.set(i, new Token(token.word(), Role.WORD));
            }
        }
    }

    /** An acronym beside the words it abbreviates says nothing new: "STC Special Technology Centre". */
    private static void withoutOwnAcronym(List<Token> tokens) {
        for (int i = 0; tokens.size() > SHORTEST_ACRONYM && i < tokens.size(); i++) {
            if (Acronyms.mayBe(tokens.get(i)) && abbreviatesOthers(tokens, i)) {
                tokens.remove(i);
                return;
            }
        }
    }

    /** Whether that word is the acronym of all others, or of all but the city at the end. */
    private static boolean abbreviatesOthers(List<Token> tokens, int at) {
        List<Token> others = new ArrayList<>(tokens);
        String acronym = others.remove(at).text();
        if (isAcronym(acronym, others)) {
            return true;
        }
        return others.getLast().role() == Role.LOCALITY && isAcronym(acronym, others.subList(0, others.size() - 1));
    }

    private static boolean isAcronym(String acronym, List<Token> words) {
        return Acronyms.of(new PreparedName(Naming.ORGANIZATION, words, List.of(), "", false))
                .contains(acronym);
    }

    private boolean isField(Token token) {
        return token.role() == Role.GENERIC && known.of(token.text()).isField();
    }

    private static void takeShipPrefix(List<Piece> pieces) {
        for (int count = 2; count >= 1; count--) {
            if (pieces.size() > count && SHIP_PREFIXES.contains(Piece.spaced(pieces.subList(0, count)))) {
                pieces.subList(0, count).clear();
                return;
            }
        }
    }

    /** Letters that stand alone are one word ("I.B.M."), a letter and a number two ("IL76"), a short form its words. */
    private List<Piece> whole(List<Piece> pieces) {
        List<Piece> whole = new ArrayList<>(pieces.size() + 2);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = asUsual(pieces.get(i));
            int letters = letters(pieces, i);
            if (numerals.isRegistration(pieces, i)) {
                whole.add(piece);
                whole.add(pieces.get(++i));
            } else if (letters > 1) {
                expand(piece.withLatin(initials(pieces.subList(i, i + letters))), whole);
                i += letters - 1;
            } else if (isKnown(piece) && !known.of(piece.latin()).expansion().isEmpty()) {
                expand(piece, whole);
            } else {
                int digits = digitsBehindLetters(piece.latin());
                if (digits > 0) {
                    whole.add(piece.withLatin(piece.latin().substring(0, digits)));
                    whole.add(piece.withLatin(piece.latin().substring(digits)));
                } else {
                    whole.add(piece);
                }
            }
        }
        return whole;
    }

    /** Made-up Russian words in English spelling, which their owners use: Rosoboronexport, Beltechexport. */
    private Piece asUsual(Piece piece) {
        String latin = piece.latin();
        if (latin.length() < SHORTEST_MADE_UP
                || !isKnown(piece)
                || !(latin.contains("eks") || latin.contains("tekh"))) {
            return piece;
        }
        KnownWord word = known.of(latin);
        boolean itsOwn = word.generic() || word.place() != null || word.word().groups().length > 0;
        return itsOwn ? piece : piece.withLatin(latin.replace("eks", "ex").replace("tekh", "tech"));
    }

    /** The words for which one stands; itself where it stands for none. */
    private void expand(Piece piece, List<Piece> whole) {
        List<String> expansion = known.of(piece.latin()).expansion();
        if (expansion.isEmpty()) {
            whole.add(piece);
        }
        expansion.forEach(word -> whole.add(piece.withLatin(word)));
    }

    /** How many words from that one on are single letters, or "and" between two of them ("A and B"). */
    private static int letters(List<Piece> pieces, int from) {
        int to = from;
        while (to < pieces.size() && isLetter(pieces, to)) {
            boolean and =
                    to + 2 < pieces.size() && pieces.get(to + 1).latin().equals("and") && isLetter(pieces, to + 2);
            to += and ? 2 : 1;
        }
        return to - from;
    }

    private static boolean isLetter(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return piece.latin().length() == 1 && piece.latin().charAt(0) >= 'a' && !piece.consonantsOnly();
    }

    /** The letters in one word; what joins them ("and", a Y between two) is left out. */
    private static String initials(List<Piece> letters) {
        StringBuilder glued = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            String letter = letters.get(i).latin();
            boolean joins = letter.length() > 1 || letters.size() == 3 && i == 1 && letter.equals("y");
            glued.append(joins ? "" : letter);
        }
        return glued.toString();
    }

    /** Where the digits of a word begin that is letters and then digits; 0 for any other. */
    private static int digitsBehindLetters(String word) {
        int at = word.length();
        while (at > 0 && word.charAt(at - 1) <= '9') {
            at--;
        }
        if (at == word.length()) {
            return 0;
        }
        for (int i = 0; i < at; i++) {
            if (word.charAt(i) <= '9') {
                return 0;
            }
        }
        return at;
    }

    /** Takes legal forms out, at the end, at the beginning, or (several words, or unmistakable) anywhere. */
    private void takeForms(List<Piece> pieces, Set<String> forms) {
        boolean found = true;
        while (found && pieces.size() > 1) {
            found = takeForm(pieces, forms);
        }
    }

    private boolean takeForm(List<Piece> pieces, Set<String> forms) {
        int size = pieces.size();
        String last = pieces.get(size - 1).latin();
        boolean mayEnd = last.length() == 1 || lexicon.endsForm(last);
        boolean[] opens = new boolean[size];
        for (int i = 0; i < size; i++) {
            opens[i] = lexicon.opensForm(pieces.get(i).latin());
        }
        for (int count = Math.min(LONGEST_FORM, size - 1); count >= 1; count--) {
            if (mayEnd && isTaken(pieces, size - count, count, forms)) {
                return true;
            }
            for (int from = size - count - 1; from >= 0; from--) {
                if (opens[from] && isTaken(pieces, from, count, forms)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isTaken(List<Piece> pieces, int from, int count, Set<String> forms) {
        if (from == 1 && letters(pieces, 0) > count) {
            return false; // "Y.A.S. Co.": the form's letters are those of the name
        }
        boolean end = from + count == pieces.size();
        Optional<String> form = lexicon.legalForm(glued(pieces, from, count), count, end, from == 0);
        if (form.isPresent()) {
            if (!form.get().equals(SAYS_NOTHING)) {
                forms.add(form.get());
            }
            pieces.subList(from, from + count).clear();
        }
        return form.isPresent();
    }

    private static String glued(List<Piece> pieces, int from, int count) {
        if (count == 1) {
            return pieces.get(from).latin();
        }
        StringBuilder glued = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            glued.append(pieces.get(i).latin());
        }
        return glued.toString();
    }
}
