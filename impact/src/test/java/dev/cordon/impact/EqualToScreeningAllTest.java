package dev.cordon.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.impact.Scenario.Designation;
import dev.cordon.impact.Scenario.Lift;
import dev.cordon.impact.Scenario.NotLive;
import dev.cordon.lists.Report;
import dev.cordon.ownership.Holding;
import dev.cordon.ownership.Interest;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Address;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.State;
import dev.cordon.testkit.Shared;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found by going from the changed listings to the book is what screening the whole book on both sides finds. */
class EqualToScreeningAllTest {

    private static final long SEED = 20231116;
    private static Book book;
    private static Study study;

    /** Listed names, whole and damaged, with and without what else is known; owners over all of them. */
    @BeforeAll
    static void bookOfListedNames() throws Exception {
        Random random = new Random(SEED);
        List<State> listed = new ArrayList<>();
        Stream.of("us-ofac-sdn", "us-csl").forEach(list -> {
            try {
                RealHome.lists().history(list).states().forEach(listed::add);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        List<State> new2023 = listed.stream()
                .filter(state -> state.from().isAfter(LocalDate.of(2023, 5, 25))
                        || state.to().isPresent())
                .toList();
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            List<State> from = i % 2 == 0 ? new2023 : listed;
            parties.add(customer("B" + i, from.get(random.nextInt(from.size())).party(), random));
        }
        parties.add(Party.builder("B1000")
                .type(PartyType.ORGANIZATION)
                .name(Name.primary("Inst. of Forensic Science of China"))
                .build());
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            String owner = "B" + random.nextInt(1_000);
            String owned = "B" + random.nextInt(1_000);
            holdings.add(
                    random.nextInt(5) == 0
                            ? Holding.of(owner, owned, Interest.BRANCH)
                            : Holding.shares(
                                    owner,
                                    owned,
                                    List.of("10", "25", "50", "75", "unknown", "30-60")
                                            .get(random.nextInt(6))));
        }
        holdings.add(Holding.shares("us-ofac-sdn:45379", "B1", "60"));
        book = new Book(parties, holdings, Map.of(), List.of(), new Report(List.of(), List.of()));
        study = RealHome.study(book);
    }

    private static Party customer(String id, Party listed, Random random) {
        Party.Builder party = Party.builder(id).type(random.nextBoolean() ? listed.type() : PartyType.UNKNOWN);
        List<Name> names = listed.names();
        party.name(Name.primary(damaged(names.get(random.nextInt(names.size())).text(), random)));
        if (random.nextBoolean()) {
            listed.countries().forEach(party::country);
        }
        if (random.nextBoolean()) {
            listed.births().forEach(party::born);
        }
        if (random.nextInt(3) == 0) {
            listed.genders().forEach(party::gender);
            listed.addresses().stream()
                    .limit(1)
                    .map(Address::text)
                    .forEach(text -> party.address(new Address(text, "", "", "", "", Optional.empty(), "")));
        }
        if (random.nextInt(4) == 0) {
            listed.identifiers().stream().limit(2).forEach(party::identifier);
        }
        return party.build();
    }

    private static String damaged(String name, Random random) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(5)) {
            case 0 -> name.substring(0, at) + name.substring(Math.min(name.length(), at + 1));
            case 1 -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at);
            case 2 -> name.replaceFirst(" \\S+$", "") + " ";
            default -> name;
        };
    }

    @Test
    void overTheDaysOfOctober() throws Exception {
        requireEqual(between("2023-09-28", "2023-10-03"), 20);
    }

    @Test
    void overTheDaysOfMayWithWhatElseHappened() throws Exception {
        requireEqual(between("2023-05-25", "2023-09-28"), 50);
    }

    @Test
    void overTheLiftingOfTheInstitute() throws Exception {
        requireEqual(between("2023-11-15", "2023-11-16"), 1);
        requireEqual(
                scenario(
                        "2023-07-01",
                        List.of(
                                new Lift("41379", "us-ofac-sdn"),
                                new Lift("Institute of Forensic Science of China", "us-csl")),
                        List.of(),
                        List.of(),
                        Map.of()),
                1);
    }

    @Test
    void withAnEditionThatIsNotLive() throws Exception {
        Path folder = Shared.file("lists/us-ofac-sdn/2023-12-28");
        NotLive edition = new NotLive(
                "us-ofac-sdn",
                List.of(folder.resolve("sdn.csv.gz"), folder.resolve("add.csv.gz"), folder.resolve("alt.csv.gz")),
                Optional.of(LocalDate.of(2023, 12, 28)));
        requireEqual(scenario("2023-10-03", List.of(), List.of(), List.of(edition), Map.of()), 20);
    }

    @Test
    void withPartiesDesignatedByAPressRelease() throws Exception {
        Path file = RealHome.scratch().resolve("release.csv");
        StringBuilder rows = new StringBuilder("id,name,country,measure\n");
        for (int i = 0; i < 30; i++) {
            rows.append("d")
                    .append(i)
                    .append(",\"")
                    .append(book.parties().get(31 * i).caption().replace("\"", ""))
                    .append("\",,asset-freeze\n");
        }
        Files.writeString(file, rows);
        requireEqual(
                scenario("2023-06-01", List.of(), List.of(new Designation(file, "us-ofac-sdn")), List.of(), Map.of()),
                20);
    }

    @Test
    void overAChangeOfRules() throws Exception {
        requireEqual(between("2025-09-28", "2025-09-29"), 1);
        requireEqual(scenario("2024-01-01", List.of(), List.of(), List.of(), Map.of("ofac-50", false)), 1);
        requireEqual(scenario("2026-11-20", List.of(), List.of(), List.of(), Map.of("bis-affiliates-50-2", false)), 1);
    }

    private static Scenario between(String from, String to) {
        return new Scenario(
                "",
                Optional.empty(),
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Scenario scenario(
            String day,
            List<Lift> lifts,
            List<Designation> designations,
            List<NotLive> editions,
            Map<String, Boolean> rules) {
        return new Scenario(
                "",
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty(),
                lifts,
                designations,
                editions,
                rules);
    }

    private static void requireEqual(Scenario scenario, int least) throws Exception {
        Settings settings = Settings.asOf(LocalDate.of(2023, 1, 1));
        List<PartyChange> found = study.of(scenario, settings, RealHome.scratch(), new ArrayList<>())
                .changes();
        List<PartyChange> all =
                study.byScreeningAll(scenario, settings, RealHome.scratch()).changes();
        assertThat(found).as("seed " + SEED).containsExactlyElementsOf(all);
        assertThat(found).as("changes, or the test shows nothing").hasSizeGreaterThanOrEqualTo(least);
    }
}
