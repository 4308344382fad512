package dev.cordon.ownership;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How one party holds another. What each regime makes of it stands in its rules. */
public enum Interest {
    /** Shares, proprietary rights, partnership interest: what ownership rules count. */
    SHARES,
    /** Votes, counted apart from shares. */
    VOTING,
    /** The right to appoint or remove a majority of the board. */
    BOARD,
    /** Control that is established: by agreement, dominant influence, company rules. */
    CONTROL,
    /** Consolidated into the owner's accounts; how much is owned is not said. */
    CONSOLIDATED,
    /** A branch, office or other part that is legally the same. */
    BRANCH,
    /** Influence that may amount to control: trusts, nominees, contracts, "other influence or control". */
    INFLUENCE,
    /** Nothing is said of the sort of interest: it may be shares as well as control. */
    UNKNOWN,
    /** A seat on the board, or an office: a sign, never enough by itself. */
    DIRECTOR,
    /** Manages it (a fund, an estate): a sign. */
    MANAGER,
    /** Acts for it, is linked to it: a sign. */
    LINKED;

    private static final Map<String, Interest> OTHER_WORDS = Map.ofEntries(
            Map.entry("share", SHARES),
            Map.entry("shareholding", SHARES),
            Map.entry("equity", SHARES),
            Map.entry("ownership", SHARES),
            Map.entry("vote", VOTING),
            Map.entry("votes", VOTING),
            Map.entry("votingrights", VOTING),
            Map.entry("appointmentofboard", BOARD),
            Map.entry("directorship", DIRECTOR),
            Map.entry("officer", DIRECTOR));

    /** The word in files and answers: {@code shares}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the interest of that word, in any case, or of one that files use for it */
    public static Optional<Interest> of(String word) {
        String asked = word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return Arrays.stream(values())
                .filter(interest -> interest.word().equals(asked))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_WORDS.get(asked)));
    }

    /** The words, for messages. */
    static String words() {
        return Arrays.stream(values()).map(Interest::word).collect(Collectors.joining(", "));
    }

    /** Whether its per cent are counted. */
    public boolean isCounted() {
        return this == SHARES || this == VOTING;
    }
}
