package dev.cordon.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the small words of a person's name with the word they belong to (Abd al-Rahman, Abu Bakr), and drops the others
 * (van der Berg, bin Ali).
 *
 * <p>Chinese, Korean and Vietnamese names have none: Li, Do, Van, Le and An are names there. A name is taken for such a one
 * if a family name of these peoples opens or closes it and all its words are built as theirs are.
 */
final class Particles {

    /** One or two syllables of Mandarin, Cantonese, Korean or Vietnamese, in any romanisation. */
    private static final Pattern SYLLABLES =
            Pattern.compile("(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouyw]{1,3}(?:ng|nh|ch|[nmctpklrh])?){1,2}");

    private final PeopleWords words;

    Particles(PeopleWords words) {
        this.words = words;
    }

    /** Changes the pieces; returns whether the name has a chain of fathers. */
    boolean joinAndDrop(List<Piece> pieces) {
        if (isOfSyllables(pieces)) {
            return false;
        }
        List<Piece> kept = new ArrayList<>(pieces.size());
        boolean fathers = false;
        boolean led = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Particle particle = words.particle(piece.latin());
            boolean last = i == pieces.size() - 1;
            if (last || particle == Particle.NONE) {
                if (!last || particle != Particle.ARTICLE || kept.isEmpty()) {
                    kept.add(led ? piece.asLed() : piece); // "… De": a name of its own where nothing follows
                }
                led = false;
                continue;
            }
            switch (particle) {
                case SERVANT, KUNYA -> {
                    i = behindArticles(pieces, i + 1);
                    kept.add(piece.withLatin(
                            head(piece.latin(), particle) + pieces.get(i).latin()));
                    led = false;
                }
                case FILIATION -> {
                    if (kept.isEmpty()) {
                        kept.add(piece); // "Ben …": a given name where it opens
                    } else {
                        fathers = true;
                    }
                }
                case ARTICLE, PREPOSITION -> led = true;
                case NONE -> throw new IllegalStateException("kept above");
            }
        }
        if (kept.isEmpty()) {
            return false; // nothing but particles: "Al", "Bin": then they are the name
        }
        kept.replaceAll(Particles::withShortServant);
        pieces.clear();
        pieces.addAll(kept);
        return fathers;
    }

    private boolean isOfSyllables(List<Piece> pieces) {
        if (pieces.isEmpty()
                || !words.isFamilyFirst(pieces.getFirst().latin())
                        && !words.isFamilyFirst(pieces.getLast().latin())) {
            return false;
        }
        for (Piece piece : pieces) {
            if (!SYLLABLES.matcher(piece.latin()).matches()) {
                return false;
            }
        }
        return true;
    }

    private int behindArticles(List<Piece> pieces, int from) {
        int at = from;
        while (at < pieces.size() - 1 && words.particle(pieces.get(at).latin()) == Particle.ARTICLE) {
            at++;
        }
        return at;
    }

    private static String head(String particle, Particle kind) {
        if (kind == Particle.KUNYA) {
            return particle.startsWith("u") || particle.startsWith("o") ? "umm" : "abu";
        }
        return particle.startsWith("ab") ? "abd" : particle;
    }

    private static final List<String> GLUED_SERVANTS = List.of(
            "abdoul", "abdal", "abdel", "abdil", "abdol", "abdul", "abdur", "abdar", "abder", "abdus", "abdas", "abdun",
            "abdan");

    private static final int SHORTEST_SERVED = 3;

    /** "Abdulrahman" and "Abdurrahman" are "Abd al-Rahman": each becomes "abdrahman". */
    private static Piece withShortServant(Piece piece) {
        String word = piece.latin();
        if (word.startsWith("abd")) {
            for (String servant : GLUED_SERVANTS) {
                if (word.startsWith(servant)
                        && word.length() - servant.length() >= SHORTEST_SERVED
                        && !word.startsWith("la", servant.length())) { // Abdallah, Abdullah, Abdoulaye
                    return piece.withLatin("abd" + word.substring(servant.length()));
                }
            }
        }
        return piece;
    }
}
