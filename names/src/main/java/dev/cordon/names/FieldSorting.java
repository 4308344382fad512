package dev.cordon.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Sorts the words of a name field into stretches, one word after the other; each mark opens the next stretch. */
final class FieldSorting {

    private static final int LONGEST_MARK = 4;
    private static final String QUOTES = "\"“”„«»‟";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String SIGNS = ",;:/|" + OPENING + CLOSING + QUOTES;

    private final PeopleWords words;
    private final List<FieldStretch> stretches = new ArrayList<>();
    private final Deque<FieldStretch> outer = new ArrayDeque<>();
    private FieldStretch current = new FieldStretch(FieldMark.NAME_LABEL);
    private boolean quoted;

    FieldSorting(PeopleWords words) {
        this.words = words;
        stretches.add(current);
    }

    /** The first stretch is the name that opens the field, and may be empty. */
    List<FieldStretch> sort(String text) {
        List<String> tokens = tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.length() == 1 && SIGNS.contains(token)) {
                sign(token);
            } else {
                i += word(tokens, i);
            }
        }
        return stretches;
    }

    private void sign(String sign) {
        if (QUOTES.contains(sign)) {
            quoted = !quoted;
            if (quoted) {
                enter();
            } else {
                leave();
            }
        } else if (OPENING.contains(sign)) {
            enter();
        } else if (CLOSING.contains(sign)) {
            leave();
        } else if (sign.equals(",")) {
            comma();
        } else if (!sign.equals(":")) {
            open(FieldMark.AND);
        }
    }

    /** In brackets or quotes stands another name, unless what is around them is none. */
    private void enter() {
        outer.push(current);
        FieldMark kind = current.kind().opensName() ? FieldMark.ALIAS : current.kind();
        current = new FieldStretch(kind, current);
        stretches.add(current);
    }

    private void leave() {
        if (!outer.isEmpty()) {
            current = outer.pop();
        }
    }

    /** A comma ends a former family name; it belongs to names, since the family name may come first. */
    private void comma() {
        if (current.kind() == FieldMark.MAIDEN) {
            open(FieldMark.REMARK);
        } else {
            current.comma();
        }
    }

    private void open(FieldMark kind) {
        current = new FieldStretch(kind);
        stretches.add(current);
    }

    /** Takes the word there, or the mark that begins with it; returns how many words more that are. */
    private int word(List<String> tokens, int at) {
        for (int count = Math.min(LONGEST_MARK, tokens.size() - at); count >= 1; count--) {
            Optional<FieldMark> mark = words.mark(phrase(tokens, at, count));
            if (mark.isPresent() && applies(mark.get(), tokens, at, at + count)) {
                if (mark.get() != FieldMark.NOBODY) {
                    open(mark.get());
                }
                return count - 1;
            }
        }
        if (!isNumber(tokens.get(at))) {
            current.add(tokens.get(at));
        } else if (!stretches.getFirst().hasWords()) {
            open(FieldMark.NAME_LABEL); // "Passport No. C00415620 Omar Haddad": the name comes behind the number
        }
        return 0;
    }

    private static String phrase(List<String> tokens, int from, int count) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            String token = tokens.get(i);
            phrase.append(phrase.isEmpty() ? "" : " ").append(NameField.folded(token, 0, token.length()));
        }
        return phrase.toString();
    }

    /** Names can look like marks (Max Born, Watchman Nee): those open nothing where nothing precedes or follows. */
    private boolean applies(FieldMark mark, List<String> tokens, int from, int to) {
        boolean followed = to < tokens.size();
        boolean label = followed && tokens.get(to).equals(":");
        return switch (mark) {
            case ALIAS -> followed;
            case MAIDEN ->
                followed && current.kind().opensName() && stretches.getFirst().hasWords();
            case AND -> followed && current.kind().opensName() && current.hasWords();
            case REMARK -> followed && (from > 0 || label || isNumber(tokens.get(to)));
            case OFFICE -> from > 0 && (!current.hasWords() || current.endsWithComma());
            case FAMILY_LABEL, NAME_LABEL -> label;
            case NOBODY -> tokens.size() > 1;
        };
    }

    /** Words and signs, each sign for itself. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || parts(text, i)) {
                if (i > start) {
                    tokens.add(text.substring(start, i));
                }
                if (i < text.length() && !isBlank(text.charAt(i))) {
                    tokens.add(text.substring(i, i + 1));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    private static boolean parts(String text, int at) {
        char c = text.charAt(at);
        boolean withinMark = c == '/' && at > 0 && isSingleLetter(text, at - 1);
        return isBlank(c) || SIGNS.indexOf(c) >= 0 && !withinMark;
    }

    /** The letter before a slash in "a/k/a" or "t/a". */
    private static boolean isSingleLetter(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /** Dates and numbers are none of a name; an ordinal (2nd) tells the generation. */
    private static boolean isNumber(String token) {
        boolean ordinal =
                token.length() == 3 && Character.isLetter(token.charAt(1)) && Character.isLetter(token.charAt(2));
        for (int i = ordinal ? 1 : 0; i < token.length(); i++) {
            if (Character.isDigit(token.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
