package dev.cordon.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The other usual spelling of a word: how names from Arabic, Persian, Russian and their neighbours come out of different
 * hands. Written from the standards that differ (ISO 233, ALA-LC, BGN/PCGN, French and German practice), not from the
 * tables that the matcher uses.
 */
final class Respelling {

    private static final List<Map.Entry<String, String>> RULES = List.of(
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("u", "ou"),
            Map.entry("ee", "i"),
            Map.entry("aa", "a"),
            Map.entry("kh", "h"),
            Map.entry("gh", "g"),
            Map.entry("dh", "d"),
            Map.entry("q", "k"),
            Map.entry("dj", "j"),
            Map.entry("j", "dj"),
            Map.entry("sh", "ch"),
            Map.entry("zh", "j"),
            Map.entry("ph", "f"),
            Map.entry("y", "i"),
            Map.entry("ai", "ay"),
            Map.entry("ei", "ey"),
            Map.entry("w", "v"),
            Map.entry("th", "t"),
            Map.entry("ss", "s"),
            Map.entry("mm", "m"),
            Map.entry("dd", "d"),
            Map.entry("ll", "l"),
            Map.entry("ks", "x"));

    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("ov", "off"),
            Map.entry("ev", "eff"),
            Map.entry("ov", "ow"),
            Map.entry("iy", "y"),
            Map.entry("ii", "iy"),
            Map.entry("ah", "a"),
            Map.entry("i", "y"));

    private static final List<Map.Entry<String, String>> BEGINNINGS = List.of(
            Map.entry("al-", "el-"), Map.entry("al-", "al"), Map.entry("el-", "al-"), Map.entry("abdul", "abdel"));

    /** Words of one syllable (Kim, Chun, Shah) have one spelling in each standard. */
    private static final Pattern SYLLABLES = Pattern.compile("[aeiouy]+[^aeiouy]+[aeiouy]");

    /** Letters that some double and others do not, between vowels: Hasan and Hassan. */
    private static final String DOUBLED = "bdlmnst";

    private Respelling() {}

    /** One variant, drawn among those that the word has; empty where it has none. In lower case but for the first letter. */
    static Optional<String> of(String word, RandomGenerator random) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> variants = variants(lower);
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        String variant = variants.get(random.nextInt(variants.size()));
        boolean capital = Character.isUpperCase(word.charAt(0));
        return Optional.of(capital ? variant.substring(0, 1).toUpperCase(Locale.ROOT) + variant.substring(1) : variant);
    }

    static List<String> variants(String lower) {
        List<String> variants = new ArrayList<>();
        BEGINNINGS.forEach(rule -> {
            if (lower.startsWith(rule.getKey())) {
                variants.add(rule.getValue() + lower.substring(rule.getKey().length()));
            }
        });
        if (!SYLLABLES.matcher(lower).find()) {
            return variants;
        }
        RULES.forEach(rule -> {
            int at = lower.indexOf(rule.getKey(), rule.getKey().equals("q") ? 0 : 1);
            if (at >= 0 && !overlapsDigraph(lower, at, rule.getKey())) {
                variants.add(lower.substring(0, at)
                        + rule.getValue()
                        + lower.substring(at + rule.getKey().length()));
            }
        });
        ENDINGS.forEach(rule -> {
            if (lower.endsWith(rule.getKey())) {
                variants.add(lower.substring(0, lower.length() - rule.getKey().length()) + rule.getValue());
            }
        });
        for (int i = 1; i < lower.length() - 1; i++) {
            if (DOUBLED.indexOf(lower.charAt(i)) >= 0 && isVowel(lower.charAt(i - 1)) && isVowel(lower.charAt(i + 1))) {
                variants.add(lower.substring(0, i) + lower.charAt(i) + lower.substring(i));
            }
        }
        return variants;
    }

    /** A single letter that is half of a digraph is left alone: the u of ou, the k of kh, the j of dj. */
    private static boolean overlapsDigraph(String word, int at, String from) {
        if (from.length() > 1) {
            return false;
        }
        char letter = from.charAt(0);
        char before = at > 0 ? word.charAt(at - 1) : ' ';
        char after = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        return switch (letter) {
            case 'u' -> isVowel(before) || isVowel(after);
            case 'j' -> before == 'd';
            case 'y' -> isVowel(before) || isVowel(after);
            default -> false;
        };
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
