package dev.cordon.lists.uk;

import dev.cordon.lists.DocumentText;
import dev.cordon.lists.Pieces;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Measure;
import dev.cordon.terms.PartyType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OFSI's column Other Information.
 *
 * <p>Since 2022 it is made of statements, {@code (UK Sanctions List Ref):AFG0089. (UN Ref):TAi.147. … (Gender):Male}; one
 * reaches to the next label. What follows the references up to the next label is free text. Before 2022 all is free text
 * that begins with "UN Ref QDe.004." or a ship's "IMO: 8937675. MMSI: 445539000.".
 *
 * <pre>
 * UK Sanctions List Ref   identifier        Website, Email address     identifiers
 * UN Ref                  identifier        Phone number, Fax, Tel     identifiers
 * UK Statement of Reasons reason            Business Reg No            identifiers by their word: INN, OGRN, LEI, tax …
 * Gender                  gender            Parent company             link, owned by
 * Type of entity          remark            Subsidiaries               link, owns
 * IMO number              identifier        Current owners             link, owned by
 * Flag of ship            flag              Previous flags             former flags
 * Year built              birth             Type, Tonnage, Length of ship  remarks
 * </pre>
 */
final class Statements {
    private static final Pattern LABEL = Pattern.compile(
            "\\((UK Sanctions List Ref|UN Ref|UK Statement of Reasons|Gender|Type of entity|IMO number|Flag of ship|Year built"
                    + "|Website|Email address|Phone number|Fax|Tel|Business Reg No|Parent company|Subsidiaries|Current owners"
                    + "|Previous owners|Previous flags|Type of ship|Tonnage of ship|Length of ship|Hull identification number)\\):");

    private static final Pattern UK_REF = Pattern.compile("\\G(?:\\s*(?:and|,)\\s*)?([A-Z]{3}\\d{4})\\b");
    /** {@code TAi.147}, also as {@code QDE.145} and {@code CDi. 037}; before 2014 {@code QE.A.146.14}, {@code TI.O.4.01}. */
    private static final Pattern UN_REF = Pattern.compile(
            "([A-Z]{2}[A-Za-z]\\.\\s?\\d{3}|[A-Z]{1,3}\\.(?:[A-Z]\\.)?\\d{1,3}\\.[A-Z]{0,3}\\.?\\d{1,3})(?!\\d)");

    private static final Pattern FREE_UN_REF =
            Pattern.compile("\\bUN ref(?:erence)?\\b[^A-Za-z\\d(]{0,4}" + UN_REF.pattern(), Pattern.CASE_INSENSITIVE);
    private static final Pattern FREE_GENDER =
            Pattern.compile("\\bGender\\s*:\\s*(male|female)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FREE_EMAIL =
            Pattern.compile("\\be-?mail(?: address(?:es)?)?\\s*:?\\s*([\\w.+-]+@[\\w.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FREE_SITE = Pattern.compile(
            "\\bwebsite\\s*:?\\s*((?:https?://|www\\.)?[\\w-]+(?:\\.[\\w-]+)+\\S*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHIP = Pattern.compile("^\\W*IMO\\b");
    private static final Pattern FURTHER =
            Pattern.compile("sanctions imposed in addition to an asset freeze:\\s*([^.]+)\\.");

    private final UkParty party;
    private final long line;

    Statements(UkParty party, long line) {
        this.party = party;
        this.line = line;
    }

    void read(String text) {
        if (!party.isNew("Other Information", text)) {
            return;
        }
        Matcher label = LABEL.matcher(text);
        int from = 0;
        Optional<String> open = Optional.empty();
        while (label.find()) {
            statement(open, text.substring(from, label.start()).strip());
            open = Optional.of(label.group(1));
            from = label.end();
        }
        statement(open, text.substring(from).strip());
        Matcher further = FURTHER.matcher(text);
        while (further.find()) {
            party.measure(new Measure(Measure.Kind.OTHER, further.group(1).strip()));
        }
    }

    private void statement(Optional<String> label, String said) {
        if (label.isEmpty()) {
            free(said);
            return;
        }
        String name = label.get();
        switch (name) {
            case "UK Sanctions List Ref" -> references(name, UK_REF, said);
            case "UN Ref" -> references(name, Pattern.compile("\\G(?:\\s*(?:and|,)\\s*)?" + UN_REF.pattern()), said);
            case "UK Statement of Reasons" -> party.reason(said);
            case "Gender" -> party.gender(said, line);
            case "IMO number" -> party.identifiers().imo(said, name);
            case "Flag of ship" -> party.flags(CountryTie.Tie.FLAG, said);
            case "Previous flags" -> party.flags(CountryTie.Tie.FORMER_FLAG, said);
            case "Year built" -> party.born(said, name, line);
            case "Website", "Email address" -> party.identifiers().contacts(said, name);
            case "Phone number", "Fax", "Tel" -> party.identifiers().phones(said.replaceFirst("^:", ""), name);
            case "Business Reg No" -> party.identifiers().registrations(said, name);
            case "Parent company", "Current owners" -> party.links(LinkKind.OWNED_BY, said, name);
            case "Subsidiaries" -> party.links(LinkKind.OWNS, said, name);
            default -> party.remark(name, said);
        }
    }

    private void references(String label, Pattern reference, String said) {
        Matcher matcher = reference.matcher(said);
        int end = 0;
        while (matcher.find()) {
            party.identifiers().reference(label, matcher.group(1));
            end = matcher.end();
        }
        if (end == 0) {
            party.noReference(label, said, line);
        }
        party.remark("Other Information", said.substring(end).replaceFirst("^[.,\\s]+", ""));
    }

    /** Text without labels: read for what it says in so many words, and kept whole. */
    private void free(String text) {
        party.remark("Other Information", text);
        Matcher un = FREE_UN_REF.matcher(text);
        if (un.find()) {
            party.identifiers().reference("UN Ref", un.group(1));
        }
        Matcher gender = FREE_GENDER.matcher(text);
        if (gender.find()) {
            party.gender(gender.group(1), line);
        }
        Matcher mail = FREE_EMAIL.matcher(text);
        while (mail.find()) {
            party.identifiers().contacts(mail.group(1), "Email");
        }
        Matcher site = FREE_SITE.matcher(text);
        while (site.find()) {
            party.identifiers().contacts(Pieces.oneLine(site.group(1)), "Website");
        }
        if (party.type() != PartyType.PERSON) {
            if (SHIP.matcher(text).find()) {
                party.isShip();
            }
            DocumentText.imo(text).ifPresent(imo -> party.identifiers().imo(imo, "IMO"));
            DocumentText.mmsi(text)
                    .ifPresent(mmsi -> party.identifiers().identifier(IdentifierKind.MMSI, mmsi, "MMSI", ""));
        }
    }
}
