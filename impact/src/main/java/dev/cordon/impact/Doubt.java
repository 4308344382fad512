package dev.cordon.impact;

/**
 * A ground of which it cannot be known whether it holds.
 *
 * @param rule the rule's id
 * @param name the rule's name
 * @param words what is not known, and what would decide it
 */
public record Doubt(String rule, String name, String words) {

    /** What tells it from others. */
    public String key() {
        return rule + "?";
    }
}
