package dev.cordon.ownership;

import java.util.List;
import java.util.stream.Collectors;

/** Answers about one party as a page: one file, nothing fetched, with the drawings in it. */
public final class OwnershipReport {

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,'Noto Sans',sans-serif;color:#1a1a1a;max-width:1100px;margin:2em auto;padding:0 1em}
            h1{font-size:1.5em}h2{font-size:1.2em;margin-top:2em;border-top:1px solid #ccc;padding-top:1em}
            table{border-collapse:collapse;margin:.6em 0}td,th{border:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top}
            .caution{background:#fdf0c2;padding:.4em .8em;border-left:4px solid #9a7b00}
            svg{max-width:100%;height:auto;border:1px solid #ddd}.small{color:#555;font-size:.9em}
            """;

    private final StringBuilder html = new StringBuilder();

    private OwnershipReport() {}

    /** The file's text. */
    public static String of(String party, Question question, List<Answer> answers) {
        OwnershipReport report = new OwnershipReport();
        report.html
                .append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(e("Ownership of " + party))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n");
        report.tag("h1", "Who owns " + party + ", and is it caught? As of " + question.asOf());
        report.summary(answers);
        answers.forEach(report::answer);
        return report.html.append("</body></html>\n").toString();
    }

    private static String e(String text) {
        return ProofSvg.escaped(text);
    }

    private void tag(String tag, String text) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(e(text))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private void summary(List<Answer> answers) {
        html.append("<table><tr><th>regime</th><th>answer</th><th>measure</th><th>rules</th></tr>\n");
        for (Answer answer : answers) {
            RuleSet rules = answer.about().rules();
            html.append("<tr><td>")
                    .append(e(rules.id()))
                    .append("</td><td><b>")
                    .append(e(answer.standing().word()))
                    .append("</b></td><td>")
                    .append(e(rules.measure()))
                    .append("</td><td>")
                    .append(e(rules.rules().stream().map(OwnershipRule::name).collect(Collectors.joining("; "))))
                    .append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private void answer(Answer answer) {
        tag("h2", answer.about().rules().id() + ": " + answer.standing().word());
        answer.about()
                .cautions()
                .forEach(caution ->
                        html.append("<p class=\"caution\">").append(e(caution)).append("</p>\n"));
        html.append(ProofSvg.of(answer));
        list("Levels", answer.proof().steps().stream().map(OwnershipText::step).toList());
        list(
                "Listed owners",
                answer.proof().owners().stream()
                        .flatMap(owner ->
                                owner.listings().stream().map(listing -> OwnershipText.listing(owner, listing)))
                        .toList());
        list("Ways", answer.proof().paths().stream().map(OwnershipText::path).toList());
        list("What would change it", answer.wouldChange());
        list(
                "Odd",
                answer.oddities().stream()
                        .map(oddity -> oddity.kind().word() + ": " + oddity.text())
                        .toList());
        list("Signs", answer.signs());
        list(
                "Rules",
                answer.about().rules().rules().stream().map(OwnershipText::rule).toList());
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            tag("h3", title);
            html.append("<ul>\n");
            items.forEach(item -> tag("li", item));
            html.append("</ul>\n");
        }
    }
}
