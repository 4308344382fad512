package dev.cordon.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of two parts that are written together or apart, with an article or without: Nasr Allah and Nasrallah, Nur al-Din
 * and Noureddine, Hassan Zadeh and Hassanzadeh. Each comes out as one word with one form of its second part.
 */
final class Compounds {

    private static final Set<String> GOD = Set.of("allah", "ullah", "ollah", "ilah", "ulla", "alla");
    private static final Set<String> FAITH =
            Set.of("din", "deen", "dine", "dean", "uddin", "eddin", "eddine", "aldin", "eldin", "eldine");
    private static final Set<String> PERSIAN = Set.of("zada", "zadah", "zadeh", "zade", "nejad", "nezhad", "khel");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ol", "ul", "ud", "ad", "ed", "od");

    private static final Pattern GLUED_GOD = Pattern.compile("(\\w{2,})(?:(?:a|e|u|o|ou|i)llah|[uo]lah|ulla)");

    /** Not every -din: Gagarin and Geraldine have none of the article's vowels or doubled d. */
    private static final Pattern GLUED_FAITH =
            Pattern.compile("(\\w{2,}?)(?:[aeiou]dd|[eu]l?d|oud|ald)(?:i|ee)n(?:(?<!aldin)e)?");

    private Compounds() {}

    /** The words of a person's name, in their order, with its compounds joined. */
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            String end = piece.consonantsOnly() || joined.isEmpty() ? "" : ending(piece.latin());
            boolean article =
                    joined.size() > 1 && ARTICLES.contains(joined.getLast().latin());
            Piece first = end.isEmpty() ? piece : joined.get(joined.size() - (article ? 2 : 1));
            if (end.isEmpty() || !begins(first)) {
                joined.add(withOneForm(piece));
                continue;
            }
            if (article) {
                joined.removeLast();
            }
            joined.set(joined.size() - 1, first.withLatin(first.latin() + end));
        }
        return joined;
    }

    private static boolean begins(Piece first) {
        return !first.consonantsOnly()
                && first.latin().length() > 2
                && !first.latin().startsWith("abd");
    }

    private static String ending(String word) {
        if (GOD.contains(word)) {
            return "ullah";
        }
        if (FAITH.contains(word)) {
            return "uddin";
        }
        return PERSIAN.contains(word) ? word : "";
    }

    private static boolean mayEndInGod(String word) {
        return word.endsWith("lah") || word.endsWith("lla");
    }

    private static boolean mayEndInFaith(String word) {
        return word.endsWith("in") || word.endsWith("en") || word.endsWith("ne");
    }

    private static Piece withOneForm(Piece piece) {
        String latin = piece.latin();
        if (piece.consonantsOnly() || !mayEndInGod(latin) && !mayEndInFaith(latin)) {
            return piece;
        }
        Matcher god = GLUED_GOD.matcher(piece.latin());
        if (god.matches()) {
            return piece.withLatin(god.group(1) + "ullah");
        }
        Matcher faith = GLUED_FAITH.matcher(piece.latin());
        return faith.matches() ? piece.withLatin(faith.group(1) + "uddin") : piece;
    }
}
