package dev.cordon.ownership;

import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Who owns or controls whom: a graph of parties and stated holdings, for all time. Unchangeable, safe for several threads.
 *
 * <p>Parties have numbers from 0, holdings too. Kept in columns, since registers have millions of them.
 */
public final class Holdings {

    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");

    private final String[] names;
    private final Map<String, Integer> numbers;
    private final Map<Integer, Party> known;
    private final int[] owner;
    private final int[] owned;
    private final long[] low;
    private final long[] high;
    private final byte[] interest;
    private final int[] from;
    private final int[] to;
    private final int[] source;
    private final int[] joint;
    private final String[] words;
    private final Adjacency into;
    private final Adjacency outOf;

    private Holdings(Builder made) {
        names = made.names.toArray(new String[0]);
        numbers = Map.copyOf(made.numbers);
        known = Map.copyOf(made.known);
        int size = made.size;
        owner = Arrays.copyOf(made.owner, size);
        owned = Arrays.copyOf(made.owned, size);
        low = Arrays.copyOf(made.low, size);
        high = Arrays.copyOf(made.high, size);
        interest = Arrays.copyOf(made.interest, size);
        from = Arrays.copyOf(made.from, size);
        to = Arrays.copyOf(made.to, size);
        source = Arrays.copyOf(made.source, size);
        joint = Arrays.copyOf(made.joint, size);
        words = made.words.toArray(new String[0]);
        into = Adjacency.by(owned, names.length);
        outOf = Adjacency.by(owner, names.length);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Of these holdings alone. */
    public static Holdings of(Holding... holdings) {
        Builder builder = builder();
        Arrays.stream(holdings).forEach(builder::add);
        return builder.build();
    }

    /** How many holdings are stated. */
    public int size() {
        return owner.length;
    }

    /** The holding of that number. */
    public Holding holding(int number) {
        return new Holding(
                names[owner[number]],
                names[owned[number]],
                new Share(low[number], high[number]),
                interest(number),
                PackedDate.unpack(from[number]),
                PackedDate.unpack(to[number]),
                words[source[number]],
                words[joint[number]]);
    }

    /** How many parties there are. */
    public int partyCount() {
        return names.length;
    }

    /** The party of that number, as it was first written. */
    public String party(int number) {
        return names[number];
    }

    /** The number of a party; spelling, case and width of letters do not matter. */
    public OptionalInt number(String party) {
        Integer number = numbers.get(PartyKey.of(party));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** What is known of a party, to screen it by: as its file describes it, else by its name alone. */
    public Party subject(int number) {
        Party described = known.get(number);
        return described == null ? named(names[number]) : described;
    }

    /** A party of which only the name is known. */
    static Party named(String name) {
        Party.Builder party = Party.builder(name).name(Name.primary(name));
        if (LEI.matcher(name).matches()) {
            party.identifier(Identifier.of(IdentifierKind.LEI, name));
        }
        return party.build();
    }

    /** The party, its owners, theirs, and so on, at any time. */
    BitSet above(int party) {
        BitSet seen = new BitSet();
        Ints queue = new Ints();
        seen.set(party);
        queue.add(party);
        while (queue.size() > 0) {
            int held = queue.removeLast();
            for (int at = into.start(held); at < into.end(held); at++) {
                int holder = owner[into.edge(at)];
                if (!seen.get(holder)) {
                    seen.set(holder);
                    queue.add(holder);
                }
            }
        }
        return seen;
    }

    int ownerOf(int holding) {
        return owner[holding];
    }

    int ownedBy(int holding) {
        return owned[holding];
    }

    long low(int holding) {
        return low[holding];
    }

    long high(int holding) {
        return high[holding];
    }

    private static final Interest[] INTERESTS = Interest.values();

    Interest interest(int holding) {
        return INTERESTS[interest[holding]];
    }

    int from(int holding) {
        return from[holding];
    }

    int to(int holding) {
        return to[holding];
    }

    int source(int holding) {
        return source[holding];
    }

    int joint(int holding) {
        return joint[holding];
    }

    /** Holdings by what is owned. */
    Adjacency into() {
        return into;
    }

    /** Holdings by the owner. */
    Adjacency outOf() {
        return outOf;
    }

    /** Collects holdings and what is known of parties. */
    public static final class Builder {
        private static final int START = 1024;

        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<Integer, Party> known = new HashMap<>();
        private final List<String> words = new ArrayList<>(List.of(""));
        private final Map<String, Integer> wordNumbers = new HashMap<>(Map.of("", 0));
        private int size;
        private int[] owner = new int[START];
        private int[] owned = new int[START];
        private long[] low = new long[START];
        private long[] high = new long[START];
        private byte[] interest = new byte[START];
        private int[] from = new int[START];
        private int[] to = new int[START];
        private int[] source = new int[START];
        private int[] joint = new int[START];

        private Builder() {}

        public Builder add(Holding holding) {
            if (size == owner.length) {
                grow();
            }
            owner[size] = number(holding.owner());
            owned[size] = number(holding.owned());
            low[size] = holding.share().low();
            high[size] = holding.share().high();
            interest[size] = (byte) holding.interest().ordinal();
            from[size] = PackedDate.pack(holding.from());
            to[size] = PackedDate.pack(holding.to());
            source[size] = word(holding.source());
            joint[size] = word(holding.joint());
            size++;
            return this;
        }

        /** Every holding of another graph, and what it knows of parties. */
        public Builder addAll(Holdings others) {
            int[] parties = new int[others.names.length];
            for (int i = 0; i < parties.length; i++) {
                parties[i] = number(others.names[i]);
            }
            int[] said = new int[others.words.length];
            for (int i = 0; i < said.length; i++) {
                said[i] = word(others.words[i]);
            }
            others.known.forEach((number, party) -> known.put(parties[number], party));
            for (int i = 0; i < others.size(); i++) {
                if (size == owner.length) {
                    grow();
                }
                owner[size] = parties[others.owner[i]];
                owned[size] = parties[others.owned[i]];
                low[size] = others.low[i];
                high[size] = others.high[i];
                interest[size] = others.interest[i];
                from[size] = others.from[i];
                to[size] = others.to[i];
                source[size] = said[others.source[i]];
                joint[size] = said[others.joint[i]];
                size++;
            }
            return this;
        }

        /**
         * Says what is known of a party.
         *
         * @param party as in the holdings; it need not stand in one
         * @param subject its names, dates, countries and numbers
         */
        public Builder describe(String party, Party subject) {
            known.put(number(party), subject);
            return this;
        }

        /** How many holdings there are so far. */
        public int size() {
            return size;
        }

        public Holdings build() {
            return new Holdings(this);
        }

        private int number(String party) {
            String key = PartyKey.of(party);
            Integer there = numbers.get(key);
            if (there != null) {
                return there;
            }
            numbers.put(key, names.size());
            names.add(party.strip());
            return names.size() - 1;
        }

        private int word(String text) {
            Integer there = wordNumbers.get(text);
            if (there != null) {
                return there;
            }
            wordNumbers.put(text, words.size());
            words.add(text);
            return words.size() - 1;
        }

        private void grow() {
            int larger = size * 2;
            owner = Arrays.copyOf(owner, larger);
            owned = Arrays.copyOf(owned, larger);
            low = Arrays.copyOf(low, larger);
            high = Arrays.copyOf(high, larger);
            interest = Arrays.copyOf(interest, larger);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            source = Arrays.copyOf(source, larger);
            joint = Arrays.copyOf(joint, larger);
        }
    }

    /** A partial date in one number: year, month and day in decimal digits, 0 where unknown. */
    static final class PackedDate {
        private PackedDate() {}

        static int pack(Optional<PartialDate> date) {
            return date.map(d -> (d.year() * 100 + d.month().orElse(0)) * 100
                            + d.day().orElse(0))
                    .orElse(0);
        }

        static Optional<PartialDate> unpack(int packed) {
            if (packed == 0) {
                return Optional.empty();
            }
            int month = packed / 100 % 100;
            int day = packed % 100;
            return Optional.of(new PartialDate(
                    packed / 10_000,
                    month == 0 ? OptionalInt.empty() : OptionalInt.of(month),
                    day == 0 ? OptionalInt.empty() : OptionalInt.of(day)));
        }
    }
}
