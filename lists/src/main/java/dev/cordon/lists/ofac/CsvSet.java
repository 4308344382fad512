package dev.cordon.lists.ofac;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Edition;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.Part;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One reading of a set of flat files.
 *
 * <p>The comments file goes on in the middle of a word where the remarks of SDN.CSV end at 1,000 characters. The main piece
 * holds what is whole in SDN.CSV, and the cut part as a remark; the overflow piece holds that part completed, and what
 * follows. So the main piece is the same with and without the comments file.
 */
final class CsvSet {

    /** The DOS end-of-file mark with which OFAC closes its files. */
    private static final char END_MARK = '\u001A';

    private static final String LEFT_OUT = "the row is left out";

    private final Map<CsvRole, SourceFile> files;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Report.Counter> counters = new ArrayList<>();
    private final RemarksStatistics.Counter statistics = new RemarksStatistics.Counter();
    private final Map<Part, Map<String, Draft>> pieces = new EnumMap<>(Part.class);
    private final Map<String, String> cutRemarks = new HashMap<>();

    CsvSet(Map<CsvRole, SourceFile> files) {
        this.files = files;
    }

    OfacCsv.Counted read() throws IOException {
        CsvRole roll = roll();
        readFile(roll);
        for (CsvRole role : files.keySet()) {
            if (role != roll) {
                readFile(role);
            }
        }
        Set<Part> carries = EnumSet.noneOf(Part.class);
        files.keySet().forEach(role -> carries.add(role.part()));
        Edition edition =
                new Edition(OfacCsv.FORMAT, Optional.empty(), carries, entries(roll), Report.of(counters, problems));
        return new OfacCsv.Counted(edition, statistics.statistics());
    }

    /** The file that says which parties are on the list. */
    private CsvRole roll() throws RefusedException {
        if (files.containsKey(CsvRole.SDN)) {
            return CsvRole.SDN;
        }
        if (files.containsKey(CsvRole.ADD)) {
            return CsvRole.ADD;
        }
        throw RefusedException.of(
                files.values().stream().map(SourceFile::name).findFirst().orElse("(no file)"),
                0,
                "neither sdn.csv nor add.csv",
                "one of them, since they alone say which parties are on the list",
                "add the file together with sdn.csv or add.csv of the same day");
    }

    private List<Edition.Entry> entries(CsvRole roll) {
        Programmes.OnList list = Programmes.listOf(drafts(Part.MAIN).values());
        List<Edition.Entry> entries = new ArrayList<>();
        for (String number : drafts(roll.part()).keySet()) {
            List<Edition.Piece> parts = new ArrayList<>();
            for (CsvRole role : files.keySet()) {
                Draft draft = drafts(role.part()).getOrDefault(number, new Draft(number));
                parts.add(new Edition.Piece(role.part(), draft.build(list)));
            }
            entries.add(new Edition.Entry(number, parts));
        }
        return entries;
    }

    private Map<String, Draft> drafts(Part part) {
        return pieces.computeIfAbsent(part, p -> new LinkedHashMap<>());
    }

    private void readFile(CsvRole role) throws IOException {
        FileReading reading = new FileReading(role, file(role));
        Csv.read(file(role), StandardCharsets.UTF_8, ',', reading::take);
        reading.finish();
    }

    private SourceFile file(CsvRole role) {
        SourceFile file = files.get(role);
        if (file == null) {
            throw new IllegalStateException("the set has no " + role.word() + " file");
        }
        return file;
    }

    static boolean isEndMark(List<String> cells) {
        return cells.size() == 1 && cells.getFirst().strip().equals(String.valueOf(END_MARK));
    }

    /** One file's rows. A row is looked at when the next one comes, since the last row may be an end mark or a cut one. */
    private final class FileReading {
        private final CsvRole role;
        private final String file;
        private final Report.Counter counter;
        private Optional<Csv.Line> held = Optional.empty();

        FileReading(CsvRole role, SourceFile file) {
            this.role = role;
            this.file = file.name();
            this.counter = new Report.Counter(file.name(), problems);
            counters.add(counter);
        }

        void take(Csv.Line line) {
            held.ifPresent(this::row);
            held = Optional.of(line);
        }

