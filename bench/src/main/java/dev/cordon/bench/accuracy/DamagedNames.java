package dev.cordon.bench.accuracy;

import dev.cordon.screen.Comparer;
import dev.cordon.screen.Explanation;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Strong names of listed people, damaged, screened against the whole list they stand on. */
final class DamagedNames implements Chapter {

    static final long SEED = 1001;

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{Punct}\\p{Zs}’‘ʼʿʾ]+");

    private final RealLists.RealList list;
    private final Halves halves;
    private final Comparer comparer;
    private final Map<Damage, Counts> counts = new EnumMap<>(Damage.class);
    private final List<Missed> missed = new ArrayList<>();

    /** How many were asked and how many found, by what is known beside the name. */
    private static final class Counts {
        private long names;
        private long found;
        private long withDate;
        private long foundWithDate;
        private long withCountry;
        private long foundWithCountry;
        private long withOne;
        private long foundWithOne;
    }

    /** A damaged name that did not find its party by name alone. */
    private record Missed(Damage damage, String damaged, Party party, boolean byDate, boolean byCountry) {}

    private DamagedNames(RealLists.RealList list, Halves halves, Comparer comparer) {
        this.list = list;
        this.halves = halves;
        this.comparer = comparer;
    }

    static DamagedNames screen(RealLists.RealList list, Halves halves, ListScreener screener, Comparer comparer) {
        DamagedNames chapter = new DamagedNames(list, halves, comparer);
        for (Damage damage : Damage.values()) {
            chapter.counts.put(damage, new Counts());
        }
        for (Party party : list.parties()) {
            if (party.type() == PartyType.PERSON && halves.have(list, party)) {
                party.names().stream()
                        .filter(DamagedNames::isStrong)
                        .forEach(name -> chapter.damage(party, name.text(), screener));
            }
        }
        return chapter;
    }

    /** The primary name or an alias that the authority trusts, in Latin letters, of two words beside titles or more. */
    static boolean isStrong(Name name) {
        return !name.weak()
                && LATIN.matcher(name.text()).matches()
                && Damage.words(name.text()).stream().filter(Damage::isName).count() >= 2;
    }

    private void damage(Party party, String name, ListScreener screener) {
        counts.forEach((damage, counted) -> {
            // of the name's own, so that the same name is damaged in the same way whatever else the list holds
            SplittableRandom random = new SplittableRandom(SEED + Objects.hash(party.number(), name, damage.name()));
            damage.apply(name, random).ifPresent(damaged -> count(party, damage, damaged, counted, screener));
        });
    }

    private void count(Party party, Damage damage, String damaged, Counts counted, ListScreener screener) {
        Optional<Period> born = party.births().stream().findFirst();
        Optional<CountryTie> country =
                party.countries().stream().filter(tie -> tie.code().isPresent()).findFirst();
        boolean byName = screener.finds(subject(damaged, Optional.empty(), Optional.empty()), party.number());
        boolean byDate = born.isPresent() && screener.finds(subject(damaged, born, Optional.empty()), party.number());
        boolean byCountry =
                country.isPresent() && screener.finds(subject(damaged, Optional.empty(), country), party.number());
        counted.names++;
        counted.found += byName ? 1 : 0;
        counted.withDate += born.isPresent() ? 1 : 0;
        counted.foundWithDate += byDate ? 1 : 0;
        counted.withCountry += country.isPresent() ? 1 : 0;
        counted.foundWithCountry += byCountry ? 1 : 0;
        counted.withOne += born.isPresent() || country.isPresent() ? 1 : 0;
        counted.foundWithOne += (born.isPresent() ? byDate : byCountry) ? 1 : 0;
        if (!byName) {
            missed.add(new Missed(damage, damaged, party, byDate, byCountry));
        }
    }

    private static Party subject(String name, Optional<Period> born, Optional<CountryTie> country) {
        Party.Builder subject = Party.builder("damaged").type(PartyType.PERSON).name(Name.primary(name));
        born.ifPresent(subject::born);
        country.ifPresent(subject::country);
        return subject.build();
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("## Damaged names of listed people");
        lines.add("");
        lines.add("List " + list.id() + " of " + list.edition() + ", all "
                + list.parties().size() + " parties in the index; names of the people of the " + halves.inWords()
                + "; seed " + SEED + ".");
        lines.add("");
        Table table = new Table(
                "damage", "names", "by name alone", "with birth date", "with country", "with birth date, else country");
        Counts all = new Counts();
        counts.forEach((damage, of) -> {
            if (damage.counted()) {
                row(table, damage.inWords(), of);
                add(all, of);
            }
        });
        row(table, "**all of these**", all);
        counts.forEach((damage, of) -> {
            if (!damage.counted()) {
                row(table, damage.inWords(), of);
            }
        });
        lines.addAll(table.lines());
        return lines;
    }

    private static void row(Table table, String what, Counts of) {
        table.row(
                what,
                "" + of.names,
                Table.percent(of.found, of.names),
                Table.percent(of.foundWithDate, of.withDate),
                Table.percent(of.foundWithCountry, of.withCountry),
                Table.percent(of.foundWithOne, of.withOne));
    }

    private static void add(Counts sum, Counts of) {
        sum.names += of.names;
        sum.found += of.found;
        sum.withDate += of.withDate;
        sum.foundWithDate += of.foundWithDate;
        sum.withCountry += of.withCountry;
        sum.foundWithCountry += of.foundWithCountry;
        sum.withOne += of.withOne;
        sum.foundWithOne += of.foundWithOne;
    }

    @Override
    public List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (Damage damage : Damage.values()) {
            errors.add(damage.inWords());
            missed.stream()
                    .filter(one -> one.damage == damage)
                    .map(this::explained)
                    .sorted(Comparator.comparingDouble(Explained::score))
                    .forEach(one -> errors.add(one.line));
        }
        return errors;
    }

    private record Explained(double score, String line) {}

    private Explained explained(Missed one) {
        Explanation why = comparer.compare(
                subject(one.damaged, Optional.empty(), Optional.empty()), LabelledPair.namesAlone(one.party));
        String line = String.format(
                Locale.ROOT,
                "%.3f MISSED %s ~ %s %s%s%s%n      %s",
                why.score(),
                one.damaged,
                one.party.number(),
                LabelledPair.names(one.party),
                one.byDate ? "; found with birth date" : "",
                one.byCountry ? "; found with country" : "",
                Reason.of(why));
        return new Explained(why.score(), line);
    }
}
