package dev.cordon.names;

import dev.cordon.terms.Countries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names of organizations, vessels and aircraft: legal forms off, places and numbers told from words. */
final class OrganizationReader {

    /** 007, 140th. */
    private static final Pattern DIGITS = Pattern.compile("0*(\\d+)(?:st|nd|rd|th)?");

    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})");
    private static final int LONGEST_FORM = 7;
    private static final int LONGEST_PLACE = 4;
    private static final Set<String> SHORT_PLACES = Set.of("usa", "uk", "uae", "prc", "dprk", "drc", "ussr");
    private static final Set<String> SHIP_PREFIXES = Set.of("mv", "mt", "ms", "ss", "my", "fv");

    private final Lexicon lexicon;

    OrganizationReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    PreparedName read(String text) {
        List<Piece> pieces = withCapitals(Piece.of(text), text);
        List<String> forms = takeForms(pieces);
        if (pieces.size() > 1 && SHIP_PREFIXES.contains(pieces.getFirst().latin())) {
            pieces.removeFirst();
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Place> place = place(pieces, i);
            if (place.isPresent()) {
                tokens.add(new Token(lexicon.word(place.get().code, false), Role.PLACE));
                i += place.get().words - 1;
                continue;
            }
            Role role = role(piece, i);
            if (role == Role.NUMBER) {
                tokens.add(new Token(lexicon.word(number(piece, i), false), role));
            } else if (!lexicon.isStopWord(piece.latin())) {
                tokens.add(new Token(lexicon.word(piece), role));
            }
        }
        if (tokens.isEmpty()) {
            pieces.forEach(piece -> tokens.add(new Token(lexicon.word(piece), Role.WORD)));
        }
        return new PreparedName(Naming.ORGANIZATION, tokens, forms, "", false);
    }

    private Role role(Piece piece, int at) {
        if (!number(piece, at).isEmpty()) {
            return Role.NUMBER;
        }
        return lexicon.isGeneric(piece.latin()) ? Role.GENERIC : Role.WORD;
    }

    private String number(Piece piece, int at) {
        String latin = piece.latin();
        Matcher digits = DIGITS.matcher(latin);
        if (digits.matches()) {
            return digits.group(1);
        }
        if (at > 0
                && piece.capitals()
                && ROMAN.matcher(latin.toUpperCase(Locale.ROOT)).matches()) {
            return String.valueOf(roman(latin));
        }
        return at > 0 || latin.length() > 3 ? lexicon.number(latin) : "";
    }

    private static int roman(String latin) {
        int value = 0;
        int highest = 0;
        for (int i = latin.length() - 1; i >= 0; i--) {
            int digit = switch (latin.charAt(i)) {
                case 'x' -> 10;
                case 'v' -> 5;
                default -> 1;
            };
            value += digit < highest ? -digit : digit;
            highest = Math.max(highest, digit);
        }
        return value;
    }

    /** Marks the words that stand in capitals in the text, since "VI" is a number and "Vi" is not. */
    private static List<Piece> withCapitals(List<Piece> pieces, String text) {
        Set<String> capitals = new HashSet<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && word.equals(word.toUpperCase(Locale.ROOT))) {
                capitals.add(word.toLowerCase(Locale.ROOT));
            }
        }
        List<Piece> marked = new ArrayList<>();
        pieces.forEach(piece -> marked.add(piece.inCapitals(capitals.contains(piece.latin()))));
        return marked;
    }

    private record Place(String code, int words) {}

    /** A country or nationality that begins at that word, the longest first. */
    private static Optional<Place> place(List<Piece> pieces, int from) {
        StringBuilder words = new StringBuilder();
        Optional<Place> found = Optional.empty();
        for (int i = from; i < Math.min(pieces.size(), from + LONGEST_PLACE); i++) {
            words.append(words.isEmpty() ? "" : " ").append(pieces.get(i).latin());
            String text = words.toString();
            if (text.length() >= 4 || SHORT_PLACES.contains(text)) {
                int count = i - from + 1;
                Optional<String> code = Countries.code(text);
                if (code.isPresent()) {
                    found = Optional.of(new Place(code.get().toLowerCase(Locale.ROOT), count));
                }
            }
        }
        return found;
    }

    /** Takes legal forms out, at the end, at the beginning, or (several words only) anywhere; returns their classes. */
    private List<String> takeForms(List<Piece> pieces) {
        Set<String> forms = new TreeSet<>();
        boolean found = true;
        while (found && pieces.size() > 1) {
            found = takeForm(pieces, forms);
        }
        return List.copyOf(forms);
    }

    private boolean takeForm(List<Piece> pieces, Set<String> forms) {
        for (int count = Math.min(LONGEST_FORM, pieces.size() - 1); count >= 1; count--) {
            for (int from = pieces.size() - count; from >= 0; from--) {
                boolean end = from + count == pieces.size();
                if (!end && from > 0 && count == 1) {
                    continue;
                }
                Optional<String> form = lexicon.legalForm(glued(pieces, from, count), end, from == 0);
                if (form.isPresent()) {
                    forms.add(form.get());
                    pieces.subList(from, from + count).clear();
                    return true;
                }
            }
        }
        return false;
    }

    private static String glued(List<Piece> pieces, int from, int count) {
        StringBuilder glued = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            glued.append(pieces.get(i).latin());
        }
        return glued.toString();
    }
}