        void finish() throws RefusedException {
            if (held.isPresent() && !isEndMark(held.get().cells())) {
                refuseIfCut(held.get());
                row(held.get());
            }
            if (counter.tally().accepted() == 0) {
                throw RefusedException.of(
                        file,
                        0,
                        "no usable row",
                        "rows of " + role.columns().size() + " columns",
                        "fetch the file again");
            }
        }

        private void refuseIfCut(Csv.Line line) throws RefusedException {
            int cells = line.cells().size();
            if (cells < role.columns().size()) {
                throw RefusedException.of(
                        file,
                        line.number(),
                        "a last row of " + cells + " columns",
                        role.columns().size() + " columns to the end of the file",
                        "the file is cut off; fetch it again");
            }
        }

        private void row(Csv.Line line) {
            if (line.cells().size() != role.columns().size()) {
                counter.reject(
                        line.number(),
                        "",
                        String.join(",", line.cells()),
                        role.columns().size() + " columns",
                        LEFT_OUT);
                return;
            }
            Cells cells = new Cells(line);
            if (cells.hasNumber()) {
                record(cells);
            }
        }

        private void record(Cells cells) {
            switch (role) {
                case SDN -> sdn(cells);
                case ALT -> alt(cells);
                case ADD -> add(cells);
                case COMMENTS -> comment(cells);
            }
        }

        private void sdn(Cells cells) {
            String number = cells.get(0);
            if (drafts(Part.MAIN).containsKey(number)) {
                counter.reject(
                        cells.line,
                        "ent_num",
                        number,
                        "each number once in the file",
                        LEFT_OUT + "; the first row of the number is kept");
            } else if (cells.get(1).isEmpty()) {
                counter.reject(cells.line, "SDN_Name", "", "a name", LEFT_OUT);
            } else {
                Draft draft = new Draft(number);
                drafts(Part.MAIN).put(number, draft);
                main(draft, cells);
                counter.accept();
            }
        }

        private void main(Draft draft, Cells cells) {
            draft.type(type(cells));
            draft.party().name(primary(draft.type(), cells.get(1)));
            for (String programme : cells.get(3).split("\\]\\s*\\[")) {
                draft.programme(programme.strip());
            }
            draft.party().remark("Title", cells.get(4));
            cells.optional(5)
                    .ifPresent(sign -> draft.party()
                            .identifier(
                                    new Identifier(IdentifierKind.CALL_SIGN, sign, Optional.empty(), "Call_Sign", "")));
            for (int column : List.of(6, 7, 8)) {
                draft.party().remark(role.columns().get(column), cells.get(column));
            }
            cells.optional(9)
                    .ifPresent(flag ->
                            draft.party().country(new CountryTie(CountryTie.Tie.FLAG, CountryWords.code(flag), flag)));
            cells.optional(10)
                    .ifPresent(owner ->
                            draft.party().link(new Link(LinkKind.OWNED_BY, owner, Optional.empty(), "Vess_owner")));
            remarks(draft, cells);
        }

        private PartyType type(Cells cells) {
            return switch (cells.get(2)) {
                case "individual" -> PartyType.PERSON;
                case "vessel" -> PartyType.VESSEL;
                case "aircraft" -> PartyType.AIRCRAFT;
                case "", "entity" -> PartyType.ORGANIZATION;
                default -> {
                    counter.odd(
                            cells.line,
                            "SDN_Type",
                            cells.get(2),
                            "individual, vessel, aircraft or -0-",
                            "kept with an unknown type");
                    yield PartyType.UNKNOWN;
                }
            };
        }

        private Name primary(PartyType type, String text) {
            return type == PartyType.PERSON
                    ? Names.person(text, NameKind.PRIMARY, false)
                    : Names.plain(text, NameKind.PRIMARY, false);
        }

        /** A field of the full length that does not end in a full stop was cut (true of every real one). */
        private void remarks(Draft draft, Cells cells) {
            String raw = cells.raw(11);
            Remarks remarks = new Remarks(draft, counter, cells.line, statistics);
            if (raw.length() >= Remarks.LONGEST_FIELD) {
                int lastPart = raw.lastIndexOf("; ") + 2;
                cutRemarks.put(cells.get(0), raw.substring(lastPart < 2 ? 0 : lastPart));
                if (!raw.endsWith(".")) {
                    remarks.parts(raw.substring(0, Math.max(0, lastPart - 2)));
                    remarks.cutOff(raw.substring(lastPart < 2 ? 0 : lastPart));
                    return;
                }
            }
            remarks.field(cells.get(11));
        }

