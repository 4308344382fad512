package dev.cordon.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How far apart two spellings of a word are.
 *
 * <p>Two steps. A <em>fold</em> takes away what spellings of one word differ in most (digraphs, doubled letters, q/k,
 * w/v, y/i); equal folds are a usual variant. Between different folds an edit distance is taken whose edits cost what
 * they are worth as evidence: a vowel for a vowel little, a consonant much, the first letter most. The price that is
 * still forgiven grows with the word, without a cliff: 0.33 a letter + 0.25, always less than two whole edits. Costs are in hundredths of
 * an edit. The idea and the first figures are those of a sketch fitted on aliases of the OFAC and UN lists.
 */
public final class Spelling {

    /** Not the same word, however spelt. */
    public static final int NONE = Integer.MAX_VALUE;

    /** Distance of two spellings with one fold, in thousandths. */
    static final int VARIANT = 50;

    /** Distance at the end of tolerance, in thousandths. */
    static final int FARTHEST = 620;

    /** What is forgiven in any word: one edit, be it of the first letter. */
    private static final int LEAST = 150;

    private static final int PER_LETTER = 33;
    private static final int BASE = 25;
    static final int MOST = 199;
    private static final int WHOLE = 100;
    private static final int VOWEL_FOR_VOWEL = 35;
    private static final int VOWEL_IN_OR_OUT = 70;
    private static final int H_IN_OR_OUT = 30;
    private static final int SWAP_WITH_VOWEL = 70;
    static final int LONGEST = 64;
    private static final int VOWELS = 0;
    private static final int SHORTEST_WITH_ARTICLE = 4;
    private static final int LONGEST_CODE = 4;
    private static final int SHORTEST_EXCHANGED = 5;
    private static final Set<String> EXCHANGED = Set.of("ei", "ie", "ou", "uo", "ae", "ea");

    /** May stand before a word that is the same without them. */
    public static final List<String> ARTICLES = List.of("al", "el");

    /** Substitution costs by pair of letters a–z; digits and all others cost a whole edit. */
    private static final byte[] SUBSTITUTION = substitutions();

    private Spelling() {}

    private static byte[] substitutions() {
        byte[] costs = new byte[26 * 26];
        Arrays.fill(costs, (byte) WHOLE);
        for (char a : "aeiou".toCharArray()) {
            for (char b : "aeiou".toCharArray()) {
                set(costs, a, b, VOWEL_FOR_VOWEL);
            }
        }
        for (String pair :
                new String[] {"sz25", "fv25", "dt50", "bp60", "gj40", "gk60", "mn70", "cs50", "kc50", "bv50", "jz50"}) {
            set(costs, pair.charAt(0), pair.charAt(1), Integer.parseInt(pair.substring(2)));
        }
        for (char a = 'a'; a <= 'z'; a++) {
            set(costs, a, a, 0);
        }
        return costs;
    }

    private static void set(byte[] costs, char a, char b, int cost) {
        costs[(a - 'a') * 26 + (b - 'a')] = (byte) cost;
        costs[(b - 'a') * 26 + (a - 'a')] = (byte) cost;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    /** The word without what spellings of one word usually differ in. */
    public static String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int n = word.length();
        for (int i = 0; i < n; i++) {
            char c = word.charAt(i);
            char next = i + 1 < n ? word.charAt(i + 1) : 0;
            char after = i + 2 < n ? word.charAt(i + 2) : 0;
            switch (c) {
                case 'p' -> i += next == 'h' ? append(out, 'f', 1) : append(out, 'p', 0);
                case 'k' -> i += next == 'h' ? append(out, 'h', 1) : append(out, 'k', 0);
                case 'g', 'd', 't' -> {
                    if (next == 'h' && after != 0) {
                        i += append(out, c, 1);
                    } else if (c == 'd' && next == 'j') {
                        i += append(out, 'j', 1);
                    } else if (c == 'd' && (word.startsWith("zh", i + 1) || word.startsWith("sch", i + 1))) {
                        i += append(out, 'j', next == 'z' ? 2 : 3);
                    } else if (c == 'g' && next == 'u' && (after == 'e' || after == 'i')) {
                        i += append(out, 'g', 1);
                    } else if (c == 't' && next == 'z') {
                        append(out, 't', 0);
                        i += append(out, 's', 1);
                    } else if (c == 't' && next == 'c' && after == 'h') {
                        continue;
                    } else if (c == 't' && next == 's' && after == 'c') {
                        i += append(out, 'c', 2);
                    } else {
                        append(out, c, 0);
                    }
                }
                case 's' -> i += next == 'c' && after == 'h' || next == 'z' ? append(out, 's', 1) : append(out, 's', 0);
                case 'z' -> i += next == 'h' ? append(out, 'j', 1) : append(out, 'z', 0);
                case 'c' -> {
                    if (next == 'h' || next == 'z') {
                        i += append(out, 'c', next == 'z' ? 1 : 0);
                    } else if (next == 'k') {
                        continue;
                    } else {
                        append(out, next == 'e' || next == 'i' || next == 'y' ? 's' : 'k', 0);
                    }
                }
                case 'q' -> append(out, 'k', 0);
                case 'w' -> append(out, 'v', 0);
                case 'y' -> append(out, 'i', 0);
                case 'x' -> {
                    boolean ks = (next == 0 || isVowel(next) || next == 'p' || next == 't')
                            && (i == 0 || isVowel(word.charAt(i - 1))); // Maxim, export, text
                    if (ks) {
                        append(out, 'k', 0);
                        append(out, 's', 0);
                    } else {
                        append(out, 'x', 0); // no spelling of ks, but a slip of the keyboard
                    }
                }
                case 'o' -> {
                    if (next == 'u' || next == 'o') {
                        i += append(out, 'u', 1);
                    } else {
                        i += append(out, 'o', isUmlaut(next, after) ? 1 : 0);
                    }
                }
                case 'u' -> i += append(out, 'u', isUmlaut(next, after) ? 1 : 0);
                case 'j' -> append(out, isGlide(word, i) ? 'i' : 'j', 0);
                case 'e' -> i += next == 'e' ? append(out, 'i', 1) : append(out, 'e', 0);
                case 'a' -> i += append(out, 'a', isUmlaut(next, after) ? 1 : 0);
                default -> append(out, c, 0);
            }
        }
        int length = out.length();
        if (length > 2 && out.charAt(length - 1) == 'h' && isVowel(out.charAt(length - 2))) {
            out.setLength(length - 1);
        }
        return out.toString();
    }

