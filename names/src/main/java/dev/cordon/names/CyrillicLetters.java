package dev.cordon.names;

import java.util.regex.Pattern;

/**
 * Cyrillic by BGN/PCGN, without its marks: Russian 1947, Ukrainian as agreed in 2019 (the national system of 2010, but y
 * for й), Belarusian 1979 (e for е after consonants), Bulgarian 2013, Serbian 2005, Macedonian 2013 (its digraphs), the
 * languages of Central Asia as far as they have letters of their own.
 *
 * <p>One letter has several readings (г is h in Kyiv, щ is sht in Sofia), so the language is guessed from letters that only
 * it has, over the whole text; a text without such letters is read as Russian.
 */
final class CyrillicLetters {

    private static final Letters RUSSIAN =
            Letters.of("а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p"
                    + " р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya"
                    + " і i ї i є ye ґ g ў w ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz ѐ e ѝ i"
                    // Kazakh, Kyrgyz, Tajik, Uzbek, Mongolian, Tatar, Bashkir, Azerbaijani, Chechen
                    + " ә a ғ gh қ q ң ng ө o ұ u ү u һ h ҳ h ҷ j ӣ i ӯ u җ j ҫ s ҙ z ҡ q ҝ g ҹ j ӏ - ӈ ng ҥ ng ӆ l ӄ q ӓ a ӧ o ӱ u ӵ ch"
                    + " ӗ e ӑ a ӳ u ӂ zh ҧ p ҭ t ҽ ch ҿ ch ҩ o ӡ dz ҟ k ҵ ts ӷ gh ҕ gh ӕ ae ӝ zh ӟ z ӥ i ӊ n ӎ m"
                    // before the reforms of 1918 and 1945
                    + " ѣ e ѳ f ѵ i ѫ a ѧ ya ѭ ya ѩ ya ѥ ye ѯ ks ѱ ps ѡ o ѹ u ѿ ot ꙋ u ꙗ ya");

    private static final Letters UKRAINIAN = RUSSIAN.with("г h и y");
    private static final Letters BELARUSIAN = RUSSIAN.with("г h");
    private static final Letters BULGARIAN = RUSSIAN.with("щ sht ъ a х h");
    private static final Letters SERBIAN = RUSSIAN.with("ж z ч c ш s х h ц c");
    private static final Letters MACEDONIAN = RUSSIAN.with("х h ц c");
    private static final Letters UZBEK = RUSSIAN.with("ў o х kh");

    /** Latin letters that look like these, small or capital: "Наssаn" is a forgery, or a slip of the keyboard. */
    private static final Letters LOOK_ALIKES =
            Letters.of("а a в b е e з 3 і i ї i ј j к k м m н h о o р p с c ѕ s т t у y х x һ h ԁ d ԛ q ԝ w ё e ӏ l");

    /** Russian writes the adjective of a place without the soft sign. */
    private static final Pattern UKRAINIAN_ENDING = Pattern.compile("[сцз]ьк(?:ий|ого|ому)");

    private static final String VOWELS = "аеёиоуыэюяіїєўәөұүӣӯ";

    private final Letters letters;
    private final boolean iotated;

    private CyrillicLetters(Letters letters, boolean iotated) {
        this.letters = letters;
        this.iotated = iotated;
    }

    /** The table of the language in which a text in lower case seems to be. */
    static CyrillicLetters of(String text) {
        if (hasAny(text, "ѓќѕ")) {
            return new CyrillicLetters(MACEDONIAN, false);
        }
        if (hasAny(text, "јљњћђџ")) {
            return new CyrillicLetters(SERBIAN, false);
        }
        if (hasAny(text, "қғҳҷ")) {
            return new CyrillicLetters(UZBEK, true);
        }
        if (hasAny(text, "ў")) {
            return new CyrillicLetters(BELARUSIAN, true);
        }
        if (hasAny(text, "їєґ")
                || UKRAINIAN_ENDING.matcher(text).find()
                || (hasAny(text, "і") && !hasAny(text, "әңөұүһыэ"))) {
            return new CyrillicLetters(UKRAINIAN, false);
        }
        if (hasAny(text, "і") && hasAny(text, "э")) {
            return new CyrillicLetters(BELARUSIAN, true);
        }
        return hasHardSignAsVowel(text) ? new CyrillicLetters(BULGARIAN, false) : new CyrillicLetters(RUSSIAN, true);
    }

    private static boolean hasAny(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }

    /** Russian writes ъ between a consonant and е, ё, ю, я only. */
    private static boolean hasHardSignAsVowel(String text) {
        for (int at = text.indexOf('ъ'); at >= 0; at = text.indexOf('ъ', at + 1)) {
            if (at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1))
                    && "еёюя".indexOf(text.charAt(at + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** A word in lower case, composed. */
    String latin(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean soft = letter == 'е' || letter == 'ё';
            if (soft && iotated && (i == 0 || isVowelOrSign(word.charAt(i - 1)))) {
                out.append("ye");
            } else if (letter == 'ї' && i == 0) {
                out.append("yi");
            } else {
                out.append(letters.latin(letter));
            }
        }
        return out.toString();
    }

    private static boolean isVowelOrSign(char letter) {
        return VOWELS.indexOf(letter) >= 0 || letter == 'й' || letter == 'ъ' || letter == 'ь';
    }

    /** A word that mixes Latin and Cyrillic: by looks where all its Cyrillic letters look Latin, by sound otherwise. */
    String mixed(String word) {
        boolean looksLatin = word.codePoints().allMatch(c -> Script.of(c) != Script.CYRILLIC || LOOK_ALIKES.has(c));
        return looksLatin ? LOOK_ALIKES.latin(word) : latin(word);
    }
}
