package dev.cordon.lists.uk;

import static dev.cordon.lists.Pieces.join;
import static dev.cordon.lists.Pieces.oneLine;

import dev.cordon.lists.DocumentText;
import dev.cordon.lists.Pieces;
import dev.cordon.terms.Countries;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Party;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers and addresses by which a party of a British list is known: documents, registrations, telephones, e-mail. The
 * list writes several into one cell, numbered or one behind the other; what is no number stays a remark.
 */
final class UkIdentifiers {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern ISSUER =
            Pattern.compile("^\\(?([A-Z][A-Za-z' -]+?)\\)?(?: (?:passport )?number\\b| passport\\b|[.,)]|$)");
    private static final Pattern IMO = Pattern.compile("\\d{7}");
    private static final Pattern REGISTRATION = Pattern.compile("[A-Z]{0,4}\\d[\\dA-Z/-]{3,}");

    private final UkParty party;
    private final Party.Builder to;

    UkIdentifiers(UkParty party, Party.Builder to) {
        this.party = party;
        this.to = to;
    }

    /**
     * Passports or identity cards.
     *
     * @param numbers perhaps several, numbered; "" in the layout of 2020
     * @param details perhaps several, numbered; in the layout of 2020 the numbers stand in them
     */
    void documents(IdentifierKind kind, String field, String numbers, String details) {
        if (!party.isNew(field, numbers + " / " + details)) {
            return;
        }
        List<String> number = Pieces.items(numbers);
        List<String> detail = Pieces.items(details);
        if (number.isEmpty()) {
            detail.forEach(text -> document(kind, field, "", text));
            return;
        }
        boolean paired = number.size() == detail.size();
        for (int i = 0; i < number.size(); i++) {
            document(kind, field, number.get(i), paired ? detail.get(i) : "");
        }
        if (!paired) {
            to.remark(field + " details", oneLine(details));
        }
    }

    private void document(IdentifierKind kind, String field, String published, String detail) {
        String text = oneLine(published);
        String note = oneLine(detail);
        Optional<String> number = DocumentText.number(text.isEmpty() ? note : text);
        if (number.isEmpty() && (text.isEmpty() || text.matches("[-.\\s]*"))) {
            to.remark(field, join("; ", text, note));
            return;
        }
        String found = number.orElse(text);
        to.identifier(new Identifier(
                kind(kind, note), found, issuer(note), field, found.equals(text) ? note : join("; ", text, note)));
    }

    private static IdentifierKind kind(IdentifierKind usual, String note) {
        String words = note.toLowerCase(Locale.ROOT);
        if (usual == IdentifierKind.PASSPORT) {
            return usual;
        }
        if (words.contains("tax") || words.contains("fiscal")) {
            return IdentifierKind.TAX_ID;
        }
        return words.contains("driving") ? IdentifierKind.DRIVING_LICENCE : usual;
    }

    private static Optional<String> issuer(String note) {
        Matcher issuer = ISSUER.matcher(note);
        return issuer.find() ? Countries.code(issuer.group(1)) : Optional.empty();
    }

    void reference(String label, String text) {
        to.identifier(new Identifier(IdentifierKind.OTHER, text, Optional.empty(), label, ""));
    }

    void imo(String text, String label) {
        Matcher imo = IMO.matcher(text);
        if (imo.find()) {
            String note = imo.group().equals(text.strip()) ? "" : text.strip();
            to.identifier(new Identifier(IdentifierKind.IMO, imo.group(), Optional.empty(), label, note));
        } else {
            to.remark(label, text);
        }
    }

    void identifier(IdentifierKind kind, String found, String label, String note) {
        to.identifier(new Identifier(kind, found, Optional.empty(), label, note));
    }

    /** Telephone or fax numbers, numbered or one behind the other. */
    void phones(String text, String label) {
        for (String item : Pieces.items(text)) {
            for (String piece : item.split("[.;,]\\s+(?=[+(\\d])", -1)) {
                String line = oneLine(piece).replaceFirst("[.,;]$", "");
                if (line.chars().filter(Character::isDigit).count() >= 5) {
                    to.identifier(new Identifier(IdentifierKind.PHONE, line, Optional.empty(), label, ""));
                } else {
                    to.remark(label, line);
                }
            }
        }
    }

    /** E-mail addresses and sites; OFSI puts the one where the other belongs. */
    void contacts(String text, String label) {
        String left = text;
        Matcher mail = EMAIL.matcher(text);
        while (mail.find()) {
            to.identifier(new Identifier(IdentifierKind.EMAIL, mail.group(), Optional.empty(), label, ""));
            left = left.replace(mail.group(), " ");
        }
        for (String word : oneLine(left).split("[\\s,;]+", -1)) {
            String site = word.replaceFirst("[.,;:]+$", "");
            if (site.matches("(?i)(?:https?:/*)?[\\w-]+(?:\\.[\\w-]+)+(?:/.*)?") && !site.matches("[\\d.]+")) {
                to.identifier(new Identifier(IdentifierKind.WEBSITE, site, Optional.empty(), label, ""));
                left = left.replace(word, " ");
            }
        }
        boolean understood =
                left.replaceAll("\\(\\d{1,2}\\)|\\b(?:and|or)\\b|[\\s.,;:]", "").isEmpty();
        to.remark(label, understood ? "" : oneLine(text));
    }

    /** {@code (1) INN: 7706818288 (2) OGRN: 5147746464256}, {@code UK Company no. 06527449}. */
    void registrations(String text, String label) {
        for (String item : Pieces.items(text)) {
            String line = oneLine(item);
            Matcher code = REGISTRATION.matcher(line);
            if (code.find()) {
                to.identifier(new Identifier(
                        registration(line),
                        code.group(),
                        Optional.empty(),
                        label,
                        line.equals(code.group()) ? "" : line));
            } else {
                to.remark(label, line);
            }
        }
    }

    private static IdentifierKind registration(String line) {
        if (line.contains("OGRN")) {
            return IdentifierKind.OGRN;
        }
        if (line.contains("INN")) {
            return IdentifierKind.INN;
        }
        if (line.contains("Legal Entity Identifier") || line.contains("LEI")) {
            return IdentifierKind.LEI;
        }
        return line.contains("Tax") || line.contains("TIN") || line.contains("KPP")
                ? IdentifierKind.TAX_ID
                : IdentifierKind.REGISTRATION;
    }
}
