package dev.cordon.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Weights;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTest {

    @TempDir
    static Path folder;

    private static Index index;

    @BeforeAll
    static void write() throws IOException {
        index = Index.open(SmallIndex.write(folder.resolve("index")));
    }

    @Test
    void everyStateComesBackAsItWas() {
        assertThat(IntStream.range(0, index.stateCount()).mapToObj(index::state))
                .containsExactlyElementsOf(SmallIndex.STATES);
    }

    @Test
    void listsAndVersionComeBack() {
        assertThat(index.lists()).isEqualTo(SmallIndex.LISTS);
        assertThat(index.version()).isEqualTo("version of the test");
    }

    @Test
    void everyNameComesBackAsItWasRead() {
        for (int number = 0; number < index.stateCount(); number++) {
            List<PreparedName> read = new ArrayList<>();
            State state = SmallIndex.STATES.get(number);
            for (Name name : state.party().names()) {
                Naming naming = SmallIndex.READER.naming(state.party().type(), name.text());
                read.add(SmallIndex.READER.read(name, naming));
            }
            assertThat(index.namesOf(number)).as(state.party().caption()).isEqualTo(read);
        }
    }

    /** WANG, Hongfei and its Chinese form stand in two states and once in the index. */
    @Test
    void aNameIsKeptOnceHoweverManyStatesBearIt() {
        assertThat(index.nameCount()).isEqualTo(3 + 1 + 2 + 2);
    }

    @Test
    void theCheckerIsContent() throws IOException {
        index.check();
    }

    @ParameterizedTest(name = "{0}, strict {1}: state {2} holds: {3}")
    @CsvSource({
        "2023-04-13, false, 0, false", // the day before the edition
        "2023-04-14, false, 0, true",
        "2023-10-02, false, 0, true",
        "2023-10-03, false, 0, false", // from here on the next state
        "2023-10-03, false, 1, true",
        "2023-04-14, true, 0, false", // a later edition has lent its aliases
        "9999-12-31, false, 1, true", // no end known
        "2020-06-04, false, 6, false", // the Institute, by the entry's own day
        "2020-06-05, false, 6, true",
        "2020-06-05, true, 6, false", // which no edition showed before 2022-05-06
        "2022-05-05, true, 6, false",
        "2022-05-06, true, 6, true",
        "2023-11-15, true, 6, true",
        "2023-11-16, false, 6, false",
        "2023-11-16, true, 6, false"
    })
    void aStateHoldsOnItsDays(LocalDate day, boolean strict, int state, boolean holds) {
        assertThat(index.holdsOn(state, day, strict)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2023-10-02, false", "2023-10-03, true", "2024-01-01, true"})
    void aStateHasEndedFromTheDayAfterItsLast(LocalDate day, boolean ended) {
        assertThat(index.endedBy(0, day, false)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({
        "WALLET, 3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML, 0 1",
        "WALLET, 0X983A81CA6FB1E441266D2FBCB7D8E530AC2E05A2, 2", // an 0x address without its case
        "IMO, 8316168, 3",
        "OTHER, IMO-8316168, ''", // letters make it another number
        "REGISTRATION, 831 6168, 3", // of another kind and still looked at
        "EMAIL, GuoRuiguang2016@126.COM, 4 5",
        "EMAIL, guoruiguang2017@126.com, ''",
        "OTHER, ---, ''"
    })
    void aNumberFindsItsBearers(IdentifierKind kind, String number, String states) {
        BitSet expected = new BitSet();
        Stream.of(states.split(" "))
                .filter(s -> !s.isEmpty())
                .map(Integer::parseInt)
                .forEach(expected::set);

        assertThat(index.byNumber(Identifier.of(kind, number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'Hongfei Wang', PERSON, 0 1",
        "'王鴻飛', PERSON, 0 1",
        "'Hong Fei', PERSON, 0 1",
        "'Guo Chunyan', PERSON, 4",
        "'Institute of Forensic Science', ORGANIZATION, 6",
        "'Yaghoub', ORGANIZATION, 3",
        "'Smith, John', PERSON, ''"
    })
    void aNameFindsTheStatesThatCanReachTheBound(String name, Naming naming, String states) {
        PreparedName query = SmallIndex.READER.read(Name.primary(name), naming);
        BitSet found = new BitSet();
        for (int reaching : index.byName(query, Bound.of(0), Weights.shipped())) {
            index.statesOf(reaching, found);
        }

        int[] expected = Stream.of(states.split(" "))
                .filter(s -> !s.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        assertThat(found.stream().toArray()).contains(expected).hasSizeGreaterThanOrEqualTo(expected.length);
        if (expected.length == 0) {
            assertThat(found.isEmpty()).isTrue();
        }
    }

    @Test
    void theSameStatesGiveTheSameBytes() throws IOException {
        Path again = SmallIndex.write(folder.resolve("again"));
        for (IndexFile file : IndexFile.values()) {
            assertThat(file.in(again)).hasSameBinaryContentAs(file.in(folder.resolve("index")));
        }
    }

    @Test
    void whatALaterEditionHasLentStandsAsideForAStrictAnswer() throws IOException {
        State lent = SmallIndex.WANG.getFirst();
        State bare = SmallIndex.WANG.getLast();
        IndexBuilder builder = new IndexBuilder(SmallIndex.READER);
        builder.add(lent);
        builder.addStrict(bare);
        builder.write(folder.resolve("strict"), "v", SmallIndex.LISTS);
        Index both = Index.open(folder.resolve("strict"));

        both.check();
        assertThat(both.holdsOn(0, lent.from(), false)).isTrue();
        assertThat(both.holdsOn(0, lent.from(), true)).isFalse();
        assertThat(both.endedBy(0, bare.from(), true)).isFalse();
        assertThat(both.holdsOn(1, bare.from(), true)).isTrue();
        assertThat(both.holdsOn(1, bare.from(), false)).isFalse();
    }

    @Test
    void anIndexOfNothingCanBeOpenedAndAsked() throws IOException {
        Index nothing = Index.open(SmallIndex.write(folder.resolve("nothing"), List.of()));
        PreparedName query = SmallIndex.READER.read(Name.primary("Hongfei Wang"), Naming.PERSON);

        nothing.check();
        assertThat(nothing.stateCount()).isZero();
        assertThat(nothing.byName(query, Bound.of(0), Weights.shipped())).isEmpty();
        assertThat(nothing.byNumber(Identifier.of(IdentifierKind.IMO, "8316168"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anIndexIsNeverWrittenOverAnother() throws IOException {
        Path other = SmallIndex.write(folder.resolve("other"));
        byte[] before = Files.readAllBytes(IndexFile.STATES.in(other));

        assertThatThrownBy(() -> SmallIndex.write(other, List.of())).isInstanceOf(IOException.class);
        assertThat(Files.readAllBytes(IndexFile.STATES.in(other))).isEqualTo(before);
    }
}
