package dev.cordon.bench;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes {@code han.tsv} (how a Chinese character is read in Mandarin, Cantonese and Korean) from Unicode's Unihan database,
 * and {@code readings.csv} (how such a syllable is spelt in Latin) by the rules below.
 */
public final class EastAsianReadings {

    /** A character that none of these knows is too rare for a name. */
    private static final Set<String> KNOWN_BY = Set.of("kTGHZ2013", "kHanyuPinlu", "kXHC1983", "kHangul");

    private static final SortedSet<String> NONE = Collections.emptySortedSet();

    private static final Pattern PLACE = Pattern.compile("[0-9.*,]+:|\\([0-9]+\\)");

    private final SortedMap<String, SortedSet<String>> mandarin = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> cantonese = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> korean = new TreeMap<>();

    private EastAsianReadings() {}

    /** {@code EastAsianReadings Unihan_Readings.txt FOLDER}: writes both tables into the folder. */
    public static void main(String[] arguments) throws IOException {
        EastAsianReadings readings = new EastAsianReadings();
        readings.read(Path.of(arguments[0]));
        readings.writeSigns(Path.of(arguments[1], "han.tsv"));
        readings.writeSpellings(Path.of(arguments[1], "readings.csv"));
    }

    private void read(Path unihan) throws IOException {
        Transliterator simplifying = Transliterator.getInstance("Traditional-Simplified");
        List<String[]> rows = Files.readAllLines(unihan).stream()
                .filter(line -> line.startsWith("U+"))
                .map(line -> line.split("\t", -1))
                .toList();
        Set<String> known = rows.stream()
                .filter(row -> KNOWN_BY.contains(row[1]))
                .map(row -> row[0])
                .collect(Collectors.toSet());
        for (String[] row : rows) {
            if (known.contains(row[0])) {
                int sign = Integer.parseInt(row[0].substring(2), 16);
                String simplified = simplifying.transliterate(Character.toString(sign));
                if (simplified.codePointCount(0, simplified.length()) == 1) {
                    reading(simplified, row[1], row[2]);
                }
            }
        }
    }

    private void reading(String sign, String field, String value) {
        switch (field) {
            case "kMandarin", "kTGHZ2013", "kXHC1983" -> {
                for (String syllable :
                        PLACE.matcher(value).replaceAll(" ").strip().split("[ ,]+", -1)) {
                    put(mandarin, sign, toneless(syllable));
                }
            }
            case "kCantonese" -> {
                for (String syllable : value.split(" ", -1)) {
                    put(cantonese, sign, syllable.replaceAll("[0-9]", ""));
                }
            }
            case "kHangul" -> {
                for (String syllable : value.split(" ", -1)) {
                    put(korean, sign, syllable.substring(0, syllable.indexOf(':')));
                }
            }
            default -> {}
        }
    }

    private static void put(SortedMap<String, SortedSet<String>> readings, String sign, String syllable) {
        if (!syllable.isEmpty()) {
            readings.computeIfAbsent(sign, s -> new TreeSet<>()).add(syllable);
        }
    }

    /** Pinyin without tones, v for ü. */
    private static String toneless(String syllable) {
        return Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("[^a-z]", "");
    }

