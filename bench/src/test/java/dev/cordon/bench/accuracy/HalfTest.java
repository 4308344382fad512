package dev.cordon.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HalfTest {

    /** Whoever changes the hash makes test pairs out of tuning pairs, and every figure before it worthless. */
    @Test
    void theHalvesOfKnownPairsStayWhatTheyAre() {
        // CRC-32 as Python's zlib has it, even for tuning: 1503540700, 3302066670, 2873778125, 843255415
        assertThat(Half.ofPair("short-words-001")).isEqualTo(Half.TUNING);
        assertThat(Half.ofPair("abbreviations-001")).isEqualTo(Half.TUNING);
        assertThat(Half.ofPair("typos-001")).isEqualTo(Half.TEST);
        assertThat(Half.ofPair("typos-002")).isEqualTo(Half.TEST);
    }

    @Test
    void pairsAreCutInHalvesAndPartiesSevenToThree() {
        assertThat(IntStream.range(0, 10_000)
                        .filter(i -> Half.ofPair("pair-" + i) == Half.TUNING)
                        .count())
                .isBetween(4_800L, 5_200L);
        assertThat(IntStream.range(0, 10_000)
                        .filter(i -> Half.ofParty("un-sc", "" + i) == Half.TUNING)
                        .count())
                .isBetween(6_800L, 7_200L);
    }
}
