package dev.cordon.names;

/**
 * A sign, or a run of signs, of a script whose words sound alike more often than they look alike.
 *
 * @param latin how it is read
 * @param written how it is written, in a normal form; "" where the sound tells it all
 */
record Syllable(String latin, String written) {}
