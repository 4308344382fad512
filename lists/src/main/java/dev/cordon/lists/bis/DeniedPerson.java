package dev.cordon.lists.bis;

import dev.cordon.lists.Report;
import dev.cordon.lists.Row;
import dev.cordon.terms.Address;
import dev.cordon.terms.Countries;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An order against a name: the rows that speak of it. */
final class DeniedPerson {
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/uuuu");
    private static final Pattern ALIAS = Pattern.compile("(?i)\\s+a/k/a\\s+");

    /** The first denial orders date from the 1970s; years far from that are typing errors (0222, 1023, 3017). */
    private static final int FIRST_YEAR = 1950;

    private static final int LAST_YEAR = 2100;

    private final String key;
    private final List<Row> rows = new ArrayList<>();

    DeniedPerson(String key) {
        this.key = key;
    }

    void add(Row row) {
        rows.add(row);
    }

    Party party(Report.Counter counter) {
        Party.Builder party = Party.builder(number());
        String[] names = ALIAS.split(rows.getFirst().peek("Name"));
        party.name(Name.primary(names[0]));
        for (int i = 1; i < names.length; i++) {
            party.name(Name.alias(names[i]));
        }
        SequencedSet<String> citations = new LinkedHashSet<>();
        TreeSet<LocalDate> expiries = new TreeSet<>();
        TreeSet<LocalDate> updates = new TreeSet<>();
        for (Row row : rows) {
            row.take("Name");
            address(row).ifPresent(party::address);
            citations.add(row.take("FR_Citation"));
            american(row, "Expiration_Date", party, counter).ifPresent(expiries::add);
            updated(row, party, counter).ifPresent(updates::add);
            party.remark("Standard_Order", row.take("Standard_Order"));
            party.remark("Action", row.take("Action"));
        }
        citations.remove("");
        expiries.headSet(expiries.isEmpty() ? LocalDate.MIN : expiries.last())
                .forEach(other -> party.remark("Expiration_Date", other + ", in another row of the same order"));
        party.listing(new Listing(
                "Denied Persons List",
                List.of(),
                List.of(new Measure(Measure.Kind.EXPORT_DENIAL, "")),
                List.copyOf(citations),
                "",
                "",
                "",
                american(rows.getFirst(), "Effective_Date", party, counter),
                expiries.stream().max(Comparator.naturalOrder()),
                updates.stream().max(Comparator.naturalOrder())));
        for (Row row : rows) {
            row.take("Effective_Date");
            row.rest().forEach(remark -> party.remark(remark.label(), remark.text()));
        }
        return party.build();
    }

    private String number() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "dpl-" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Optional<Address> address(Row row) {
        String country = row.take("Country");
        Address address = new Address(
                row.take("Street_Address"),
                row.take("City"),
                row.take("State"),
                row.take("Postal_Code"),
                country,
                Countries.code(country),
                "");
        return address.text().isEmpty() ? Optional.empty() : Optional.of(address);
    }

    private static Optional<LocalDate> american(Row row, String column, Party.Builder party, Report.Counter counter) {
        String text = row.take(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, AMERICAN));
        } catch (DateTimeParseException e) {
            odd(row, column, text, "MM/DD/YYYY", party, counter);
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> updated(Row row, Party.Builder party, Report.Counter counter) {
        String text = row.take("Last_Update");
        Optional<LocalDate> day = PartialDate.parse(text)
                .filter(date -> date.day().isPresent() && date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR)
                .map(PartialDate::earliest);
        if (day.isEmpty() && !text.isEmpty()) {
            odd(row, "Last_Update", text, "YYYY-MM-DD, " + FIRST_YEAR + " to " + LAST_YEAR, party, counter);
        }
        return day;
    }

    private static void odd(
            Row row, String column, String text, String expected, Party.Builder party, Report.Counter counter) {
        counter.odd(row.line(), column, text, expected, "kept as a remark");
        party.remark(column, text);
    }
}
