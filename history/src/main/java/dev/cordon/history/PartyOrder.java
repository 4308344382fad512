package dev.cordon.history;

import java.util.Comparator;

/** The one order of parties in files and answers: shorter numbers first, so that 9 stands before 10. */
final class PartyOrder {
    static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private PartyOrder() {}
}
