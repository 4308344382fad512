package dev.cordon.terms;

import java.util.Optional;

/**
 * Where somebody was born.
 *
 * @param text the authority's words, whole
 * @param country ISO 3166-1 alpha-2, where the text names a known country
 */
public record BirthPlace(String text, Optional<String> country) {}