    private void writeSigns(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Chinese characters (simplified) and their readings: pinyin without tones (v for u with two dots), Jyutping without tones, Hangul.",
                "# From Unicode's Unihan database, see README.md.",
                "sign\tmandarin\tcantonese\tkorean"));
        SortedSet<String> signs = new TreeSet<>(mandarin.keySet());
        signs.addAll(korean.keySet());
        for (String sign : signs) {
            lines.add(sign + "\t" + spaced(mandarin.getOrDefault(sign, NONE)) + "\t"
                    + spaced(cantonese.getOrDefault(sign, NONE)) + "\t" + spaced(korean.getOrDefault(sign, NONE)));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String spaced(Collection<String> words) {
        return words == null ? "" : String.join(" ", words);
    }

    private void writeSpellings(Path file) throws IOException {
        SortedSet<String> rows = new TreeSet<>();
        Set<String> pinyin = all(mandarin);
        pinyin.forEach(syllable -> rows.add("mandarin," + syllable + "," + spaced(mandarin(syllable))));
        all(cantonese).forEach(syllable -> rows.add("cantonese," + syllable + "," + spaced(cantonese(syllable))));
        Set<String> hangul = all(korean);
        hangul.addAll(List.of("슬", "솔", "별", "름", "늘", "봄", "샛", "빛", "온", "찬", "꽃", "길", "범", "뚝"));
        hangul.forEach(syllable -> rows.add("korean," + syllable + "," + spaced(korean(syllable))));
        hangul.forEach(syllable -> {
            Set<String> alike = alike(syllable, pinyin);
            if (alike.size() > 1) {
                rows.add("alike," + syllable + "," + spaced(alike));
            }
        });
        List<String> lines = new ArrayList<>(List.of(
                "# Syllables of Mandarin (pinyin), Cantonese (Jyutping) and Korean (Hangul), and how names spell them in Latin; \"alike\": Latin spellings of",
                "# one Korean syllable that may stand for one another even in Latin. Made by rule from the syllables of han.tsv, see README.md.",
                "language,syllable,spellings"));
        lines.addAll(rows);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static Set<String> all(Map<String, SortedSet<String>> readings) {
        return readings.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Pinyin, and Wade and Giles's (1892) without its apostrophes, which tell p from b and are mostly dropped. */
    private static SortedSet<String> mandarin(String pinyin) {
        SortedSet<String> spellings = new TreeSet<>();
        spellings.add(pinyin.replace('v', 'u'));
        if (pinyin.contains("v")) {
            spellings.addAll(List.of(pinyin, pinyin.replace("v", "yu")));
        }
        spellings.addAll(wadeGiles(pinyin));
        return spellings;
    }

    private static Set<String> wadeGiles(String pinyin) {
        String initial = pinyin.replaceAll("^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?).*", "$1");
        String rest = pinyin.substring(initial.length()).replace('v', 'u');
        String head = switch (initial) {
            case "b" -> "p";
            case "d" -> "t";
            case "g" -> "k";
            case "j", "q", "zh" -> "ch";
            case "x" -> "hs";
            case "z", "c" -> "ts";
            case "r" -> "j";
            default -> initial;
        };
        Set<String> finals = new LinkedHashSet<>();
        boolean hushing = Set.of("zh", "ch", "sh", "r").contains(initial);
        boolean hissing = Set.of("z", "c", "s").contains(initial);
        switch (rest) {
            case "i" -> finals.add(hushing ? "ih" : hissing ? "zu" : "i");
            case "ong" -> finals.add("ung");
            case "iong" -> finals.add("iung");
            case "ian" -> finals.add("ien");
            case "ie" -> finals.add("ieh");
            case "ue" -> finals.addAll(List.of("ueh", "ue"));
            case "uo" ->
                finals.addAll(Set.of("g", "k", "h", "sh").contains(initial) ? List.of("uo") : List.of("o", "uo"));
            case "e" -> finals.addAll(Set.of("g", "k", "h").contains(initial) ? List.of("o", "e") : List.of("e", "eh"));
            case "ui" -> finals.addAll(Set.of("g", "k").contains(initial) ? List.of("uei") : List.of("ui"));
            case "iu" -> finals.addAll(List.of("iu", "iou"));
            default -> finals.add(rest);
        }
        Set<String> spellings = new LinkedHashSet<>();
        for (String end : finals) {
            if (hissing && rest.equals("i")) {
                spellings.addAll(initial.equals("s") ? List.of("szu", "ssu", "sze") : List.of("tzu", "tsu", "tze"));
            } else {
                spellings.add(head + end);
            }
        }
        switch (pinyin) {
            case "yi" -> spellings.addAll(List.of("i", "yi"));
            case "yan" -> spellings.add("yen");
            case "ye" -> spellings.add("yeh");
            case "yong" -> spellings.add("yung");
            case "you" -> spellings.addAll(List.of("yu", "yiu"));
            case "yue" -> spellings.addAll(List.of("yueh"));
            case "ying" -> spellings.add("ing");
            case "er" -> spellings.add("erh");
            case "wen" -> spellings.add("wun");
            default -> {}
        }
        return spellings;
    }

    /** Cantonese as Hong Kong's offices and families spell it: no standard, but habits. */
    private static SortedSet<String> cantonese(String jyutping) {
        SortedSet<String> spellings = new TreeSet<>();
        String initial = jyutping.replaceAll("^(gw|kw|ng|[bpmfdtnlgkhzcsjw]?)(?=[aeiouy]|$).*", "$1");
        if (initial.equals(jyutping)) {
            return new TreeSet<>(
                    jyutping.equals("m") || jyutping.equals("ng") ? List.of("ng", "m") : List.of(jyutping));
        }
        String rest = jyutping.substring(initial.length());
        for (String head : cantoneseInitial(initial, rest)) {
            for (String end : cantoneseFinal(rest)) {
                spellings.add(
                        (head + end).replace("yyu", "yu").replace("yiu", "yiu").replaceFirst("^yi(?=[nmpt])", "yi"));
            }
        }
        if (initial.equals("j")) {
            cantoneseFinal(rest).stream()
                    .filter(end -> end.startsWith("y") || end.startsWith("i"))
                    .forEach(spellings::add);
        }
        return spellings;
    }

    private static List<String> cantoneseInitial(String initial, String rest) {
        return switch (initial) {
            case "b" -> List.of("p", "b");
            case "d" -> List.of("t", "d");
            case "g" -> List.of("k", "g");
            case "gw" -> List.of("kw", "gw");
            case "z" ->
                rest.startsWith("i") && rest.length() == 1 ? List.of("ch", "tz", "ts") : List.of("ch", "ts", "j");
            case "c" -> List.of("ch", "ts");
            case "s" -> List.of("s", "sh");
            case "j" -> List.of("y");
            case "ng" -> List.of("ng", "");
            default -> List.of(initial);
        };
    }

    private static List<String> cantoneseFinal(String rest) {
        return switch (rest) {
            case "aa" -> List.of("a", "ah");
            case "aai" -> List.of("ai");
            case "aau" -> List.of("au");
            case "aam" -> List.of("am");
            case "aan" -> List.of("an");
            case "aang" -> List.of("ang");
            case "aap" -> List.of("ap");
            case "aat" -> List.of("at");
            case "aak" -> List.of("ak");
            case "ai" -> List.of("ai");
            case "au" -> List.of("au", "ow");
            case "am" -> List.of("am", "um");
            case "an" -> List.of("an", "un");
            case "ap" -> List.of("ap", "up");
            case "e" -> List.of("e", "eh");
            case "ei" -> List.of("ei", "i", "ee", "ay", "e");
            case "eoi" -> List.of("ui", "oi");
            case "eon" -> List.of("un", "on");
            case "eot" -> List.of("ut", "eut");
            case "i" -> List.of("i", "ee", "ze", "e");
            case "o" -> List.of("o", "or");
            case "oi" -> List.of("oi", "oy");
            case "ou" -> List.of("o", "ou", "ow");
            case "oe" -> List.of("oe", "or");
            case "oeng" -> List.of("eung", "eong");
            case "oek" -> List.of("euk", "eok");
            case "u" -> List.of("u", "oo");
            case "ui" -> List.of("ui");
            case "un" -> List.of("un", "oon");
            case "ung" -> List.of("ung");
            case "yu" -> List.of("u", "yu", "ue", "ee");
            case "yun" -> List.of("uen", "un", "yuen");
            case "yut" -> List.of("uet", "ut", "yuet");
            default -> List.of(rest);
        };
    }

    private static final String[] INITIALS = {
        "g k", "kk gg k", "n", "d t", "tt dd", "r l n", "m", "b p", "pp bb", "s", "ss", "", "j ch", "jj", "ch", "k",
        "t th", "p ph", "h"
    };
    private static final String[] VOWELS = {
        "a ah",
        "ae ai",
        "ya",
        "yae",
        "eo o u",
        "e",
        "yeo yo you yu",
        "ye",
        "o oh",
        "wa",
        "wae",
        "oe oi",
        "yo",
        "u oo",
        "wo weo",
        "we",
        "wi",
        "yu yoo you",
        "eu u oo",
        "ui eui hi i ee",
        "i ee"
    };
    private static final String[] FINALS = {
        "", "k g", "k", "k", "n", "n", "n", "t d", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p b", "p", "t s", "t",
        "ng", "t", "t", "k", "t", "p", "t"
    };

    /** Korean by the Revised Romanization (2000), McCune and Reischauer (1939) without marks, North Korea's and usual habits. */
    private static SortedSet<String> korean(String hangul) {
        int index = hangul.charAt(0) - 0xAC00;
        String first = INITIALS[index / (VOWELS.length * FINALS.length)];
        String vowel = VOWELS[index / FINALS.length % VOWELS.length];
        String last = FINALS[index % FINALS.length];
        SortedSet<String> spellings = new TreeSet<>();
        for (String head : first.split(" ", -1)) {
            for (String middle : vowel.split(" ", -1)) {
                for (String end : last.split(" ", -1)) {
                    spellings.add(head + (end.isEmpty() ? middle : middle.replaceAll("(?<=[ao])h$|^hi$", "")) + end);
                }
            }
        }
        if (hangul.equals("우")) {
            spellings.addAll(List.of("woo", "wu"));
        }
        if (first.equals("s") && (vowel.startsWith("i") || vowel.startsWith("wi"))) {
            new ArrayList<>(spellings).forEach(spelling -> spellings.add("sh" + spelling.substring(1)));
        }
        if (first.isEmpty() && vowel.startsWith("i")) {
            new ArrayList<>(spellings).forEach(spelling -> spellings.add("y" + spelling));
        }
        if (first.equals("h") && vowel.startsWith("ui")) {
            spellings.addAll(List.of("hi", "hee", "hui", "heui"));
        }
        spellings.removeIf(spelling -> spelling.endsWith("hi") && !spelling.equals("hi") && !spelling.equals("chi"));
        return spellings;
    }

    /**
     * Spellings of one syllable that are one even in Latin: at most one of them may be pinyin, where Kang and Gang are two.
     */
    private static Set<String> alike(String hangul, Set<String> pinyin) {
        SortedSet<String> spellings = korean(hangul);
        spellings.removeIf(spelling -> spelling.length() < 2);
        List<String> chinese = new ArrayList<>(spellings);
        chinese.retainAll(new HashSet<>(pinyin));
        String kept =
                chinese.isEmpty() ? "" : Collections.max(chinese, (a, b) -> Integer.compare(a.length(), b.length()));
        spellings.removeIf(spelling -> pinyin.contains(spelling) && !spelling.equals(kept));
        return spellings;
    }
}
