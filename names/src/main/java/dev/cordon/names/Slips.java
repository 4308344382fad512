package dev.cordon.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes slips that would hide small words and titles of people's names: Abdl for Abdul, words run together
 * (AmanAbdurrahman, SheikOmar). Only words that no table knows are touched.
 */
final class Slips {

    private static final List<String> SERVANTS = List.of("abdul", "abdel", "abdal", "abdur");
    private static final List<String> FATHERS = List.of("abou", "abu");

    /** Where the second of two words begins that were run together. */
    private static final List<String> INNER_SERVANTS = List.of("abdul", "abdel", "abdur", "abdal", "abder");

    /** Titles that often stand before a name, and those that stand behind it. */
    private static final List<String> TITLES = List.of(
            "mullah",
            "mulla",
            "maulavi",
            "maulawi",
            "mawlawi",
            "maulana",
            "hajji",
            "haji",
            "sheikh",
            "shaykh",
            "shaikh",
            "ustad",
            "sayyid",
            "sayed",
            "general",
            "colonel",
            "engineer",
            "captain",
            "commander",
            "brigadier");

    private static final List<String> LAST_TITLES = List.of("akhund", "akhond");

    /** Of these, what follows when they were run together with it need not be a known name. */
    private static final List<String> GLUED_TITLES =
            List.of("mullah", "maulana", "maulavi", "mawlawi", "sheikh", "shaykh", "shaikh", "ustad", "hajji", "haji");

    /** Small words that were run together with the name before them, and lead the one behind. */
    private static final List<String> GLUED_BEHIND =
            List.of("abdul", "abdel", "abdal", "abdur", "bin", "ben", "ibn", "ould", "al", "el");

    private static final int SHORTEST_SLIP = 3;
    private static final int LONGEST_SLIP = 6;
    private static final int MOST_EDITS = 2;
    private static final int SHORTEST_TITLE = 4;
    private static final int SHORTEST_GLUED = 7;
    private static final int LONGEST_GLUED = 24;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_BEFORE_SERVANT = 3;

    /** A part of a glued word must be a name that so many bear, since many a word holds two short names by chance. */
    private static final int BEARERS = 8;

    private final PeopleWords words;

    Slips(PeopleWords words) {
        this.words = words;
    }

