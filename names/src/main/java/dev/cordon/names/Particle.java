package dev.cordon.names;

/** Small words of people's names. */
enum Particle {
    /** No particle. */
    NONE,
    /** al, el, the. */
    ARTICLE,
    /** bin, ibn, ould: son of. */
    FILIATION,
    /** abu, umm: father of, mother of; one with the word that follows. */
    KUNYA,
    /** abd, ghulam: servant of; one with the word that follows. */
    SERVANT,
    /** de, van, von, di. */
    PREPOSITION
}
