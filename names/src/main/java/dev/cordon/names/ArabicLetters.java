package dev.cordon.names;

import java.util.Set;

/**
 * Arabic script to the consonants that its letters stand for (BGN/PCGN 1956 without marks; Persian, Urdu, Pashto and
 * Kurdish letters by their BGN/PCGN tables). Short vowels are not written, and the letters for long ones (و, ي) have two
 * readings: both stay as w and y. Alef, hamza and ain have no consonant in Latin and fall away.
 *
 * <p>Where h follows a letter with which it would read as another letter's digraph (k and h is not kh), an a stands between.
 */
final class ArabicLetters {

    private static final Letters TABLE =
            Letters.of("ا - أ - إ - آ - ٱ - ء - ئ - ؤ - ع - ة - ى - ب b ت t ث th ج j ح h خ kh د d ذ dh ر r"
                    + " ز z س s ش sh ص s ض d ط t ظ z غ gh ف f ق q ك k ل l م m ن n ه h و w ي y"
                    // Persian, Urdu
                    + " پ p چ ch ژ zh گ g ک k ی y ٹ t ڈ d ڑ r ں n ے y ۓ y ہ h ھ h ۃ - ۂ h ۀ h ە - ۥ - ۦ -"
                    // Pashto, Sindhi
                    + " ټ t ډ d ړ r ښ sh ږ zh څ ts ځ dz ڼ n ۍ y ې y ڪ k ګ g ٻ b ٿ t ڄ j ڃ n ڇ ch ڊ d ڏ d ڌ d ڍ d ڙ r ڦ p ڳ g ڱ n ٺ t ٽ t"
                    // Kurdish, Uyghur, Kazakh, Malay
                    + " ڤ v ڵ l ڕ r ۆ w ێ y ۇ w ۈ w ۋ v ې y ڭ ng ٸ y ۅ w ۉ w ڽ ny ݢ g ڠ ng ۏ v ڬ g ڥ f ڧ q ڨ q");

    private static final String READS_AS_DIGRAPH_WITH_H = "kdgstzc";

    /** Names that begin like a word with the article, but have none. */
    private static final Set<String> NO_ARTICLE = Set.of(
            "الله",
            "الياس",
            "الیاس",
            "الهام",
            "الهه",
            "البرت",
            "الكسندر",
            "الكساندر",
            "الکساندر",
            "الکسندر",
            "الينا",
            "الینا",
            "الیزابت",
            "اليزابيث",
            "اليكس",
            "الکس",
            "الفرد",
            "الفونسو");

    private static final Set<String> SERVANT = Set.of("عبد", "عبدال");
    private static final Set<String> FATHER = Set.of("ابو", "أبو", "ابي", "أبي", "ابا", "أبا");

    private ArabicLetters() {}

    /**
     * A word, without its marks.
     *
     * @param word as written
     * @param before the word before it if that one asks for this one ({@link #joins}), or ""
     */
    static String latin(String word, String before) {
        if (SERVANT.contains(before)) {
            // Abd al-Rahman is Abdulrahman: the article's l is spoken and mostly written.
            return "bd" + (before.endsWith("ل") ? "l" : "") + letters(word);
        }
        String bare = withoutArticle(word);
        if (FATHER.contains(before)) {
            return "b" + letters(bare);
        }
        boolean father = bare.length() > 4 && (bare.startsWith("ابو") || bare.startsWith("أبو"));
        String latin = father ? "b" + letters(withoutArticle(bare.substring(3))) : letters(bare);
        return latin.isEmpty() ? "a" : latin;
    }

    /** Whether a word is half a name: Abd, Abu. */
    static boolean joins(String word) {
        return SERVANT.contains(word) || FATHER.contains(word);
    }

    private static String withoutArticle(String word) {
        boolean article = word.startsWith("ال") && word.length() > 4 && !NO_ARTICLE.contains(word);
        return article ? word.substring(2) : word;
    }

    private static String letters(String word) {
        StringBuilder out = new StringBuilder();
        word.codePoints().forEach(letter -> {
            String latin = TABLE.latin(letter);
            if (latin.startsWith("h") && !out.isEmpty() && isSingle(out)) {
                out.append('a');
            }
            out.append(latin);
        });
        return out.toString();
    }

    private static boolean isSingle(StringBuilder out) {
        return READS_AS_DIGRAPH_WITH_H.indexOf(out.charAt(out.length() - 1)) >= 0;
    }
}
