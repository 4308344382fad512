/**
 * Are these two names the same name, and how strongly does that speak?
 *
 * <p>Script, transliteration, tokens, legal forms, distances, rarity. May use: terms.
 */
@NullMarked
package dev.cordon.names;

import org.jspecify.annotations.NullMarked;
