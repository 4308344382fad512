package dev.cordon.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Gender;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairFileTest {

    private static final String HEADER =
            "id,type,left,right,left_born,right_born,left_country,right_country,left_other,right_other,match,why\n";

    @Test
    void aRowIsTwoPartiesAndALabel() throws IOException {
        LabelledPair pair = only("""
                n-1,person,Anna Berg | Anna Lindqvist,"Berg, Anna",1962-03,1962-03-14,SE NO,Sweden,gender=female,id=passport:AB123@SE; address=Storgatan 1,1,maiden name
                """);
        assertThat(pair.failure()).isEqualTo("nicknames");
        assertThat(pair.match()).isTrue();
        assertThat(pair.why()).isEqualTo("maiden name");
        Party left = pair.left();
        assertThat(left.type()).isEqualTo(PartyType.PERSON);
        assertThat(left.names()).containsExactly(Name.primary("Anna Berg"), Name.alias("Anna Lindqvist"));
        assertThat(left.births()).hasToString("[1962-03]");
        assertThat(left.countries())
                .flatExtracting(tie -> tie.code().stream().toList())
                .containsExactly("SE", "NO");
        assertThat(left.genders()).containsExactly(Gender.FEMALE);
        Party right = pair.right();
        assertThat(right.names()).containsExactly(Name.primary("Berg, Anna"));
        assertThat(right.births()).hasToString("[1962-03-14]");
        assertThat(right.countries())
                .flatExtracting(tie -> tie.code().stream().toList())
                .containsExactly("SE");
        assertThat(right.identifiers()).singleElement().satisfies(passport -> {
            assertThat(passport.kind()).isEqualTo(IdentifierKind.PASSPORT);
            assertThat(passport.number()).isEqualTo("AB123");
            assertThat(passport.country()).contains("SE");
        });
        assertThat(right.addresses()).singleElement().extracting("street").isEqualTo("Storgatan 1");
    }

    @Test
    void countriesThatAreNoMoreKeepTheirCodes() throws IOException {
        assertThat(only("n-1,person,Aung Myint,Aung Myint,,,BU SU,MM,,,1,Burma\n")
                        .left()
                        .countries())
                .flatExtracting(tie -> tie.code().stream().toList())
                .containsExactly("BU", "SU");
    }

    @Test
    void namesAloneKeepTypesAndNames() throws IOException {
        LabelledPair pair = only("n-1,organization,Berg AB,Berg,1999,1999,SE,SE,id=lei:5493001KJTIIGC8Y1R12,,1,form\n")
                .namesAlone();
        assertThat(pair.left())
                .isEqualTo(Party.builder("n-1 left")
                        .type(PartyType.ORGANIZATION)
                        .name(Name.primary("Berg AB"))
                        .build());
    }

    @Test
    void everyBadRowIsToldWithLineFieldAndWhatIsExpected() {
        assertThatThrownBy(() -> read("""
                        n-1,person,Anna Berg,Anna Berg,,,,,,,1,equal
                        n-1,persn,Anna Berg,,1962-13,,XX,,sex=f,id=hat:1,yes,
                        n-3,person,Berg, Anna,Anna Berg,,,,,,,1,comma
                        """))
                .isInstanceOf(BadPairsException.class)
                .hasMessage("""
                        nicknames.csv:3 id: found "n-1", expected an id that no other pair has; it stands at nicknames.csv:2; nothing is measured
                        nicknames.csv:3 type: found "persn", expected person, organization, vessel, aircraft, or nothing; nothing is measured
                        nicknames.csv:3 left_born: found "1962-13", expected YYYY, YYYY-MM or YYYY-MM-DD; nothing is measured
                        nicknames.csv:3 left_country: found "XX", expected ISO 3166 codes parted by blanks; nothing is measured
                        nicknames.csv:3 left_other: found "sex=f", expected gender=…, id=KIND:NUMBER or address=…, parted by ;; nothing is measured
                        nicknames.csv:3 right_other: found "id=hat:1", expected id=KIND:NUMBER with one of the kinds %s; nothing is measured
                        nicknames.csv:3 right: found nothing, expected a name, or an id= among right_other; nothing is measured
                        nicknames.csv:3 match: found "yes", expected 1 for one party, 0 for two; nothing is measured
                        nicknames.csv:3 why: found nothing, expected the reason for the label; nothing is measured
                        nicknames.csv:4: found "n-3,person,Berg, Anna,Anna Berg,,,,,,,1,comma", expected 12 cells; quote a cell that holds a comma; nothing is measured""".formatted(
                                "passport, national-id, tax-id, registration, driving-licence, imo, mmsi, call-sign,"
                                        + " aircraft-tail, aircraft-serial, wallet, email, phone, website, bic, lei, isin,"
                                        + " ticker, uscc, inn, ogrn, iban, duns, other"));
    }

    @Test
    void anotherHeaderIsTold() {
        assertThatThrownBy(() -> PairFile.read(List.of(SourceFile.of("typos.csv", "id,left,right,match\nn-1,A,B,0\n"))))
                .isInstanceOf(BadPairsException.class)
                .hasMessageContaining("typos.csv:1: found \"id,left,right,match\", expected the header id,type,left");
    }

    private static LabelledPair only(String rows) throws IOException {
        List<LabelledPair> pairs = read(rows);
        assertThat(pairs).hasSize(1);
        return pairs.getFirst();
    }

    private static List<LabelledPair> read(String rows) throws IOException {
        return PairFile.read(List.of(SourceFile.of("nicknames.csv", HEADER + rows)));
    }
}
