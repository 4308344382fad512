package dev.cordon.bench;

import dev.cordon.index.Index;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.State;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;

/**
 * A list as long as wanted, of people and organizations that do not exist, with what real lists say of theirs: one or two
 * names, birth dates, countries, numbers, the days on which they stood there. One at a time, and the same each time.
 */
final class MadeList implements Iterator<State> {

    static final String ID = "made";

    private static final long SEED = 20261124;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 6_000;
    private static final State.Source EDITION =
            new State.Source(LocalDate.of(2026, 11, 1), "made for measuring", "", "0".repeat(64));

    /** Shares, as on the shipped lists of OFAC or a little below where a longer list says less of each. */
    private static final double PEOPLE = 0.65;

    private static final double TWO_NAMES = 0.6;
    private static final double TURNED = 0.3;
    private static final double BORN = 0.6;
    private static final double IN_A_COUNTRY = 0.8;
    private static final double NUMBERED = 0.4;
    private static final double WITH_EMAIL = 0.03;
    private static final double WITH_WALLET = 0.01;
    private static final double ENDED = 0.2;

    /** Bits that remember the names given; a power of two, so many that few names share one. */
    private static final int PLACES = 1 << 28;

    private final BitSet given = new BitSet(PLACES);
    private final Random random = new Random(SEED);
    private final NameMill people;
    private final NameMill organizations;
    private final List<String> countries;
    private final int most;
    private int names;
    private int parties;

    /**
     * A list of so many names.
     *
     * @param shipped the index of the lists that ship, for their names
     */
    MadeList(int names, Index shipped) throws IOException {
        most = names;
        List<RealNames.OfCountry> popular = RealNames.popular(1, SEED);
        List<String> persons = new ArrayList<>(RealNames.listed(shipped, PartyType.PERSON));
        popular.forEach(person -> persons.add(person.text()));
        List<String> bodies = new ArrayList<>(RealNames.listed(shipped, PartyType.ORGANIZATION));
        bodies.addAll(RealNames.companies());
        people = new NameMill(persons, SEED + 1);
        organizations = new NameMill(bodies, SEED + 2);
        countries =
                popular.stream().map(RealNames.OfCountry::country).distinct().toList();
    }

    @Override
    public boolean hasNext() {
        return names < most;
    }

    @Override
    public State next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the list of " + most + " names has ended");
        }
        LocalDate from = FIRST_DAY.plusDays(random.nextInt(DAYS));
        Optional<LocalDate> to =
                chance(ENDED) ? Optional.of(from.plusDays(1 + random.nextInt(DAYS / 2))) : Optional.empty();
        return new State(ID, party(from), from, to, from, from, to, EDITION, List.of(), to.map(day -> EDITION));
    }

    private Party party(LocalDate since) {
        boolean person = chance(PEOPLE);
        Party.Builder party = Party.builder("M" + ++parties)
                .type(person ? PartyType.PERSON : PartyType.ORGANIZATION)
                .listing(new Listing(
                        "",
                        List.of("MADE"),
                        List.of(new Measure(Measure.Kind.ASSET_FREEZE, "")),
                        List.of(),
                        "",
                        "",
                        "",
                        Optional.of(since),
                        Optional.empty(),
                        Optional.empty()));
        NameMill mill = person ? people : organizations;
        NameMill.Made name = another(mill);
        party.name(Name.primary(name.text()));
        if (chance(TWO_NAMES)) {
            String other = person && chance(TURNED) ? turned(name.text()) : mill.again(name);
            if (isNew(other)) {
                party.name(Name.alias(other));
            }
        }
        names += party.names().size();
        if (person && chance(BORN)) {
            party.born(Period.of(
                    PartialDate.of(1935 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28))));
        }
        if (chance(IN_A_COUNTRY)) {
            String country = countries.get(random.nextInt(countries.size()));
            party.country(new CountryTie(
                    person ? CountryTie.Tie.NATIONALITY : CountryTie.Tie.JURISDICTION, Optional.of(country), country));
        }
        numbers(party, person, name.text());
        return party.build();
    }

    private NameMill.Made another(NameMill mill) {
        NameMill.Made name = mill.next();
        while (!isNew(name.text())) {
            name = mill.next();
        }
        return name;
    }

    /** Sure of every new name it admits; a few others are turned away with those that were there already. */
    private boolean isNew(String name) {
        int place = (int) (hash(name) & (PLACES - 1));
        boolean isNew = !given.get(place);
        given.set(place);
        return isNew;
    }

    /** FNV-1a, whose upper bits are folded into the lower ones. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }

    private void numbers(Party.Builder party, boolean person, String name) {
        if (chance(NUMBERED)) {
            IdentifierKind kind = person ? IdentifierKind.PASSPORT : IdentifierKind.REGISTRATION;
            party.identifier(Identifier.of(
                    kind, (char) ('A' + random.nextInt(26)) + "%08d".formatted(random.nextInt(100_000_000))));
        }
        if (chance(WITH_EMAIL)) {
            String box = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
            party.identifier(Identifier.of(IdentifierKind.EMAIL, box + random.nextInt(1_000) + "@example.org"));
        }
        if (chance(WITH_WALLET)) {
            party.identifier(Identifier.of(
                    IdentifierKind.WALLET,
                    "0x%016x%016x%08x".formatted(random.nextLong(), random.nextLong(), random.nextInt())));
        }
    }

    /** The last word first, as lists do with families' names. */
    private static String turned(String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 ? name : name.substring(last + 1) + " " + name.substring(0, last);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
