package dev.cordon.bench;

import dev.cordon.names.Romanized.Word;
import dev.cordon.names.Romanizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Counts in how many parties each word stands in a name, persons and organizations apart, from lists and corpora whose
 * terms let the counts be published. The readers of {@code lists} are not used: only names and kinds matter here.
 */
public final class WordFrequencies {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    /** A word of one party only says nothing about frequency. */
    private static final int LEAST = 2;

    private final Map<String, Set<String>> people = new HashMap<>();
    private final Map<String, Set<String>> organizations = new HashMap<>();

    private WordFrequencies() {}

    /** {@code WordFrequencies SHARED words.tsv}: reads SHARED/lists, writes the table. */
    public static void main(String[] arguments) throws IOException {
        Path lists = Path.of(arguments[0], "lists");
        WordFrequencies words = new WordFrequencies();
        words.ofac(lists.resolve("us-ofac-sdn/2023-12-28"), "sdn.csv.gz", "alt.csv.gz");
        words.ofac(lists.resolve("us-ofac-cons/2025-12-19"), "cons_prim.csv.gz", "cons_alt.csv.gz");
        words.csl(lists.resolve("us-csl/2022-05-06/consolidated.csv.gz"));
        words.ofsi(lists.resolve("uk-ofsi/2020-04-27/ConList.csv.gz"));
        words.companies(lists.resolve("names/sec-company-tickers-2026-02/company_tickers.json.gz"));
        words.names(lists.resolve("names/popular-names-by-country/common-forenames-by-country.csv.gz"));
        words.names(lists.resolve("names/popular-names-by-country/common-surnames-by-country.csv.gz"));
        words.write(Path.of(arguments[1]));
    }

    private void ofac(Path edition, String main, String aliases) throws IOException {
        Map<String, Boolean> isPerson = new HashMap<>();
        for (List<String> row : records(edition.resolve(main), StandardCharsets.ISO_8859_1)) {
            if (row.size() > 2 && !row.get(2).equals("vessel") && !row.get(2).equals("aircraft")) {
                isPerson.put(row.get(0), row.get(2).equals("individual"));
                count("ofac" + row.get(0), row.get(1), row.get(2).equals("individual"));
            }
        }
        for (List<String> row : records(edition.resolve(aliases), StandardCharsets.ISO_8859_1)) {
            if (row.size() > 3 && isPerson.containsKey(row.get(0))) {
                count("ofac" + row.get(0), row.get(3), isPerson.get(row.get(0)));
            }
        }
    }

    /** Without the SDN, which is read above; BIS does not tell persons from organizations: its lists hold mostly the latter. */
    private void csl(Path file) throws IOException {
        List<List<String>> rows = records(file, UTF_8);
        List<String> header = rows.getFirst();
        for (List<String> row : rows.subList(1, rows.size())) {
            String source = row.get(header.indexOf("source"));
            String type = row.get(header.indexOf("type"));
            boolean organization = type.equals("Entity")
                    || source.startsWith("Entity List")
                    || source.startsWith("Unverified")
                    || source.startsWith("Military");
            if (!source.startsWith("Specially") && (organization || type.equals("Individual"))) {
                for (String name : (row.get(header.indexOf("name")) + "; " + row.get(header.indexOf("alt_names")))
                        .split(";", -1)) {
                    count(row.get(0), name, !organization);
                }
            }
        }
    }

    private void ofsi(Path file) throws IOException {
        List<List<String>> rows = records(file, Charset.forName("windows-1252"));
        List<String> header = rows.get(1);
        for (List<String> row : rows.subList(2, rows.size())) {
            String type = row.get(header.indexOf("Group Type"));
            if (type.equals("Individual") || type.equals("Entity")) {
                String group = "ofsi" + row.get(header.indexOf("Group ID"));
                count(group, String.join(" ", row.subList(0, 6)), type.equals("Individual"));
            }
        }
    }

    private void companies(Path file) throws IOException {
        Matcher company = Pattern.compile("\"cik_str\":\\s*(\\d+).*?\"title\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(text(file, UTF_8));
        while (company.find()) {
            count("sec" + company.group(1), company.group(2).replace("\\/", "/"), false);
        }
    }

    /** Each row of these corpora counts as one person of that name. */
    private void names(Path file) throws IOException {
        List<List<String>> rows = records(file, UTF_8);
        int column = rows.getFirst().indexOf("Romanized Name");
        for (int i = 1; i < rows.size(); i++) {
            count(file.getFileName() + ":" + i, rows.get(i).get(column), true);
        }
    }

    private void count(String party, String name, boolean person) {
        for (Word word : Romanizer.romanize(name).words()) {
            (person ? people : organizations)
                    .computeIfAbsent(word.latin(), key -> new HashSet<>())
                    .add(party);
        }
    }

    private static int parties(Map<String, Set<String>> words) {
        Set<String> parties = new HashSet<>();
        words.values().forEach(parties::addAll);
        return parties.size();
    }

    private void write(Path file) throws IOException {
        Set<String> words = new HashSet<>(people.keySet());
        words.addAll(organizations.keySet());
        Map<String, String> rows = new TreeMap<>();
        for (String word : words) {
            int persons = people.getOrDefault(word, Set.of()).size();
            int bodies = organizations.getOrDefault(word, Set.of()).size();
            if (persons >= LEAST || bodies >= LEAST) {
                rows.put(word, word + "\t" + persons + "\t" + bodies);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("# In how many parties a word stands in a name, if in at least " + LEAST
                + ". Sources, licences and command: see README.md.");
        lines.add("# people=" + parties(people) + " organizations=" + parties(organizations));
        lines.add("word\tpeople\torganizations");
        lines.addAll(rows.values());
        Files.write(file, lines);
    }

    private static String text(Path file, Charset charset) throws IOException {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(bytes.readAllBytes(), charset);
        }
    }

    private static List<List<String>> records(Path file, Charset charset) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), charset))) {
            List<String> record = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (quoted || (c != ',' && c != '\n')) {
                    cell.append((char) c);
                } else {
                    record.add(cell.toString().strip());
                    cell.setLength(0);
                    if (c == '\n') {
                        records.add(record);
                        record = new ArrayList<>();
                    }
                }
            }
        }
        return records;
    }
}
