package dev.cordon.lists.ofac;

import dev.cordon.lists.Report;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.CountryTie.Tie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of OFAC's remarks. The flat files keep everything in them that has no column ("FORMAT SDN CSV", column
 * Remarks, and "THE DISPOSITION OF ALIASES" in dat_spec.txt); OFAC documents no grammar, so this one is read off the files.
 *
 * <pre>
 * remarks    = part *( "; " part ) [ "." ]
 * part       = [ "alt. " ] statement                      also in brackets: (Linked To: HAMAS)
 * statement  = alias | wallet | labelled | listingDate | menu | contact | kinship | phrase | numbered | position
 * alias      = "a.k.a. '" name "'"                        a.k.a. 'BNC'               a weak alias
 *            | "d.b.a. '" name "'"                        d.b.a. 'ANARQUIA PAINTBALL'   likewise
 *            | "f.k.a. '" name "'"                        f.k.a. 'NMZ OAO'           a former name
 *            | "n.k.a. '" name "'"                        n.k.a. 'LGOK'              the present name
 * wallet     = "Digital Currency Address - " code address Digital Currency Address - XBT 149w62rY42aZBox8...
 * labelled   = label [ ":" ] value                        the labels and what their values are: labels.csv
 *   birth date, founded  = [ "circa " ] date [ "to" date ]   DOB circa 1961; Organization Established Date 03 Dec 2007
 *   birth place          = place that may end with country   POB Culiacan, Sinaloa, Mexico
 *   identifier           = number [ "(" state ")" ] [ "(" country ")" ] [ "issued" date ] [ "expires" date ]
 *                                                         Passport X0906223 (Switzerland) expires 09 Jun 2020
 *   linked               = name                           Linked To: HAMAS
 * listingDate= "Listing Date (" which ")" [ ":" ] date    Listing Date (CMIC) 03 Jun 2021
 * menu       = act " information:" text                   Executive Order 13846 information: FOREIGN EXCHANGE.  Sec. ...
 * contact    = address of a page or mailbox               www.manartv.com
 * kinship    = relation " of " name                       wife of Saddam Hussein al-Tikriti
 * phrase     = a known sort of sentence: phrases.csv      all offices worldwide
 * numbered   = words that end in No., Number, ID ... and a number    Fiduciary Register No. 123 (Panama)
 * position   = text that names an office: titles.txt      Former Minister of Education
 * </pre>
 *
 * What is understood but has no field of its own is kept as a remark under its label; a part that no rule knows is kept as
 * a remark without label, and counted.
 */
final class Remarks {

    /** What the flat files hold of the remarks at most (dat_spec.txt, column 12 of SDN.CSV). */
    static final int LONGEST_FIELD = 1000;

