package dev.cordon.lists.ca;

import dev.cordon.lists.Pieces;
import dev.cordon.terms.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Canada's free text of aliases, taken apart; the rules stand in the package's description. */
final class AliasText {
    private static final Pattern LANGUAGE = Pattern.compile(
            "\\b(Russian|Belarusian|Belarussian|Ukrainian|Arabic|Farsi|Persian|Hebrew|Chinese|Burmese|English|French|Spanish"
                    + "|Serbian|Romanian|Creole|Korean)\\s?:\\s*");

    private static final Pattern WORD_BREAK =
            Pattern.compile("\\G\\s+(?:or|also known as|a\\.?k\\.?a\\.?)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile("\\G\\s+(?:and|et)\\s+");

    /** What follows a comma and still belongs to the company before it. */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\G,\\s*(?:ltd|limited|llc|l\\.l\\.c|inc|incorporated|corp|co|company|plc|jsc|pjsc|ojsc|cjsc|llp|gmbh|s\\.?a|ag|pte|pvt"
                    + "|sarl|srl|bv|nv|oy|ооо|оао|зао|пао|ао)\\b\\.?(?=\\s*(?:[,;/)(]|ltd|limited|$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private AliasText() {}

    /**
     * The names in the text.
     *
     * @param text as published
     * @param person whether a single word is a part of a name only, and weak
     */
    static List<Name> names(String text, boolean person) {
        List<Name> names = new ArrayList<>();
        String line = Pieces.oneLine(text);
        Matcher language = LANGUAGE.matcher(line);
        int from = 0;
        Optional<String> spoken = Optional.empty();
        while (language.find()) {
            add(names, line.substring(from, language.start()), spoken, person);
            spoken = Optional.of(language.group(1));
            from = language.end();
        }
        add(names, line.substring(from), spoken, person);
        return names;
    }

    private static void add(List<Name> names, String text, Optional<String> language, boolean person) {
        for (String piece : pieces(text)) {
            String clean = clean(piece);
            if (!clean.isEmpty()) {
                boolean weak = person && !clean.contains(" ");
                Name name = weak ? Name.weakAlias(clean) : Name.alias(clean);
                // a language stands before names of its script: "Arabic: …, El Tahir" ends with a Latin one
                names.add(language.filter(l -> !isLatin(clean)).map(name::in).orElse(name));
            }
        }
    }

    private static String clean(String piece) {
        String clean = piece.strip().replaceFirst("^[,;/.\\s]+", "").replaceFirst("[,;/\\s]+$", "");
        boolean wrapped = clean.startsWith("(") && clean.indexOf(')') == clean.length() - 1;
        return wrapped ? clean.substring(1, clean.length() - 1).strip() : clean;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = depth(depth, c, text, i);
            int end = depth > 0 ? i : breakAt(text, start, i);
            if (end > i) {
                pieces.add(text.substring(start, i));
                start = end;
                i = end - 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** Brackets and angular quotes open and close; a bracket that never closes holds nothing together. */
    private static int depth(int depth, char c, String text, int at) {
        return switch (c) {
            case '(', '«', '“' -> text.indexOf(closing(c), at) > 0 ? depth + 1 : depth;
            case ')', '»', '”' -> Math.max(0, depth - 1);
            default -> depth;
        };
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '(' -> ')';
            case '«' -> '»';
            default -> '”';
        };
    }

    /** Where the next piece begins, if one ends here; else the place itself. */
    private static int breakAt(String text, int start, int at) {
        return switch (text.charAt(at)) {
            case ';' -> at + 1;
            case ',' -> LEGAL_FORM.matcher(text).find(at) ? at : at + 1;
            case '/' -> singleLetterBeside(text, at) ? at : at + 1;
            case ' ' -> wordBreak(text, start, at);
            default -> at;
        };
    }

    private static boolean singleLetterBeside(String text, int at) {
        boolean before =
                at < 2 ? at == 1 : !Character.isLetterOrDigit(text.charAt(at - 2)) && text.charAt(at - 1) != ' ';
        boolean after = at + 2 >= text.length()
                ? at + 1 < text.length()
                : !Character.isLetterOrDigit(text.charAt(at + 2)) && text.charAt(at + 1) != ' ';
        return before || after;
    }

    private static int wordBreak(String text, int start, int at) {
        Matcher or = WORD_BREAK.matcher(text);
        if (or.find(at)) {
            return or.end();
        }
        Matcher and = AND.matcher(text);
        boolean foreign = and.find(at)
                && !isLatin(text.substring(start, at))
                && !isLatin(text.substring(and.end()).split("[,;/]", 2)[0]);
        return foreign ? and.end() : at;
    }

    /** By most of its letters: Belarusian names are often typed with a Latin i. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 > letters;
    }
}
