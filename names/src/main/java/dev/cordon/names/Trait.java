package dev.cordon.names;

/** What a comparison of two names can find: one row each in {@code weights.csv}. */
public enum Trait {
    /** Where every comparison starts. */
    PRIOR,
    /** Words agree; the rarer, the more it says. Counted in bits of rarity. */
    RARITY,
    /** Words are left over, and what agrees is common. Counted by how far its rarity is from 18 bits. */
    COMMON,
    /** Every word of both names has its like. */
    COMPLETE,
    /** Words run together on one side. */
    JOINED,
    /** One name is the acronym of the other. */
    ACRONYM,
    /** Words are left over on both sides, and on each a telling one. */
    CONFLICT,
    /** One word is left over on each side, and the two resemble one another, beside several that agree. */
    CONFLICT_LIKE,
    /** Words are left over on both sides, but on one of them none but generic ones. */
    CONFLICT_GENERIC,
    /** … and they are rare ones on both sides. Counted in tens of bits of rarity, at most one. */
    CONFLICT_RARE,
    /** The family name has no like, and the other name has no word to spare. */
    MISSING_FAMILY,
    /** The first word of a chain of fathers is among them: the bearer's own name. */
    MISSING_OWN,
    /** The first distinctive word of an organization is among them. */
    MISSING_HEAD,
    /** One word alone agrees, and others are left over. */
    ONE_WORD,
    /** One word alone agrees, and none but generic ones are left over. */
    ONE_TELLING_WORD,
    /** Nothing but initials agrees. */
    ONLY_INITIALS,
    /**
     * Nothing but generic words and places agrees, and others are left over; half of it where one name is whole in the
     * other, which adds no other kind of word.
     */
    ONLY_GENERIC,
    /** The distance of the worst spelt word. */
    SPELLING,
    /** The distance of a word of four letters or fewer, on top. */
    SPELLING_SHORT,
    /** Words that are spelt differently are both known as words of names. */
    KNOWN_WORDS,
    /** In two names of Chinese, Koreans or Vietnamese, syllables that are spelt alike are two known ones. */
    OTHER_SYLLABLE,
    /** What the spelling distance of the family name has beyond 0.2, on top. */
    SPELLING_FAMILY_FAR,
    /** The spelling distance of a distinctive word, on top. */
    SPELLING_DISTINCTIVE,
    /** A given name and its form for the other sex. */
    GENDER_FORM,
    /** The words stand in another order. */
    ORDER,
    /** The order of a chain of fathers is another. */
    FATHERS_TURNED,
    /** The numbers are others. */
    NUMBERS_DIFFER,
    /** A number stands on one side alone. */
    NUMBER_MISSING,
    /** The places are others. */
    PLACES_DIFFER,
    /** A place stands on one side alone. */
    PLACE_MISSING,
    /** The legal forms are of other classes. */
    FORMS_DIFFER,
    /** The generation marks (junior, III) differ. */
    GENERATION,
    /** The listed name is one the authority itself calls weak. */
    WEAK_ALIAS,
    /** Equal names are lifted to the floor. */
    EQUAL_FLOOR,
    /** No word agrees. */
    NOTHING
}
