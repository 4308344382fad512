package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Csv;
import dev.cordon.lists.PartyColumns;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases in {@code src/test/cases}: who is asked, as of which day, on which list, what the answer must be, and why.
 *
 * <p>{@code expected} is the authority's number of the party that must score best; {@code none} for no match; or
 * {@code not:} and a number that must not match. To add a case, add a line; to add a file, put it there.
 */
class CasesTest {

    private static final Path FOLDER = Path.of("src", "test", "cases");
    private static final String NOT = "not:";
    private static final Path KNOWN_MISSES = FOLDER.resolve("known-misses.csv");

    /** A line of a file of cases. */
    private record Case(Path file, long line, Map<String, String> row) {
        String cell(String column) {
            return row.getOrDefault(column, "").strip();
        }

        Screening answer() {
            Settings settings = Settings.asOf(LocalDate.parse(cell("as_of"))).withLists(Set.of(cell("list")));
            return ShippedIndex.screener().screen(subject(), cell("strict").isEmpty() ? settings : settings.strictly());
        }

        private Party subject() {
            Map<String, String> columns = Map.of(
                    "name", cell("name"),
                    "type", cell("type"),
                    "born", cell("born"),
                    "country", cell("country"),
                    "identifiers", cell("id"));
            PartyColumns.Read read = PartyColumns.read(file.toString(), line, columns, Optional.of("case"));
            assertThat(read.problems()).as(toString()).isEmpty();
            return read.party().orElseThrow();
        }

        /** What is wrong with the answer, if anything. */
        Optional<String> complaint() {
            List<Match> matches = answer().matches();
            String expected = cell("expected");
            boolean right = expected.equals("none")
                    ? matches.isEmpty()
                    : expected.startsWith(NOT)
                            ? matches.stream().noneMatch(match -> bears(match, expected.substring(NOT.length())))
                            : matches.stream()
                                    .filter(match ->
                                            match.score() == matches.getFirst().score())
                                    .anyMatch(match -> bears(match, expected));
            return right
                    ? Optional.empty()
                    : Optional.of("expected " + expected + " (" + cell("why") + "), found " + shown(matches));
        }

        private static boolean bears(Match match, String number) {
            return match.state().party().number().equals(number);
        }

        private static String shown(List<Match> matches) {
            return matches.isEmpty()
                    ? "nothing"
                    : matches.stream()
                            .map(match -> "%.3f %s %s (%s)"
                                    .formatted(
                                            match.score(),
                                            match.state().party().number(),
                                            match.state().party().caption(),
                                            match.explanation().parts()))
                            .collect(Collectors.joining("\n  ", "\n  ", ""));
        }

        @Override
        public String toString() {
            return file.getFileName() + ":" + line + " " + cell("name") + " " + cell("id") + " as of " + cell("as_of")
                    + " " + cell("strict");
        }
    }

    static Stream<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".csv") && !file.equals(KNOWN_MISSES))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(file -> read(file).stream());
        }
    }

    static Stream<Case> knownMisses() {
        return read(KNOWN_MISSES).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theAnswerIsRight(Case asked) {
        assertThat(asked.complaint()).as(asked.toString()).isEmpty();
    }

    /** The truth stands in the file, and the answer is still wrong. Where this fails, move the line to the other cases. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("knownMisses")
    void theAnswerIsStillWrong(Case asked) {
        assertThat(asked.complaint()).as("%s is right now", asked).isPresent();
    }

    @Test
    void noFileOfCasesWasLost() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(150);
    }

    private static List<Case> read(Path file) {
        List<Case> cases = new ArrayList<>();
        List<String> header = new ArrayList<>();
        try {
            SourceFile source = SourceFile.of(file.toString(), Files.readAllBytes(file));
            Csv.read(source, StandardCharsets.UTF_8, ',', line -> {
                if (header.isEmpty()) {
                    header.addAll(line.cells());
                    return;
                }
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < line.cells().size(); i++) {
                    row.put(header.get(i), line.cells().get(i));
                }
                cases.add(new Case(file, line.number(), row));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }
}
