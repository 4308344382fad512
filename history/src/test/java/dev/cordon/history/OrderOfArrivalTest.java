package dev.cordon.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Publications that arrive in any order, late or twice give the same bytes as if they had come in order. */
class OrderOfArrivalTest {
    private static final String[] NAMES = {"ALPHA MARINE", "BETA LINES", "GAMMA AIR", "DELTA TRADING"};
    private static final String[] FILES = {
        "MAIN", "MAIN ALIASES ADDRESSES OVERFLOW", "ALIASES ADDRESSES OVERFLOW", "MAIN ADDRESSES"
    };

    @Property(tries = 25)
    void theViewIsTheSameByteForByte(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<String[]> publications = publications(random);
        Path folder = Files.createTempDirectory("order-of-arrival");
        try {
            Map<String, String> inOrder = viewOf(folder.resolve("in-order"), publications);
            List<String[]> shuffled = new ArrayList<>(publications);
            shuffled.addAll(publications.subList(0, publications.size() / 2));
            Collections.shuffle(shuffled, random);

            assertThat(viewOf(folder.resolve("shuffled"), shuffled)).isEqualTo(inOrder);
        } finally {
            Disk.delete(folder);
        }
    }

    private static Map<String, String> viewOf(Path folder, List<String[]> publications) throws Exception {
        Desk desk = new Desk(folder);
        int half = publications.size() / 2;
        // Some come one by one, the others together: a view made of an earlier one must equal one made at once.
        for (String[] publication : publications.subList(0, half)) {
            assertThat(desk.add(publication)).isNotInstanceOf(Added.Refused.class);
        }
        desk.home.addAll(
                publications.subList(half, publications.size()).stream()
                        .map(lines -> Incoming.of(Desk.LIST, desk.write(lines)))
                        .toList(),
                Progress.SILENT);
        return view(desk);
    }

    private static Map<String, String> view(Desk desk) throws IOException, HomeException {
        assertThat(desk.home.check(Progress.SILENT).findings()).isEmpty();
        return Desk.files(desk.home.view().orElseThrow().folder());
    }

    private static List<String[]> publications(Random random) {
        List<String[]> publications = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            // Few days, so that several publications share one.
            LocalDate day = LocalDate.parse("2023-01-01").plusDays(10L * random.nextInt(6));
            publications.add(random.nextInt(4) == 0 ? amendment(day, i, random) : edition(day, random));
        }
        return publications;
    }

    private static String[] edition(LocalDate day, Random random) {
        String files = FILES[random.nextInt(FILES.length)];
        List<String> lines = new ArrayList<>(List.of("edition " + day, "carries " + files));
        for (int party = 0; party < 5; party++) {
            if (party == 0 || random.nextInt(3) > 0) {
                entry(party, day, files, random, lines);
            }
        }
        return lines.toArray(new String[0]);
    }

    private static void entry(int party, LocalDate day, String files, Random random, List<String> lines) {
        if (files.contains("MAIN")) {
            lines.add("party " + party + " | " + NAMES[random.nextInt(NAMES.length)]
                    + (random.nextInt(4) == 0 ? " | since " + day.minusDays(random.nextInt(60)) : "")
                    + (random.nextInt(4) == 0 ? " | until " + day.plusDays(random.nextInt(60) - 10) : ""));
        }
        if (files.contains("ADDRESSES")) {
            lines.add("address " + party + " | Street " + random.nextInt(3));
        }
        if (files.contains("ALIASES") && random.nextBoolean()) {
            lines.add("alias " + party + " | " + NAMES[random.nextInt(NAMES.length)] + " TOO");
        }
    }

    private static String[] amendment(LocalDate day, int number, Random random) {
        int party = random.nextInt(5);
        String change = switch (random.nextInt(4)) {
            case 0 -> "remove " + party;
            case 1 -> "remove | " + NAMES[random.nextInt(NAMES.length)];
            case 2 -> "replace " + party + " | " + NAMES[random.nextInt(NAMES.length)];
            default -> "add " + (party + 3) + " | " + NAMES[random.nextInt(NAMES.length)];
        };
        return new String[] {"amendment " + day + " | rule " + number, change};
    }
}
