package dev.cordon.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.history.Checkup.Finding;
import dev.cordon.lists.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The folder: what is written where, repetition, copies, damage, and homes that cannot be used. */
class HomeTest {
    private static final String[] APRIL = {"edition 2023-04-14", "party 41297 | WANG, Hongfei"};

    private Path folder;
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        this.folder = folder;
        desk = new Desk(folder);
    }

    private static List<String> damaged(Home home) throws HomeException {
        return home.check(Progress.SILENT).findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.DAMAGE)
                .map(Finding::file)
                .toList();
    }

    @Test
    void aNewHomeIsSoundAndShowsNothing() throws Exception {
        assertThat(desk.home.view()).isEmpty();
        assertThat(desk.home.publications()).isEmpty();
        assertThat(desk.home.check(Progress.SILENT)).isEqualTo(new Checkup(List.of(), 0, 0));
    }

    @Test
    void bytesStandUnderTheirHashAndTheRecordTellsAboutThem() throws Exception {
        Added.LiveWithRejects added =
                (Added.LiveWithRejects) desk.add("edition 2023-04-14", "party 41297 | WANG, Hongfei", "bad row");

        // printf 'edition 2023-04-14\nparty 41297 | WANG, Hongfei\nbad row\nend\n' | sha256sum
        String sha256 = "2837dd717cbf1a714c02ff6f2f9ab19ffab56375eccd5481a75cfc6a93c990ac";
        Path object = desk.root.resolve("archive/objects/" + sha256.substring(0, 2) + "/" + sha256 + ".gz");
        assertThat(object).exists();
        assertThat(desk.home.publications("us-test")).containsExactly(added.publication());
        ArchivedPublication record = added.publication();
        assertThat(record.files()).containsExactly(new ArchivedPublication.File("list.txt", sha256, 59));
        assertThat(record.published()).isEqualTo("2023-04-14");
        assertThat(record.dated()).isEqualTo(ArchivedPublication.Dated.IN_THE_FILE);
        assertThat(record.archivedAt()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(record.parties()).isEqualTo(1);
        assertThat(record.tallies()).containsExactly(new dev.cordon.lists.Report.Tally("list.txt", 2, 1, 1));
        assertThat(record.problems()).isEqualTo(Map.of(dev.cordon.terms.Problem.Kind.RECORD_REJECTED, 1));
        assertThat(desk.root.resolve("archive/editions/us-test/" + record.id() + ".json"))
                .exists();
        assertThat(desk.root.resolve("tmp")).doesNotExist();
    }

    @Test
    void theSameEditionAgainChangesNothing() throws Exception {
        desk.add(APRIL);
        Map<String, String> before = Desk.files(desk.root);

        assertThat(desk.add(APRIL)).isInstanceOf(Added.AlreadyThere.class);
        assertThat(desk.add(LocalDate.parse("2023-04-14"), APRIL)).isInstanceOf(Added.AlreadyThere.class);

        assertThat(Desk.files(desk.root)).isEqualTo(before);
    }

    @Test
    void theSameEditionUnderGzipIsTheSame() throws Exception {
        desk.add(APRIL);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            Files.copy(desk.write(APRIL), out);
        }
        Path packed = Files.write(folder.resolve("list.txt.gz"), bytes.toByteArray());

        assertThat(desk.home.add(Incoming.of(Desk.LIST, packed), Progress.SILENT))
                .isInstanceOf(Added.AlreadyThere.class);
    }

    @Test
    void aCutGzipIsRefusedWithASentence() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            Files.copy(desk.write(Desk.editionOf("2023-04-14", 200)), out);
        }
        byte[] cut = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        Path packed = Files.write(folder.resolve("list.txt.gz"), cut);

        Added added = desk.home.add(Incoming.of(Desk.LIST, packed), Progress.SILENT);

        assertThat(((Added.Refused) added).reason())
                .isEqualTo(
                        "list.txt.gz: found \"Unexpected end of ZLIB input stream\", expected a file that can be read"
                                + " to its end; the file may be cut off or forbidden; fetch it again");
    }

    @Test
    void aGzipBombIsRefused() throws Exception {
        Path bomb = folder.resolve("list.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 11; i++) {
                out.write(new byte[1 << 20]);
            }
        }

        assertThat(((Added.Refused) desk.home.add(Incoming.of(Desk.LIST, bomb), Progress.SILENT)).reason())
                .startsWith("list.txt.gz: found \"more than 10485760 bytes\", expected 2 GiB at most");
    }

    @Test
    void theSameBytesOfAnotherDayAreAnotherPublication() throws Exception {
        desk.add(LocalDate.parse("2023-04-14"), "edition", "party 1 | ALPHA MARINE");

        assertThat(desk.add(LocalDate.parse("2023-04-15"), "edition", "party 1 | ALPHA MARINE"))
                .isInstanceOf(Added.Live.class);
        assertThat(desk.home.publications()).hasSize(2);
        assertThat(desk.states()).containsExactly("1 2023-04-14.. [ALPHA MARINE]");
    }

    @Test
    void whenCordonLearntItIsNotWhenItWasTrue() throws Exception {
        desk.add(APRIL);
        Home later = Home.open(
                desk.root, Desk.settings().with(Clock.fixed(Instant.parse("2026-05-06T00:00:00Z"), ZoneOffset.UTC)));
        later.add(Incoming.of(Desk.LIST, desk.write(Desk.editionOf("2019-01-04", 2))), Progress.SILENT);

        assertThat(later.publications(Desk.LIST))
                .extracting(record -> record.published() + " known since " + record.archivedAt())
                .containsExactly(
                        "2019-01-04 known since 2026-05-06T00:00:00Z", "2023-04-14 known since 2026-01-02T03:04:05Z");
    }

    @Test
    void aCopyOfAHomeIsAHome() throws Exception {
        desk.add(APRIL);
        Path copy = folder.resolve("elsewhere");
        for (Path file : Disk.all(desk.root)) {
            Files.copy(file, copy.resolve(desk.root.relativize(file).toString()));
        }
        Disk.delete(desk.root);

        Home home = Home.open(copy, Desk.settings());

        assertThat(home.check(Progress.SILENT).findings()).isEmpty();
        assertThat(home.view().orElseThrow().list(Desk.LIST).states()).hasSize(1);
        for (Map.Entry<String, String> file : Desk.files(copy).entrySet()) {
            byte[] bytes = java.util.HexFormat.of().parseHex(file.getValue());
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void otherListsAreNotReadAgain() throws Exception {
        AtomicInteger reads = new AtomicInteger();
        PublicationReader counting = files -> {
            reads.incrementAndGet();
            return new LineReader().read(files);
        };
        Home home = Home.open(
                desk.root, HomeSettings.of(counting).with(Desk.settings().soundness()));
        home.add(Incoming.of("list-a", desk.write(APRIL)), Progress.SILENT);
        home.add(Incoming.of("list-b", desk.write(Desk.editionOf("2023-01-01", 2))), Progress.SILENT);
        home.add(Incoming.of("list-a", desk.write(Desk.editionOf("2024-01-01", 2))), Progress.SILENT);

        assertThat(reads).hasValue(3);
        assertThat(damaged(home)).isEmpty();
    }

    @Test
    void builtThingsStandInTheViewBeforeItGoesLiveAndAreCheckedWithIt() throws Exception {
        ViewBuilder names = new ViewBuilder() {
            @Override
            public String name() {
                return "names";
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public void build(Path own, Iterable<ListHistory> lists, Progress progress) throws IOException {
                List<String> names = new ArrayList<>();
                lists.forEach(list ->
                        list.states().forEach(state -> names.add(state.party().caption())));
                Files.write(own.resolve("names.txt"), names);
            }
        };
        desk.add(APRIL);
        Home home = Home.open(desk.root, Desk.settings().with(names));
        assertThat(home.isBehind(home.view().orElseThrow())).isTrue();

        home.heal(Progress.SILENT);

        View view = home.view().orElseThrow();
        assertThat(home.isBehind(view)).isFalse();
        assertThat(view.folder("names").resolve("names.txt")).hasContent("WANG, Hongfei");
        Files.writeString(view.folder("names").resolve("names.txt"), "WANG, Hongfe1\n");
        assertThat(damaged(home)).containsExactly("views/" + view.id() + "/names/names.txt");
    }

    @Test
    void aViewOpenedBeforeASwapStaysReadable() throws Exception {
        desk.add(APRIL);
        View before = desk.home.view().orElseThrow();

        desk.add(Desk.editionOf("2023-05-01", 2));

        assertThat(before.list(Desk.LIST).states()).hasSize(1);
        assertThat(desk.history().states()).hasSize(3);
        desk.add(Desk.editionOf("2023-06-01", 3));
        try (Stream<Path> views = Files.list(desk.root.resolve("views"))) {
            assertThat(views).hasSize(2);
        }
    }

    @Test
    void aDamagedObjectIsNamedAndMendedByTheSameEdition() throws Exception {
        Added.Live added = (Added.Live) desk.add(APRIL);
        String sha256 = added.publication().files().getFirst().sha256();
        Path object = desk.root.resolve("archive/objects/" + sha256.substring(0, 2) + "/" + sha256 + ".gz");
        byte[] bytes = Files.readAllBytes(object);
        bytes[bytes.length / 2] ^= 1;
        Files.write(object, bytes);

        assertThat(damaged(desk.home))
                .containsExactly(desk.root.relativize(object).toString());

        assertThat(desk.add(APRIL)).isInstanceOf(Added.AlreadyThere.class);
        assertThat(desk.home.check(Progress.SILENT).findings()).isEmpty();

        Files.delete(object);
        assertThat(damaged(desk.home))
                .containsExactly(desk.root.relativize(object).toString());
    }

    @Test
    void aDamagedRecordIsNamed() throws Exception {
        Added.Live added = (Added.Live) desk.add(APRIL);
        Path record = desk.root.resolve(
                "archive/editions/us-test/" + added.publication().id() + ".json");
        String text = Files.readString(record);
        for (String wrong : List.of(
                "",
                "{",
                text.substring(0, text.length() / 2),
                text.replace("2023-04-14", "2023-04-15"),
                text.replace("\"parties\":1", "\"parties\":\"1\""),
                text.replace("LIVE", "ALIVE"),
                text.replace("us-test", "us-text"))) {
            Files.writeString(record, wrong);

            assertThat(damaged(desk.home)).contains("archive/editions/us-test/" + record.getFileName());
            assertThatThrownBy(() -> desk.home.publications())
                    .isInstanceOf(HomeException.class)
                    .hasMessageContaining(record + " is damaged: ");
        }
    }

    @Test
    void aFlippedBitAnywhereInAHistoryFileIsDetected() throws Exception {
        desk.add(APRIL);
        Path file = desk.home.view().orElseThrow().history(Desk.LIST);
        byte[] sound = Files.readAllBytes(file);
        for (int place = 0; place < sound.length; place++) {
            byte[] bytes = sound.clone();
            bytes[place] ^= (byte) (1 << place % 8);
            Files.write(file, bytes);
            assertThatThrownBy(desk::history)
                    .isInstanceOfSatisfying(
                            HomeException.class, e -> assertThat(e.reason()).isEqualTo(HomeException.Reason.DAMAGED))
                    .hasMessageStartingWith(file + " is damaged: ");
        }
        Files.write(file, java.util.Arrays.copyOf(sound, sound.length - 1));
        assertThatThrownBy(desk::history).isInstanceOf(HomeException.class);

        assertThat(damaged(desk.home))
                .containsExactly(desk.root.relativize(file).toString());
        desk.home.rebuild(Progress.SILENT);
        assertThat(desk.home.check(Progress.SILENT).findings()).isEmpty();
    }

    @Test
    void aWriterDoesNotTakeOverADamagedHistory() throws Exception {
        desk.add(APRIL);
        Path file = desk.home.view().orElseThrow().history(Desk.LIST);
        Files.write(file, new byte[100]);

        desk.home.add(Incoming.of("other-list", desk.write(Desk.editionOf("2023-01-01", 2))), Progress.SILENT);

        assertThat(desk.home.check(Progress.SILENT).findings()).isEmpty();
    }

    @Test
    void anArchiveAheadOfItsViewIsSoundAndHealed() throws Exception {
        desk.add(APRIL);
        String old = Files.readString(desk.root.resolve("CURRENT"));
        desk.add(Desk.editionOf("2023-05-01", 2));
        // As if the writer had been killed before the swap.
        Files.writeString(desk.root.resolve("CURRENT"), old);

        Checkup checkup = desk.home.check(Progress.SILENT);
        assertThat(checkup.sound()).isTrue();
        assertThat(checkup.findings())
                .extracting(Finding::sentence)
                .containsExactly("it is behind the archive; the next writer makes a new one");
        assertThat(desk.history().states()).hasSize(1);
        assertThat(desk.home.isBehind(desk.home.view().orElseThrow())).isTrue();

        desk.home.heal(Progress.SILENT);
        assertThat(desk.history().states()).hasSize(3);
        assertThat(desk.home.check(Progress.SILENT).findings()).isEmpty();
    }

    @Test
    void whatAKilledWriterLeftIsRemovedByTheNext() throws Exception {
        desk.add(APRIL);
        Files.createDirectories(desk.root.resolve("tmp/view-half"));
        Files.writeString(desk.root.resolve("tmp/view-half/x"), "half");

        assertThat(desk.home.check(Progress.SILENT).sound()).isTrue();
        desk.home.heal(Progress.SILENT);
        assertThat(desk.home.check(Progress.SILENT).findings()).isEmpty();
    }

    @Test
    void aHomeThatIsAFileIsRefusedWithASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        for (Path place : List.of(file, file.resolve("inside"))) {
            assertThatThrownBy(() -> Home.create(place, Desk.settings()))
                    .isInstanceOfSatisfying(
                            HomeException.class,
                            e -> assertThat(e.reason()).isEqualTo(HomeException.Reason.NOT_A_FOLDER))
                    .hasMessageContaining("file")
                    .hasMessageEndingWith("choose another home with --home");
        }
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void aFolderWithOtherThingsIsNoHomeAndNoHomeIsSaidSo() throws Exception {
        Path other = Files.createDirectories(folder.resolve("photos"));
        Files.writeString(other.resolve("cat.jpg"), "");

        assertThatThrownBy(() -> Home.create(other, Desk.settings()))
                .hasMessage(other + " holds cat.jpg and is no data home; choose an empty folder");
        assertThatThrownBy(() -> Home.open(other, Desk.settings())).hasMessage("there is no data home at " + other);
    }

    @Test
    void aNewerHomeSaysWhatToDo() throws Exception {
        Files.writeString(desk.root.resolve("VERSION"), "2\n");
        assertThatThrownBy(() -> Home.open(desk.root, Desk.settings()))
                .hasMessage(
                        "the data home " + desk.root + " has format 2, this Cordon knows 1; use the newer Cordon that"
                                + " made it, or another home with --home");
    }

    /** The system's own words, as the JDK hands them on; a test cannot fill the disk it runs on. */
    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(
                        new IOException("No space left on device"), HomeException.Reason.FULL, "no room is left for"),
                Arguments.of(
                        new FileSystemException("/h/tmp/file-1", null, "Disk quota exceeded"),
                        HomeException.Reason.FULL,
                        "no room is left for /h/tmp/file-1"),
                Arguments.of(
                        new FileSystemException("/h/lock", null, "Read-only file system"),
                        HomeException.Reason.READ_ONLY,
                        "/h/lock stands on a file system that cannot be written"),
                Arguments.of(
                        new AccessDeniedException("/h/lock"),
                        HomeException.Reason.FORBIDDEN,
                        "reading or writing /h/lock is forbidden to this user"),
                Arguments.of(
                        new FileSystemException("/h", null, "Operation not permitted"),
                        HomeException.Reason.FORBIDDEN,
                        "reading or writing /h is forbidden"),
                Arguments.of(
                        new FileSystemException("/h/views", null, "Not a directory"),
                        HomeException.Reason.NOT_A_FOLDER,
                        "/h/views is a file, or lies in one"),
                Arguments.of(
                        new IOException("Input/output error"),
                        HomeException.Reason.FAILED,
                        "using the data home /h failed: Input/output error"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void theSystemsTroublesAreToldApart(IOException trouble, HomeException.Reason reason, String sentence) {
        HomeException told = HomeException.of(Path.of("/h"), trouble);

        assertThat(told.reason()).isEqualTo(reason);
        assertThat(told).hasMessageStartingWith(sentence);
    }

    @Test
    void aSecondWriterWaitsSaysSoAndGivesUp() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        PublicationReader slow = files -> {
            Publication publication = new LineReader().read(files);
            reading.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return publication;
        };
        Home first = Home.open(desk.root, HomeSettings.of(slow));
        Path file = desk.write(APRIL);
        CompletableFuture<Added> adding = CompletableFuture.supplyAsync(() -> {
            try {
                return first.add(Incoming.of(Desk.LIST, file), Progress.SILENT);
            } catch (HomeException e) {
                throw new IllegalStateException(e);
            }
        });
        reading.await();
        List<String> said = new ArrayList<>();
        Progress listening = new Progress() {
            @Override
            public void step(String what, long done, long of) {}

            @Override
            public void say(String sentence) {
                said.add(sentence);
            }
        };
        Home second = Home.open(desk.root, Desk.settings().with(Duration.ofMillis(1)));

        assertThatThrownBy(() -> second.heal(listening))
                .isInstanceOfSatisfying(
                        HomeException.class, e -> assertThat(e.reason()).isEqualTo(HomeException.Reason.BUSY));
        assertThat(said).singleElement().asString().startsWith("waiting for another writer of " + desk.root);
        assertThat(second.view()).isEmpty();

        goOn.countDown();
        assertThat(adding.get()).isInstanceOf(Added.Live.class);
    }
}
