package dev.cordon.impact;

import java.util.List;
import java.util.stream.Collectors;

/** An impact as a page: one HTML file that needs no other, with the flow drawn. Readable in light and dark, and printed. */
public final class ImpactReport {

    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1c1f23;--paper:#fff;--line:#d5d9de;--soft:#f3f5f7;--dim:#5c6670}
            @media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--paper:#16191d;--line:#353b42;--soft:#1f242a;--dim:#9aa4ae}}
            body{margin:0 auto;max-width:72rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
            h1{font-size:1.5rem;margin:0 0 .5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-top:1px solid var(--line);padding-top:1.2rem}
            h3{font-size:1rem;margin:1.2rem 0 .3rem}.dim{color:var(--dim)}svg{max-width:100%;height:auto;color:var(--ink)}
            .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
            th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
            th{background:var(--soft)}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            td.half{width:36%;overflow-wrap:anywhere}.outcome{font-weight:600;white-space:nowrap}ul{margin:.2rem 0;padding-left:1.1rem}
            details{margin:.4rem 0}summary{cursor:pointer}@media print{body{max-width:none}}
            """;

    private ImpactReport() {}

    /** The page of one impact. */
    public static String of(Impact impact) {
        String title = impact.title().isEmpty() ? "Impact" : impact.title();
        return page(title, "<h1>" + text(title) + "</h1>" + body(impact));
    }

    /** The page of a story, step by step. */
    public static String of(String name, List<Story.Step> steps) {
        StringBuilder body = new StringBuilder("<h1>The story " + text(name) + "</h1>")
                .append(
                        "<p class=\"dim\">Facts are public and named with their basis: <em>read</em> was seen in the source,"
                                + " <em>known</em> is to be verified. The book of customers is invented. Not legal advice.</p>");
        for (Story.Step step : steps) {
            body.append("<h2>")
                    .append(step.day())
                    .append(" · ")
                    .append(text(step.title()))
                    .append("</h2>");
            body.append("<p>")
                    .append(text(step.citation()))
                    .append(". <span class=\"dim\">")
                    .append(text(step.note()))
                    .append("</span></p>");
            body.append(facts(step.facts())).append(body(step.impact()));
        }
        return page(name, body.toString());
    }

    private static String page(String title, String body) {
        return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width,initial-scale=1\"><title>" + text(title) + "</title>\n<style>\n"
                + STYLE
                + "</style></head>\n<body>\n" + body + "\n</body></html>\n";
    }

    private static String facts(List<Story.Fact> facts) {
        return "<details><summary>" + facts.size() + " facts and where they come from</summary><ul>"
                + facts.stream()
                        .map(fact -> "<li>" + text(fact.words()) + " <span class=\"dim\">(" + text(fact.basis()) + ": "
                                + text(fact.source()) + ")</span>"
                                + (fact.listing().isEmpty() ? "" : "<br>on the lists: " + text(fact.listing()))
                                + "</li>")
                        .collect(Collectors.joining())
                + "</ul></details>\n";
    }

    private static String body(Impact impact) {
        return "<ul>"
                + impact.scenario().stream()
                        .map(line -> "<li>" + text(line) + "</li>")
                        .collect(Collectors.joining())
                + "</ul>\n<p class=\"dim\">" + impact.listings() + " listings change; " + impact.parties()
                + " parties and " + impact.positions() + " positions in the book; index " + text(impact.index())
                + ", threshold " + impact.after().threshold() + ".</p>\n"
                + summary(impact)
                + (impact.changes().isEmpty() ? "" : FlowDrawing.of(impact) + table(impact));
    }

    private static String summary(Impact impact) {
        StringBuilder rows = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            long unknown = impact.withoutAmount(outcome);
            rows.append("<tr><td>")
                    .append(outcome.words())
                    .append("</td><td class=\"n\">")
                    .append(impact.parties(outcome))
                    .append("</td><td class=\"n\">")
                    .append(impact.positions(outcome).size())
                    .append("</td><td>")
                    .append(impact.positions(outcome).isEmpty() ? "" : text(Impact.shown(impact.amounts(outcome))))
                    .append(unknown == 0 ? "" : " and " + unknown + " without amount")
                    .append("</td></tr>\n");
        }
        return "<div class=\"wide\"><table><tr><th>outcome</th><th class=\"n\">parties</th><th class=\"n\">positions</th>"
                + "<th>amounts of the positions</th></tr>\n" + rows + "</table></div>\n";
    }

    private static String table(Impact impact) {
        return "<div class=\"wide\"><table><tr><th>party</th><th>before</th><th>after</th></tr>\n"
                + impact.changes().stream().map(ImpactReport::rows).collect(Collectors.joining()) + "</table></div>\n";
    }

    private static String rows(PartyChange change) {
        StringBuilder rows = new StringBuilder(
                "<tr><td><strong>" + text(change.party().caption()) + "</strong><br><span class=\"dim\">"
                        + text(change.party().number()) + "</span><br><span class=\"outcome\">"
                        + change.outcome().words()
                        + "</span><details><summary>in words</summary>" + text(change.difference())
                        + "</details></td><td class=\"half\">" + status(change.before()) + "</td><td class=\"half\">"
                        + status(change.after()) + "</td></tr>\n");
        for (PositionChange position : change.positions()) {
            Position of = position.position();
            rows.append("<tr><td>")
                    .append(of.kind().word())
                    .append(' ')
                    .append(text(of.id()))
                    .append(of.amount()
                            .map(amount -> ", " + text(of.currency()) + " " + amount.toPlainString())
                            .orElse(""))
                    .append(of.goods().isEmpty() ? "" : "<br>" + text(of.goods()))
                    .append(of.eccn().isEmpty() ? "" : " (" + text(of.eccn()) + ")")
                    .append("<br><span class=\"outcome\">")
                    .append(position.outcome().words())
                    .append("</span></td><td class=\"half\">")
                    .append(bars(position.before(), of))
                    .append("</td><td class=\"half\">")
                    .append(bars(position.after(), of))
                    .append("</td></tr>\n");
        }
        return rows.toString();
    }

    private static String status(Status status) {
        if (status.holds().isEmpty() && status.doubts().isEmpty()) {
            return "free";
        }
        return "<ul>"
                + status.holds().stream()
                        .map(hold -> "<li>" + text(hold.words()) + score(hold) + "</li>")
                        .collect(Collectors.joining())
                + status.doubts().stream()
                        .map(doubt -> "<li>cannot be known under " + text(doubt.rule()) + ": " + text(doubt.words())
                                + "</li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private static String score(Hold hold) {
        return hold instanceof Hold.Listed listed
                ? " <span class=\"dim\">score " + listed.match().score() + ", as \""
                        + text(listed.match().matchedName()) + "\"</span>"
                : "";
    }

    private static String bars(List<Bar> bars, Position position) {
        if (bars.isEmpty()) {
            return Verdicts.free(position);
        }
        return "<ul>"
                + bars.stream()
                        .map(bar -> "<li>" + bar.force().word() + ": " + text(bar.words()) + " <span class=\"dim\">("
                                + text(bar.hold()) + ")</span></li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
