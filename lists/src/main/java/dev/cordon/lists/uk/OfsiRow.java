package dev.cordon.lists.uk;

import static dev.cordon.lists.Pieces.oneLine;

import dev.cordon.lists.DateText;
import dev.cordon.lists.Row;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of OFSI's Consolidated List, in either layout: a column that one of them lacks is empty. */
final class OfsiRow {
    static final List<String> COLUMNS_2020 = List.of(
            "Name 6",
            "Name 1",
            "DOB",
            "Passport Details",
            "NI Number",
            "Group Type",
            "Alias Type",
            "Regime",
            "Group ID");
    static final List<String> COLUMNS_2022 = List.of(
            "Name 6",
            "Name 1",
            "Name Non-Latin Script",
            "DOB",
            "Passport Number",
            "Group Type",
            "Alias Type",
            "Regime",
            "Group ID");

    private OfsiRow() {}

    /** The day in the row above the header: {@code Last Updated,27/04/2020}. */
    static Optional<LocalDate> lastUpdated(List<String> cells) {
        return cells.size() > 1 && cells.getFirst().strip().equals("Last Updated")
                ? DateText.day(cells.get(1).strip())
                : Optional.empty();
    }

    static void take(Row row, UkParty party) {
        party.type(row.take("Group Type"), row.line());
        party.name(
                cells(row, "Name 1", "Name 2", "Name 3", "Name 4", "Name 5"),
                cell(row, "Name 6"),
                row.take("Alias Type"),
                row.take("Alias Quality"),
                row.line());
        party.nonLatin(
                row.take("Name Non-Latin Script"),
                row.take("Non-Latin Script Type"),
                row.take("Non-Latin Script Language"));
        party.remark("Title", row.take("Title"));
        party.born(row.take("DOB"), "DOB", row.line());
        party.birthPlaces(row.take("Town of Birth"), row.take("Country of Birth"));
        party.nationalities(row.take("Nationality"));
        party.identifiers()
                .documents(
                        IdentifierKind.PASSPORT, "Passport", row.take("Passport Number"), row.take("Passport Details"));
        party.identifiers().documents(IdentifierKind.NATIONAL_ID, "NI Number", "", row.take("NI Number"));
        party.identifiers()
                .documents(
                        IdentifierKind.NATIONAL_ID,
                        "National Identification",
                        row.take("National Identification Number"),
                        row.take("National Identification Details"));
        party.remark("Position", row.take("Position"));
        party.address(
                cells(row, "Address 1", "Address 2", "Address 3", "Address 4", "Address 5", "Address 6"),
                cell(row, "Post/Zip Code"),
                cell(row, "Country"));
        new Statements(party, row.line()).read(oneLine(row.take("Other Information")));
        party.programme(row.take("Regime"));
        party.measure(new Measure(Measure.Kind.ASSET_FREEZE, ""));
        party.listedOn(row.take("Listed On"), "Listed On", row.line());
        party.remark("UK Sanctions List Date Designated", row.take("UK Sanctions List Date Designated"));
        party.updatedOn(row.take("Last Updated"), "Last Updated", row.line());
        party.left(row.rest());
    }

    static String cell(Row row, String column) {
        return oneLine(row.take(column));
    }

    static List<String> cells(Row row, String... columns) {
        return Stream.of(columns).map(column -> cell(row, column)).toList();
    }
}
