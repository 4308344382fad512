package dev.cordon.terms;

/**
 * What an authority publishes and no other field holds.
 *
 * @param label the authority's field name, or "" for free text
 * @param text as published
 */
public record Remark(String label, String text) {}
