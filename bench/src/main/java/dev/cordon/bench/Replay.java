package dev.cordon.bench;

import dev.cordon.index.Index;
import dev.cordon.names.Weights;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * How much is found, and how many innocent people are alerted, over all shipped lists: names of listed people and
 * organizations damaged by a seed, and people put together from common names. A first figure; nothing was tuned on it.
 *
 * <p>{@code ./bench/run Replay}
 */
public final class Replay {

    private static final long SEED = 5;
    private static final int SAMPLE = 2_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Replay() {}

    public static void main(String[] arguments) throws IOException {
        Index index = Index.open(
                ShippedHome.fill(Files.createTempDirectory("cordon-replay").resolve("home")));
        Screener screener = new Screener(index, ShippedHome.READER, Weights.shipped());
        recall(index, screener, "as listed", (name, random) -> name);
        recall(index, screener, "a letter changed in one word", Replay::edited);
        recall(index, screener, "words in another order", Replay::turned);
        recall(index, screener, "two words run together", (name, random) -> name.replaceFirst(" ", ""));
        alerts(screener);
    }

    private static void recall(Index index, Screener screener, String kind, BiFunction<String, Random, String> damage) {
        Random random = new Random(SEED);
        int sought = 0;
        int found = 0;
        while (sought < SAMPLE) {
            int number = random.nextInt(index.stateCount());
            State state = index.state(number);
            Party party = state.party();
            if (!index.holdsOn(number, DAY, false) || party.names().isEmpty() || words(party.caption()) < 2) {
                continue;
            }
            sought++;
            Party subject = Party.builder("q")
                    .type(party.type())
                    .name(Name.primary(damage.apply(party.caption(), random)))
                    .build();
            found += screener.screen(subject, Settings.asOf(DAY).withLimit(100)).matches().stream()
                            .anyMatch(match -> match.state().party().number().equals(party.number()))
                    ? 1
                    : 0;
        }
        System.out.printf("recall, %s: %d of %d = %.2f %%%n", kind, found, sought, 100.0 * found / sought);
    }

    private static void alerts(Screener screener) throws IOException {
        List<Party> innocents = Innocents.people(10_000);
        long byName =
                alerted(screener, innocents.stream().map(Replay::nameAlone).toList());
        long withAll = alerted(screener, innocents);
        System.out.printf("innocent people alerted, by name alone: %d of %d%n", byName, innocents.size());
        System.out.printf(
                "innocent people alerted, with birth date and country: %d of %d%n", withAll, innocents.size());
    }

    private static long alerted(Screener screener, List<Party> people) {
        return IntStream.range(0, people.size())
                .parallel()
                .filter(i -> screener.screen(people.get(i), Settings.asOf(DAY)).found() > 0)
                .count();
    }

    private static Party nameAlone(Party party) {
        return Party.builder(party.number())
                .type(PartyType.PERSON)
                .name(party.names().getFirst())
                .build();
    }

    private static int words(String name) {
        return name.split(" ").length;
    }

    private static String edited(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
    }

    private static String turned(String name, Random random) {
        List<String> words = new ArrayList<>(List.of(name.replace(",", "").split(" ")));
        Collections.rotate(words, 1 + random.nextInt(words.size()));
        return String.join(" ", words);
    }
}
