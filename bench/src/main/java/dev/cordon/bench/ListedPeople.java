package dev.cordon.bench;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Publication;
import dev.cordon.lists.Readers;
import dev.cordon.names.Romanizer;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The people of the lists whose terms let tables be made from them, in two parts: what tables are learnt from, and what is
 * held out to measure them.
 *
 * <p>A person on two lists must not stand in both parts, so the words of the first name decide, in any order: one hash
 * in ten tenths, seven of which are learnt from.
 */
record ListedPeople(List<Person> learnt, List<Person> heldOut) {

    private static final int TENTHS_LEARNT = 7;

    /** What is used of a person: names as published, and ISO codes of the countries it has to do with. */
    record Person(List<Name> names, Set<String> countries) {}

    /** Reads OFAC (US federal works, public domain) and OFSI (Open Government Licence v3.0) under SHARED/lists. */
    static ListedPeople read(Path lists) throws IOException {
        Map<String, Person> people = new LinkedHashMap<>();
        add(people, lists.resolve("us-ofac-sdn/2023-12-28"), "sdn.csv.gz", "add.csv.gz", "alt.csv.gz");
        add(
                people,
                lists.resolve("us-ofac-cons/2025-12-19"),
                "cons_prim.csv.gz",
                "cons_add.csv.gz",
                "cons_alt.csv.gz",
                "cons_comments.csv");
        add(people, lists.resolve("uk-ofsi/2025-04-14"), "ConList.xlsx");
        people.values().removeIf(person -> person.names().isEmpty());
        List<Person> learnt = new ArrayList<>();
        List<Person> heldOut = new ArrayList<>();
        people.values().forEach(person -> (isLearnt(person.names().getFirst()) ? learnt : heldOut).add(person));
        return new ListedPeople(learnt, heldOut);
    }

    private static void add(Map<String, Person> people, Path folder, String... files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(folder.resolve(file));
        }
        Publication publication = Readers.read(paths);
        if (publication instanceof Edition edition) {
            for (Edition.Entry entry : edition.entries()) {
                for (Edition.Piece piece : entry.parts()) {
                    Party party = piece.party();
                    if (party.type() == PartyType.PERSON) {
                        Person person = people.computeIfAbsent(
                                folder + entry.number(), key -> new Person(new ArrayList<>(), new TreeSet<>()));
                        person.names().addAll(party.names());
                        party.countries().forEach(tie -> tie.code().ifPresent(person.countries()::add));
                    }
                }
            }
        }
    }

    static boolean isLearnt(Name name) {
        TreeSet<String> words = new TreeSet<>();
        Romanizer.romanize(name.text()).words().forEach(word -> words.add(word.latin()));
        CRC32 hash = new CRC32();
        hash.update(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 10 < TENTHS_LEARNT;
    }
}
