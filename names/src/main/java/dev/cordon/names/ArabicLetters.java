package dev.cordon.names;

import java.util.Map;
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

    /** Letters that one keyboard or language has for those of another, and seats of hamza. */
    private static final Letters NORMAL = Letters.of("أ ا إ ا ٱ ا آ ا ؤ ء ئ ء ٸ ء"
            + " ی ي ې ي ۍ ي ے ي ۓ ي ک ك ڪ ك ڬ ك ہ ه ھ ه ۀ ه ۂ ه ە ه ۃ ة ګ گ ڳ گ ڱ ن ݢ گ ڠ گ"
            + " ٹ ت ټ ت ٺ ت ٽ ت ٿ ت ڈ د ډ د ڊ د ڏ د ڌ د ڍ د ڑ ر ړ ر ڙ ر ڕ ر ں ن ڼ ن ڽ ن ڵ ل"
            + " ښ ش ږ ژ څ س ځ ز ڄ ج ڃ ن ڇ چ ڦ پ ٻ ب ڥ ف ڧ ق ڨ ق ۏ و"
            + " ۆ و ۇ و ۈ و ۋ و ۅ و ۉ و ڭ ن ۥ - ۦ -");

    /** Small words and titles, vowelled: lists of particles and titles know them so. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("بن", "bin"),
            Map.entry("ابن", "ibn"),
            Map.entry("بنت", "bint"),
            Map.entry("ولد", "ould"),
            Map.entry("ملا", "mullah"),
            Map.entry("مولوي", "mawlawi"),
            Map.entry("مولانا", "mawlana"),
            Map.entry("حاجي", "haji"),
            Map.entry("حاج", "haj"),
            Map.entry("سيد", "sayyid"),
            Map.entry("شيخ", "sheikh"),
            Map.entry("دكتور", "doctor"),
            Map.entry("دكتر", "doctor"),
            Map.entry("مهندس", "engineer"),
            Map.entry("قاري", "qari"),
            Map.entry("مفتي", "mufti"),
            Map.entry("جنرال", "general"),
            Map.entry("اخوند", "akhund"),
            Map.entry("اغا", "agha"),
            Map.entry("امام", "imam"),
            Map.entry("استاد", "ustad"),
            Map.entry("استاذ", "ustadh"),
            Map.entry("حافظ", "hafiz"),
            Map.entry("سردار", "sardar"));

    /** Names that begin like a word with the article, but have none. */
    private static final Set<String> NO_ARTICLE = Set.of(
            "الله",
            "الياس",
            "الهام",
            "الهه",
            "البرت",
            "الكسندر",
            "الكساندر",
            "الينا",
            "اليزابت",
            "اليزابيث",
            "اليكس",
            "الكس",
            "الفرد",
            "الفونسو");

    /** No word: it begins no name. */
    static final Syllable NOTHING = new Syllable("bin", "");

    private static final String GOD = "الله";
    private static final Set<String> ENDINGS = Set.of(GOD, "الدين", "دين", "زاده", "نژاد", "پور", "خيل");
    private static final String SERVANT = "عبد";
    private static final String ARTICLE = "ال";

    /** Words for father and mother in any case, as written before a name, and the one they are compared as. */
    private static final Map<String, String> PARENT = Map.of("ابو", "ابو", "ابي", "ابو", "ابا", "ابو", "ام", "ام");

    private static final int SHORTEST_BEHIND_ARTICLE = 3;

    /** Abd al-Haqq: behind Abd, an article is surely one. */
    private static final int SHORTEST_SERVED = 2;

    private ArabicLetters() {}

    /**
     * A word, without its marks.
     *
     * @param word as written
     * @param before the word before it if that one asks for this one ({@link #joins}), or ""
     */
    static Syllable read(String word, String before) {
        String letters = normal(word);
        String head = normal(before);
        if (head.startsWith(SERVANT)) {
            return syllable(SERVANT + withoutArticle(letters, SHORTEST_SERVED));
        }
        if (PARENT.containsKey(head)) {
            return syllable(PARENT.get(head) + withoutArticle(letters));
        }
        String bare = withoutArticle(letters);
        if (KNOWN.containsKey(bare)) {
            return new Syllable(KNOWN.get(bare), bare);
        }
        return syllable(withShortHead(bare));
    }

    /** Abd al-Rahman, Abu al-Fadl written as one word: as they are read when written as two. */
    private static String withShortHead(String word) {
        for (String head : new String[] {SERVANT, "ابو"}) {
            if (word.startsWith(head) && word.length() > head.length() + SHORTEST_BEHIND_ARTICLE) {
                return head + withoutArticle(word.substring(head.length()), SHORTEST_SERVED);
            }
        }
        return word;
    }

    /** Two words that are one name: Nasr Allah, Hassan-zadeh, Nur al-Din. The d of Din swallows the article's l. */
    static Syllable compound(Syllable first, String second) {
        String behind = normal(second);
        boolean article = behind.startsWith(ARTICLE) && !behind.equals(GOD);
        return syllable(first.written() + (article ? "ا" + behind.substring(ARTICLE.length()) : behind));
    }

    /** Whether a word is half a name that the next one ends: Abd, Abu, Umm. */
    static boolean joins(String word) {
        String letters = normal(word);
        return letters.equals(SERVANT) || letters.equals(SERVANT + ARTICLE) || PARENT.containsKey(letters);
    }

    /** Whether a word ends the name that the one before begins: -ullah, -uddin, Persian -zadeh. */
    static boolean ends(String word) {
        return ENDINGS.contains(normal(word));
    }

    /** Whether a word may begin a name that {@link #ends}: a title only in Akhundzada. */
    static boolean begins(Syllable word, String end) {
        return !KNOWN.containsValue(word.latin())
                || word.latin().equals("akhund") && normal(end).equals("زاده");
    }

    private static String normal(String word) {
        String letters = NORMAL.latin(word);
        int inside = Math.max(0, letters.length() - 1);
        // Where it is not the last letter, an alef maqsura is a ya without its dots.
        return letters.substring(0, inside).replace('ى', 'ي') + letters.substring(inside);
    }

    private static String withoutArticle(String word) {
        return withoutArticle(word, SHORTEST_BEHIND_ARTICLE);
    }

    private static String withoutArticle(String word, int shortest) {
        boolean article =
                word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + shortest && !NO_ARTICLE.contains(word);
        return article ? word.substring(ARTICLE.length()) : word;
    }

    private static Syllable syllable(String letters) {
        String latin = latin(letters);
        return new Syllable(latin.isEmpty() ? "a" : latin, letters);
    }

    private static String latin(String word) {
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
