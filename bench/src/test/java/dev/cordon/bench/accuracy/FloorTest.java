package dev.cordon.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.Comparer;
import dev.cordon.screen.Settings;
import dev.cordon.terms.PartyType;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The labelled pairs of the test half, measured in each build: whoever makes the matcher worse sees it here. The floors
 * lie about 0.01 below what {@code docs/accuracy.md} gives.
 */
class FloorTest {

    private static final double PEOPLE_F1 = 0.85;
    private static final double ORGANIZATIONS_F1 = 0.79;
    private static final double ALL_F1 = 0.825;
    private static final double ALL_AUC = 0.865;

    private static List<LabelledPair> shipped = List.of();
    private static Pairs judged;

    @BeforeAll
    static void judge() throws IOException {
        shipped = PairFile.shipped();
        judged = Pairs.judge(
                shipped.stream().filter(pair -> pair.half() == Half.TEST).toList(),
                new Comparer(new NameReader(Lexicon.shipped()), Weights.shipped()),
                Settings.DEFAULT_THRESHOLD);
    }

    @Test
    void peopleStayAboveTheirFloor() {
        assertThat(judged.everything(PartyType.PERSON).counts().f1()).isGreaterThanOrEqualTo(PEOPLE_F1);
    }

    @Test
    void organizationsStayAboveTheirFloor() {
        assertThat(judged.everything(PartyType.ORGANIZATION).counts().f1()).isGreaterThanOrEqualTo(ORGANIZATIONS_F1);
    }

    @Test
    void allPairsStayAboveTheirFloor() {
        assertThat(judged.everything().counts().f1()).isGreaterThanOrEqualTo(ALL_F1);
    }

    @Test
    void scoresOrderAllPairsAboveTheirFloor() {
        assertThat(judged.everything().auc()).isGreaterThanOrEqualTo(ALL_AUC);
    }

    /** About half match, half near miss: else a matcher that says yes to everything would look good. */
    @Test
    void everyClassHasSixtyPairsAndBothSorts() {
        shipped.stream().collect(Collectors.groupingBy(LabelledPair::failure)).forEach((failure, pairs) -> {
            long matches = pairs.stream().filter(LabelledPair::match).count();
            assertThat(pairs).as(failure).hasSizeGreaterThanOrEqualTo(60);
            assertThat((double) matches / pairs.size()).as(failure).isBetween(0.35, 0.65);
        });
    }
}
