package dev.cordon.lists.csl;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Header;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.Publication;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Row;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Address;
import dev.cordon.terms.Countries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code consolidated.csv} of the Consolidated Screening List. */
public final class CslCsv implements ListReader {

    /** The columns, in the file's order. */
    static final List<String> COLUMNS = List.of(
            "_id",
            "source",
            "entity_number",
            "type",
            "programs",
            "name",
            "title",
            "addresses",
            "federal_register_notice",
            "start_date",
            "end_date",
            "standard_order",
            "license_requirement",
            "license_policy",
            "call_sign",
            "vessel_type",
            "gross_tonnage",
            "gross_registered_tonnage",
            "vessel_flag",
            "vessel_owner",
            "remarks",
            "source_list_url",
            "alt_names",
            "citizenships",
            "dates_of_birth",
            "nationalities",
            "places_of_birth",
            "source_information_url",
            "ids");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    @Override
    public String format() {
        return "us-csl-csv";
    }

    @Override
    public String looksLike() {
        return "CSV whose header has _id, source and entity_number";
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        String head = new String(file.head(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        List<String> header = Arrays.stream(
                        head.lines().findFirst().orElse("").replace("\"", "").split(",", -1))
                .map(String::strip)
                .toList();
        return header.containsAll(List.of("_id", "source", "entity_number")) ? Optional.of("list") : Optional.empty();
    }

    @Override
    public Publication read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        CslEdition edition = new CslEdition(format(), file.name());
        List<String> header = new ArrayList<>();
        Csv.read(file, StandardCharsets.UTF_8, ',', line -> {
            if (header.isEmpty()) {
                header.addAll(Header.names(line.cells()));
                Header.report(line.number(), header, COLUMNS, edition.counter());
            } else {
                row(line, header, edition);
            }
        });
        if (header.isEmpty()) {
            throw RefusedException.of(file.name(), 0, "", "a header and rows", "fetch the file again");
        }
        return edition.edition();
    }

    private static void row(Csv.Line line, List<String> header, CslEdition edition) {
        if (line.cells().size() != header.size()) {
            edition.counter()
                    .reject(
                            line.number(),
                            "",
                            line.cells().size() + " cells",
                            header.size() + " cells, as the header has",
                            "row left out; the file may be cut off");
            return;
        }
        edition.add(entry(new Row(line.number(), header, line.cells())));
    }

    private static CslEntry entry(Row row) {
        boolean treasury = !row.peek("entity_number").isEmpty();
        return new CslEntry(
                row.line(),
                row.take("_id"),
                row.take("source"),
                row.take("entity_number"),
                row.take("type"),
                several(row.take("programs")),
                row.take("name"),
                row.take("title"),
                several(row.take("addresses")).stream()
                        .map(text -> treasury ? text : CslParty.withoutAnd(text))
                        .map(CslCsv::address)
                        .toList(),
                several(row.take("federal_register_notice")),
                row.take("start_date"),
                row.take("end_date"),
                row.take("standard_order"),
                row.take("license_requirement"),
                row.take("license_policy"),
                row.take("call_sign"),
                row.take("vessel_type"),
                row.take("gross_tonnage"),
                row.take("gross_registered_tonnage"),
                row.take("vessel_flag"),
                row.take("vessel_owner"),
                row.take("remarks"),
                row.take("source_list_url"),
                several(row.take("alt_names")),
                several(row.take("citizenships")),
                several(row.take("dates_of_birth")),
                several(row.take("nationalities")),
                several(row.take("places_of_birth")),
                row.take("source_information_url"),
                several(row.take("ids")).stream().map(CslId::parse).toList(),
                row.rest());
    }

    /** Values are parted by {@code "; "}; in two rows of 2022 the blank is missing. */
    private static List<String> several(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** "P.O. Box 25858, Damascus, SY": the ISO code stands last; some rows have a country's name there, some nothing. */
    private static Address address(String text) {
        int comma = text.lastIndexOf(',');
        String last = text.substring(comma + 1).strip();
        Optional<String> country = Countries.code(last);
        if (COUNTRY.matcher(last).matches() || (comma > 0 && last.length() > 2 && country.isPresent())) {
            String before = comma < 0 ? "" : text.substring(0, comma).strip();
            return new Address(before, "", "", "", last, country, "");
        }
        return new Address(text, "", "", "", "", Optional.empty(), "");
    }
}
