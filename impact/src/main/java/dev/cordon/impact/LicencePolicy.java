package dev.cordon.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How applications for a licence are reviewed, item by item, as an Entity List entry says it: "Case-by-case review for
 * ECCNs 1A004.c, …, and for EAR99 items described in the Note to ECCN 1A995; …; and presumption of denial for all other
 * items".
 *
 * <p>Nothing is concluded beyond the text. A clause that asks for more than a classification ("items necessary to detect
 * infectious disease") is named as a condition, and a policy without clauses applies to every item as it stands.
 *
 * @param text the policy as published
 * @param clauses its parts, in their order
 */
public record LicencePolicy(String text, List<Clause> clauses) {

    private static final Pattern ECCN =
            Pattern.compile("\\b([0-9][A-E][0-9]{3})((?:\\.[a-z0-9]+)*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REVIEW = Pattern.compile(
            "(?i)(cas[ea]-by-case(?: review| basis)?|case by case|presumption of\\s+approval|presumption of\\s+denial|policy of denial)");
    private static final Pattern NOTE = Pattern.compile("(?i)described in the note to eccn\\s+[0-9][a-e][0-9]{3}");

    public LicencePolicy {
        clauses = List.copyOf(clauses);
    }

    /**
     * One part of a policy.
     *
     * @param review "case-by-case review", "presumption of denial" …
     * @param scope to what it applies, in the authority's words
     */
    public record Clause(String review, String scope) {

        /** Whether it applies to whatever no other clause names. */
        boolean isRest() {
            String said = scope.toLowerCase(Locale.ROOT);
            return scope.isBlank() || said.contains("all other items") || said.contains("all items");
        }

        private boolean names(String eccn) {
            Matcher named = ECCN.matcher(NOTE.matcher(scope).replaceAll(""));
            while (named.find()) {
                String each = named.group().toLowerCase(Locale.ROOT);
                String asked = eccn.toLowerCase(Locale.ROOT);
                if (asked.equals(each) || asked.startsWith(each + ".")) {
                    return true;
                }
            }
            String said = scope.toLowerCase(Locale.ROOT);
            boolean ear99 = eccn.equalsIgnoreCase("EAR99");
            return ear99 ? said.matches(".*\\bear99( items)?\\W*") : said.contains("on the ccl");
        }

        private boolean asksForMore() {
            return !isRest()
                    && (NOTE.matcher(scope).find() || !ECCN.matcher(scope).find())
                    && !scope.toLowerCase(Locale.ROOT).contains("on the ccl")
                    && !scope.toLowerCase(Locale.ROOT).matches(".*\\bear99( items)?\\W*");
        }
    }

    /** Reads a policy; never fails. */
    public static LicencePolicy of(String published) {
        List<Clause> clauses = new ArrayList<>();
        String text = published.strip().replaceAll("\\s+", " ");
        Matcher review = REVIEW.matcher(text);
        int scopeFrom = -1;
        String last = "";
        while (review.find()) {
            if (scopeFrom >= 0) {
                clauses.add(new Clause(last, scope(text.substring(scopeFrom, review.start()))));
            }
            last = review.group().toLowerCase(Locale.ROOT).replace("casa-", "case-");
            scopeFrom = review.end();
        }
        if (scopeFrom >= 0) {
            clauses.add(new Clause(last, scope(text.substring(scopeFrom))));
        }
        return new LicencePolicy(text, clauses);
    }

    private static String scope(String between) {
        return between.replaceFirst("(?i)^\\s*(review|basis)?\\s*(for)?\\s*", "")
                .replaceFirst("(?i)[;,.\\s]*(and)?\\s*$", "");
    }

    /**
     * The review that an item meets, in words.
     *
     * @param eccn a classification, {@code EAR99}, or "" where it is not known
     */
    public String forItem(String eccn) {
        if (clauses.isEmpty()) {
            return text.isEmpty() ? "the entry says no review policy" : text;
        }
        if (eccn.isBlank()) {
            return "by the item's classification, which is not given: " + text;
        }
        Optional<Clause> named = clauses.stream()
                .filter(clause -> !clause.isRest() && clause.names(eccn))
                .findFirst();
        if (named.isPresent()) {
            return named.get().review();
        }
        List<String> said = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.asksForMore() && mayBe(clause, eccn)) {
                said.add(clause.review() + " if among \"" + condition(clause, eccn) + "\"");
            }
        }
        clauses.stream()
                .filter(Clause::isRest)
                .findFirst()
                .ifPresent(rest -> said.add(said.isEmpty() ? rest.review() : "else " + rest.review()));
        return said.isEmpty() ? "the policy does not name this item: " + text : String.join("; ", said);
    }

    /** A note on EAR99 items is nothing for an item that has a number of its own. */
    private static boolean mayBe(Clause clause, String eccn) {
        return !clause.scope().toLowerCase(Locale.ROOT).contains("ear99") || eccn.equalsIgnoreCase("EAR99");
    }

    /** What the clause asks for, without the numbers that this item does not have. */
    private static String condition(Clause clause, String eccn) {
        int note = clause.scope().indexOf("EAR99");
        return eccn.equalsIgnoreCase("EAR99") && note > 0 ? clause.scope().substring(note) : clause.scope();
    }
}
