package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.history.HomeException;
import dev.cordon.index.Index;
import dev.cordon.lists.Json;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold of every answer over all shipped lists. */
class AnswersTest {

    private static final int QUERIES = 300;
    private static final long SEED = 20230701;
    private static List<Screening> answers = List.of();
    private static final String INSTITUTE = "aae680d264a18c38121789996cf8c9764c85559f";
    private static final LocalDate JULY = LocalDate.parse("2023-07-01");
    private static final Party ASKED = Party.builder("q")
            .name(Name.primary("Inst. of Forensic Science of China"))
            .country(new CountryTie(CountryTie.Tie.RESIDENCE, Optional.of("CN"), "CN"))
            .build();

    /** Not in an initializer: the threads that screen would wait for this class, and it for them. */
    @BeforeAll
    static void screenOnce() {
        answers = queries(ShippedIndex.screener(), false);
    }

    @Test
    void everyExplanationAddsUp() {
        long explained = answers.stream()
                .flatMap(screening -> Stream.concat(screening.matches().stream(), screening.formerly().stream()))
                .peek(match -> Explained.assertAddsUp(match.explanation()))
                .count();
        assertThat(explained).isGreaterThan(QUERIES / 2);
    }

    @Test
    void matchesAreInOrderAndAtMostTheLimit() {
        for (Screening screening : answers) {
            List<Match> matches = screening.matches();
            assertThat(matches)
                    .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
                    .allMatch(Match::match)
                    .hasSize(Math.min(screening.found(), screening.settings().limit()));
        }
    }

    @Test
    void theSameQuestionGivesTheSameBytes(@TempDir Path folder) throws IOException, HomeException {
        List<String> first = json(answers);
        Screener rebuilt = ShippedIndex.rebuilt(folder.resolve("index"));
        List<Integer> backwards =
                IntStream.range(0, QUERIES).map(i -> QUERIES - 1 - i).boxed().toList();
        List<String> parallel = new ArrayList<>(backwards.parallelStream()
                .map(query -> ScreeningJson.of(query(ShippedIndex.screener(), query, false)))
                .toList());

        assertThat(json(queries(ShippedIndex.screener(), false))).isEqualTo(first);
        assertThat(parallel.reversed()).isEqualTo(first);
        assertThat(json(queries(rebuilt, false))).isEqualTo(first);
    }

    @Test
    void amongAllStatesIsFoundWhatTheIndexFindsAndAmongNoneNothing() {
        Screener screener = ShippedIndex.screener();
        BitSet all = new BitSet();
        all.set(0, ShippedIndex.index().stateCount());
        for (Screening answer : answers.subList(0, 5)) {
            assertThat(screener.among(answer.subject(), all, answer.settings())).isEqualTo(answer);
        }
        assertThat(screener.screen(ASKED, Settings.asOf(JULY)).found()).isPositive();
        assertThat(screener.among(ASKED, new BitSet(), Settings.asOf(JULY)).found())
                .isZero();
    }

    @Test
    void aStrictAnswerUsesNothingLater() {
        long seen = 0;
        for (Screening screening : queries(ShippedIndex.screener(), true)) {
            LocalDate day = screening.settings().asOf();
            for (Match match : screening.matches()) {
                State state = match.state();
                assertThat(state.edition().published()).isBeforeOrEqualTo(day);
                assertThat(state.shownFrom()).isBeforeOrEqualTo(day);
                assertThat(state.borrowed())
                        .as("%s of %s as of %s", state.party().caption(), state.list(), day)
                        .noneMatch(part -> part.published().isAfter(day));
                seen++;
            }
            for (Match match : screening.formerly()) {
                assertThat(match.state().edition().published()).isBeforeOrEqualTo(day);
                assertThat(match.state().ending().stream().toList())
                        .allSatisfy(ending -> assertThat(ending.published()).isBeforeOrEqualTo(day));
            }
            assertThat(days(ScreeningJson.of(screening)))
                    .as("days of publication and of leaving in the answer as of %s", day)
                    .allSatisfy(found -> assertThat(found).isBeforeOrEqualTo(day));
        }
        assertThat(seen).isGreaterThan(QUERIES / 4);
    }

    @Test
    void aMissIsExplained() {
        Party netherlands = Party.builder("q")
                .name(Name.primary("Netherlands Forensic Institute"))
                .country(new CountryTie(CountryTie.Tie.RESIDENCE, Optional.of("NL"), "NL"))
                .build();
        Settings settings = Settings.asOf(JULY);
        List<Match> why = ShippedIndex.screener().why(netherlands, INSTITUTE, settings);

        assertThat(why).singleElement().satisfies(match -> {
            assertThat(match.match()).isFalse();
            assertThat(match.score()).isLessThan(Settings.DEFAULT_THRESHOLD);
            assertThat(match.explanation().parts())
                    .extracting(Evidence::kind)
                    .contains(Evidence.Kind.NAME, Evidence.Kind.COUNTRY);
            Explained.assertAddsUp(match.explanation());
        });
        assertThat(ShippedIndex.screener().why(netherlands, "us-csl:" + INSTITUTE, settings))
                .isEqualTo(why);
        assertThat(ShippedIndex.screener().why(netherlands, "no such number", settings))
                .isEmpty();
        assertThat(ShippedIndex.screener().why(netherlands, INSTITUTE, Settings.asOf(LocalDate.parse("2020-06-04"))))
                .as("before it was listed")
                .isEmpty();
    }

