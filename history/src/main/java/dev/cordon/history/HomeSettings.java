package dev.cordon.history;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * What a home works with.
 *
 * @param reader reads publications
 * @param builders what stands in a view beside the histories, in the order of building
 * @param soundness the limits for a new publication
 * @param patience how long a writer waits for another one
 * @param clock tells when Cordon learnt of a publication
 */
public record HomeSettings(
        PublicationReader reader, List<ViewBuilder> builders, Soundness soundness, Duration patience, Clock clock) {

    public HomeSettings {
        builders = List.copyOf(builders);
    }

    public static HomeSettings of(PublicationReader reader) {
        return new HomeSettings(reader, List.of(), Soundness.DEFAULT, Duration.ofMinutes(2), Clock.systemUTC());
    }

    public HomeSettings with(ViewBuilder... more) {
        return new HomeSettings(reader, List.of(more), soundness, patience, clock);
    }

    public HomeSettings with(Soundness limits) {
        return new HomeSettings(reader, builders, limits, patience, clock);
    }

    public HomeSettings with(Duration longest) {
        return new HomeSettings(reader, builders, soundness, longest, clock);
    }

    public HomeSettings with(Clock other) {
        return new HomeSettings(reader, builders, soundness, patience, other);
    }
}
