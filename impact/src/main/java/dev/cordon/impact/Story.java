package dev.cordon.impact;

import dev.cordon.impact.Scenario.Designation;
import dev.cordon.lists.Csv;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Table;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.Match;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something that has happened, told on an invented book step by step: the facts ship with Cordon, the listings come from
 * the lists in the home.
 */
public final class Story {

    /** The stories that ship with Cordon. */
    public static final List<String> NAMES = List.of("fentanyl-2023");

    private static final List<String> BOOK = List.of("parties", "owners", "orders", "payments", "accounts");

    private final String name;

    private Story(String name) {
        this.name = name;
    }

    /**
     * A fact of a step.
     *
     * @param words what is said
     * @param basis {@code read} in the source, or {@code known} and to be verified
     * @param source where
     * @param listing the entry of the lists that bears it out, or "" where none was found
     */
    public record Fact(String words, String basis, String source, String listing) {}

    /**
     * One step.
     *
     * @param day when
     * @param title what happened, or would have
     * @param citation on what it rests
     * @param note what is not known of it
     * @param facts what the story's sources say of the day
     * @param impact what it did to the book
     */
    public record Step(LocalDate day, String title, String citation, String note, List<Fact> facts, Impact impact) {
        public Step {
            facts = List.copyOf(facts);
        }
    }

    /**
     * The story of that name.
     *
     * @throws ScenarioException if there is none; the nearest are offered
     */
    public static Story of(String name) throws ScenarioException {
        if (!NAMES.contains(name)) {
            throw new ScenarioException(
                    "there is no story \"" + name + "\"; there is " + String.join(", ", Nearest.of(name, NAMES, 3)));
        }
        return new Story(name);
    }

    /** The invented book, written into the folder and read like any other. */
    public Book book(Path folder) throws IOException {
        for (String file : BOOK) {
            Files.write(folder.resolve(file + ".csv"), bytes(file + ".csv"));
        }
        return Book.read(folder);
    }

    /**
     * Tells the story.
     *
     * @param study over {@link #book}
     * @param settings how parties are screened; the days are the story's
     * @param scratch an empty folder
     */
    public List<Step> tell(
            Study study, Lists lists, Settings settings, NameReader reader, Weights weights, Path scratch)
            throws IOException, ScenarioException {
        List<Step> steps = new ArrayList<>();
        for (Map<String, String> step : rows("steps.csv")) {
            LocalDate day = LocalDate.parse(cell(step, "date"));
            Path own = Files.createDirectories(scratch.resolve("step-" + steps.size()));
            List<Problem> problems = new ArrayList<>();
            Impact impact = study.of(scenario(step, day, own), settings, own, problems);
            if (!problems.isEmpty()) {
                throw new IOException("the story's own files have a fault: "
                        + problems.getFirst().sentence());
            }
            Screener screener = new Screener(lists.index(), reader, weights);
            steps.add(new Step(
                    day,
                    cell(step, "title"),
                    cell(step, "citation"),
                    cell(step, "note"),
                    facts(day, screener),
                    impact));
        }
        return List.copyOf(steps);
    }

    private Scenario scenario(Map<String, String> step, LocalDate day, Path folder) throws IOException {
        String title = day + " " + cell(step, "title");
        if (cell(step, "change").equals("relist")) {
            Path file = folder.resolve("relisted.csv");
            Files.writeString(file, relisted(cell(step, "citation")));
            return new Scenario(
                    title,
                    Optional.of(day),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(new Designation(file, "us-csl")),
                    List.of(),
                    Map.of());
        }
        return new Scenario(
                title,
                Optional.empty(),
                Optional.of(day.minusDays(1)),
                Optional.of(day),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** The Institute's entry as it was, on the ground of a bill. */
    private String relisted(String bill) throws IOException {
        Map<String, String> entry = rows("entity-list.csv").stream()
                .filter(row -> cell(row, "id").equals("ifs"))
                .findFirst()
                .orElseThrow();
        return "id,type,name,aliases,country,section,measure,licence_requirement,licence_policy,legal_basis\n"
                + String.join(
                        ",",
                        List.of(
                                "ifs-relisted",
                                "",
                                quoted(cell(entry, "name")),
                                quoted(cell(entry, "aliases")),
                                cell(entry, "country"),
                                "Entity List",
                                "licence-requirement",
                                quoted(cell(entry, "license_requirement")),
                                quoted(cell(entry, "license_policy")),
                                quoted(bill)))
                + "\n";
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private List<Fact> facts(LocalDate day, Screener screener) throws IOException {
        List<Fact> facts = new ArrayList<>();
        for (Map<String, String> row : rows("timeline.csv")) {
            if (cell(row, "date").equals(day.toString())) {
                facts.add(new Fact(
                        cell(row, "event") + " [" + cell(row, "citation") + "]",
                        cell(row, "basis"),
                        cell(row, "source"),
                        ""));
            }
        }
        for (Map<String, String> row : rows("entity-list.csv")) {
            if (cell(row, "added").equals(day.toString())) {
                facts.add(listed(row, "listed", "us-csl", day, screener));
            }
            if (cell(row, "removed").equals(day.toString())) {
                facts.add(listed(row, "removed", "us-csl", day.minusDays(1), screener));
            }
        }
        for (Map<String, String> row : rows("ofac-designations.csv")) {
            if (cell(row, "designated").equals(day.toString())) {
                facts.add(listed(row, "designated", "us-ofac-sdn", day, screener));
            }
        }
        return facts;
    }

    private static Fact listed(Map<String, String> row, String what, String list, LocalDate day, Screener screener) {
        Party subject = Party.builder("?").name(Name.primary(cell(row, "name"))).build();
        String entry =
                screener
                        .screen(
                                subject,
                                Settings.asOf(day).withLists(Set.of(list)).withLimit(1))
                        .matches()
                        .stream()
                        .map(Match::state)
                        .map(ListingWords::of)
                        .findFirst()
                        .orElse("");
        return new Fact(cell(row, "name") + ": " + what, cell(row, "basis"), cell(row, "source"), entry);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private List<Map<String, String>> rows(String file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        Csv.read(SourceFile.of(file, bytes(file)), StandardCharsets.UTF_8, ',', line -> {
            if (header.isEmpty()) {
                header.addAll(line.cells());
            } else {
                rows.add(Table.row(header, line.cells()));
            }
        });
        return rows;
    }

    private byte[] bytes(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Story.class.getResourceAsStream(name + "/" + file), name + "/" + file)) {
            return in.readAllBytes();
        }
    }
}