    /** The e that stands for two dots, and not the one of Taysaev. */
    private static boolean isUmlaut(char next, char after) {
        return next == 'e' && after != 'v' && after != 'w' && after != 'f' && !isVowel(after) && after != 'y';
    }

    /** A j that is read as in German or Serbian: Železnjak, Sergej. */
    private static boolean isGlide(String word, int at) {
        char before = at == 0 ? 0 : word.charAt(at - 1);
        return at + 1 == word.length() ? before == 'e' || before == 'i' : "lnszrtvmbpfgk".indexOf(before) >= 0;
    }

    /** Doubled letters become one. Returns how many letters beyond the first were read. */
    private static int append(StringBuilder out, char c, int read) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
            out.append(c);
        }
        return read;
    }

    /**
     * Distance of two words, given with their folds.
     *
     * @return 0 for one spelling, {@value #VARIANT} for one fold, up to {@value #FARTHEST}; {@link #NONE} beyond. Symmetric.
     */
    static int distance(String a, String foldA, String b, String foldB) {
        if (a.equals(b)) {
            return 0;
        }
        return distance(foldA, foldB);
    }

    /** Distance of two words that are not equal, given by their folds. */
    public static int distance(String foldA, String foldB) {
        if (foldA.equals(foldB) || differByArticle(foldA, foldB)) {
            return VARIANT;
        }
        int tolerance = tolerance(foldA.length(), foldB.length());
        int cost = cost(foldA, foldB, tolerance);
        return cost > tolerance ? NONE : VARIANT + scale(cost, tolerance);
    }

    /**
     * Whether nothing is different but vowels that hands exchange in one and the same name: e and i, o and u, a and e
     * (Salem and Salim, Yosef and Yusuf). Short words are other names.
     */
    static boolean differsInVowels(String a, String b) {
        if (a.length() != b.length() || a.length() < SHORTEST_EXCHANGED) {
            return false;
        }
        for (int i = 0; i < a.length(); i++) {
            String pair = "" + a.charAt(i) + b.charAt(i);
            if (a.charAt(i) != b.charAt(i) && !EXCHANGED.contains(pair)) {
                return false;
            }
        }
        return a.charAt(0) == b.charAt(0) && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }

    /** Letters that nobody can speak (MMR, NLMK) are spelt, and so another one is another code. */
    static boolean isCode(String fold) {
        if (fold.length() > LONGEST_CODE) {
            return false;
        }
        for (int i = 0; i < fold.length(); i++) {
            if (isVowel(fold.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Alghamdi" and "Ghamdi": within the tolerance of {@link #surelyBeyond}, and one class of consonants apart. */
    static boolean differByArticle(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        return shorter.length() >= SHORTEST_WITH_ARTICLE
                && longer.length() == shorter.length() + 2
                && longer.endsWith(shorter)
                && ARTICLES.stream().anyMatch(longer::startsWith);
    }

    /** The largest cost forgiven between folds of these lengths, in hundredths of an edit. */
    public static int tolerance(int lengthA, int lengthB) {
        return Math.clamp(PER_LETTER * (lengthA + lengthB) / 2 + BASE, LEAST, MOST);
    }

    /** Convex: small edits are cheaper than their share, large ones count in full. */
    static int scale(int cost, int tolerance) {
        int ratio = 1000 * cost / tolerance;
        return (FARTHEST - VARIANT) * (400 * ratio + 600 * ratio / 1000 * ratio) / 1_000_000;
    }

    /**
     * The weighted edit distance (optimal string alignment), in hundredths of an edit.
     *
     * @param limit beyond it any figure above it may come back
     */
    static int cost(String a, String b, int limit) {
        return a.length() > LONGEST || b.length() > LONGEST
                ? a.equals(b) ? 0 : limit + 1
                : ROWS.get().cost(a, b, limit);
    }

    private static final ThreadLocal<Rows> ROWS = ThreadLocal.withInitial(Rows::new);

    /**
     * Three rows of the distance's table, kept between calls: the dictionary is asked thousands of times a query.
     */
    private static final class Rows {
        private int[] before = new int[LONGEST + 1];
        private int[] previous = new int[LONGEST + 1];
        private int[] current = new int[LONGEST + 1];
        private final int[] inB = new int[LONGEST];
        private final char[] letters = new char[LONGEST];

        int cost(String a, String b, int limit) {
            int n = a.length();
            int m = b.length();
            previous[0] = 0;
            for (int j = 0; j < m; j++) {
                letters[j] = b.charAt(j);
                inB[j] = inOrOut(letters[j], j == 0);
                previous[j + 1] = previous[j] + inB[j];
            }
            char last = 0;
            for (int i = 1; i <= n; i++) {
                char ca = a.charAt(i - 1);
                int least = row(i, m, ca, last);
                if (least > limit) {
                    return least;
                }
                int[] spare = before;
                before = previous;
                previous = current;
                current = spare;
                last = ca;
            }
            return previous[m];
        }

        /** Fills the row of the i-th letter; returns its least cell. */
        private int row(int i, int m, char ca, char last) {
            int out = inOrOut(ca, i == 1);
            int left = previous[0] + out;
            current[0] = left;
            int least = left;
            char lastB = 0;
            for (int j = 1; j <= m; j++) {
                char cb = letters[j - 1];
                int best = previous[j - 1] + substitute(ca, cb, i == 1 || j == 1);
                best = Math.min(best, previous[j] + out);
                best = Math.min(best, left + inB[j - 1]);
                if (i > 1 && ca == lastB && cb == last) {
                    best = Math.min(best, before[j - 2] + swap(ca, cb, i == 2 || j == 2));
                }
                current[j] = best;
                left = best;
                lastB = cb;
                least = Math.min(least, best);
            }
            return least;
        }
    }

    static int substitute(char a, char b, boolean first) {
        if (a == b) {
            return 0;
        }
        boolean letters = a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z';
        return firstLetter(letters ? SUBSTITUTION[(a - 'a') * 26 + (b - 'a')] : WHOLE, first);
    }

    static int inOrOut(char c, boolean first) {
        return firstLetter(c == 'h' ? H_IN_OR_OUT : isVowel(c) ? VOWEL_IN_OR_OUT : WHOLE, first);
    }

    static int swap(char a, char b, boolean first) {
        return firstLetter(isVowel(a) || isVowel(b) ? SWAP_WITH_VOWEL : WHOLE, first);
    }

    static int firstLetter(int cost, boolean first) {
        return first ? cost * 3 / 2 : cost;
    }

    /**
     * Counts of letters by class, four bits a class: what {@link #surelyBeyond} looks at. Classes hold the letters that
     * stand for one another for less than a whole edit; h, which comes and goes cheaply, is not counted.
     */
    public static long profile(String fold) {
        long counts = 0;
        for (int i = 0; i < fold.length(); i++) {
            int shift = classOf(fold.charAt(i));
            if (shift >= 0 && (counts >>> shift & 15) < 15) {
                counts += 1L << shift;
            }
        }
        return counts;
    }

    private static int classOf(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> VOWELS;
            case 'b', 'p', 'f', 'v' -> 4;
            case 'c', 'k', 'g', 'j', 's', 'z' -> 8;
            case 'd', 't' -> 12;
            case 'l' -> 16;
            case 'm', 'n' -> 20;
            case 'r' -> 24;
            case 'h' -> -1;
            default -> 28;
        };
    }

    /**
     * Whether two folds with these profiles are farther apart than is forgiven; never wrong when true.
     *
     * <p>Take the letters that one has more of than the other, class by class, and those it has fewer of. An edit sets
     * right at most one of each: a consonant costs 100 in, out, or for another class, a vowel 70 in or out. So the larger
     * of the two numbers, of consonants times 100 or of all letters times 70, cannot exceed the cost.
     */
    public static boolean surelyBeyond(long profileA, int lengthA, long profileB, int lengthB) {
        int vowels = (int) (profileA & 15) - (int) (profileB & 15);
        int more = 0;
        int fewer = 0;
        for (int shift = 4; shift <= 28; shift += 4) {
            int difference = (int) (profileA >>> shift & 15) - (int) (profileB >>> shift & 15);
            more += Math.max(0, difference);
            fewer -= Math.min(0, difference);
        }
        int letters = Math.max(more + Math.max(0, vowels), fewer - Math.min(0, vowels));
        return Math.max(WHOLE * Math.max(more, fewer), VOWEL_IN_OR_OUT * letters) > tolerance(lengthA, lengthB);
    }
}
