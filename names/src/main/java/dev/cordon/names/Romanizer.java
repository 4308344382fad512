package dev.cordon.names;

import dev.cordon.names.Romanized.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes names of any script in Latin letters, so that one spelling can be compared with another.
 *
 * <p>Most scripts have a table of their own here, by the standard that passports and lists follow ({@link
 * CyrillicLetters} …); ICU does the rest. Each word keeps its script: words of two languages may sound alike in Latin that
 * their own script tells apart.
 */
public final class Romanizer {

    /** Signs that stand inside a word and part nothing: apostrophes, ain and hamza, soft signs, the Hebrew geresh. */
    private static final String INSIDE = "'`´‘’‛′ʹʺʻʼʽʾʿˈ׳״՚";

    private static final char GERESH = '׳';
    private static final char NON_JOINER = '\u200C';

    private Romanizer() {}

    /**
     * Romanises a text.
     *
     * @param text anything: signs part words, apostrophes do not, digits of all scripts become ASCII, an ampersand that
     *     stands alone becomes "and"
     * @return its words; none where the text has neither letter nor digit
     */
    public static Romanized romanize(String text) {
        String lower = LatinLetters.isAscii(text) ? text.toLowerCase(Locale.ROOT) : composed(text);
        Reading reading = new Reading(lower);
        int start = -1;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            if (isInWord(c)) {
                start = start < 0 ? i : start;
            } else {
                if (start >= 0) {
                    reading.word(lower.substring(start, i));
                    start = -1;
                }
                if (c == '&' && standsAlone(lower, i)) {
                    reading.word("and");
                }
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            reading.word(lower.substring(start));
        }
        return reading.end();
    }

    /** Compatibility forms resolved (full width, ligatures, presentation forms), in lower case. */
    private static String composed(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        return hasManuscriptForm(lower) ? withoutManuscriptForms(lower) : lower;
    }

    /** Old shapes of Cyrillic letters (Unicode's block Cyrillic Extended-C), whose capitals are the usual ones. */
    private static boolean isManuscriptForm(int c) {
        return c >= 0x1C80 && c <= 0x1C88;
    }

    private static boolean hasManuscriptForm(String lower) {
        return lower.chars().anyMatch(Romanizer::isManuscriptForm);
    }

