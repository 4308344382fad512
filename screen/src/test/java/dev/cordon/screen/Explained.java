package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

/** What must hold of every explanation, whoever made it. */
final class Explained {

    private Explained() {}

    /** Parts add up to the sum, details to their part, and points to the score in every decimal. */
    static void assertAddsUp(Explanation explanation) {
        assertThat(explanation.parts().stream().mapToInt(Evidence::millibits).sum())
                .isEqualTo(explanation.millibits());
        assertThat(Score.of(explanation.millibits())).isEqualTo(explanation.score());
        BigDecimal points =
                explanation.points().stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(points).isEqualByComparingTo(BigDecimal.valueOf(explanation.score()));
        assertThat(explanation.points()).hasSameSizeAs(explanation.parts());
        explanation.parts().forEach(Explained::assertDetailsAddUp);
    }

    private static void assertDetailsAddUp(Evidence part) {
        if (!part.details().isEmpty()) {
            assertThat(part.details().stream().mapToInt(Evidence::millibits).sum())
                    .as(part.toString())
                    .isEqualTo(part.millibits());
            part.details().forEach(Explained::assertDetailsAddUp);
        }
    }
}
