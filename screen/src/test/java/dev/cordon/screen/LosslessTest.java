package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.index.Index;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the index prunes, the answer is that of comparing every listed name: on all shipped lists, for every kind of
 * query, threshold, day and list; the same parties, scores and explanations.
 *
 * <p>{@code -Dcordon.lossless=10000} asks ten thousand queries.
 */
class LosslessTest {

    private static final int QUERIES = Integer.getInteger("cordon.lossless", 2_000);
    private static final long SEED = Long.getLong("cordon.lossless.seed", 20230716);
    private static final double[] THRESHOLDS = {0.7, 0.5, 0.6, 0.8, 0.9};
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.parse("2026-11-24"), LocalDate.parse("2023-07-01"), LocalDate.parse("2022-03-15"));

    @Test
    void theIndexFindsWhatComparingEveryNameFinds() {
        Index index = ShippedIndex.index();
        PlainScreener plain = new PlainScreener(index, ShippedIndex.READER, ShippedIndex.WEIGHTS);
        Screener screener = ShippedIndex.screener();
        Queries queries = new Queries(index);
        long found = IntStream.range(0, QUERIES)
                .parallel()
                .filter(query -> agree(SEED + query, queries, plain, screener))
                .count();
        assertThat(found).as("answers that were not empty").isGreaterThan(QUERIES / 4);
    }

    /** Returns whether the answer, which must be the same from both, is not empty. */
    private static boolean agree(long seed, Queries queries, PlainScreener plain, Screener screener) {
        Random random = new Random(seed);
        Party subject = queries.subject(random);
        Settings settings = settings(random);
        Map<String, String> expected = plain.screen(subject, settings);
        Map<String, String> actual = PlainScreener.lines(screener.screen(subject, settings));
        assertThat(difference(expected, actual))
                .as("seed %d, subject %s, settings %s", seed, subject, settings)
                .isEmpty();
        return !expected.isEmpty();
    }

    private static Settings settings(Random random) {
        Settings settings = Settings.asOf(DAYS.get(random.nextInt(DAYS.size())))
                .withThreshold(THRESHOLDS[random.nextInt(THRESHOLDS.length)])
                .withLimit(Integer.MAX_VALUE);
        if (random.nextInt(4) == 0) {
            List<ListInfo> lists = ShippedIndex.index().lists();
            settings = settings.withLists(
                    Set.of(lists.get(random.nextInt(lists.size())).id()));
        }
        return random.nextInt(4) == 0 ? settings.strictly() : settings;
    }

    /** Of each party on which the two differ, what either says. */
    private static Map<String, String> difference(Map<String, String> expected, Map<String, String> actual) {
        Map<String, String> difference = new TreeMap<>();
        expected.forEach((party, line) -> {
            if (!line.equals(actual.get(party))) {
                difference.put(
                        party, "comparing all: " + line + "\n the index: " + actual.getOrDefault(party, "nothing"));
            }
        });
        actual.forEach((party, line) -> {
            if (!expected.containsKey(party)) {
                difference.put(party, "comparing all: nothing\n the index: " + line);
            }
        });
        return difference;
    }
}