    private static String withoutManuscriptForms(String lower) {
        return lower.codePoints()
                .map(c -> isManuscriptForm(c) ? Character.toLowerCase(Character.toUpperCase(c)) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || INSIDE.indexOf(c) >= 0;
        }
        return Character.isLetterOrDigit(c)
                || LatinLetters.isMark(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER
                || INSIDE.indexOf(c) >= 0;
    }

    private static boolean standsAlone(String text, int at) {
        return (at == 0 || text.charAt(at - 1) == ' ') && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    /** One text on its way into Latin. */
    private static final class Reading {
        private final String text;
        private final List<Word> words = new ArrayList<>();
        private @Nullable CyrillicLetters cyrillic;

        /** Whether the run at hand has become a word. */
        private boolean put;

        /** An Arabic word that is half a name and waits for the other half, or "". */
        private String waiting = "";

        Reading(String text) {
            this.text = text;
        }

        void word(String raw) {
            if (isPlain(raw)) {
                settle();
                words.add(new Word(raw, hasLetter(raw) ? Script.LATIN : Script.DIGITS));
                return;
            }
            String word = clean(raw);
            List<Script> scripts = scripts(word);
            if (mixes(scripts, Script.CYRILLIC)) {
                settle();
                put(cyrillic().mixed(word), Script.LATIN);
                return;
            }
            int start = 0;
            for (int i = 1; i <= word.length(); i++) {
                if (i == word.length() || !belongTogether(scripts.get(i - 1), scripts.get(i))) {
                    run(word.substring(start, i), scriptOf(scripts.subList(start, i)));
                    start = i;
                }
            }
        }

        Romanized end() {
            settle();
            return new Romanized(words);
        }

        private void run(String word, Script script) {
            put = false;
            read(word, script);
            if (!put && waiting.isEmpty() && word.codePoints().anyMatch(Character::isLetter)) {
                // A sign that is silent inside words stands alone: its number keeps it apart from others.
                words.add(new Word("u" + Integer.toHexString(word.codePointAt(0)), script, false, ""));
            }
        }

        private void read(String word, Script script) {
            if (script == Script.ARABIC) {
                arabic(word);
                return;
            }
            settle();
            switch (script) {
                case LATIN, DIGITS -> put(word, script);
                case CYRILLIC -> put(cyrillic().latin(word), script);
                case GREEK -> put(GreekLetters.latin(word), script);
                case HEBREW -> put(HebrewLetters.read(withoutMarks(word)), script);
                case ARMENIAN -> put(CaucasianLetters.armenian(word), script);
                case GEORGIAN -> put(CaucasianLetters.georgian(word), script);
                case HANGUL -> HangulSyllables.of(word).forEach(syllable -> put(syllable, script));
                case HAN -> IcuScripts.han(word).forEach(syllable -> put(syllable, script));
                case KANA -> put(IcuScripts.kana(word), script);
                case THAI -> put(IcuScripts.thai(word), script);
                case INDIC -> put(IcuScripts.indic(word), script);
                case ETHIOPIC -> put(IcuScripts.ethiopic(word), script);
                case OTHER -> put(IcuScripts.other(word), script);
                case ARABIC -> throw new IllegalStateException("read above");
            }
        }

        private void arabic(String written) {
            String word = withoutMarks(written);
            if (waiting.isEmpty() && ArabicLetters.joins(word)) {
                waiting = word;
                return;
            }
            Syllable read = ArabicLetters.read(word, waiting);
            Syllable last = lastArabic();
            if (waiting.isEmpty() && ArabicLetters.ends(word) && ArabicLetters.begins(last, word)) {
                read = ArabicLetters.compound(last, word);
                words.removeLast();
            }
            put(read, Script.ARABIC);
            waiting = "";
        }

        /** The last word read if it was an Arabic one, else one that begins nothing. */
        private Syllable lastArabic() {
            boolean arabic = !words.isEmpty() && words.getLast().script() == Script.ARABIC;
            return arabic
                    ? new Syllable(words.getLast().latin(), words.getLast().written())
                    : ArabicLetters.NOTHING;
        }

        /** A half name without its other half is a word by itself. */
        private void settle() {
            if (!waiting.isEmpty()) {
                put(ArabicLetters.read(waiting, ""), Script.ARABIC);
                waiting = "";
            }
        }

        private CyrillicLetters cyrillic() {
            if (cyrillic == null) {
                cyrillic = CyrillicLetters.of(text);
            }
            return cyrillic;
        }

        private void put(String read, Script script) {
            put(new Syllable(read, ""), script);
        }

        private void put(Syllable read, Script script) {
            String folded = LatinLetters.fold(read.latin().toLowerCase(Locale.ROOT));
            // A rare letter that is in no table is better read by its name than lost.
            boolean rare = folded.codePoints().anyMatch(c -> c >= 0x80 && Character.isLetter(c));
            StringBuilder latin = new StringBuilder();
            (rare ? IcuScripts.other(folded).toLowerCase(Locale.ROOT) : folded)
                    .chars()
                    .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                    .forEach(c -> latin.append((char) c));
            if (!latin.isEmpty()) {
                put = true;
                words.add(new Word(latin.toString(), script, script.writesConsonantsOnly(), read.written()));
            }
        }

        private static boolean isPlain(String word) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (c >= 0x80 || c == '\'' || c == '`') {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasLetter(String word) {
            return word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        }

        /** Without what stands inside words, digits in ASCII; a geresh stays, as {@code '}. */
        private static String clean(String word) {
            StringBuilder out = new StringBuilder();
            word.codePoints().forEach(c -> {
                int digit = Character.digit(c, 10);
                int type = Character.getType(c);
                if (c == GERESH) {
                    out.append('\'');
                } else if (digit >= 0) {
                    out.append(digit);
                } else if (type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER) {
                    out.append(Math.max(0, Character.getNumericValue(c)));
                } else if (c == NON_JOINER && endsWith(out, 'ه')) {
                    // Persian's silent h: Khamene-i.
                    out.setLength(out.length() - 1);
                } else if (type != Character.FORMAT && INSIDE.indexOf(c) < 0 && c != 'ـ') {
                    out.appendCodePoint(c);
                }
            });
            return out.toString();
        }

        private static boolean endsWith(StringBuilder word, char letter) {
            return !word.isEmpty() && word.charAt(word.length() - 1) == letter;
        }

        private static String withoutMarks(String word) {
            StringBuilder out = new StringBuilder();
            word.codePoints().filter(c -> !LatinLetters.isMark(c)).forEach(out::appendCodePoint);
            return out.toString();
        }

        /** For each char its script; marks and signs take that of the letter before them. */
        private static List<Script> scripts(String word) {
            List<Script> scripts = new ArrayList<>(word.length());
            Script last = Script.LATIN;
            for (int i = 0; i < word.length(); ) {
                int c = word.codePointAt(i);
                if (c >= '0' && c <= '9') {
                    last = Script.DIGITS;
                } else if (c != '\''
                        && !(LatinLetters.isMark(c)
                                && Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED)) {
                    last = Script.of(c);
                }
                for (int n = Character.charCount(c); n > 0; n--) {
                    scripts.add(last);
                }
                i += Character.charCount(c);
            }
            return scripts;
        }

        private static boolean mixes(List<Script> scripts, Script other) {
            return scripts.contains(Script.LATIN) && scripts.contains(other);
        }

        /** Digits stay with letters of alphabets ("A320"), not with syllables and characters. */
        private static boolean belongTogether(Script one, Script other) {
            return one == other
                    || (one == Script.DIGITS && isAlphabet(other))
                    || (other == Script.DIGITS && isAlphabet(one));
        }

        private static boolean isAlphabet(Script script) {
            return script == Script.LATIN || script == Script.CYRILLIC || script == Script.GREEK;
        }

        private static Script scriptOf(List<Script> run) {
            return run.stream()
                    .filter(script -> script != Script.DIGITS)
                    .findFirst()
                    .orElse(Script.DIGITS);
        }
    }
}
