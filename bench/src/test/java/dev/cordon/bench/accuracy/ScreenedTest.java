package dev.cordon.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.Comparer;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.testkit.Shared;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that are screened against. */
class ScreenedTest {

    private static final NameReader READER = new NameReader(Lexicon.shipped());

    private static final RealLists.RealList LIST = new RealLists.RealList(
            "two",
            "2026-01-01",
            List.of(
                    Party.builder("7")
                            .type(PartyType.PERSON)
                            .name(Name.primary("Innocent Kaina Bwambale"))
                            .name(Name.alias("Kaina"))
                            .born(Period.of(PartialDate.of(1977, 11)))
                            .build(),
                    Party.builder("8")
                            .type(PartyType.ORGANIZATION)
                            .name(Name.primary("Bwambale Mining Company"))
                            .build()));

    @Test
    void aPartyIsFoundByItsNumber() throws IOException {
        ListScreener screener = screener();
        assertThat(screener.finds(person("Innocent Kaina Bwambale"), "7")).isTrue();
        assertThat(screener.finds(person("Innocent Kaina Bwambale"), "8")).isFalse();
        assertThat(screener.finds(person("Aleksandra Wojciechowska"), "7")).isFalse();
    }

    /** Only the one strong name of the one person is damaged; it has a birth date and no country. */
    @Test
    void eachStrongNameOfAPersonIsDamagedInEachWay() throws IOException {
        assertThat(DamagedNames.screen(
                                LIST,
                                new Halves(EnumSet.allOf(Half.class)),
                                screener(),
                                new Comparer(READER, Weights.shipped()))
                        .lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("| as listed | 1 | 100.00 % (20.65–100.00) | 100.00 % (20.65–100.00) | – |"))
                .anySatisfy(line -> assertThat(line).startsWith("| a middle name dropped | 1 |"));
    }

    @Test
    void anEditionOfSeveralFilesIsReadWhole() throws IOException {
        RealLists.RealList sdn =
                new RealLists(Shared.file("lists").resolveSibling(".")).read("us-ofac-sdn", "2023-12-28");
        assertThat(sdn.parties()).hasSize(13_821);
        assertThat(sdn.parties().stream()
                        .filter(party -> party.number().equals("306"))
                        .flatMap(party -> party.names().stream())
                        .map(Name::text))
                .contains("BANCO NACIONAL DE CUBA", "NATIONAL BANK OF CUBA", "BNC");
    }

    private static ListScreener screener() throws IOException {
        return ListScreener.over(LIST, READER, Weights.shipped(), 0.7);
    }

    private static Party person(String name) {
        return Party.builder("subject")
                .type(PartyType.PERSON)
                .name(Name.primary(name))
                .build();
    }
}
