package dev.cordon.names;

import dev.cordon.terms.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Short forms of whole names of organizations, made of the initials of their words: NIOC for National Iranian Oil Company.
 *
 * <p>Legal forms and small words are no longer in a prepared name; the form most often abbreviated with it, Company or
 * Corporation, is offered as a C at the end. Acronyms are compared for equality only: a letter off is another acronym.
 */
public final class Acronyms {

    /** Two letters abbreviate everything. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 8;

    private Acronyms() {}

    /**
     * The acronyms under which the whole name may go, in small letters, the likeliest first.
     *
     * @param name a prepared name; numbers have no part in its acronym
     * @return none where the name is of a person, has too few or too many words, or a word of which the vowels are unknown
     */
    public static List<String> of(PreparedName name) {
        if (name.naming() != Naming.ORGANIZATION) {
            return List.of();
        }
        StringBuilder initials = new StringBuilder(LONGEST + 1);
        for (Token token : name.tokens()) {
            if (token.word().consonantsOnly()) {
                return List.of();
            }
            if (token.role() != Role.NUMBER) {
                initials.append(initial(token));
            }
        }
        List<String> acronyms = new ArrayList<>(2);
        addIfFit(initials.toString(), acronyms);
        if (initials.length() >= SHORTEST && initials.charAt(initials.length() - 1) != 'c') {
            addIfFit(initials.append('c').toString(), acronyms);
        }
        return acronyms;
    }

    /**
     * Whether a word may be an acronym of a whole name: three to eight letters that are no word known of organizations.
     */
    public static boolean mayBe(Token token) {
        String text = token.text();
        return token.role() == Role.WORD
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && token.word().groups().length == 0
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Of a country the initial of its English name, which is mostly that of its people, too. */
    private static char initial(Token token) {
        String text = token.role() == Role.PLACE
                ? Countries.name(token.text().toUpperCase(Locale.ROOT)).toLowerCase(Locale.ROOT)
                : token.text();
        return text.charAt(0);
    }

    private static void addIfFit(String initials, List<String> acronyms) {
        if (initials.length() >= SHORTEST && initials.length() <= LONGEST) {
            acronyms.add(initials);
        }
    }
}