    private static final String SEPARATOR = "; ";
    private static final Pattern ALIAS = Pattern.compile("([afn]\\.k|d\\.b)\\.a\\. '(.+)'\\.?");
    private static final Pattern WALLET = Pattern.compile("(Digital Currency Address - (\\S+)) (\\S+)");
    private static final Pattern QUALIFIED = Pattern.compile("(\\(.+?\\)):?\\s+(.+)");
    private static final Pattern MENU =
            Pattern.compile("((?:Executive Order \\d+|CAATSA Section \\d+) [Ii]nformation:?)\\s*(.+)");
    private static final Pattern ISSUED = Pattern.compile("(.+?)((?:\\s+(?:issued|expires|expired)\\s+.*\\d{4}.*)?)");
    private static final Pattern COUNTRY = Pattern.compile("(.+?)\\s*\\(([^()]*\\p{L}[^()]*)\\)");
    private static final Pattern IMO = Pattern.compile("IMO\\s*(\\d{5,7})");
    private static final Pattern SITE = Pattern.compile("((?:https?://|www\\.)\\S+?)(?: \\(website\\))?\\.?");
    private static final Pattern MAIL = Pattern.compile("(?:Email:)?(\\S+@\\S+\\.\\w+)(?: \\(email\\))?\\.?");
    private static final Pattern KINSHIP = Pattern.compile(
            "((?:first |second |late |former |ex-)?(?:half-|step)?(?:wife|husband|spouse|widow|son|daughter|child|brother|"
                    + "sister|mother|father|nephew|niece|cousin|uncle|aunt)(?:-in-law)?) of (.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("((?:[A-Z(][\\p{L}.()'/&-]*,? |of |de |and |the |for )*"
            + "(?:No\\.?:?|Number:?|#|ID:?|Code:?|Card|Document|Certificate|Permit|Licen[cs]e|Registration))"
            + "\\s+(\\S*\\d.*)");

    private final Draft draft;
    private final Report.Counter counter;
    private final long line;
    private final RemarksStatistics.Counter statistics;

    /**
     * @param draft the party to which everything goes; its type should be known
     * @param counter takes the problems
     * @param line the record's line, for them
     * @param statistics counts the parts
     */
    Remarks(Draft draft, Report.Counter counter, long line, RemarksStatistics.Counter statistics) {
        this.draft = draft;
        this.counter = counter;
        this.line = line;
        this.statistics = statistics;
    }

    /** The whole field, with the full stop that ends it. */
    void field(String remarks) {
        String text = remarks.strip();
        parts(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    /** Parts without the full stop of the field. */
    void parts(String remarks) {
        split(remarks).forEach(this::part);
    }

    /**
     * An {@code id} of the XML: the label and the value that the flat files write as one part.
     *
     * @param type {@code Tax ID No.}, {@code Secondary sanctions risk:}
     * @param number the value
     * @param country the issuer, or ""
     * @param validity {@code issued 14 May 1997 expires 13 May 2007}, or ""
     */
    void id(String type, String number, String country, String validity) {
        Optional<Label> label = Label.at(type).filter(l -> l.meaning() == Label.Meaning.IDENTIFIER);
        if (label.isPresent() && !number.isBlank()) {
            statistics.part();
            identifier(label.get().kind(), type, number, country, validity);
        } else {
            parts(sentence(type, number, country, validity));
        }
    }

    private static String sentence(String type, String number, String country, String validity) {
        return (type + " " + number + (country.isBlank() ? "" : " (" + country + ")") + " " + validity).strip();
    }

    /** Separators inside a quoted alias do not part. */
    private static List<String> split(String remarks) {
        List<String> parts = new ArrayList<>();
        for (String piece : remarks.split(SEPARATOR)) {
            int last = parts.size() - 1;
            if (last >= 0 && isOpenAlias(parts.get(last)) && piece.endsWith("'") && !piece.contains(".k.a. '")) {
                parts.set(last, parts.get(last) + SEPARATOR + piece);
            } else if (!piece.isBlank()) {
                parts.add(piece);
            }
        }
        return parts;
    }

    private static boolean isOpenAlias(String part) {
        return part.contains(".k.a. '") && !part.endsWith("'") && !part.endsWith("'.");
    }

    private void part(String published) {
        statistics.part();
        String part = bare(published.strip());
        if (!statement(part)) {
            statistics.unrecognised();
            draft.party().remark("", published);
            counter.odd(
                    line,
                    "Remarks",
                    part,
                    "a statement that the remarks grammar knows",
                    "kept as a remark without label");
        }
    }

    private static String bare(String part) {
        String inner =
                part.startsWith("(Linked To:") && part.endsWith(")") ? part.substring(1, part.length() - 1) : part;
        return inner.regionMatches(true, 0, "alt. ", 0, 5) ? inner.substring(5).strip() : inner;
    }

    private boolean statement(String part) {
        return alias(part)
                || wallet(part)
                || labelled(part)
                || menu(part)
                || contact(part)
                || kinship(part)
                || phrase(part)
                || numbered(part)
                || position(part);
    }

    private boolean alias(String part) {
        Matcher alias = ALIAS.matcher(part);
        if (!alias.matches()) {
            return false;
        }
        NameKind kind = switch (alias.group(1)) {
            case "f.k" -> NameKind.FORMER;
            case "n.k" -> NameKind.NOW;
            default -> NameKind.ALIAS;
        };
        draft.party().name(name(alias.group(2), kind));
        return true;
    }

    /** Names stand here, and not in ALT.CSV, because OFAC calls them weak. */
    private Name name(String text, NameKind kind) {
        return draft.type() == PartyType.PERSON ? Names.person(text, kind, true) : Names.plain(text, kind, true);
    }

    private boolean wallet(String part) {
        Matcher wallet = WALLET.matcher(part);
        if (!wallet.matches()) {
            return false;
        }
        draft.party()
                .identifier(
                        new Identifier(IdentifierKind.WALLET, wallet.group(3), Optional.empty(), wallet.group(1), ""));
        return true;
    }

    private boolean labelled(String part) {
        Optional<Label> label = Label.at(part);
        return label.isPresent() && labelled(label.get(), label.get().value(part), part);
    }

    private boolean labelled(Label label, String value, String part) {
        if (value.isEmpty()) {
            return false;
        }
        return switch (label.meaning()) {
            case BIRTH_DATE, FOUNDED -> born(label, value);
            case BIRTH_PLACE -> {
                draft.party().birthPlace(new BirthPlace(value, CountryWords.atEnd(value)));
                yield true;
            }
            case NATIONALITY -> tie(Tie.NATIONALITY, value);
            case CITIZENSHIP -> tie(Tie.CITIZENSHIP, value);
            case JURISDICTION -> tie(Tie.JURISDICTION, value);
            case FLAG -> tie(Tie.FLAG, value);
            case FORMER_FLAG -> tie(Tie.FORMER_FLAG, value);
            case GENDER -> gender(value);
            case LINKED -> link(LinkKind.LINKED, label, value);
            case OWNER -> link(LinkKind.OWNED_BY, label, value);
            case LISTING_DATE -> listingDate(label, value);
            case SECONDARY_RISK -> measure(Measure.Kind.SECONDARY_SANCTIONS_RISK, part);
            case ADDITIONAL -> additional(label, value, part);
            case SECTORAL -> measure(Measure.Kind.SECTORAL, part);
            case DIRECTIVE -> directive(label, value, part);
            case BLOCKED -> blocked(part);
            case CORRESPONDENT -> measure(Measure.Kind.CORRESPONDENT_ACCOUNT, part);
            case RESTRICTED -> measure(Measure.Kind.OTHER, part);
            case IDENTIFIER -> identifier(label, value);
            case REMARK -> qualified(label, value);
        };
    }

    private boolean remark(String label, String value) {
        draft.party().remark(label, value);
        return true;
    }

    /** {@code Effective Date (CMIC) 02 Aug 2021}: the brackets belong to the label. */
    private boolean qualified(Label label, String value) {
        Matcher qualified = QUALIFIED.matcher(value);
        return qualified.matches()
                ? remark(label.text() + " " + qualified.group(1), qualified.group(2))
                : remark(label.text(), value);
    }

    private boolean link(LinkKind kind, Label label, String name) {
        draft.party().link(new Link(kind, name, Optional.empty(), label.text()));
        return true;
    }

    private boolean measure(Measure.Kind kind, String words) {
        draft.measure(kind, words);
        return true;
    }

    private boolean tie(Tie tie, String country) {
        draft.party().country(new CountryTie(tie, CountryWords.code(country), country));
        return true;
    }

    private boolean born(Label label, String value) {
        Optional<Period> period = Dates.period(value);
        if (period.isPresent()) {
            draft.party().born(period.get());
        } else {
            draft.party().remark(label.text(), value);
            counter.odd(
                    line,
                    label.text(),
                    value,
                    "DD MMM YYYY, MMM YYYY or YYYY, a range of these, or circa",
                    "kept as a remark");
        }
        return true;
    }

    private boolean gender(String value) {
        switch (value.toLowerCase(Locale.ROOT)) {
            case "male" -> draft.party().gender(Gender.MALE);
            case "female" -> draft.party().gender(Gender.FEMALE);
            default -> {
                draft.party().remark("Gender", value);
                counter.odd(line, "Gender", value, "Male or Female", "kept as a remark");
            }
        }
        return true;
    }

    /** The date is kept as a remark, too: an entry may bear several, of which only the first is its listing's. */
    private boolean listingDate(Label label, String value) {
        Matcher date = QUALIFIED.matcher(value);
        Optional<LocalDate> day = date.matches() ? Dates.day(date.group(2)) : Optional.empty();
        if (day.isEmpty()) {
            return false;
        }
        draft.listed(day.get());
        directiveMeasure(date.group(1));
        return remark(label.text() + " " + date.group(1), date.group(2));
    }

    /** Directive 2 under EO 14024 closes correspondent accounts, the others forbid dealings in debt, equity or reserves. */
    private void directiveMeasure(String which) {
        if (which.equals("(EO 14024 Directive 2)")) {
            draft.measure(Measure.Kind.CORRESPONDENT_ACCOUNT, which);
        } else if (which.contains("Directive")) {
            draft.measure(Measure.Kind.SECTORAL, which);
        }
    }

    private boolean additional(Label label, String value, String part) {
        if (value.startsWith("Subject to Secondary Sanctions")) {
            return measure(Measure.Kind.SECONDARY_SANCTIONS_RISK, part);
        }
        if (value.startsWith("Not on the SDN List")) {
            draft.declareNonSdn();
        }
        return remark(label.text(), value);
    }

    private boolean directive(Label label, String value, String part) {
        return value.startsWith("Subject to Directive")
                ? measure(Measure.Kind.SECTORAL, part)
                : remark(label.text(), value);
    }

    /** Said of parties that left the SDN list for the list of EO 13599 in January 2016. */
    private boolean blocked(String part) {
        draft.declareNonSdn();
        return measure(Measure.Kind.ASSET_FREEZE, part);
    }

    private boolean identifier(Label label, String value) {
        Matcher issued = ISSUED.matcher(value);
        String number = issued.matches() ? issued.group(1) : value;
        String validity = issued.matches() ? issued.group(2).strip() : "";
        Matcher country = COUNTRY.matcher(number);
        boolean bracketed = label.kind() != IdentifierKind.PHONE && country.matches();
        if (bracketed) {
            stated(label, country.group(1), country.group(2), validity);
        } else {
            identifier(label.kind(), label.text(), number, "", validity);
        }
        return true;
    }

    /** A state of the country, as in {@code Folio Mercantil No. 22839 (Jalisco) (Mexico)}, belongs to no number. */
    private void stated(Label label, String number, String country, String validity) {
        Matcher state = COUNTRY.matcher(number);
        if (state.matches()) {
            identifier(
                    label.kind(),
                    label.text(),
                    state.group(1),
                    country,
                    ("(" + state.group(2) + ") " + validity).strip());
        } else {
            identifier(label.kind(), label.text(), number, country, validity);
        }
    }

    private void identifier(IdentifierKind kind, String label, String number, String country, String validity) {
        Matcher imo = IMO.matcher(number.strip());
        String bare = imo.matches() ? imo.group(1) : number.strip();
        Optional<String> code = CountryWords.code(country);
        String unknown = country.isBlank() || code.isPresent() ? "" : "(" + country + ")";
        draft.party()
                .identifier(new Identifier(
                        imo.matches() ? IdentifierKind.IMO : russian(kind, bare, country),
                        bare,
                        code,
                        label,
                        (unknown + " " + validity).strip()));
    }

    /**
     * A Russian tax number of 10 or 12 digits is an INN, a registration number of 13 or 15 an OGRN; OFAC's labels do not
     * tell them from other countries' numbers.
     */
    private static IdentifierKind russian(IdentifierKind kind, String number, String country) {
        if (country.equals("Russia") && kind == IdentifierKind.TAX_ID && number.matches("\\d{10}|\\d{12}")) {
            return IdentifierKind.INN;
        }
        if (country.equals("Russia") && kind == IdentifierKind.REGISTRATION && number.matches("\\d{13}|\\d{15}")) {
            return IdentifierKind.OGRN;
        }
        return kind;
    }

    private boolean menu(String part) {
        return MENU.matcher(part).matches() && measure(Measure.Kind.OTHER, part);
    }

    private boolean contact(String part) {
        Matcher mail = MAIL.matcher(part);
        Matcher site = SITE.matcher(part);
        if (mail.matches()) {
            draft.party().identifier(Identifier.of(IdentifierKind.EMAIL, mail.group(1)));
        } else if (site.matches()) {
            draft.party().identifier(Identifier.of(IdentifierKind.WEBSITE, site.group(1)));
        }
        return mail.matches() || site.matches();
    }

    private boolean kinship(String part) {
        Matcher kin = KINSHIP.matcher(part);
        if (!kin.matches()) {
            return false;
        }
        draft.party().link(new Link(LinkKind.FAMILY, kin.group(2), Optional.empty(), kin.group(1) + " of"));
        return true;
    }

    private boolean phrase(String part) {
        Optional<String> label = Phrases.label(part);
        label.ifPresent(known -> draft.party().remark(known, part));
        return label.isPresent();
    }

    private boolean numbered(String part) {
        Matcher numbered = NUMBERED.matcher(part);
        return numbered.matches()
                && identifier(
                        new Label(numbered.group(1), Label.Meaning.IDENTIFIER, IdentifierKind.OTHER),
                        numbered.group(2));
    }

    private boolean position(String part) {
        return Phrases.namesOffice(part) && remark("Position", part);
    }

    /** The part of MAIN that the flat file cut: kept as it stands. */
    void cutOff(String beginning) {
        statistics.cut();
        draft.party().remark("Remarks, cut off", beginning);
    }

    /** The rest of a part whose beginning is not at hand. */
    void continued(String rest) {
        statistics.cut();
        draft.party().remark("Remarks, continued", rest);
    }
}
