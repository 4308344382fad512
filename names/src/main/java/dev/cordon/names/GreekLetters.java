package dev.cordon.names;

import java.text.Normalizer;

/** Greek by ELOT 743 (1982; ISO 843 type 2), the standard of Greek passports. */
final class GreekLetters {

    private static final Letters TABLE = Letters.of(
            "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s"
                    + " τ t υ y φ f χ ch ψ ps ω o ϐ v ϑ th ϕ f ϖ p ϰ k ϱ r ϲ s ϳ j ϸ sh ϻ s ϝ w ϟ q ϡ s ϣ sh ϥ f ϧ kh ϩ h ϫ j ϭ ch ϯ ti ϙ q ϛ st");

    private static final char DIALYTIKA = '\u0308';
    private static final char TONOS = '\u0301';

    private GreekLetters() {}

    /** A word in lower case. */
    static String latin(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (!LatinLetters.isMark(c)) {
                letters.append(c);
            } else if (c == DIALYTIKA || (c == TONOS && isFirstOfDigraph(parted, i))) {
                // Both say that the two vowels are spoken apart.
                letters.append('|');
            }
        }
        return digraphs(letters.toString());
    }

    private static boolean isFirstOfDigraph(String parted, int tonos) {
        return tonos + 1 < parted.length() && parted.charAt(tonos + 1) == 'υ';
    }

    private static String digraphs(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            // A vowel with dialytika: the bar stands behind it.
            boolean apart = i + 2 < word.length() && word.charAt(i + 2) == '|';
            char next = i + 1 < word.length() && !apart ? word.charAt(i + 1) : ' ';
            if (letter == 'ο' && next == 'υ') {
                out.append("ou");
                i++;
            } else if ("αεη".indexOf(letter) >= 0 && next == 'υ') {
                out.append(TABLE.latin(letter)).append(isVoiced(word, i + 2) ? 'v' : 'f');
                i++;
            } else if (letter == 'γ' && "γξχ".indexOf(next) >= 0) {
                out.append('n');
            } else if (letter == 'μ' && next == 'π' && (i == 0 || i + 2 == word.length())) {
                out.append('b');
                i++;
            } else if (letter != '|') {
                out.append(TABLE.latin(letter));
            }
        }
        return out.toString();
    }

    private static boolean isVoiced(String word, int at) {
        return at < word.length() && "αεηιουωβγδζλμνρ".indexOf(word.charAt(at)) >= 0;
    }
}
