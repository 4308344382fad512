package dev.cordon.index;

/**
 * The days of a state, which many share: four ints.
 *
 * @param from the first day on which it held
 * @param to the day after the last, {@link StateCodec#NEVER} if none is known
 * @param shown the first day on which a publication showed it
 * @param use in which answers it is used
 */
record Span(int from, int to, int shown, int use) {
    static final int FROM = 0;
    static final int TO = 1;
    static final int SHOWN = 2;
    static final int USE = 3;
    static final int INTS = 4;
}
