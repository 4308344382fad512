package dev.cordon.lists;

/** What an authority published: a whole list on a day, or a change to one. */
public sealed interface Publication permits Edition, Amendment {

    /** The reader's {@link ListReader#format()}. */
    String format();

    /** What became of the rows read. */
    Report report();
}
