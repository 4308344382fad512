/**
 * Are these two names the same name, and how strongly does that speak?
 *
 * <p>Script, transliteration, tokens, legal forms, distances, rarity. Begin with {@link dev.cordon.names.Romanizer}, which
 * writes every script in Latin letters; the data (legal forms, titles, nicknames …) and their sources stand in README.md beside
 * the resources. May use: terms.
 */
@NullMarked
package dev.cordon.names;

import org.jspecify.annotations.NullMarked;
