package dev.cordon.bench;

import dev.cordon.names.Romanizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Writes the table of legal forms that {@code names} ships: GLEIF's names and abbreviations (ISO 20275) with a class of
 * equivalence by rule, over which the rows that the table holds by hand prevail.
 */
public final class LegalForms {

    /** The first rule that fits a form's folded name gives its class; a form that none fits is left out. */
    private static final Map<String, String> RULES = rules();

    /** Abbreviations that are words or names more often than legal forms, seen by eye. */
    private static final Set<String> WORDS =
            Set.of(("aa|aam|ac|adi|al|alfa|ali|am|apa|art|as is|asa de|association|bab|bank|base|be|bia|bio"
                            + "|branch|brf|ca|can|cap|cat|church|cia|cio|club|com|company|con|cooperation|cooperative"
                            + "|corp|corporation|ct|da|de|di|do|don|dos|e|ee|ek|el|emc|ep|es|eu|eva|fam|far|fed|fip|fir"
                            + "|fon|for|foundation|free|fund|fup|gag|gen|general|giu|gns|gov|government|handelskammare|i"
                            + "|icc|im|in|ins|institute|institution|is|it|jan|jp|k|ko|ks|la|lam|lca|ldc|le|li|limited|lo"
                            + "|ma|mas|mat|mi|mos|mrl|ms|mu|municipality|ne|ngo|no|nsc|o|ofp|os|other|pa|pac|par"
                            + "|partnership|pat|pc|pi|plt|po|pool|private|pro|ps|psa|public|ra|ran|re|ro|s|sac|sam|sap"
                            + "|sara|school|scoop|se|sec|sen|ser|series|sf|sic|sim|smc|so|society|son|sr|state|su|sub|ta"
                            + "|the|to|tom|trust|un|union|up|us|v|van|vi|vie|y|you|yu|za|zoo")
                    .split("\\|", -1));

    /** Countries whose legal forms stand before the name: OOO Romashka, PT Bank Mandiri. */
    private static final Set<String> BEFORE = Set.of(
            "RU", "UA", "BY", "KZ", "KG", "TJ", "TM", "UZ", "AM", "AZ", "MD", "ID", "BG", "MK", "RS", "BA", "ME", "LT",
            "LV", "MN");

    private record Form(String legalClass, Set<String> countries, boolean hand, String place) {}

    private LegalForms() {}

