package dev.cordon.names;

/**
 * Hebrew to the consonants that its letters stand for (the Academy's rules of 2006, without marks). Vav stays v and yod y,
 * though either may be a vowel; alef and ain fall away; bet is b, at the end v; pe is p at the beginning, f elsewhere; a
 * final he is silent.
 */
final class HebrewLetters {

    private static final Letters TABLE = Letters.of(
            "א - ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך kh ל l מ m ם m נ n ן n ס s ע - פ f ף f צ ts ץ ts ק k ר r ש sh ת t");

    private HebrewLetters() {}

    /** Letters as they stand inside a word. */
    private static final Letters NORMAL = Letters.of("ך כ ם מ ן נ ף פ ץ צ");

    /** A word without points; a geresh is written {@code '}. Written double, vav and yod are still one sound. */
    static Syllable read(String word) {
        String letters = NORMAL.latin(word.replace("'", "")).replace("וו", "ו").replace("יי", "י");
        return new Syllable(letters.equals("בן") ? "ben" : latin(word), letters);
    }

    private static String latin(String word) {
        String letters = word.replace("ג'", "ʤ")
                .replace("צ'", "ʧ")
                .replace("ץ'", "ʧ")
                .replace("ז'", "ʒ")
                .replace("'", "");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean first = i == 0;
            boolean last = i == letters.length() - 1 && !first;
            out.append(
                    switch (letter) {
                        case 'ʤ' -> "j";
                        case 'ʧ' -> "ch";
                        case 'ʒ' -> "zh";
                        case 'ב' -> last ? "v" : "b";
                        case 'פ' -> first ? "p" : "f";
                        case 'ה' -> last ? "" : "h";
                        default -> TABLE.latin(letter);
                    });
        }
        return out.isEmpty() ? "a" : out.toString();
    }
}