    @Test
    void whoHasLeftIsShownAsFormerlyListed() {
        Screening before = screen(LocalDate.parse("2023-11-15"), false);
        Screening after = screen(LocalDate.parse("2023-12-01"), false);

        assertThat(before.formerly()).isEmpty();
        assertThat(after.matches()).isEmpty();
        assertThat(after.formerly()).singleElement().satisfies(match -> {
            assertThat(match.state().party().number()).isEqualTo(INSTITUTE);
            assertThat(match.state().listedUntil()).contains(LocalDate.parse("2023-11-16"));
            assertThat(match.state().ending().orElseThrow().title()).contains("2023-25557");
        });
    }

    @Test
    void theFieldsOfTheContractAreThere() throws IOException {
        Json.Obj answer = parsed(ScreeningJson.of(screen(JULY, false)));
        assertThat(answer.fields().keySet())
                .containsSubsequence("subject", "asOf", "lists", "index", "threshold", "matches");
        assertThat(answer.text("subject")).isEqualTo("q");
        assertThat(answer.text("asOf")).isEqualTo("2023-07-01");

        String line = ScreeningJson.of(screen(JULY, false));
        for (String field : List.of(
                "list",
                "party",
                "name",
                "matchedName",
                "score",
                "match",
                "listedSince",
                "listedUntil",
                "programmes",
                "measures",
                "explanation")) {
            assertThat(line).contains("\"" + field + "\":");
        }
        assertThat(line)
                .contains("\"party\":\"" + INSTITUTE + "\"")
                .contains("\"listedSince\":\"2020-06-05\",\"listedUntil\":\"2023-11-16\"")
                .doesNotContain("\n");
        assertThat(ScreeningJson.of(screen(JULY, true))).contains("\"listedUntil\":null");
    }

    @Test
    void theFieldsOfAComparisonAreThere() throws IOException {
        Explanation explanation = new Comparer(Tables.READER, Tables.WEIGHTS).compare(ASKED, ASKED);
        Json.Obj answer = parsed(ScreeningJson.of("pair-1", explanation, 0.7));

        assertThat(answer.fields().keySet()).containsExactly("id", "score", "match", "explanation");
        assertThat(answer.text("id")).isEqualTo("pair-1");
    }

    @Test
    void textIsWrittenSoThatItCanBeReadBack() throws IOException {
        Party odd = Party.builder("a \"b\" \\ \u0001 \u2028 🚢")
                .name(Name.primary("王鸿飞 \"x\""))
                .build();
        Settings settings = Settings.asOf(JULY);

        assertThat(parsed(ScreeningJson.of(ShippedIndex.screener().screen(odd, settings)))
                        .text("subject"))
                .isEqualTo("a \"b\" \\ \u0001 \u2028 🚢");
    }

    private static Screening screen(LocalDate day, boolean strict) {
        Settings settings = Settings.asOf(day).withLists(Set.of("us-csl"));
        return ShippedIndex.screener().screen(ASKED, strict ? settings.strictly() : settings);
    }

    private static List<String> json(List<Screening> screenings) {
        return screenings.stream().map(ScreeningJson::of).toList();
    }

    private static List<Screening> queries(Screener screener, boolean strict) {
        return IntStream.range(0, QUERIES)
                .parallel()
                .mapToObj(query -> query(screener, query, strict))
                .toList();
    }

    /** A listed party's name, whole or in part, as of some day between 2018 and 2026. */
    private static Screening query(Screener screener, int query, boolean strict) {
        Random random = new Random(SEED + query);
        Index index = ShippedIndex.index();
        Party listed = index.state(random.nextInt(index.stateCount())).party();
        Party.Builder subject = Party.builder("q" + query).type(PartyType.UNKNOWN);
        String[] words = listed.caption().split(" ");
        subject.name(Name.primary(
                words.length > 2 && random.nextBoolean()
                        ? words[0] + " " + words[words.length - 1]
                        : listed.caption()));
        if (random.nextBoolean()) {
            subject.born(Period.of(PartialDate.of(1950 + random.nextInt(50))));
        }
        if (random.nextBoolean()) {
            subject.country(new CountryTie(CountryTie.Tie.RESIDENCE, Optional.of("CN"), "CN"));
        }
        if (random.nextInt(4) == 0) {
            listed.identifiers().stream().limit(1).forEach(subject::identifier);
        }
        Settings settings = Settings.asOf(LocalDate.parse("2018-01-01").plusDays(random.nextInt(3_000)));
        return screener.screen(subject.build(), strict ? settings.strictly() : settings);
    }

    /** Every day that the answer gives as one of publication, or on which a listing ended. */
    private static List<LocalDate> days(String json) {
        return Pattern.compile("\"(?:published|listedUntil)\":\"(\\d{4}-\\d{2}-\\d{2})\"")
                .matcher(json)
                .results()
                .map(found -> LocalDate.parse(found.group(1)))
                .toList();
    }

    private static Json.Obj parsed(String line) throws IOException {
        List<Json.Obj> objects = new ArrayList<>();
        Json.lines(
                SourceFile.of("answer", line.getBytes(StandardCharsets.UTF_8)),
                placed -> objects.add(placed.object()),
                bad -> {
                    throw new AssertionError(bad.found());
                });
        assertThat(objects).hasSize(1);
        return objects.getFirst();
    }
}
