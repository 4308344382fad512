package dev.cordon.lists.au;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Kept;
import dev.cordon.lists.ListFile;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Sheet;
import dev.cordon.lists.Workbook;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.Problem;
import dev.cordon.terms.Remark;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DfatXlsxTest {
    private static final String REAL = "au-dfat/2024-11-11/regulation8_consolidated.xlsx";
    private static Edition edition;

    @BeforeAll
    static void read() throws IOException {
        edition = ListFile.shared(REAL).read(new DfatXlsx());
    }

    private static Party party(String number) {
        return ListFile.party(edition, number);
    }

    @Test
    void theEditionIsReadWhole() throws IOException {
        assertThat(new DfatXlsx().recognise(ListFile.shared(REAL))).contains("list");
        assertThat(edition.published()).contains(LocalDate.of(2024, 11, 11));
        // 9,560 rows below the header, of which the last seven are blank
        assertThat(edition.report().read()).isEqualTo(9_553);
        assertThat(edition.report().rejected()).isZero();
        // a hundred of the references, like 34c1, are other spellings of an alias and no parties
        assertThat(edition.entries()).hasSize(3_062);
        assertThat(edition.report().problems())
                .hasSize(8)
                .allMatch(p -> p.field().equals("Date of Birth"));
    }

    @Test
    void aPersonWithManyNames() {
        Party rehman = party("2532");

        assertThat(rehman.type()).isEqualTo(PartyType.PERSON);
        assertThat(rehman.names())
                .containsExactly(
                        Name.primary("Abdur Rehman"),
                        Name.alias("عبد الرحمن").in("original script"),
                        Name.alias("Abdul Rehman"),
                        Name.alias("Abd Ur-Rehman"),
                        Name.alias("Abdur Rahman"),
                        Name.alias("عبد الرحمن السيندي").in("original script"),
                        Name.alias("Abdul Rehman Sindhi"),
                        Name.alias("Abdul Rehman al-Sindhi"),
                        Name.alias("Abdur Rahman al-Sindhi"),
                        Name.alias("Abdur Rehman Sindhi"),
                        Name.alias("Abdurahman Sindhi"),
                        Name.alias("عبدالله السندي").in("original script"),
                        Name.alias("Abdullah Sindhi"),
                        Name.alias("Abdur Rehman Muhammad Yamin"));
        // the cell holds 24018, Excel's number of the day
        assertThat(rehman.births()).containsExactly(Period.of(PartialDate.of(1965, 10, 3)));
        assertThat(rehman.birthPlaces()).containsExactly(new BirthPlace("Mirpur Khas, Pakistan", Optional.of("PK")));
        assertThat(rehman.countries().getFirst().tie()).isEqualTo(CountryTie.Tie.CITIZENSHIP);
        assertThat(rehman.countries().getFirst().published()).isEqualTo("Pakistani");
        assertThat(rehman.addresses())
                .containsExactly(new Address("Karachi", "", "", "", "Pakistan", Optional.of("PK"), ""));
        assertThat(rehman.identifiers())
                .extracting(Identifier::kind, Identifier::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.PASSPORT, "CV9157521"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.NATIONAL_ID, "44103-5251752-5"));
        assertThat(rehman.listing().programmes()).containsExactly("1267/1989/2253 (ISIL (Da'esh) and Al-Qaida)");
        assertThat(rehman.listing().legalBasis()).containsExactly("Listed on: 14 Mar. 2012 (amended on 1 May 2019)");
        assertThat(rehman.listing().since()).contains(LocalDate.of(2012, 3, 14));
        assertThat(rehman.listing().updated()).contains(LocalDate.of(2023, 3, 31));
    }

    @Test
    void rangesOfYearsAbout() {
        Party akhund = party("2");

        assertThat(akhund.names())
                .containsExactly(
                        Name.primary("MOHAMMAD HASSAN AKHUND"),
                        Name.alias("محمد حسن أخوند").in("original script"));
        assertThat(akhund.births())
                .containsExactly(
                        new Period(PartialDate.of(1955), PartialDate.of(1958), true),
                        new Period(PartialDate.of(1945), PartialDate.of(1950), true));
        assertThat(akhund.addresses()).isEmpty(); // NA
        assertThat(akhund.listing().since()).contains(LocalDate.of(2001, 1, 25));
        assertThat(akhund.listing().updated()).contains(LocalDate.of(2014, 12, 15));
    }

    @Test
    void rowsOfOnePartyThatDiffer() {
        Party haqqani = party("34");

        assertThat(haqqani.names())
                .contains(
                        Name.alias("Akhter Mohmad son of Noor Mohmad"),
                        Name.alias("اختر محمد ولد نور محمد"),
                        Name.alias("Abdul Jalil Haqqani"));
        assertThat(haqqani.births())
                .containsExactly(
                        new Period(PartialDate.of(1963), PartialDate.of(1963), true),
                        Period.of(PartialDate.of(1965)),
                        Period.of(PartialDate.of(1955)));
        assertThat(haqqani.identifiers()).extracting(Identifier::normalized).contains("OR1961825", "TR024417");
        assertThat(haqqani.remarks())
                .contains(
                        new Remark("Name of Individual or Entity", "Abdul Jalil Haqqani (previously listed as)"),
                        new Remark("Reference", "34, 34a, 34b, 34c, 34c1, 34d, 34e, 34f, 34f1"));
    }

    @Test
    void aShippingCompany() {
        Party ocean = party("2947");

        assertThat(ocean.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(ocean.names())
                .containsExactly(
                        Name.primary("OCEAN MARITIME MANAGEMENT COMPANY, LIMITED (OMM)"),
                        Name.alias("East Sea Shipping Company"),
                        Name.alias("Korea Mirae Shipping Co. Ltd"),
                        Name.alias("Haeyang Crew Management Company"));
        assertThat(ocean.identifiers())
                .containsExactly(
                        new Identifier(IdentifierKind.IMO, "1790183", Optional.empty(), "Additional Information", ""));
        assertThat(ocean.addresses()).hasSize(2);
        assertThat(ocean.listing().measures()).containsExactly(new Measure(Measure.Kind.ASSET_FREEZE, ""));
    }

    @Test
    void anEntityInOtherScriptsAndItsFormerName() {
        assertThat(party("3558").names()).contains(Name.alias("長安海連技術有限公司").in("original script"));
        assertThat(party("2943").names())
                .contains(new Name("ADF/NALU", NameKind.FORMER, false, List.of(), Optional.empty()))
                .contains(new Name(
                        "Forces Démocratiques Alliées-Armée Nationale de Libération de l’Ouganda",
                        NameKind.FORMER,
                        false,
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void aDateThatIsMistypedIsKeptAndNamed() {
        assertThat(party("6960").births()).isEmpty();
        assertThat(party("6960").remarks()).contains(new Remark("Date of Birth", "10/061962"));
        assertThat(edition.report().problems().getLast().sentence())
                .isEqualTo("regulation8_consolidated.xlsx:6863 Date of Birth: found \"10/061962\", expected a date;"
                        + " party 6960 kept with it as a remark");
    }

    @Test
    void nothingOfARowIsLost() throws IOException {
        List<Csv.Line> lines = new ArrayList<>();
        Sheet.read(ListFile.shared(REAL), lines::add);
        List<String> row = lines.get(105).cells(); // row 106: 34b

        assertThat(row.getFirst()).isEqualTo("34b");
        // how the name stands, "about" and the day of the last change became fields
        assertThat(Kept.missing(party("34"), row)).containsExactly("aka", "Approximately 1963", "41778");
    }

    private static final List<String> HEADER = List.of(
            "Reference",
            "Name of Individual or Entity",
            "Type",
            "Name Type",
            "Date of Birth",
            "Citizenship",
            "Listing Information",
            "Committees",
            "Control Date");

    @Test
    void rowsWithoutReferenceOrNameAreRejectedAndBlankOnesNotCounted() throws IOException {
        Edition made = new Workbook(List.of(
                        HEADER,
                        List.of("1", "A", "Individual", "Primary Name", "", "", "", "Autonomous (Iran)", "41988"),
                        List.of("", "B", "Individual", "aka", "", "", "", "Autonomous (Iran)", "41988"),
                        List.of("see 1", "C", "Individual", "aka", "", "", "", "Autonomous (Iran)", "41988"),
                        List.of("1a", "", "Individual", "aka", "", "", "", "Autonomous (Iran)", "41988"),
                        List.of("", "", "", "", "", "", "", "", ""),
                        List.of("2", "D", "Club", "nickname", "someday", "", "", "", "soon")))
                .file("made.xlsx")
                .read(new DfatXlsx());

        assertThat(made.published()).isEmpty();
        assertThat(made.report().read()).isEqualTo(5);
        assertThat(made.report().rejected()).isEqualTo(3);
        assertThat(made.entries()).extracting(Edition.Entry::number).containsExactly("1", "2");
        assertThat(made.report().problems())
                .extracting(Problem::line, Problem::field)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(3L, "Reference"),
                        org.assertj.core.groups.Tuple.tuple(4L, "Reference"),
                        org.assertj.core.groups.Tuple.tuple(5L, "Name of Individual or Entity"),
                        org.assertj.core.groups.Tuple.tuple(7L, "Type"),
                        org.assertj.core.groups.Tuple.tuple(7L, "Name Type"),
                        org.assertj.core.groups.Tuple.tuple(7L, "Date of Birth"),
                        org.assertj.core.groups.Tuple.tuple(7L, "Control Date"));
        assertThat(Kept.missing(ListFile.party(made, "2"), List.of("Club", "nickname", "someday", "soon")))
                .isEmpty();
    }

    @Test
    void aSheetWithoutTheHeaderIsRefused() throws IOException {
        ListFile other = new Workbook(List.of(List.of("Name", "Type"), List.of("A", "B"))).file("other.xlsx");

        assertThat(new DfatXlsx().recognise(other)).isEmpty();
        assertThatThrownBy(() -> other.read(new DfatXlsx()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("other.xlsx:1: found \"Name, Type\", expected XLSX workbook with the columns");
    }

    @Test
    void theBritishWorkbookIsNotTakenForThisOne() throws IOException {
        assertThat(new DfatXlsx().recognise(ListFile.shared("uk-ofsi/2025-04-14/ConList.xlsx")))
                .isEmpty();
    }
}
