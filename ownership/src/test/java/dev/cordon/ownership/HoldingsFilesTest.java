package dev.cordon.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of ownership data of every format, sound and broken. */
class HoldingsFilesTest {

    @TempDir
    private Path folder;

    private HoldingsFiles.Read read(String name, String text) throws IOException {
        return HoldingsFiles.read(List.of(Files.writeString(folder.resolve(name), text)));
    }

    private static List<String> said(HoldingsFiles.Read read) {
        Holdings holdings = read.holdings();
        return IntStream.range(0, holdings.size())
                .mapToObj(holdings::holding)
                .map(holding -> holding.owner() + " " + holding.share() + " "
                        + holding.interest().word() + " of "
                        + holding.owned()
                        + holding.from().map(day -> ", from " + day).orElse("")
                        + holding.to().map(day -> ", to " + day).orElse("")
                        + (holding.source().isEmpty() ? "" : ", by " + holding.source()))
                .toList();
    }

    @Test
    void everyKindOfBrokenRowIsCountedAndNamed() throws IOException {
        HoldingsFiles.Read read = read("owners.csv", """
                owner,owned,percent,kind,from,to,source,colour
                Anna,Acme,50,shares,2020-01-01,,register,
                Anna,,50,shares,,,,
                ,Acme,50,shares,,,,
                Anna,Acme,150,shares,,,,
                Anna,Acme,half,shares,,,,
                Anna,Acme,50-25,shares,,,,
                Anna,Acme,50,sharse,,,,
                Anna,Acme,50,shares,2020-13-01,,,
                Anna,Acme,50,shares,,31.12.2020,,
                Anna,Acme,50,shares,2021,2020,,
                Anna,Acme,50,shares,,,,,one cell too many
                Bert,Acme,unknown,,,,,
                Carl,Acme
                "Dora, Ltd",Acme,>25-50,voting,2020,2021-06,,
                """);
        HoldingsReport report = read.reports().getFirst();

        assertThat(said(read))
                .containsExactly(
                        "Anna 50 % shares of Acme, from 2020-01-01, by register",
                        "Bert unknown shares of Acme",
                        "Carl unknown shares of Acme",
                        "Dora, Ltd more than 25 to 50 % voting of Acme, from 2020, to 2021-06");
        assertThat(report.read()).isEqualTo(14);
        assertThat(report.accepted()).isEqualTo(4);
        assertThat(report.rejected()).isEqualTo(10);
        assertThat(report.problems())
                .filteredOn(Problem::rejects)
                .extracting(problem -> problem.line() + " " + problem.field() + " " + problem.found())
                .containsExactly(
                        "3 owned ",
                        "4 owner ",
                        "5 percent 150",
                        "6 percent half",
                        "7 percent 50-25",
                        "8 kind sharse",
                        "9 from 2020-13-01",
                        "10 to 31.12.2020",
                        "11 to 2020",
                        "12  9 cells");
        assertThat(report.problems())
                .filteredOn(problem -> problem.kind() == Problem.Kind.FIELD_UNKNOWN)
                .extracting(Problem::field)
                .containsExactly("colour");
        assertThat(report.sentence()).endsWith("owners.csv (csv): 14 read = 4 accepted + 10 rejected");
    }

    @Test
    void aHeaderWithoutRowsIsFine() throws IOException {
        HoldingsFiles.Read read = read("empty.csv", "owner,owned,percent\n");

        assertThat(read.reports().getFirst().read()).isZero();
        assertThat(read.reports().getFirst().problems()).isEmpty();
    }

    @Test
    void aQuoteLeftOpenRefusesTheFile() throws IOException {
        HoldingsFiles.Read read = read("open.csv", "owner,owned,percent\nAnna,Acme,50\n\"Bert,Acme,50\n");

        assertThat(read.reports().getFirst().isRefused()).isTrue();
        assertThat(read.holdings().size()).isZero();
    }

