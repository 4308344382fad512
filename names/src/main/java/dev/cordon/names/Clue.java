package dev.cordon.names;

/**
 * One thing that a comparison of two names found, and what it counts.
 *
 * @param trait what
 * @param amount how much of it, in thousandths of the unit that the weight is for
 * @param millibits its weight in thousandths of a bit; all clues of a comparison add up to its sum
 * @param first the words of the first name it is about, or ""
 * @param second the words of the second name it is about, or ""
 */
public record Clue(Trait trait, int amount, int millibits, String first, String second) {}