    /** The pieces, put right. */
    List<Piece> undone(List<Piece> pieces) {
        List<Piece> undone = new ArrayList<>(pieces.size() + 1);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean last = i == pieces.size() - 1;
            if (piece.consonantsOnly() || !piece.written().isEmpty() || isKnown(piece.latin())) {
                undone.add(piece);
            } else if (!last && isSlipOf(SERVANTS, piece.latin())) {
                undone.add(piece.withLatin("abdul"));
            } else if (!last && isSlipOf(FATHERS, piece.latin())) {
                undone.add(piece.withLatin("abu"));
            } else if (!last
                    && (i == 0 || words.isTitle(undone.getLast().latin()))
                    && !title(TITLES, piece).isEmpty()) {
                undone.add(piece.withLatin(title(TITLES, piece)));
            } else if (last && i > 1 && !title(LAST_TITLES, piece).isEmpty()) {
                undone.add(piece.withLatin(title(LAST_TITLES, piece)));
            } else if (servant(piece.latin()) > 0) {
                undone.add(piece.withLatin("abdul" + piece.latin().substring(servant(piece.latin()))));
            } else {
                part(piece, pieces.size() == 1, last, undone);
            }
        }
        return undone;
    }

    private boolean isKnown(String word) {
        return words.bearers(word) > 0 || words.isTitle(word) || words.particle(word) != Particle.NONE;
    }

    /** Where in "Abdlukarim" or "Adbelhalim" what follows the servant begins, or 0: it is a known name. */
    private int servant(String word) {
        for (String servant : SERVANTS) {
            for (int at = servant.length() - 1; at <= servant.length() + 1; at++) {
                if (word.length() - at >= SHORTEST_PART
                        && isOneEdit(servant, word.substring(0, at))
                        && words.bearers(word.substring(at)) > 0) {
                    return at;
                }
            }
        }
        return 0;
    }

    /** The title that the word is a slip of, or "". */
    private static String title(List<String> titles, Piece piece) {
        String word = piece.latin();
        for (String title : titles) {
            if (word.length() >= SHORTEST_TITLE && isOneEdit(title, word)) {
                return title;
            }
        }
        return "";
    }

    private static boolean isSlipOf(List<String> particles, String word) {
        if (word.length() < SHORTEST_SLIP || word.length() > LONGEST_SLIP) {
            return false;
        }
        for (String particle : particles) {
            if (word.indexOf('b') >= 0 && isOneEdit(particle, word)) {
                return true;
            }
        }
        return false;
    }

    /** One letter put in, left out, replaced, or exchanged with its neighbour. */
    private static boolean isOneEdit(String a, String b) {
        int same = 0;
        int most = Math.min(a.length(), b.length());
        while (same < most && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return switch (a.length() - b.length()) {
            case 1 -> restA.regionMatches(1, restB, 0, restB.length());
            case -1 -> restB.regionMatches(1, restA, 0, restA.length());
            case 0 ->
                !restA.isEmpty()
                        && (restA.regionMatches(1, restB, 1, restB.length() - 1)
                                || restA.length() > 1
                                        && restA.charAt(0) == restB.charAt(1)
                                        && restA.charAt(1) == restB.charAt(0)
                                        && restA.regionMatches(2, restB, 2, restB.length() - 2));
            default -> false;
        };
    }

    /** Two edits or fewer that leave the first letter and half of the word. */
    static boolean isFewEdits(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : leastEdits(edits, a, i, b, j);
            }
        }
        return a.charAt(0) == b.charAt(0) && edits[a.length()][b.length()] <= MOST_EDITS;
    }

    private static int leastEdits(int[][] edits, String a, int i, String b, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean turned = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return turned ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }

    private void part(Piece piece, boolean alone, boolean last, List<Piece> undone) {
        String word = piece.latin();
        boolean mayBeTwo = word.length() >= SHORTEST_GLUED && word.length() <= LONGEST_GLUED;
        int at = mayBeTwo ? seam(word, alone, last) : 0;
        if (at == 0) {
            undone.add(piece);
        } else {
            undone.add(piece.withLatin(word.substring(0, at)));
            undone.add(piece.withLatin(word.substring(at)));
        }
    }

    /** Where two words meet in one, or 0. */
    private int seam(String word, boolean alone, boolean last) {
        for (String servant : INNER_SERVANTS) {
            int at = word.indexOf(servant, SHORTEST_BEFORE_SERVANT);
            if (at > 0 && word.length() - at - servant.length() >= SHORTEST_BEFORE_SERVANT) {
                return at;
            }
        }
        for (String title : GLUED_TITLES) {
            boolean part = word.startsWith(title) && word.length() - title.length() >= SHORTEST_PART;
            if (part && (!alone || words.bearers(word.substring(title.length())) > 0)) {
                return title.length();
            }
        }
        for (String small : GLUED_BEHIND) {
            int at = word.length() - small.length();
            if (!last
                    && word.endsWith(small)
                    && at >= SHORTEST_PART
                    && words.bearers(word.substring(0, at)) >= BEARERS) {
                return at;
            }
        }
        int best = 0;
        int most = 0;
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            int bearers = bearers(word.substring(0, at));
            bearers = bearers > most && bearers >= BEARERS ? Math.min(bearers, bearers(word.substring(at))) : 0;
            if (bearers > most) {
                most = bearers;
                best = at;
            }
        }
        return most >= BEARERS ? best : 0;
    }

    private int bearers(String word) {
        return words.isTitle(word) ? BEARERS : words.bearers(word);
    }
}
