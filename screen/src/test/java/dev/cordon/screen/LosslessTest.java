package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import dev.cordon.index.Index;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.Period;
import dev.cordon.terms.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the index prunes, the answer is that of scoring every listed name: on every shipped list, for names that are
 * listed, damaged, turned, transliterated, and other people's.
 */
class LosslessTest {

    private static final int QUERIES = Integer.getInteger("cordon.lossless", 2_000);
    private static final long SEED = 20230716;
    private static final double[] THRESHOLDS = {0.7, 0.7, 0.5, 0.9};

    static Stream<ListInfo> lists() {
        return ShippedIndex.index().lists().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void theIndexFindsWhatScoringEveryNameFinds(ListInfo list) {
        Index index = ShippedIndex.index();
        List<State> states = IntStream.range(0, index.stateCount())
                .mapToObj(index::state)
                .filter(state -> state.list().equals(list.id()))
                .toList();
        Settings settings =
                Settings.asOf(list.newest()).withLists(Set.of(list.id())).withLimit(Integer.MAX_VALUE);
        PlainScreener plain = new PlainScreener(index, ShippedIndex.READER, ShippedIndex.WEIGHTS, settings);
        Screener screener = ShippedIndex.screener();
        long found = IntStream.range(0, QUERIES)
                .parallel()
                .mapToLong(query -> agree(query, settings, states, plain, screener))
                .sum();
        assertThat(found).as("answers that were not empty").isGreaterThan(QUERIES / 4);
    }

    private static long agree(
            int query, Settings settings, List<State> states, PlainScreener plain, Screener screener) {
        Party subject = subject(new Random(SEED + query), states);
        double threshold = THRESHOLDS[query % THRESHOLDS.length];
        List<String> expected = plain.reaching(subject, threshold);
        List<String> actual = PlainScreener.lines(screener.screen(subject, settings.withThreshold(threshold)));
        assertThat(actual)
                .as("seed %d, subject %s, threshold %s", SEED + query, subject, threshold)
                .isEqualTo(expected);
        return expected.isEmpty() ? 0 : 1;
    }

    /** A subject made from a listed party's name, or from words of several. */
    private static Party subject(Random random, List<State> states) {
        State state = states.get(random.nextInt(states.size()));
        List<Name> names = state.party().names();
        String name = names.isEmpty()
                ? "Nobody"
                : names.get(random.nextInt(names.size())).text();
        Party.Builder subject = Party.builder("q").type(state.party().type());
        switch (random.nextInt(5)) {
            case 0 -> subject.name(Name.primary(name));
            case 1 -> subject.name(Name.primary(damaged(name, random)));
            case 2 -> subject.name(Name.primary(turned(name, random)));
            case 3 -> subject.name(Name.primary(CYRILLIC.transliterate(name.toLowerCase(Locale.ROOT))));
            default -> subject.name(Name.primary(somebodyElse(states, random)));
        }
        if (random.nextInt(3) == 0) {
            subject.country(new CountryTie(CountryTie.Tie.RESIDENCE, Optional.of("CN"), "CN"));
        }
        if (random.nextInt(3) == 0) {
            subject.born(Period.of(PartialDate.of(1940 + random.nextInt(60))));
        }
        if (random.nextInt(10) == 0 && !state.party().identifiers().isEmpty()) {
            subject.identifier(state.party().identifiers().getFirst());
        }
        return subject.build();
    }

    private static final Transliterator CYRILLIC = Transliterator.getInstance("Latin-Cyrillic");

    /** A letter changed, lost, doubled or exchanged in every word; now and then two words run together. */
    private static String damaged(String name, Random random) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ")) {
            words.add(word.length() < 3 ? word : edited(word, random));
        }
        return String.join(random.nextInt(4) == 0 ? "" : " ", words);
    }

    private static String edited(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        };
    }

    private static String turned(String name, Random random) {
        List<String> words = new ArrayList<>(List.of(name.replace(",", "").split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private static String somebodyElse(List<State> states, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String[] other =
                    states.get(random.nextInt(states.size())).party().caption().split(" ");
            words.add(other[random.nextInt(other.length)]);
        }
        return String.join(" ", words);
    }
}