    @Test
    void bytesThatAreNoUtf8RefuseTheFile() throws IOException {
        Path file = folder.resolve("latin1.csv");
        Files.write(file, "owner,owned,percent\nMüller,Acme,50\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(HoldingsFiles.read(List.of(file)).reports().getFirst().isRefused())
                .isTrue();
    }

    @Test
    void whatNobodyKnowsIsRefusedWithWhatIsExpected() throws IOException {
        HoldingsReport report =
                read("notes.txt", "a letter to my lawyer").reports().getFirst();

        assertThat(report.isRefused()).isTrue();
        assertThat(report.problems().getFirst().sentence()).contains("a letter to my lawyer", "owner,owned,percent");
    }

    @Test
    void spreadsheetsOfOtherCountriesAndMarksAreRead() throws IOException {
        assertThat(said(read("de.csv", "\uFEFFowner;owned;percent\r\nAnna;Acme;33,3\r\n")))
                .containsExactly("Anna 33.3 % shares of Acme");
        Path packed = folder.resolve("owners.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("owner\towned\tpercent\nAnna\tAcme\t1/4\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(said(HoldingsFiles.read(List.of(packed)))).containsExactly("Anna 25 % shares of Acme");
    }

    @Test
    void followTheMoney() throws IOException {
        HoldingsFiles.Read read = read("graph.ftm.json", """
                {"id":"p1","schema":"Person","properties":{"name":["Anna Schmidt"],"birthDate":["1970-01-02"],"nationality":["de"]}}
                {"id":"c1","schema":"Company","properties":{"name":["Acme GmbH"],"jurisdiction":["de"]}}
                {"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"percentage":["60"],"startDate":["2020-01-01"],"endDate":["2021-12-31"],"sourceUrl":["https://example.org/1"]}}
                {"id":"o2","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"percentage":["50","75"],"ownershipType":["ownership of voting rights"]}}
                {"id":"d1","schema":"Directorship","properties":{"director":["p1"],"organization":["c1"]}}
                {"id":"o3","schema":"Ownership","properties":{"owner":["p1"],"percentage":["60"]}}
                {"id":"o4","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"percentage":["a lot"]}}
                {"id":"x","schema"
                ["not an object"]
                {"id":"f1","schema":"Family","properties":{"person":["p1"],"relative":["p2"]}}
                """);

        assertThat(said(read))
                .containsExactly(
                        "p1 60 % shares of c1, from 2020-01-01, to 2021-12-31, by https://example.org/1",
                        "p1 50 to 75 % voting of c1", "p1 unknown director of c1");
        assertThat(read.reports().getFirst().sentence()).contains("10 read = 6 accepted + 4 rejected");
        assertThat(read.holdings()
                        .subject(read.holdings().number("p1").orElseThrow())
                        .caption())
                .isEqualTo("Anna Schmidt");
    }

    @Test
    void beneficialOwnershipStatements() throws IOException {
        HoldingsFiles.Read read = read("bods.json", """
                [
                 {"statementId":"s1","recordId":"p","recordType":"person","recordStatus":"new","statementDate":"2020-01-01",
                  "recordDetails":{"names":[{"type":"individual","fullName":"Anna Schmidt"}],"birthDate":"1970-01-02"}},
                 {"statementId":"s2","recordId":"c","recordType":"entity","recordStatus":"new","recordDetails":{"name":"Acme Ltd"}},
                 {"statementId":"s3","recordId":"r","recordType":"relationship","recordStatus":"new","statementDate":"2020-01-01",
                  "source":{"description":"register"},
                  "recordDetails":{"isComponent":false,"subject":"c","interestedParty":"p","interests":[
                   {"type":"shareholding","directOrIndirect":"direct","share":{"exact":60,"minimum":60,"maximum":60},"startDate":"2019-05-01"},
                   {"type":"votingRights","share":{"exclusiveMinimum":50,"maximum":75},"endDate":"2020-07-01"}]}},
                 {"statementId":"s4","recordId":"r","recordType":"relationship","recordStatus":"updated","statementDate":"2022-03-01",
                  "source":{"description":"register"},
                  "recordDetails":{"isComponent":false,"subject":"c","interestedParty":"p","interests":[
                   {"type":"shareholding","share":{"minimum":25,"exclusiveMaximum":50}}]}},
                 {"statementId":"s5","recordId":"r2","recordType":"relationship","recordStatus":"new",
                  "recordDetails":{"isComponent":false,"subject":"c","interestedParty":{"reason":"subjectUnableToConfirmOrIdentifyBeneficialOwner"},"interests":[]}},
                 {"statementId":"s6","recordId":"r3","recordType":"relationship","recordStatus":"new",
                  "recordDetails":{"isComponent":false,"subject":"c","interestedParty":"q","interests":[{"type":"shareholding","share":{"exact":160}}]}},
                 {"statementId":"s7","recordType":"entity","recordDetails":{"name":"No record"}},
                 {"statementId":"s8","recordId":"r4","recordType":"relationship","recordStatus":"new",
                  "recordDetails":{"isComponent":false,"subject":"c","interestedParty":"q"}}
                ]
                """);

        assertThat(said(read))
                .containsExactly(
                        "p 60 % shares of c, from 2019-05-01, to 2022-02-28, by register",
                        "p more than 50 to 75 % voting of c, to 2020-06-30, by register",
                        "p 25 to less than 50 % shares of c, from 2022-03-01, by register",
                        "q unknown unknown of c");
        assertThat(read.reports().getFirst().sentence()).contains("8 read = 5 accepted + 3 rejected");
    }

    @Test
    void anArrayThatIsCutOffIsRefused() throws IOException {
        HoldingsFiles.Read read = read("cut.json", """
                [{"statementId":"s2","recordId":"c","recordType":"entity","recordDetails":{"name":"Acme Ltd"}},
                 {"statementId":"s3","recordId":"r","recordTy""");

        assertThat(read.reports().getFirst().isRefused()).isTrue();
        assertThat(read.holdings().partyCount()).isZero();
    }

    @Test
    void gleifRelationshipsAsCsv() throws IOException {
        HoldingsFiles.Read read = read("rr.csv", """
                "Relationship.StartNode.NodeID","Relationship.StartNode.NodeIDType","Relationship.EndNode.NodeID","Relationship.EndNode.NodeIDType","Relationship.RelationshipType","Relationship.RelationshipStatus","Relationship.Period.1.startDate","Relationship.Period.1.endDate","Relationship.Period.1.periodType","Relationship.Period.2.startDate","Relationship.Period.2.endDate","Relationship.Period.2.periodType","Relationship.Quantifiers.1.QuantifierAmount","Relationship.Quantifiers.1.QuantifierUnits","Registration.LastUpdateDate","Registration.RegistrationStatus"
                "CHILD","LEI","PARENT","LEI","IS_DIRECTLY_CONSOLIDATED_BY","ACTIVE","2018-01-01T00:00:00Z","2018-12-31T00:00:00Z","ACCOUNTING_PERIOD","2012-11-29T00:00:00.000Z","","RELATIONSHIP_PERIOD","","","2023-01-01T00:00:00Z","PUBLISHED"
                "OFFICE","LEI","PARENT","LEI","IS_INTERNATIONAL_BRANCH_OF","INACTIVE","2012-11-29T00:00:00.000Z","","RELATIONSHIP_PERIOD","","","","","","2023-01-01T00:00:00Z","PUBLISHED"
                "CHILD","LEI","PARENT","LEI","IS_ULTIMATELY_CONSOLIDATED_BY","ACTIVE","","","","","","","75.5","PERCENTAGE","","PUBLISHED"
                "CHILD","LEI","PARENT","LEI","IS_MARRIED_TO","ACTIVE","","","","","","","","","","PUBLISHED"
                "CHILD","LEI","PARENT","LEI","IS_DIRECTLY_CONSOLIDATED_BY","ACTIVE","","","","","","","","","","ANNULLED"
                "CHILD","LEI"
                """);

        assertThat(said(read))
                .containsExactly(
                        "PARENT unknown consolidated of CHILD, from 2012-11-29, by GLEIF",
                        "PARENT unknown branch of OFFICE, from 2012-11-29, to 2023-01-01, by GLEIF",
                        "PARENT 75.5 % consolidated of CHILD, by GLEIF");
        assertThat(read.reports().getFirst().sentence()).contains("gleif-csv", "6 read = 3 accepted + 3 rejected");
    }

    @Test
    void gleifRelationshipsAsXml() throws IOException {
        String record = """
                 <rr:RelationshipRecord>
                  <rr:Relationship>
                   <rr:StartNode><rr:NodeID>CHILD</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
                   <rr:EndNode><rr:NodeID>PARENT</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
                   <rr:RelationshipType>IS_DIRECTLY_CONSOLIDATED_BY</rr:RelationshipType>
                   <rr:RelationshipPeriods>
                    <rr:RelationshipPeriod><rr:StartDate>2018-01-01T00:00:00Z</rr:StartDate><rr:EndDate>2018-12-31T00:00:00Z</rr:EndDate><rr:PeriodType>ACCOUNTING_PERIOD</rr:PeriodType></rr:RelationshipPeriod>
                    <rr:RelationshipPeriod><rr:StartDate>2012-11-29T00:00:00Z</rr:StartDate><rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod>
                   </rr:RelationshipPeriods>
                   <rr:RelationshipStatus>ACTIVE</rr:RelationshipStatus>
                  </rr:Relationship>
                  <rr:Registration><rr:RegistrationStatus>PUBLISHED</rr:RegistrationStatus></rr:Registration>
                 </rr:RelationshipRecord>
                """;
        String head = "<?xml version=\"1.0\"?>\n<rr:RelationshipData"
                + " xmlns:rr=\"http://www.gleif.org/data/schema/rr/2016\">\n<rr:RelationshipRecords>\n";

        HoldingsFiles.Read read = read("rr.xml", head + record + "</rr:RelationshipRecords></rr:RelationshipData>\n");
        assertThat(said(read)).containsExactly("PARENT unknown consolidated of CHILD, from 2012-11-29, by GLEIF");
        assertThat(read.reports().getFirst().sentence()).contains("gleif-xml", "1 read = 1 accepted + 0 rejected");

        assertThat(read("cut.xml", head + record.substring(0, 200))
                        .reports()
                        .getFirst()
                        .isRefused())
                .isTrue();
        assertThat(read(
                                "bomb.xml",
                                head.replace(
                                                "<rr:RelationshipData",
                                                "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><rr:RelationshipData")
                                        + record.replace("CHILD", "&a;")
                                        + "</rr:RelationshipRecords></rr:RelationshipData>")
                        .holdings()
                        .size())
                .isZero();
    }

    @Test
    void severalFilesAreOneGraph() throws IOException {
        Path one = Files.writeString(folder.resolve("1.csv"), "owner,owned,percent\nAnna,ACME  Ltd,50\n");
        Path two = Files.writeString(folder.resolve("2.csv"), "owner,owned,percent\nAcme Ltd,Sub,50\n");

        Holdings holdings = HoldingsFiles.read(List.of(one, two)).holdings();
        assertThat(holdings.partyCount()).isEqualTo(3);
        assertThat(holdings.number("acme ltd")).isEqualTo(holdings.number("ACME Ltd"));
    }
}
