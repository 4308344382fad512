package dev.cordon.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes live, and what is kept as rejected while the last good edition stays. */
class SoundnessTest {
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = new Desk(folder, HomeSettings.of(new LineReader()).with(Desk.CLOCK));
    }

    private static String reason(Added added) {
        return ((Added.Refused) added).reason();
    }

    @Test
    void theLimitsAreThoseOfTheDecision() {
        assertThat(Soundness.DEFAULT).isEqualTo(new Soundness(10, 0.01, 0.20, 0.50));
    }

    @Test
    void aThirdOfThePartiesGoneIsRefusedAndTheLastGoodEditionStaysLive() throws Exception {
        assertThat(desk.add(Desk.editionOf("2023-04-12", 90))).isInstanceOf(Added.Live.class);

        Added added = desk.add(Desk.editionOf("2023-04-14", 60));

        assertThat(reason(added))
                .isEqualTo("it holds 60 parties where the edition of 2023-04-12 holds 90 (-33 %); between 72 and 135"
                        + " were expected; what was live before stays so; if it is right all the same, add it with"
                        + " --accept REASON");
        assertThat(desk.history().asOf(LocalDate.parse("2023-04-14"), false)).hasSize(90);
        assertThat(desk.home.publications(Desk.LIST))
                .extracting(ArchivedPublication::status)
                .containsExactly(ArchivedPublication.Status.LIVE, ArchivedPublication.Status.REJECTED);
        assertThat(desk.home.check(Progress.SILENT).findings()).isEmpty();
    }

    @Test
    void aReasonAcceptsItAndIsStored() throws Exception {
        desk.add(Desk.editionOf("2023-04-12", 90));
        Path file = desk.write(Desk.editionOf("2023-04-14", 60));
        desk.home.add(Incoming.of(Desk.LIST, file), Progress.SILENT);

        Added added = desk.home.add(
                Incoming.of(Desk.LIST, file).accepted("programme ended, see press release"), Progress.SILENT);

        assertThat(added).isInstanceOf(Added.Live.class);
        assertThat(desk.history().asOf(LocalDate.parse("2023-04-14"), false)).hasSize(60);
        assertThat(desk.home.publications(Desk.LIST).getLast()).satisfies(record -> {
            assertThat(record.acceptReason()).contains("programme ended, see press release");
            assertThat(record.reason()).startsWith("it holds 60 parties");
        });
    }

    @ParameterizedTest(name = "{0} parties on {1}, then {2} on {3}: {4}")
    @CsvSource({
        // The real lists: OFAC consolidated 2018 to 2020 shrank to 59 %, Canada and the UK grew more than fast.
        "639, 2018-04-06,  375, 2020-03-17, live",
        "1369, 2020-04-15, 4759, 2025-03-20, live",
        "2114, 2020-04-27, 3993, 2023-06-05, live",
        // The same steps within a month are not believed.
        "639, 2020-02-17,  375, 2020-03-17, refused",
        "1369, 2025-02-20, 4759, 2025-03-20, refused",
        // Late arrival: the neighbour is a later one, and the steps are as plausible as the other way round.
        "375, 2020-03-17,  639, 2018-04-06, live",
        "4759, 2025-03-20, 1369, 2020-04-15, live",
        "4759, 2025-03-20, 1369, 2025-03-01, refused",
        // At the band's edges.
        "100, 2023-01-01,   80, 2023-01-02, live",
        "100, 2023-01-01,   79, 2023-01-02, refused",
        "100, 2023-01-01,  150, 2023-01-02, live",
        "100, 2023-01-01,  151, 2023-01-02, refused",
        // More than half gone is never believed, however long it took.
        "1000, 2003-01-01, 499, 2023-01-01, refused",
        // On short lists a few come or go without ado.
        "5, 2023-01-01, 3, 2023-01-02, live",
        "5, 2023-01-01, 2, 2023-01-02, refused",
        "1, 2023-01-01, 11, 2023-01-02, live",
        "1, 2023-01-01, 12, 2023-01-02, refused",
    })
    void sizeIsMeasuredAgainstTheNearestEditionAndTheYearsBetween(
            int parties, String day, int then, String later, String expected) throws Exception {
        assertThat(desk.add(Desk.editionOf(day, parties))).isInstanceOf(Added.Live.class);

        Added added = desk.add(withNewParty(Desk.editionOf(later, then)));

        assertThat(added).isInstanceOf(expected.equals("live") ? Added.Live.class : Added.Refused.class);
    }

    /** The last party under a number that no other edition has. */
    private static String[] withNewParty(String[] lines) {
        lines[lines.length - 1] = "party new-1 | SOUTH HARBOUR TRADING";
        return lines;
    }

    @Test
    void aListThatLostMuchAndGainedNobodyLooksCutOff() throws Exception {
        desk.add(Desk.editionOf("2018-04-06", 639));

        assertThat(reason(desk.add(Desk.editionOf("2020-03-17", 375))))
                .contains("holds 639 (-41 %), and not one is new: it looks cut off");
    }

    @Test
    void theNeighbourIsTheNearestEarlierLiveEdition() throws Exception {
        desk.add(Desk.editionOf("2021-01-01", 100));
        desk.add(Desk.editionOf("2023-01-01", 200));
        assertThat(desk.add(Desk.editionOf("2023-01-02", 400))).isInstanceOf(Added.Refused.class);

        // 130 fits to 100 two days before, not to 200; the rejected 400 does not count.
        assertThat(desk.add(Desk.editionOf("2021-01-03", 130))).isInstanceOf(Added.Live.class);
        assertThat(desk.add(Desk.editionOf("2023-01-03", 210))).isInstanceOf(Added.Live.class);
    }

    @Test
    void aRejectedEditionThatFitsOnceItsNeighbourHasComeGoesLiveWithoutAReason() throws Exception {
        desk.add(Desk.editionOf("2023-01-01", 100));
        Path file = desk.write(Desk.editionOf("2023-03-01", 200));
        assertThat(desk.home.add(Incoming.of(Desk.LIST, file), Progress.SILENT)).isInstanceOf(Added.Refused.class);
        desk.add(Desk.editionOf("2023-02-01", 145));

        assertThat(desk.home.add(Incoming.of(Desk.LIST, file), Progress.SILENT)).isInstanceOf(Added.Live.class);
    }

    @ParameterizedTest(name = "{0} good rows, {1} bad: {2}")
    @CsvSource({"100, 10, live", "100, 11, refused", "1980, 20, live", "1979, 21, refused"})
    void rejectedRowsAreBorneUpToTenOrOnePercent(int good, int bad, String expected) throws Exception {
        List<String> lines = new ArrayList<>(List.of(Desk.editionOf("2023-01-01", good)));
        for (int i = 0; i < bad; i++) {
            lines.add("bad row");
        }

        Added added = desk.add(lines.toArray(new String[0]));

        assertThat(added).isInstanceOf(expected.equals("live") ? Added.LiveWithRejects.class : Added.Refused.class);
    }

    @Test
    void anEmptyListIsRefusedAndOnlyAFirstOneCanBeAccepted() throws Exception {
        Path empty = desk.write("edition 2023-01-02");
        assertThat(reason(desk.home.add(Incoming.of(Desk.LIST, empty), Progress.SILENT)))
                .startsWith("there is no party in it, only 0 rows");
        desk.add(Desk.editionOf("2023-01-01", 3));

        Incoming accepted = Incoming.of(Desk.LIST, empty).accepted("they said so");

        assertThat(desk.home.add(accepted, Progress.SILENT)).isInstanceOf(Added.Refused.class);
        assertThat(desk.home.add(
                        new Incoming(
                                "my-new-list", accepted.files(), accepted.published(), accepted.acceptReason(), ""),
                        Progress.SILENT))
                .isInstanceOf(Added.Live.class);
    }

    @Test
    void aCutFileIsKeptAsRejectedIfItsDayIsKnown(@TempDir Path folder) throws Exception {
        desk.add(Desk.editionOf("2023-01-01", 3));
        Path cut = Files.writeString(folder.resolve("list.txt"), "edition 2023-02-01\nparty 1 | NORTH HAR");

        Added withoutDay = desk.home.add(Incoming.of(Desk.LIST, cut), Progress.SILENT);
        Added withDay = desk.home.add(
                Incoming.of(Desk.LIST, cut)
                        .published(LocalDate.parse("2023-02-01"))
                        .accepted("trust me"),
                Progress.SILENT);

        assertThat(reason(withoutDay))
                .isEqualTo("list.txt:2: found \"the end\", expected a line \"end\"; fetch the file again");
        assertThat(((Added.Refused) withoutDay).archived()).isEmpty();
        assertThat(((Added.Refused) withDay).archived().orElseThrow().kind())
                .isEqualTo(ArchivedPublication.Kind.UNREAD);
        assertThat(desk.history().asOf(LocalDate.parse("2023-02-01"), false)).hasSize(3);
        assertThat(desk.home.check(Progress.SILENT).findings()).isEmpty();
    }

    @Test
    void anEditionWithoutADayAsksForOne() throws Exception {
        Path file = desk.write("edition", "party 1 | ALPHA MARINE");

        assertThat(reason(desk.home.add(Incoming.of(Desk.LIST, file), Progress.SILENT)))
                .isEqualTo("list.txt does not say on which day it was published; give --published YYYY-MM-DD");
        assertThat(desk.home.publications()).isEmpty();

        Added dated =
                desk.home.add(Incoming.of(Desk.LIST, file).published(LocalDate.parse("2023-04-12")), Progress.SILENT);
        assertThat(((Added.Live) dated).publication().dated()).isEqualTo(ArchivedPublication.Dated.BY_THE_USER);
        assertThat(desk.states()).containsExactly("1 2023-04-12.. [ALPHA MARINE]");
    }

    @Test
    void anAmendmentHasItsOwnDay() throws Exception {
        assertThat(reason(desk.add(LocalDate.parse("2023-11-17"), "amendment 2023-11-16 | 2023-25557", "remove 1")))
                .isEqualTo("the amendment holds from 2023-11-16, as it says itself; leave out --published");
    }

    @ParameterizedTest
    @CsvSource({"US-SDN", "'us sdn'", "../us-sdn", "''", ".hidden"})
    void aListIdThatIsNoneIsRefused(String list) throws Exception {
        Path file = desk.write(Desk.editionOf("2023-01-01", 3));

        assertThat(reason(desk.home.add(Incoming.of(list, file), Progress.SILENT)))
                .startsWith("\"" + list + "\" is no list id");
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) throws Exception {
        assertThat(reason(desk.home.add(Incoming.of(Desk.LIST, folder.resolve("sdn.csv")), Progress.SILENT)))
                .startsWith("sdn.csv: found \"no file at ");
        assertThat(reason(desk.home.add(Incoming.of(Desk.LIST, folder), Progress.SILENT)))
                .contains("found \"a folder at ");
    }
}
