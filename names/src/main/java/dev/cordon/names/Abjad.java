package dev.cordon.names;

import java.util.Arrays;
import java.util.Set;

/**
 * How well does a Latin word spell out letters of a script that writes no short vowels (Arabic, Hebrew)?
 *
 * <p>Letter by letter: each has the Latin spellings that romanisations of any standard or colonial habit give it (ش is sh,
 * French ch, German sch), the usual ones for nothing, others at a price. Short vowels of the Latin word, and doubled
 * letters, stand between for nothing; a letter for a long vowel may be left out at a price. The cheapest way through both
 * words is the cost, in hundredths of an edit.
 */
final class Abjad {

    /** Not a spelling of these letters. */
    static final int NONE = Integer.MAX_VALUE / 2;

    private static final int SECOND_VOWEL = 38;
    private static final int FRENCH_U = 10;
    private static final int FURTHER_VOWEL = 30;
    private static final int VOWEL_BEFORE = 45;
    private static final int VOWEL_BEHIND = 40;
    private static final int SILENT_H = 25;
    private static final int SILENT_H_BEHIND = 5;
    private static final int GLIDE = 20;
    private static final int SINGLE_FOR_DOUBLED = 5;

    private static final int WHOLE = 100;
    private static final int USUAL = 50;
    private static final int PER_HUNDREDTH = 4;
    private static final int BASE_LIMIT = 30;
    private static final int LIMIT_PER_LETTER = 10;
    private static final int LIMIT_PER_OWN_LETTER = 15;

    /** Letters that writers exchange, each pair in the order of the code points. */
    private static final Set<String> EXCHANGED = Set.of("ةه", "ىي", "اى", "ءي", "ءا", "ءو", "آا");

    private static final int FIRST = 0x5D0;
    private static final int LAST = 0x6FF;

    /** A way to spell a letter. */
    private record Sound(String latin, int cost) {}

    /** Letters inside and at the end of a word. */
    private static final Sound[][] INSIDE = new Sound[LAST - FIRST + 1][];

    /** Those that are spelt otherwise at the beginning. */
    private static final Sound[][] INITIAL = new Sound[LAST - FIRST + 1][];

    /** Persian and Urdu write a final ya for an a, too: عیسی is Isa. */
    private static final Sound[][] FINAL = new Sound[LAST - FIRST + 1][];

    static {
        // Arabic; what BGN, ALA-LC, French, German and Turkish habits make of it, and the Persian and Urdu readings
        inside("ا a aa:3 e:4 o:4 u:12 i:14 ea:12 ah:8 -:30");
        inside("آ a aa e:10 o:10");
        inside("ع - a e:4 i:4 o:4 u:4 aa:3");
        inside("ء - a:4 i:4 e:4 y:8 u:8");
        inside("ب b v:35");
        inside("پ p");
        inside("ت t d:45");
        inside("ث th s t:6");
        inside("ج j dj g:4 dzh zh:10 dsch dj z:25 c:20 y:40");
        inside("چ ch tch c:10 tsch tsh cz:20");
        inside("ح h -:25");
        inside("خ kh ch:6 k:25 h:35 x:15 q:30");
        inside("د d t:45");
        inside("ذ dh d:4 z:4 th:6 dz:15");
        inside("ر r");
        inside("ز z s:25 dz:30");
        inside("ژ zh j:4 z:15 g:25");
        inside("س s c:25 z:35");
        inside("ش sh ch:4 sch s:30 x:35");
        inside("ص s c:30 z:35");
        inside("ض d dh:4 z:8 th:20");
        inside("ط t th:20 d:45");
        inside("ظ z dh:4 d:8 th:15");
        inside("غ gh g:5 q:15 k:45");
        inside("ف f ph:5 p:45");
        inside("ق q k:3 g:8 gh:8 c:10 ck:15 kh:30");
        inside("ك k c:4 ck:5 q:15 ch:25 g:40 kh:35");
        inside("گ g gu:8 gh:15 k:45");
        inside("ل l");
        inside("م m");
        inside("ن n m:45");
        inside("ه h -:15");
        inside("و w v u ou oo o:3 au:4 aw ow ov ew:10 uw:5 ouw:8 eu:12 -:45");
        inside("ي y i ee ai:3 ei:3 ie:8 ey:4 e:6 j:25 iy:3 ii:3 -:40");
        inside("ة - h a ah e:3 eh:3");
        inside("ى a y i ee:4 e:10 ai:4 ei:6 ey:6 ie:8 -:25");
        inside("ڤ v");
        inside("ێ e y i:5");
        // Hebrew by its usual spellings in Latin
        inside("א - a e:4 o:8 i:8 u:10");
        inside("ב b v bh:15");
        inside("ג g j:15 gh:20");
        inside("ד d");
        inside("ה h - ah eh:4");
        inside("ו v w:3 o u oo:4 ou:4 ow:10 -:35");
        inside("ז z s:25 zh:15");
        inside("ח h ch kh:3 -:30");
        inside("ט t");
        inside("י y i e:8 ee:5 ey:4 ei:5 ai:6 ay:5 j:15 -:25");
        inside("כ k kh ch c:6 ck:8 h:30");
        inside("ל l");
        inside("מ m");
        inside("נ n");
        inside("ס s c:25 z:35");
        inside("ע - a e:4 i:6 o:4 u:6");
        inside("פ p f ph:3");
        inside("צ tz ts z:8 c:15 s:30");
        inside("ק k c:4 ck:4 q:5");
        inside("ר r");
        inside("ש sh s sch:5 ch:30");
        inside("ת t th:4");
        put(FINAL, "ي y i ee:4 e:6 ai:3 ei:3 ie:8 ey:4 iy:3 a:15 j:25 -:40");
        initial("ا a e i o u ai:5 ei:5 ay:5 ou:4 aa:5 y:25");
        initial("آ a aa e:10 o:10");
        initial("ع a e:4 o:4 i:4 u:4 aa:5 ou:5 oo:6 ai:8 -:60");
        initial("و w v ou u:10 o:20");
        initial("ي y i j:12 e:20 ye:5");
        initial("ح h kh:30 -:45");
        initial("ه h -:40");
        initial("א a e:2 i:2 o:2 u:4 y:30 -:50");
        initial("ע a e:4 i:4 o:4 u:4 y:20 -:50");
        initial("ה h -:30");
        initial("ו v w");
        initial("י y i:5 j:5");
        initial("פ p f:25 ph:25");
        initial("כ k c:4 ch:10 kh:10");
        initial("ב b v:25");
    }

