package dev.cordon.cli;

import dev.cordon.ownership.Answer;
import dev.cordon.ownership.OwnershipRule;
import dev.cordon.ownership.OwnershipText;
import dev.cordon.ownership.Proof;
import dev.cordon.ownership.Question;
import dev.cordon.ownership.Stake;
import dev.cordon.ownership.Standing;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Answers on ownership as a person reads them: what binds first, with its proof; what does not bind in short. */
final class OwnershipAnswer {

    private static final String INDENT = "      ";
    private static final int LABEL = 10;
    private static final int WIDTH = 112;

    private final PrintWriter out;

    OwnershipAnswer(PrintWriter out) {
        this.out = out;
    }

    void print(String party, Question question, List<Answer> answers) {
        out.printf("%s, as of %s%n", party, question.asOf());
        if (answers.isEmpty()) {
            out.println(INDENT + "no ownership rule is in force on that day");
        }
        answers.stream().sorted((a, b) -> b.standing().compareTo(a.standing())).forEach(this::print);
        out.flush();
    }

    private void print(Answer answer) {
        Answer.About about = answer.about();
        boolean hasOwners =
                !answer.proof().owners().isEmpty() || !answer.signs().isEmpty();
        if (answer.standing() == Standing.NOT_CAUGHT && !hasOwners) {
            printNobody(about);
            return;
        }
        boolean listed = answer instanceof Answer.Caught caught && caught.listed();
        out.printf(
                "%n%s  %s%s%n",
                answer.standing() == Standing.NOT_CAUGHT
                        ? answer.standing().word()
                        : answer.standing().word().toUpperCase(Locale.ROOT),
                about.rules().id(),
                listed
                        ? ": listed itself"
                        : answer.standing() == Standing.CAUGHT
                                ? ": " + about.rules().measure()
                                : "");
        about.cautions().forEach(caution -> line("caution", caution));
        answer.proof().steps().forEach(step -> line("level", OwnershipText.step(step)));
        for (Proof.Owner owner : answer.proof().owners()) {
            owner.listings().forEach(listing -> line("listed", OwnershipText.listing(owner, listing)));
        }
        answer.proof().paths().stream()
                .filter(path -> path.stakes().size() > 1)
                .forEach(path -> line("way", OwnershipText.path(path)));
        if (answer.proof().pathsLeftOut()) {
            line("way", "… and more");
        }
        if (answer instanceof Answer.CannotBeKnown unknown) {
            unknown.deciding().forEach(stake -> line("decides", deciding(stake)));
        }
        answer.wouldChange().forEach(change -> line("change", change));
        answer.oddities().forEach(oddity -> line("odd", oddity.kind().word() + ": " + oddity.text()));
        answer.signs().forEach(sign -> line("sign", sign));
        rules(about.rules().rules());
    }

    private void printNobody(Answer.About about) {
        out.printf(
                "%nnot caught  %s: no listed party is known above it (%s)%n",
                about.rules().id(),
                about.rules().rules().stream().map(OwnershipRule::id).collect(Collectors.joining(", ")));
        about.cautions().forEach(caution -> line("caution", caution));
    }

    private static String deciding(Stake stake) {
        return "what " + stake.owner() + " has of " + stake.owned() + " ("
                + stake.interest().word() + ", " + stake.share() + (stake.held() ? "" : ", held perhaps") + ")";
    }

    private void rules(List<OwnershipRule> rules) {
        rules.forEach(rule -> line("rule", OwnershipText.rule(rule)));
    }

    /** Broken at blanks; what follows stands under the first line's text. */
    private void line(String label, String text) {
        StringBuilder line = new StringBuilder(INDENT).append(label).repeat(' ', LABEL - label.length());
        int start = line.length();
        int column = start;
        for (String word : text.split(" ")) {
            if (column + word.length() > WIDTH && column > start) {
                line.setLength(line.length() - 1);
                line.append(System.lineSeparator()).repeat(' ', start);
                column = start;
            }
            line.append(word).append(' ');
            column += word.length() + 1;
        }
        out.println(line.toString().stripTrailing());
    }
}
