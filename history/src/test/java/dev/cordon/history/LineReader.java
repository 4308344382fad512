package dev.cordon.history;

import dev.cordon.lists.Amendment;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Publication;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.terms.Address;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Name;
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tests' publications, one line for each thing; the last line must be {@code end}, so that a cut file is told.
 *
 * <pre>
 * edition 2023-04-14                    amendment 2023-11-16 | 2023-25557
 * carries MAIN ALIASES                  remove | Institute of Forensic Science | Entity List
 * party 41297 | WANG, Hongfei           remove 41297
 * alias 41297 | WANG, Hong Fei          add 7 | NEW PARTY | since 2023-11-01
 * address 41297 | Wuhan                 replace 8 | OTHER NAME
 * comment 41297 | more remarks          end
 * bad row
 * end
 * </pre>
 */
final class LineReader implements PublicationReader {

    @Override
    public Publication read(List<Path> files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            List<String> of = Files.readAllLines(file);
            if (of.isEmpty() || !of.getLast().equals("end")) {
                throw RefusedException.of(
                        file.toString(), of.size(), "the end", "a line \"end\"", "fetch the file again");
            }
            lines.addAll(of.subList(0, of.size() - 1));
        }
        return lines.getFirst().startsWith("amendment")
                ? amendment(lines)
                : edition(lines, files.getFirst().toString());
    }

    private static Edition edition(List<String> lines, String file) {
        Optional<LocalDate> published = Optional.empty();
        Set<Part> carries = EnumSet.of(Part.MAIN);
        Map<String, Map<Part, Party>> entries = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file, problems);
        for (String line : lines) {
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "edition" ->
                    published = words.length == 1 ? Optional.empty() : Optional.of(LocalDate.parse(words[1]));
                case "carries" -> {
                    carries.clear();
                    List.of(words[1].split(" ")).forEach(part -> carries.add(Part.valueOf(part)));
                }
                case "bad" -> counter.reject(1, "", line, "a party", "row left out");
                default -> {
                    Part part = part(words[0]);
                    String number = words[1].split(" \\| ")[0];
                    entries.computeIfAbsent(number, n -> new EnumMap<>(Part.class))
                            .merge(part, piece(part, words[1]), (a, b) -> Assembly.of(number, List.of(a, b)));
                    counter.accept();
                }
            }
        }
        List<Edition.Entry> parties = new ArrayList<>();
        entries.forEach((number, pieces) -> {
            List<Edition.Piece> parts = new ArrayList<>();
            // As a reader may do it: a piece for each file, even if it says nothing of the party.
            carries.forEach(part -> parts.add(new Edition.Piece(
                    part, pieces.getOrDefault(part, Party.builder(number).build()))));
            parties.add(new Edition.Entry(number, parts));
        });
        return new Edition("lines", published, carries, parties, Report.of(counter));
    }

    private static Part part(String word) {
        return switch (word) {
            case "party" -> Part.MAIN;
            case "alias" -> Part.ALIASES;
            case "address" -> Part.ADDRESSES;
            case "comment" -> Part.OVERFLOW;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Party piece(Part part, String text) {
        String[] fields = text.split(" \\| ");
        return switch (part) {
            case MAIN -> party(text);
            case ALIASES -> Party.builder(fields[0]).name(Name.alias(fields[1])).build();
            case ADDRESSES ->
                Party.builder(fields[0]).address(address(fields[1])).build();
            case OVERFLOW -> Party.builder(fields[0]).remark("", fields[1]).build();
        };
    }

    private static Address address(String street) {
        return new Address(street, "", "", "", "", Optional.empty(), "");
    }

    /** {@code number | name | since DAY | until DAY | programme X | section X}. */
    static Party party(String text) {
        String[] fields = text.split(" \\| ");
        Party.Builder party =
                Party.builder(fields[0]).type(PartyType.ORGANIZATION).name(Name.primary(fields[1]));
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 2; i < fields.length; i++) {
            String[] words = fields[i].split(" ", 2);
            said.put(words[0], words[1]);
        }
        return party.listing(new Listing(
                        said.getOrDefault("section", ""),
                        said.containsKey("programme") ? List.of(said.get("programme")) : List.of(),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        "",
                        Optional.ofNullable(said.get("since")).map(LocalDate::parse),
                        Optional.ofNullable(said.get("until")).map(LocalDate::parse),
                        Optional.empty()))
                .build();
    }

    private static Amendment amendment(List<String> lines) {
        String[] head = lines.getFirst().substring("amendment ".length()).split(" \\| ");
        List<Amendment.Change> changes = new ArrayList<>();
        Report.Counter counter = new Report.Counter("rule.txt", new ArrayList<>());
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ", 2);
            changes.add(
                    switch (words[0]) {
                        case "add" -> new Amendment.Add(party(words[1]));
                        case "replace" ->
                            new Amendment.Replace(
                                    new Amendment.Target(Optional.of(words[1].split(" ")[0]), "", ""), party(words[1]));
                        case "remove" -> new Amendment.Remove(target(words[1]));
                        default -> throw new IllegalArgumentException(line);
                    });
            counter.accept();
        }
        return new Amendment("lines", LocalDate.parse(head[0]), head[1], "", changes, Report.of(counter));
    }

    private static Amendment.Target target(String text) {
        if (!text.startsWith("| ")) {
            return new Amendment.Target(Optional.of(text), "", "");
        }
        String[] fields = text.substring(2).split(" \\| ");
        return new Amendment.Target(Optional.empty(), fields[0], fields.length > 1 ? fields[1] : "");
    }
}
