package dev.cordon.lists.eu;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Edition;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.Row;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The EU's Financial Sanctions File 1.1 as CSV: semicolons, UTF-8, one row for each name, address, birth date, citizenship
 * or identification, the entity's own columns repeated in each. Its rows are counted, not its entities.
 */
public final class EuCsv implements ListReader {
    private static final List<String> SIGNS =
            List.of("fileGenerationDate", "Entity_LogicalId", "Entity_EU_ReferenceNumber", "NameAlias_WholeName");

    @Override
    public String format() {
        return "eu-fsf-csv";
    }

    @Override
    public String looksLike() {
        return "semicolon separated text with the columns " + String.join(", ", SIGNS);
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        String head = new String(file.head(), StandardCharsets.UTF_8);
        List<String> first = List.of(head.lines()
                .findFirst()
                .orElse("")
                .replace("\uFEFF", "")
                .replace("\"", "")
                .split(";"));
        return first.containsAll(SIGNS) ? Optional.of("list") : Optional.empty();
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        List<Problem> problems = new ArrayList<>();
        Table table = new Table(new Report.Counter(file.name(), problems));
        Csv.read(file, StandardCharsets.UTF_8, ';', table::line);
        if (!table.header.containsAll(SIGNS)) {
            throw RefusedException.of(
                    file.name(),
                    1,
                    String.join(";", table.header),
                    looksLike(),
                    "fetch the file from the Commission again");
        }
        return new Edition(format(), table.published, Set.of(Part.MAIN), table.entries(), Report.of(table.counter));
    }

    /** Gathers the rows of each entity, which need not follow one another. */
    private static final class Table {
        private final Report.Counter counter;
        private final Map<String, EuEntity> entities = new LinkedHashMap<>();
        private final Map<String, List<Long>> rows = new LinkedHashMap<>();
        private List<String> header = List.of();
        private Optional<LocalDate> published = Optional.empty();

        Table(Report.Counter counter) {
            this.counter = counter;
        }

        void line(Csv.Line line) {
            if (header.isEmpty()) {
                header = line.cells().stream().map(String::strip).toList();
                return;
            }
            Row row = new Row(line.number(), header, line.cells());
            if (row.isBlank()) {
                return;
            }
            if (row.size() != header.size()) {
                counter.reject(
                        line.number(), "", row.toString(), header.size() + " cells, not " + row.size(), "row left out");
                return;
            }
            String reference = row.take("Entity_EU_ReferenceNumber");
            String number = reference.isBlank() ? row.peek("Entity_LogicalId") : reference;
            if (number.isBlank()) {
                counter.reject(
                        line.number(),
                        "Entity_LogicalId",
                        row.toString(),
                        "a reference or logical number",
                        "row left out");
                return;
            }
            published = published.or(() -> EuEntity.day(row.peek("fileGenerationDate")));
            row.take("fileGenerationDate");
            rows.computeIfAbsent(number, n -> new ArrayList<>()).add(line.number());
            take(row, entities.computeIfAbsent(number, n -> new EuEntity(n, counter)));
        }

        private static void take(Row row, EuEntity entity) {
            entity.entity(Fields.of(row, "Entity_"), row.line());
            entity.remark("remark", row.take("Entity_Remark"));
            entity.subjectType(
                    row.take("Entity_SubjectType"), row.take("Entity_SubjectType_ClassificationCode"), row.line());
            entity.regulation(Fields.of(row, "Entity_Regulation_"), row.take("Entity_Regulation_PublicationUrl"));
            for (String part : List.of("NameAlias_", "Address_", "BirthDate_", "Identification_", "Citizenship_")) {
                entity.basis(Fields.of(row, part + "Regulation_"), row.take(part + "Regulation_PublicationUrl"));
            }
            entity.name(Fields.of(row, "NameAlias_"), row.line());
            entity.address(Fields.of(row, "Address_"), row.take("Address_Remark"));
            entity.contact("contactInfo", row.take("Address_ContactInfo"));
            entity.birth(Fields.of(row, "BirthDate_"), row.line());
            entity.identification(Fields.of(row, "Identification_"), row.take("Identification_Remark"));
            entity.citizenship(Fields.of(row, "Citizenship_"));
            entity.left(row.rest());
        }

        private List<Edition.Entry> entries() {
            List<Edition.Entry> entries = new ArrayList<>();
            entities.forEach((number, entity) -> {
                List<Long> lines = rows.getOrDefault(number, List.of());
                if (entity.hasName()) {
                    lines.forEach(line -> counter.accept());
                    entries.add(Edition.Entry.whole(entity.build()));
                } else {
                    lines.forEach(line -> counter.reject(
                            line, "NameAlias_WholeName", "", "a name in one of the entity's rows", "row left out"));
                }
            });
            return entries;
        }
    }
}
