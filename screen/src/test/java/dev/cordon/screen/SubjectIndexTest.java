package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.index.Index;
import dev.cordon.index.IndexBuilder;
import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screening turned round finds every subject that screening matches. */
class SubjectIndexTest {

    private static final NameReader READER = new NameReader(Lexicon.shipped());
    private static final Weights WEIGHTS = Weights.shipped();
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static final List<Party> LISTED = List.of(
            person("1", "WANG, Hongfei", "1991-12-02", "CN"),
            person("2", "MARTINEZ TREVIZO, Mario Ernesto", "1982-03-16", "MX"),
            organization("3", "YASON GENERAL MACHINERY CO., LTD.", "CN"),
            organization("4", "Ministry of Public Security's Institute of Forensic Science of China", "CN"),
            unknown("5", "CloudWalk Technology"),
            vessel("6", "YAGHOUB", "8316168"));

    private static final List<Party> SUBJECTS = List.of(
            person("a", "Hongfei Wang", "1991", "CN"),
            unknown("b", "Mario Martinez Trevizo"),
            organization("c", "Yason Genral Machinery Company Limited", "CN"),
            unknown("d", "Inst. of Forensic Science of China"),
            organization("e", "Cloud Walk Technology", "CN"),
            vessel("f", "OTHER NAME", "8316168"),
            person("g", "John Smith a.k.a. Hong Fei Wang", "1991-12-02", "CN"),
            organization("h", "Alder Paper Mill Ltd", "GB"));

    @TempDir
    private Path folder;

    @Test
    void everySubjectThatIsMatchedIsFound() throws Exception {
        Index index = index();
        Screener screener = new Screener(index, READER, WEIGHTS);
        SubjectIndex subjects = subjects();
        int matched = 0;
        for (double threshold : List.of(0.3, 0.7, 0.9)) {
            Settings settings = Settings.asOf(DAY).withThreshold(threshold);
            for (int listed = 0; listed < LISTED.size(); listed++) {
                BitSet found = subjects.mayBe(LISTED.get(listed), threshold);
                for (int subject = 0; subject < SUBJECTS.size(); subject++) {
                    if (matches(screener, settings, index, SUBJECTS.get(subject), listed)) {
                        matched++;
                        assertThat(found.get(subject))
                                .as(SUBJECTS.get(subject).caption() + " for "
                                        + LISTED.get(listed).caption())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(matched).as("matches, or the test shows nothing").isGreaterThan(15);
    }

    @Test
    void whoHasNothingInCommonIsNotAsked() throws Exception {
        SubjectIndex subjects = subjects();
        for (Party listed : LISTED) {
            assertThat(subjects.mayBe(listed, 0.7).get(7)).isFalse();
        }
    }

    @Test
    void anIndexOfOtherSubjectsIsRefused() throws Exception {
        subjects();
        assertThatThrownBy(() -> SubjectIndex.open(folder.resolve("subjects"), SUBJECTS.subList(0, 3), READER, WEIGHTS))
                .hasMessageContaining("holds 8 subjects and not 3");
    }

    private static boolean matches(Screener screener, Settings settings, Index index, Party subject, int listed) {
        BitSet one = new BitSet();
        one.set(listed);
        return screener.among(subject, one, settings).matches().stream()
                .anyMatch(match -> match.state().equals(index.state(listed)));
    }

    private SubjectIndex subjects() throws IOException {
        Path place = Files.createDirectories(folder.resolve("subjects"));
        SubjectIndex.write(place, SUBJECTS, READER, "test");
        return SubjectIndex.open(place, SUBJECTS, READER, WEIGHTS);
    }

    private Index index() throws IOException {
        IndexBuilder builder = new IndexBuilder(READER);
        for (Party party : new ArrayList<>(LISTED)) {
            builder.add(new State(
                    "list",
                    party,
                    DAY,
                    Optional.empty(),
                    DAY,
                    DAY,
                    Optional.empty(),
                    new State.Source(DAY, "edition", "", ""),
                    List.of(),
                    Optional.empty()));
        }
        Path place = Files.createDirectories(folder.resolve("listed"));
        builder.write(place, "test", List.of());
        return Index.open(place);
    }

    private static Party person(String id, String name, String born, String country) {
        return Party.builder(id)
                .type(PartyType.PERSON)
                .name(Name.primary(name))
                .born(Period.of(PartialDate.parse(born).orElseThrow()))
                .country(new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of(country), country))
                .build();
    }

    private static Party organization(String id, String name, String country) {
        return Party.builder(id)
                .type(PartyType.ORGANIZATION)
                .name(Name.primary(name))
                .country(new CountryTie(CountryTie.Tie.JURISDICTION, Optional.of(country), country))
                .build();
    }

    private static Party unknown(String id, String name) {
        return Party.builder(id).name(Name.primary(name)).build();
    }

    private static Party vessel(String id, String name, String imo) {
        return Party.builder(id)
                .type(PartyType.VESSEL)
                .name(Name.primary(name))
                .identifier(Identifier.of(IdentifierKind.IMO, imo))
                .build();
    }
}
