package dev.cordon.index;

import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Name;
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A handful of states of real parties, in every form that a state has. */
final class SmallIndex {

    static final NameReader READER = new NameReader(Lexicon.shipped());

    private static final LocalDate APRIL = LocalDate.parse("2023-04-14");
    private static final LocalDate OCTOBER = LocalDate.parse("2023-10-03");
    private static final State.Source EDITION =
            new State.Source(APRIL, "edition of 2023-04-14", "a daily mirror", "ab".repeat(32));
    private static final State.Source RULE =
            new State.Source(LocalDate.parse("2023-11-16"), "rule 2023-25557 (88 FR, Nov 2023)", "", "cd".repeat(32));

    static final List<ListInfo> LISTS = List.of(
            new ListInfo("us-ofac-sdn", "Specially Designated Nationals", "US Treasury, OFAC", OCTOBER, 2, 4),
            new ListInfo("us-csl", "Consolidated Screening List", "US Commerce", APRIL, 1, 1));

    /** Under two names in one edition, and under one from the next on. */
    static final List<State> WANG = List.of(
            state(
                    "us-ofac-sdn",
                    wang().name(Name.weakAlias("HONG, Fei")).build(),
                    APRIL,
                    Optional.of(OCTOBER),
                    APRIL,
                    List.of(new State.Borrowed(Part.ALIASES, OCTOBER, true)),
                    Optional.empty()),
            state("us-ofac-sdn", wang().build(), OCTOBER, Optional.empty(), OCTOBER, List.of(), Optional.empty()));

    /** Listed by its own word from a day on which no edition shows it yet; removed by a rule. */
    static final State INSTITUTE = state(
            "us-csl",
            Party.builder("aae680d264a18c38121789996cf8c9764c85559f")
                    .name(Name.primary("Ministry of Public Security's Institute of Forensic Science of China"))
                    .name(Name.alias("IFS"))
                    .build(),
            LocalDate.parse("2020-06-05"),
            Optional.of(RULE.published()),
            LocalDate.parse("2022-05-06"),
            List.of(),
            Optional.of(RULE));

    /** A number and no name that could be read. */
    static final State WALLET = state(
            "us-ofac-sdn",
            Party.builder("w-1")
                    .type(PartyType.WALLET)
                    .identifier(Identifier.of(IdentifierKind.WALLET, "0x983a81ca6FB1e441266D2FbcB7D8E530AC2E05A2"))
                    .build(),
            APRIL,
            Optional.empty(),
            APRIL,
            List.of(),
            Optional.empty());

    static final State SHIP = state(
            "us-ofac-sdn",
            Party.builder("15093")
                    .type(PartyType.VESSEL)
                    .name(Name.primary("YAGHOUB"))
                    .identifier(Identifier.of(IdentifierKind.IMO, "IMO 8316168"))
                    .identifier(Identifier.of(IdentifierKind.MMSI, "422150000"))
                    .build(),
            APRIL,
            Optional.empty(),
            APRIL,
            List.of(),
            Optional.empty());

    /** Two parties with one e-mail address, as GUO Chunyan and GUO Ruiguang have it. */
    static final List<State> GUO = List.of(guo("41301", "GUO, Chunyan"), guo("41356", "GUO, Ruiguang"));

    static final List<State> STATES =
            List.of(WANG.get(0), WANG.get(1), WALLET, SHIP, GUO.get(0), GUO.get(1), INSTITUTE);

    private SmallIndex() {}

    static Path write(Path folder) throws IOException {
        return write(folder, STATES);
    }

    static Path write(Path folder, List<State> states) throws IOException {
        IndexBuilder builder = new IndexBuilder(READER);
        for (State state : states) {
            builder.add(state);
        }
        builder.write(folder, "version of the test", LISTS);
        return folder;
    }

    private static Party.Builder wang() {
        return Party.builder("41297")
                .type(PartyType.PERSON)
                .name(Name.primary("WANG, Hongfei"))
                .name(Name.alias("王鴻飛"))
                .identifier(Identifier.of(IdentifierKind.WALLET, "3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML"));
    }

    private static State guo(String number, String name) {
        Party party = Party.builder(number)
                .type(PartyType.PERSON)
                .name(Name.primary(name))
                .identifier(Identifier.of(IdentifierKind.EMAIL, "guoruiguang2016@126.com"))
                .build();
        return state("us-ofac-sdn", party, APRIL, Optional.empty(), APRIL, List.of(), Optional.empty());
    }

    private static State state(
            String list,
            Party party,
            LocalDate from,
            Optional<LocalDate> to,
            LocalDate shown,
            List<State.Borrowed> borrowed,
            Optional<State.Source> ending) {
        Optional<LocalDate> until = ending.map(State.Source::published);
        return new State(list, party, from, to, shown, from, until, EDITION, borrowed, ending);
    }
}
