package dev.cordon.names;

import dev.cordon.terms.NamePart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names of people: titles and generation marks off, particles dropped or joined with the word they belong to, the
 * family name told from the rest where that can be known.
 */
final class PersonReader {

    /** An article that is glued to its word: "al-Rahman", "ash-Sharif". */
    private static final Pattern GLUED_ARTICLE =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:al|el|ul|ur|as|ar|ad|an|at|az|ash|adh|ath)[-‐‑'’ʼ`](?=\\p{L})");

    private static final Pattern GLUED_SERVANT =
            Pattern.compile("abd(?:al|el|il|ol|ul|oul|ur|ar|er|us|as|un|an)(\\p{L}{3,})");

    private static final int LONGEST_TITLE = 4;

    private final Lexicon lexicon;

    PersonReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    PreparedName read(String published, List<NamePart> parts) {
        String text = GLUED_ARTICLE.matcher(published).replaceAll("");
        List<Piece> pieces = parts.isEmpty() ? byComma(text) : Piece.of(text, familyWords(parts));
        if (!parts.isEmpty()) {
            pieces = givenFirst(pieces);
        }
        String generation = takeGeneration(pieces);
        dropTitles(pieces);
        pieces = Compounds.joined(pieces);
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
            return Piece.of(text);
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

    private static List<Piece> givenFirst(List<Piece> pieces) {
        List<Piece> ordered = new ArrayList<>();
        pieces.stream().filter(piece -> !piece.family()).forEach(ordered::add);
        pieces.stream().filter(Piece::family).forEach(ordered::add);
        return ordered;
    }

    /** Takes out a mark such as junior or III that does not open the name. */
    private String takeGeneration(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i > 0; i--) {
            String mark = lexicon.generation(pieces.get(i).latin());
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
            if (!family && enough && lexicon.isTitle(Piece.spaced(words))) {
                words.clear();
                return true;
            }
        }
        return false;
    }

    /** Returns whether the name has a chain of fathers. */
    private boolean joinAndDropParticles(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        boolean fathers = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean last = i == pieces.size() - 1;
            Particle particle = lexicon.particle(piece.latin());
            if (!last && (particle == Particle.SERVANT || particle == Particle.KUNYA)) {
                int next = i + 1;
                while (next < pieces.size() - 1
                        && lexicon.particle(pieces.get(next).latin()) == Particle.ARTICLE) {
                    next++;
                }
                String head = particle == Particle.KUNYA ? kunya(piece.latin()) : servant(piece.latin());
                kept.add(piece.withLatin(head + pieces.get(next).latin()));
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
            Matcher glued = GLUED_SERVANT.matcher(piece.latin());
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
                && lexicon.isFamilyFirst(pieces.getFirst().latin())
                && !lexicon.isFamilyFirst(pieces.getLast().latin());
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Role role = piece.family() || familyFirst && i == 0
                    ? Role.FAMILY
                    : known || familyFirst ? Role.GIVEN : Role.NAME;
            tokens.add(new Token(lexicon.word(piece), role));
        }
        return tokens;
    }
}
