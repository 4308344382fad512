package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Settings SETTINGS = Settings.asOf(LocalDate.parse("2023-07-01"));

    @Test
    void everyDefault() {
        assertThat(SETTINGS).isEqualTo(new Settings(LocalDate.parse("2023-07-01"), false, 0.7, 5, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0099, 0.9999991, 0, -0.7, 1, 70, Double.NaN, Double.POSITIVE_INFINITY})
    void aThresholdOutsideIsRefused(double threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTINGS.withThreshold(threshold))
                .withMessageContaining("threshold");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aLimitBelowOneIsRefused(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTINGS.withLimit(limit))
                .withMessageContaining("limit " + limit);
    }

    @Test
    void bothEndsOfTheRangeAreTaken() {
        assertThat(SETTINGS.withThreshold(Score.LEAST_THRESHOLD).threshold()).isEqualTo(0.01);
        assertThat(SETTINGS.withThreshold(Score.HIGHEST_THRESHOLD).threshold()).isEqualTo(0.999999);
        assertThat(SETTINGS.withLimit(1).limit()).isEqualTo(1);
    }

    @Test
    void listsAreAskedWholeOrBySection() {
        Settings some = SETTINGS.withLists(Set.of("us-csl:Entity List", "un-sc"));

        assertThat(some.asks("us-csl", "Entity List")).isTrue();
        assertThat(some.asks("us-csl", "Unverified List")).isFalse();
        assertThat(some.asks("un-sc", "")).isTrue();
        assertThat(some.asks("us-ofac-sdn", "")).isFalse();
        assertThat(SETTINGS.asks("us-ofac-sdn", "")).isTrue();
        assertThat(List.copyOf(some.lists())).isSorted();
    }
}
