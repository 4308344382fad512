package dev.cordon.names;

import dev.cordon.terms.Countries;
import dev.cordon.terms.Name;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.PartyType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How is a name understood? From a name as published to the words that are compared.
 *
 * <p>In layers: script (by {@link Romanizer}), then what is no part of the name (titles, legal forms, generation marks),
 * then what belongs to a word (Abd al-, Abu), then roles.
 */
public final class NameReader {

    /** An article that is glued to its word: "al-Rahman", "ash-Sharif". */
    private static final Pattern GLUED_ARTICLE =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:al|el|ul|ur|as|ar|ad|an|at|az|ash|adh|ath)[-‐‑'’ʼ`](?=\\p{L})");

    private static final Pattern GLUED_SERVANT =
            Pattern.compile("abd(?:al|el|il|ol|ul|oul|ur|ar|er|us|as|un|an)(\\p{L}{3,})");

    /** 007, 140th. */
    private static final Pattern DIGITS = Pattern.compile("0*(\\d+)(?:st|nd|rd|th)?");

    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})");
    private static final int LONGEST_FORM = 7;
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_TITLE = 4;
    private static final int SHORTEST_TELLING_FORM = 3;
    private static final Set<String> SHORT_PLACES = Set.of("usa", "uk", "uae", "prc", "dprk", "drc", "ussr");
    private static final Set<String> SHIP_PREFIXES = Set.of("mv", "mt", "ms", "ss", "my", "fv");

    private final Lexicon lexicon;

    public NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How names of a party of that type are read; where the type is unknown, as the name looks. */
    public Naming naming(PartyType type, String text) {
        return switch (type) {
            case PERSON -> Naming.PERSON;
            case ORGANIZATION, VESSEL, AIRCRAFT, WALLET -> Naming.ORGANIZATION;
            case UNKNOWN -> looksLikeOrganization(text) ? Naming.ORGANIZATION : Naming.PERSON;
        };
    }

    private boolean looksLikeOrganization(String text) {
        List<Piece> pieces = pieces(text);
        int last = pieces.size() - 1;
        return last > 0
                        && (isTellingForm(pieces.get(last).latin, true)
                                || isTellingForm(pieces.getFirst().latin, false))
                || pieces.stream()
                        .anyMatch(piece ->
                                piece.latin.length() >= SHORTEST_TELLING_FORM && lexicon.isGeneric(piece.latin));
    }

    /** Two-letter forms (SA, AG, Co) are also names of people. */
    private boolean isTellingForm(String word, boolean end) {
        return word.length() >= SHORTEST_TELLING_FORM
                && lexicon.legalForm(word, end, !end).isPresent();
    }

    /** Reads a name in that way. Never fails: a text without letters or digits gives a name without words. */
    public PreparedName read(Name name, Naming naming) {
        return naming == Naming.PERSON ? person(name.text(), name.parts()) : organization(name.text());
    }

    public PreparedName read(String text, Naming naming) {
        return naming == Naming.PERSON ? person(text, List.of()) : organization(text);
    }

    /** A word on its way into a name. */
    private record Piece(String latin, boolean consonantsOnly, boolean family, boolean capitals) {
        Piece withLatin(String text) {
            return new Piece(text, consonantsOnly, family, capitals);
        }
    }

    private static List<Piece> pieces(String text) {
        return pieces(text, Set.of());
    }

    private static List<Piece> pieces(String text, Collection<String> familyWords) {
        List<Piece> pieces = new ArrayList<>();
        for (Romanized.Word word : Romanizer.romanize(text).words()) {
            pieces.add(new Piece(word.latin(), word.consonantsOnly(), familyWords.contains(word.latin()), false));
        }
        return pieces;
    }

    private PreparedName person(String published, List<NamePart> parts) {
        String text = GLUED_ARTICLE.matcher(published).replaceAll("");
        List<Piece> pieces = parts.isEmpty() ? byComma(text) : pieces(text, familyWords(parts));
        if (!parts.isEmpty()) {
            pieces = givenFirst(pieces);
        }
        String generation = takeGeneration(pieces);
        dropTitles(pieces);
        boolean fathers = joinAndDropParticles(pieces);
        return new PreparedName(Naming.PERSON, personTokens(pieces), List.of(), generation, fathers);
    }

    private static Set<String> familyWords(List<NamePart> parts) {
        Set<String> words = new HashSet<>();
        for (NamePart part : parts) {
            if (part.role() == NamePart.Role.FAMILY) {
                String text = GLUED_ARTICLE.matcher(part.text()).replaceAll("");
                Romanizer.romanize(text).words().forEach(word -> words.add(word.latin()));
            }
        }
        return words;
    }

    /** "Family, Given": one comma with words on both sides. */
    private static List<Piece> byComma(String text) {
        int comma = text.indexOf(',');
        if (comma <= 0 || comma != text.lastIndexOf(',')) {
            return pieces(text);
        }
        List<Piece> family = pieces(text.substring(0, comma));
        List<Piece> given = pieces(text.substring(comma + 1));
        if (family.isEmpty() || given.isEmpty()) {
            return pieces(text);
        }
        List<Piece> all = new ArrayList<>(given);
        family.forEach(piece -> all.add(new Piece(piece.latin, piece.consonantsOnly, true, piece.capitals)));
        return all;
    }

    private static List<Piece> givenFirst(List<Piece> pieces) {
        List<Piece> ordered = new ArrayList<>();
        pieces.stream().filter(piece -> !piece.family).forEach(ordered::add);
        pieces.stream().filter(Piece::family).forEach(ordered::add);
        return ordered;
    }

    /** Takes out a mark such as junior or III that does not open the name. */
    private String takeGeneration(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i > 0; i--) {
            String mark = lexicon.generation(pieces.get(i).latin);
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
            List<Piece> words = pieces.subList(from, from + count);
            boolean family = words.stream().anyMatch(Piece::family);
            boolean enough = atStart || pieces.size() - count >= 2;
            if (!family && enough && lexicon.isTitle(spaced(words))) {
                words.clear();
                return true;
            }
        }
        return false;
    }

    private static String spaced(List<Piece> words) {
        return words.stream().map(Piece::latin).collect(Collectors.joining(" "));
    }

    /** Returns whether the name has a chain of fathers. */
    private boolean joinAndDropParticles(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        boolean fathers = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean last = i == pieces.size() - 1;
            Particle particle = lexicon.particle(piece.latin);
            if (!last && (particle == Particle.SERVANT || particle == Particle.KUNYA)) {
                int next = i + 1;
                while (next < pieces.size() - 1 && lexicon.particle(pieces.get(next).latin) == Particle.ARTICLE) {
                    next++;
                }
                String head = particle == Particle.KUNYA ? kunya(piece.latin) : servant(piece.latin);
                kept.add(piece.withLatin(head + pieces.get(next).latin));
                i = next;
            } else if (particle == Particle.FILIATION && !last && i > 0) {
                fathers = true;
            } else if (particle == Particle.NONE
                    || particle == Particle.KUNYA
                    || particle == Particle.SERVANT
                    || last && kept.isEmpty()) {
                kept.add(piece);
            } else if (last && particle != Particle.ARTICLE) {
                kept.add(piece); // "… De": a name of its own where nothing follows
            } else if (particle == Particle.FILIATION) {
                kept.add(piece); // "Ben …": a given name where it opens
            }
        }
        if (kept.isEmpty()) {
            return false; // nothing but particles: "Al", "Bin": then they are the name
        }
        pieces.clear();
        kept.forEach(piece -> {
            Matcher glued = GLUED_SERVANT.matcher(piece.latin);
            pieces.add(glued.matches() ? piece.withLatin("abd" + glued.group(1)) : piece);
        });
        return fathers;
    }

    private static String kunya(String particle) {
        return particle.startsWith("u") || particle.startsWith("o") ? "umm" : "abu";
    }

    private static String servant(String particle) {
        return particle.startsWith("ab") ? "abd" : particle;
    }

    private List<Token> personTokens(List<Piece> pieces) {
        boolean known = pieces.stream().anyMatch(Piece::family);
        boolean familyFirst = !known
                && pieces.size() >= 2
                && pieces.size() <= 3
                && lexicon.isFamilyFirst(pieces.getFirst().latin)
                && !lexicon.isFamilyFirst(pieces.getLast().latin);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Role role =
                    piece.family || familyFirst && i == 0 ? Role.FAMILY : known || familyFirst ? Role.GIVEN : Role.NAME;
            tokens.add(new Token(lexicon.word(piece.latin, piece.consonantsOnly), role));
        }
        return tokens;
    }

    private PreparedName organization(String text) {
        List<Piece> pieces = withCapitals(pieces(text), text);
        List<String> forms = takeForms(pieces);
        if (pieces.size() > 1 && SHIP_PREFIXES.contains(pieces.getFirst().latin)) {
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
            } else if (!lexicon.isStopWord(piece.latin)) {
                tokens.add(new Token(lexicon.word(piece.latin, piece.consonantsOnly), role));
            }
        }
        if (tokens.isEmpty()) {
            pieces.forEach(piece -> tokens.add(new Token(lexicon.word(piece.latin, piece.consonantsOnly), Role.WORD)));
        }
        return new PreparedName(Naming.ORGANIZATION, tokens, forms, "", false);
    }

    private Role role(Piece piece, int at) {
        if (!number(piece, at).isEmpty()) {
            return Role.NUMBER;
        }
        return lexicon.isGeneric(piece.latin) ? Role.GENERIC : Role.WORD;
    }

    private String number(Piece piece, int at) {
        String latin = piece.latin;
        Matcher digits = DIGITS.matcher(latin);
        if (digits.matches()) {
            return digits.group(1);
        }
        if (at > 0
                && piece.capitals
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
        pieces.forEach(piece ->
                marked.add(new Piece(piece.latin, piece.consonantsOnly, piece.family, capitals.contains(piece.latin))));
        return marked;
    }

    private record Place(String code, int words) {}

    /** A country or nationality that begins at that word, the longest first. */
    private static Optional<Place> place(List<Piece> pieces, int from) {
        StringBuilder words = new StringBuilder();
        Optional<Place> found = Optional.empty();
        for (int i = from; i < Math.min(pieces.size(), from + LONGEST_PLACE); i++) {
            words.append(words.isEmpty() ? "" : " ").append(pieces.get(i).latin);
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
            glued.append(pieces.get(i).latin);
        }
        return glued.toString();
    }
}
