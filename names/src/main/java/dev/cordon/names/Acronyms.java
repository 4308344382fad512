package dev.cordon.names;

import dev.cordon.terms.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Short forms of whole names of organizations, made of the initials of their words: NIOC for National Iranian Oil Company.
 *
 * <p>Legal forms and small words are no longer in a prepared name; those abbreviated with it are offered as a C (Company,
 * Corporation) or L (Limited) at the end. A group is often left out. Acronyms are compared for equality only: a letter off is another acronym.
 */
public final class Acronyms {

    /** Two letters abbreviate everything. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 8;
    private static final String COMPANY = "c";
    private static final String LIMITED = "l";
    private static final String GROUP = "group";

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
        List<String> acronyms = new ArrayList<>(4);
        String initials = initials(name.tokens(), "");
        addIfFit(initials, acronyms);
        addIfFit(formally(name.tokens()), acronyms);
        if (initials.length() >= SHORTEST || name.forms().contains("PUBLIC_LIMITED")) {
            addIfFit(initials + COMPANY, acronyms);
            addIfFit(initials(name.tokens(), GROUP) + COMPANY, acronyms);
        }
        if (name.forms().contains("LIMITED")) {
            addIfFit(initials + LIMITED, acronyms);
        }
        return acronyms;
    }

    /** The initials of all words but numbers and the one left out; "" where a word has no vowels. */
    private static String initials(List<Token> tokens, String leftOut) {
        StringBuilder initials = new StringBuilder(LONGEST + 1);
        for (Token token : tokens) {
            if (token.word().consonantsOnly()) {
                return "";
            }
            if (token.role() != Role.NUMBER && !token.text().equals(leftOut)) {
                initials.append(initial(token));
            }
        }
        return initials.toString();
    }

    /** With the Islamic Republic of Iran for Iran, as its own bodies abbreviate it: IRISL. */
    private static String formally(List<Token> tokens) {
        Token first = tokens.isEmpty() ? null : tokens.getFirst();
        boolean iran =
                first != null && first.role() == Role.PLACE && first.text().equals("ir");
        String others = iran ? initials(tokens.subList(1, tokens.size()), "") : "";
        return others.isEmpty() ? "" : "iri" + others;
    }

    /** Whether that word of a name is the acronym of its others: "STC Special Technology Center". */
    static boolean isOwn(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (tokens.size() <= SHORTEST || !mayBe(token)) {
            return false;
        }
        List<Token> others = new ArrayList<>(tokens);
        others.remove(at);
        String initials = initials(others, "");
        return initials.length() >= SHORTEST
                && (token.text().equals(initials) || token.text().equals(initials + COMPANY));
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
        boolean fit = initials.length() >= SHORTEST && initials.length() <= LONGEST;
        if (fit && !acronyms.contains(initials)) {
            acronyms.add(initials);
        }
    }
}