    /** {@code LegalForms gleif-elf.csv.gz legal-forms.csv}: rewrites the second file, but for its rows by hand. */
    public static void main(String[] arguments) throws IOException {
        Path table = Path.of(arguments[1]);
        Map<String, Form> forms = new TreeMap<>();
        gleif(Path.of(arguments[0]), forms);
        List<String> head = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split(",", -1);
            if (line.startsWith("#") || line.startsWith("form,")) {
                head.add(line);
            } else if (cells[4].equals("hand")) {
                forms.put(cells[0], new Form(cells[2], Set.of(cells[1]), true, cells[3]));
            }
        }
        List<String> rows = new ArrayList<>(head);
        forms.forEach((form, is) -> rows.add(String.join(
                ",",
                form,
                String.join(" ", is.countries()),
                is.legalClass(),
                is.place(),
                is.hand() ? "hand" : "gleif")));
        Files.write(table, rows);
    }

    private static void gleif(Path file, Map<String, Form> forms) throws IOException {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        Map<String, Set<String>> countries = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = cells(line);
                Optional<String> legalClass = legalClass(folded(cells.get(5)), folded(cells.get(8)));
                if (legalClass.isEmpty() || cells.get(2).isEmpty() || isDescription(cells, legalClass.get())) {
                    continue;
                }
                for (String form : spellings(cells)) {
                    votes.computeIfAbsent(form, key -> new TreeMap<>()).merge(legalClass.get(), 1, Integer::sum);
                    countries.computeIfAbsent(form, key -> new TreeSet<>()).add(cells.get(2));
                }
            }
        }
        votes.forEach((form, classes) -> {
            String most = classes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            Set<String> where = countries.getOrDefault(form, Set.of());
            boolean before = where.stream().anyMatch(BEFORE::contains);
            forms.put(form, new Form(most, where, false, before ? "either" : "end"));
        });
    }

    /** English law names kinds of societies by what they do ("Cemetery Association"): no part of a name to strip. */
    private static boolean isDescription(List<String> cells, String legalClass) {
        boolean body = Set.of("ASSOCIATION", "COOPERATIVE", "FOUNDATION", "TRUST", "STATE_ENTERPRISE")
                .contains(legalClass);
        return body && cells.get(7).equals("en");
    }

    /** Local and transliterated name and abbreviations, each as words and, if abbreviated, without its dots. */
    private static Set<String> spellings(List<String> cells) {
        Set<String> spellings = new TreeSet<>();
        for (int column : new int[] {5, 8}) {
            add(folded(cells.get(column).replaceAll("\\(.*?\\)", " ")), spellings);
        }
        for (int column : new int[] {9, 10}) {
            for (String abbreviation : cells.get(column).split("[;,]", -1)) {
                add(folded(abbreviation), spellings);
                add(folded(abbreviation.replaceAll("[./]", "")), spellings);
                if (abbreviation.length() <= 12) {
                    add(folded(abbreviation.replaceAll("[./\\s]", "")), spellings);
                }
            }
        }
        return spellings;
    }

    private static void add(String form, Set<String> spellings) {
        boolean longName = form.split(" ", -1).length > 7;
        if (form.length() > 1 && !longName && !WORDS.contains(form) && !form.matches(".*\\d.*")) {
            spellings.add(form);
        }
    }

    private static String folded(String text) {
        return Romanizer.romanize(text).text();
    }

    private static Optional<String> legalClass(String local, String transliterated) {
        return RULES.entrySet().stream()
                .filter(rule -> Pattern.compile(rule.getKey()).matcher(local).find()
                        || Pattern.compile(rule.getKey())
                                .matcher(transliterated)
                                .find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put(
                "branch|sucursal|succursale|zweigniederlassung|\\bfilial|representative office|predstavit|podelenie|bijkantoor",
                "BRANCH");
        rules.put(
                "kommanditgesellschaft|comandita|commandite|kommandit|accomandita|komandit|commanditaire|limited partnership"
                        + "|partnership limited|beteti|komanditne|tovarishchestvo na vere",
                "LIMITED_PARTNERSHIP");
        rules.put(
                "partnership|handelsgesellschaft|nom collectif|nombre colectivo|colectiva|collectiv|tovarishch|onder firma|nome colletivo"
                        + "|nome collettivo|javna|jawna|omorrythm|omorithmi|handelsbolag|avoin yhtio|ansvarlig selskap|interessentskab|maatschap"
                        + "|burgerlichen rechts|societe civile|sociedad civil|verejna obchodna|verejna obchodni|partnerska",
                "PARTNERSHIP");
        rules.put(
                "cooperat|genossenschaft|osuus|kooperat|druzstvo|spoldziel|szovetkezet|andels|zadruga|ekonomisk forening",
                "COOPERATIVE");
        rules.put(
                "foundation|stiftung|fondation|fundac|fondazione|stichting|stiftelse|saatio|nadace|nadacia|alapitvany|zaklada|\\bfond\\b|sihtasutus",
                "FOUNDATION");
        rules.put(
                "state enterprise|unitar|gosudarst|estatal|etablissement public|empresa publica|entidad publica|state owned|derzhavn|kazenn|statal"
                        + "|anstalt|panstwow|javno poduze|javno preduze|valstybes imone|state company|government",
                "STATE_ENTERPRISE");
        rules.put(
                "public limited|societe anonyme|sociedad anonima|sociedade anonima|societa per azioni|spolka akcyjna|akcionarsko|dionicko"
                        + "|aktsioner|akcine|akciju|joint stock|naamloze|anonim sirket|anonymi|aktieselskab|delniska|akciova|reszvenytarsasag"
                        + "|aktiengesellschaft|kabushiki|allmennaksje|julkinen|aktsiaselts|shareholding|societate pe actiuni|pe actiuni|hlutafelag"
                        + "|aksioner|musahama|musahima|jusighoesa|gu fen you xian|open company|unlimited public",
                "PUBLIC_LIMITED");
        rules.put(
                "limited liability compan|besloten|beschrankter haftung|responsabilite limitee|responsabilidad limitada|limitada|responsabilita limitata"
                        + "|ogranichenn|obmezhen|z ograniczona|rucenim|korlatolt|private limited|limited compan|osakeyhtio|aktiebolag|aksjeselskap"
                        + "|anpartsselskab|limited sirket|osauhing|uzdaroji|ierobezotu|ogranicenom|omejeno|raspundere limitata|godo|yugen|terbatas"
                        + "|periorismenis|einkahlutafelag|company limited|limited$|private compan|you xian|yuhan|masuliyyat|pergjegjesi|incorporated",
                "LIMITED");
        rules.put(
                "sole propriet|einzel|individual entrepreneur|empresa individual|empresario individual|entreprise individuelle|individualny"
                        + "|eenmanszaak|enkeltmand|jednoosob|sole trader|sole establishment|obrt",
                "SOLE");
        rules.put("\\btrust\\b|fideicomiso|fiducie", "TRUST");
        rules.put(
                "association|\\w*verein\\b|asociac|associac|associazione|vereniging|forening|yhdistys|stowarzysz|\\bsociety\\b|udruzen|spolek|egyesulet|druzhestvo s nestopanska",
                "ASSOCIATION");
        return rules;
    }
}
