package dev.cordon.ownership;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The word in files and answers: {@code shares}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the interest of that word, in any case */
    public static Optional<Interest> of(String word) {
        return Arrays.stream(values())
                .filter(interest -> interest.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** Whether its per cent are counted. */
    public boolean isCounted() {
        return this == SHARES || this == VOTING;
    }
}
