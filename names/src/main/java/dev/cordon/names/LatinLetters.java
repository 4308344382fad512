package dev.cordon.names;

import java.text.Normalizer;

/**
 * Latin letters without their marks, by the JDK alone: most names are Latin, and ICU's classes take longer to load than
 * such a name takes to screen.
 */
final class LatinLetters {

    /**
     * What Unicode's decomposition leaves whole. German ä, ö, ü become a, o, u like any marked letter; that they may also
     * be written ae, oe, ue is for the comparison to know.
     */
    private static final Letters TABLE =
            Letters.of("ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ȷ j ŋ ng ħ h ə a ɛ e ɔ o ĸ k ŀ l ŧ t"
                    + " ƀ b ɓ b ƈ c ɖ d ɗ d ƒ f ɠ g ɣ gh ǥ g ƙ k ƚ l ɫ l ɲ n ƞ n ƥ p ƭ t ʈ t ʋ v ƴ y ƶ z ǝ e ɐ a ɑ a ɨ i ʉ u ʊ u ɵ o"
                    + " ʒ zh ǯ zh ʃ sh ɾ r ɽ r ʂ sh ʐ zh ƿ w ȥ z ƣ gh ẟ d ꜩ tz ꝛ r ꝺ d ꞵ b ᵫ ue ɩ i ɯ u ʌ a ɤ o ɜ e ɪ i ʏ y ʔ - ʕ - ǀ - ǁ - ǂ - ǃ -"
                    + " ƹ zh ƨ s ƽ s ƅ b ȣ ou ȝ y ɂ - ꞌ - ꝑ p ꝗ q ꝥ th ꝓ p ꜳ aa ꜵ ao ꜷ au ꜻ av ꜽ ay ꝏ oo");

    private LatinLetters() {}

    /**
     * Folds a text that is Latin or nearly so.
     *
     * @param lower in lower case
     * @return {@code [a-z0-9]} and whatever is no Latin letter; marks are gone
     */
    static String fold(String lower) {
        if (isAscii(lower)) {
            return lower;
        }
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parted.length());
        parted.codePoints().forEach(c -> {
            if (c < 0x80) {
                out.append((char) c);
            } else if (!isMark(c)) {
                out.append(TABLE.latin(c));
            }
        });
        return out.toString();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