        private void alt(Cells cells) {
            String text = cells.get(3);
            Optional<NameKind> kind = aliasKind(cells.get(2));
            if (text.isEmpty()) {
                counter.reject(cells.line, "alt_name", "", "a name", LEFT_OUT);
            } else if (kind.isEmpty()) {
                counter.reject(cells.line, "alt_type", cells.get(2), "aka, fka or nka", LEFT_OUT);
            } else if (isKnown(cells)) {
                Draft draft = draft(cells.get(0));
                draft.party().name(Names.untyped(text, kind.get()));
                cells.optional(4).ifPresent(note -> draft.party().remark("alt_remarks", text + ": " + note));
                counter.accept();
            }
        }

        private static Optional<NameKind> aliasKind(String type) {
            return switch (type) {
                case "aka" -> Optional.of(NameKind.ALIAS);
                case "fka" -> Optional.of(NameKind.FORMER);
                case "nka" -> Optional.of(NameKind.NOW);
                default -> Optional.empty();
            };
        }

        private void add(Cells cells) {
            if (isKnown(cells)) {
                Draft draft = draft(cells.get(0));
                Addresses.of(cells.get(2), cells.get(3), cells.get(4), cells.get(5))
                        .ifPresent(address -> draft.party().address(address));
                counter.accept();
            }
        }

        private void comment(Cells cells) {
            if (isKnown(cells)) {
                Draft draft = draft(cells.get(0));
                Draft main = drafts(Part.MAIN).get(cells.get(0));
                if (main != null) {
                    draft.typeElsewhere(main.type());
                }
                overflow(new Remarks(draft, counter, cells.line, statistics), cells);
                counter.accept();
            }
        }

        /** Without SDN.CSV the first part lacks its beginning, and only the others can be read. */
        private void overflow(Remarks remarks, Cells cells) {
            String beginning = cutRemarks.get(cells.get(0));
            String raw = cells.raw(1);
            if (beginning != null) {
                remarks.field(beginning + raw);
                return;
            }
            int firstEnd = raw.indexOf("; ");
            remarks.continued(firstEnd < 0 ? raw : raw.substring(0, firstEnd));
            if (firstEnd >= 0) {
                remarks.field(raw.substring(firstEnd + 2));
            }
        }

        private Draft draft(String number) {
            return drafts(role.part()).computeIfAbsent(number, Draft::new);
        }

        private boolean isKnown(Cells cells) {
            boolean roll = role == CsvRole.ADD && !files.containsKey(CsvRole.SDN);
            CsvRole sayer = files.containsKey(CsvRole.SDN) ? CsvRole.SDN : CsvRole.ADD;
            boolean known = roll || drafts(sayer.part()).containsKey(cells.get(0));
            if (!known) {
                counter.dangling(
                        cells.line,
                        role.columns().getFirst(),
                        cells.get(0),
                        "the number of a party in " + file(sayer).name(),
                        LEFT_OUT);
            }
            return known;
        }

        /** A row's cells without nulls. */
        private final class Cells {
            private final long line;
            private final List<String> cells = new ArrayList<>();

            Cells(Csv.Line row) {
                line = row.number();
                for (String cell : row.cells()) {
                    cells.add(cell.indexOf(END_MARK) < 0 ? cell : unmarked(cells.size(), cell));
                }
            }

            private String unmarked(int column, String cell) {
                counter.odd(
                        line,
                        role.columns().get(column),
                        cell.replace(END_MARK, '\uFFFD'),
                        "no end-of-file mark (0x1A) inside the file",
                        "kept without the mark");
                return cell.replace(String.valueOf(END_MARK), "");
            }

            /** The cell stripped, "" for null. */
            String get(int column) {
                return CsvRole.said(cells.get(column));
            }

            String raw(int column) {
                return cells.get(column);
            }

            Optional<String> optional(int column) {
                return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
            }

            boolean hasNumber() {
                boolean number = CsvRole.isNumber(cells.getFirst());
                if (!number) {
                    counter.reject(line, role.columns().getFirst(), cells.getFirst(), "a number", LEFT_OUT);
                }
                return number;
            }
        }
    }
}
