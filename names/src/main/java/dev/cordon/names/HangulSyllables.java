package dev.cordon.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hangul by the Revised Romanization of 2000, syllable by syllable without the changes between syllables, as its article 3.4
 * asks for names of persons; family names as their bearers mostly write them.
 */
final class HangulSyllables {

    private static final String[] INITIALS = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] VOWELS = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] FINALS = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;

    /** The commonest family names, by the census of 2015, and North Korea's forms of three of them. */
    private static final Map<Character, String> FAMILY = Map.ofEntries(
            Map.entry('김', "kim"),
            Map.entry('이', "lee"),
            Map.entry('박', "park"),
            Map.entry('최', "choi"),
            Map.entry('정', "jeong"),
            Map.entry('강', "kang"),
            Map.entry('조', "cho"),
            Map.entry('윤', "yun"),
            Map.entry('장', "jang"),
            Map.entry('임', "lim"),
            Map.entry('한', "han"),
            Map.entry('오', "oh"),
            Map.entry('서', "seo"),
            Map.entry('신', "shin"),
            Map.entry('권', "kwon"),
            Map.entry('황', "hwang"),
            Map.entry('안', "ahn"),
            Map.entry('송', "song"),
            Map.entry('전', "jeon"),
            Map.entry('홍', "hong"),
            Map.entry('유', "yu"),
            Map.entry('고', "ko"),
            Map.entry('문', "moon"),
            Map.entry('양', "yang"),
            Map.entry('손', "son"),
            Map.entry('배', "bae"),
            Map.entry('백', "baek"),
            Map.entry('허', "heo"),
            Map.entry('노', "noh"),
            Map.entry('남', "nam"),
            Map.entry('심', "shim"),
            Map.entry('주', "ju"),
            Map.entry('구', "koo"),
            Map.entry('곽', "kwak"),
            Map.entry('차', "cha"),
            Map.entry('우', "woo"),
            Map.entry('리', "ri"),
            Map.entry('림', "rim"),
            Map.entry('류', "ryu"),
            Map.entry('길', "kil"),
            Map.entry('현', "hyon"));

    /** North Korea keeps the r that the South drops or turns into n at the beginning of a family name. */
    private static final Map<Character, Character> SOUTHERN =
            Map.of('리', '이', '림', '임', '류', '유', '량', '양', '려', '여', '렴', '염', '로', '노', '라', '나');

    private static final int LONGEST_NAME = 4;

    private HangulSyllables() {}

    /**
     * A word: of two to four syllables that begin with a family name one word a syllable, since lists part them in every way;
     * any other one word. A long word is no name of syllables: its sound tells it all.
     */
    static List<Syllable> of(String word) {
        List<Syllable> syllables = new ArrayList<>();
        word.chars().forEach(c -> syllables.add(new Syllable(syllable((char) c), Character.toString(c))));
        String family = FAMILY.get(word.charAt(0));
        if (family == null || word.length() < 2 || word.length() > LONGEST_NAME) {
            String latin = syllables.stream().map(Syllable::latin).collect(Collectors.joining());
            return List.of(new Syllable(latin, word.length() > LONGEST_NAME ? "" : word));
        }
        char first = word.charAt(0);
        syllables.set(0, new Syllable(family, Character.toString(SOUTHERN.getOrDefault(first, first))));
        return syllables;
    }

    private static String syllable(char c) {
        if (c < FIRST || c > LAST) {
            return jamo(c);
        }
        int index = c - FIRST;
        return INITIALS[index / (VOWELS.length * FINALS.length)]
                + VOWELS[index / FINALS.length % VOWELS.length]
                + FINALS[index % FINALS.length];
    }

    /** Letters that form no syllable: the modern ones stand in the order of the tables. */
    private static String jamo(char c) {
        if (c >= 0x1100 && c < 0x1100 + INITIALS.length) {
            return INITIALS[c - 0x1100];
        }
        if (c >= 0x1161 && c < 0x1161 + VOWELS.length) {
            return VOWELS[c - 0x1161];
        }
        return c > 0x11A7 && c < 0x11A7 + FINALS.length ? FINALS[c - 0x11A7] : "";
    }
}