    private Abjad() {}

    /**
     * What no romanisation of a word changes: its l and r, m and n as one, p and f as one, doubled letters once. The rest
     * comes and goes (h, w, b and v) or takes many forms (k, q, g, ch, s, z, d, t).
     */
    static String skeleton(String latin) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = switch (latin.charAt(i)) {
                case 'l' -> 'l';
                case 'r' -> 'r';
                case 'm', 'n' -> 'n';
                case 'f', 'p' -> 'f';
                default -> ' ';
            };
            if (c != ' ' && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Distance, in thousandths, of a word of which only the consonants are known and another; {@link Relation#NONE} where
     * there is none.
     */
    static int distance(Word consonants, Word other) {
        if (other.consonantsOnly()) {
            return sameScript(consonants, other);
        }
        int limit = BASE_LIMIT + LIMIT_PER_LETTER * consonants.written().length();
        int cost = cost(consonants.written(), other.text().replace("x", "ks"), limit);
        return cost == NONE ? Relation.NONE : USUAL + PER_HUNDREDTH * cost;
    }

    /** Both by their letters: what Latin would blur counts. */
    private static int sameScript(Word a, Word b) {
        int latin = Spelling.distance(a.text(), a.fold(), b.text(), b.fold());
        if (latin == Relation.NONE) {
            return Relation.NONE;
        }
        int limit = LIMIT_PER_OWN_LETTER
                * Math.min(a.written().length(), b.written().length());
        int cost = edits(a.written(), b.written());
        return cost > limit ? Relation.NONE : Math.max(latin, USUAL + PER_HUNDREDTH * cost);
    }

    /** Edit distance of letters; those that writers themselves exchange or leave out cost little. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] + omission(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] += omission(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                int replaced = corner + exchange(a.charAt(i - 1), b.charAt(j - 1));
                corner = row[j];
                int inserted = row[j - 1] + omission(b.charAt(j - 1));
                row[j] = Math.min(replaced, Math.min(inserted, corner + omission(a.charAt(i - 1))));
            }
        }
        return row[b.length()];
    }

    private static int omission(char letter) {
        return switch (letter) {
            case 'ء' -> 15;
            case 'ا' -> 40;
            case 'א', 'ה' -> 50;
            case 'ו', 'י' -> 20; // full and defective spelling
            default -> WHOLE;
        };
    }

    private static int exchange(char a, char b) {
        if (a == b) {
            return 0;
        }
        String pair = a < b ? "" + a + b : "" + b + a;
        return EXCHANGED.contains(pair) ? 10 : WHOLE;
    }

    private static void inside(String row) {
        put(INSIDE, row);
    }

    private static void initial(String row) {
        put(INITIAL, row);
    }

    private static void put(Sound[][] table, String row) {
        String[] cells = row.split(" ", -1);
        table[cells[0].charAt(0) - FIRST] = Arrays.stream(cells, 1, cells.length)
                .map(cell -> {
                    String[] parts = cell.split(":", -1);
                    int cost = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
                    return new Sound(parts[0].equals("-") ? "" : parts[0], cost);
                })
                .toArray(Sound[]::new);
    }

    /**
     * Hundredths of an edit between letters and a Latin word.
     *
     * @param written letters in the normal form of {@link ArabicLetters} or {@link HebrewLetters}
     * @param latin lower-case ASCII
     * @param limit beyond it {@link #NONE} comes back
     */
    static int cost(String written, String latin, int limit) {
        int m = latin.length();
        int[] here = new int[m + 1];
        int[] next = new int[m + 1];
        Arrays.fill(here, NONE);
        here[0] = 0;
        for (int i = 0; i < written.length(); i++) {
            insert(here, latin, i, false, limit);
            Arrays.fill(next, NONE);
            if (spell(written, i, latin, here, next, limit) > limit) {
                return NONE;
            }
            int[] spare = here;
            here = next;
            next = spare;
        }
        insert(here, latin, written.length(), true, limit);
        return here[m] > limit ? NONE : here[m];
    }

    /** From all places before a letter to those behind it; returns the least cost. */
    private static int spell(String written, int i, String latin, int[] here, int[] next, int limit) {
        char letter = written.charAt(i);
        boolean doubled = i > 0 && written.charAt(i - 1) == letter;
        boolean silent = i == 0 && written.length() > 1 && carries(letter, written.charAt(1));
        Sound[] sounds = sounds(letter, i == 0 ? INITIAL : i == written.length() - 1 ? FINAL : INSIDE);
        int least = NONE;
        for (int j = 0; j <= latin.length(); j++) {
            if (here[j] > limit) {
                continue;
            }
            for (Sound sound : sounds) {
                if (latin.startsWith(sound.latin, j)) {
                    int to = j + sound.latin.length();
                    next[to] = Math.min(next[to], here[j] + sound.cost);
                    least = Math.min(least, next[to]);
                }
            }
            if (doubled || silent) {
                next[j] = Math.min(next[j], here[j] + (silent ? 0 : SINGLE_FOR_DOUBLED));
                least = Math.min(least, next[j]);
            }
        }
        return least;
    }

    /** At the beginning of a word, alef and ain may only carry the long vowel behind them: ايران is Iran, عيسى is Isa. */
    private static boolean carries(char letter, char next) {
        return "اعאע".indexOf(letter) >= 0 && "ويוי".indexOf(next) >= 0;
    }

    private static Sound[] sounds(char letter, Sound[][] place) {
        if (letter < FIRST || letter > LAST) {
            return new Sound[0];
        }
        Sound[] special = place[letter - FIRST];
        Sound[] sounds = special == null ? INSIDE[letter - FIRST] : special;
        return sounds == null ? new Sound[0] : sounds;
    }

    /** Lets the Latin word go on by what no letter stands for: vowels, doubled consonants, h and y between vowels. */
    private static void insert(int[] here, String latin, int letters, boolean end, int limit) {
        for (int j = 0; j < latin.length(); j++) {
            if (here[j] > limit) {
                continue;
            }
            int price = price(latin, j, letters, end);
            if (price != NONE) {
                here[j + 1] = Math.min(here[j + 1], here[j] + price);
            }
        }
    }

    private static int price(String latin, int j, int letters, boolean end) {
        char c = latin.charAt(j);
        char before = j > 0 ? latin.charAt(j - 1) : ' ';
        if (isVowel(c)) {
            if (letters == 0) {
                return VOWEL_BEFORE;
            }
            boolean last = end && j == latin.length() - 1;
            if (!isVowel(before)) {
                return last ? VOWEL_BEHIND : 0;
            }
            boolean third = j > 1 && isVowel(latin.charAt(j - 2));
            boolean french = before == 'o' && c == 'u';
            return third ? FURTHER_VOWEL : french ? FRENCH_U : SECOND_VOWEL;
        }
        if (c == before) {
            return 0;
        }
        if (c == 'h') {
            return end && j == latin.length() - 1 ? SILENT_H_BEHIND : SILENT_H;
        }
        return (c == 'y' || c == 'w') && isVowel(before) ? GLIDE : NONE;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
