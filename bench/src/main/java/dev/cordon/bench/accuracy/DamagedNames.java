package dev.cordon.bench.accuracy;

import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
    private final Map<Damage, Counts> counts = new EnumMap<>(Damage.class);
    private final List<String> missed = new ArrayList<>();

    /** How many were asked and how many found, by what is known beside the name. */
    private static final class Counts {
        private long names;
        private long found;
        private long withDate;
        private long foundWithDate;
        private long withCountry;
        private long foundWithCountry;
        private long withEither;
        private long foundWithEither;
    }

    private DamagedNames(RealLists.RealList list) {
        this.list = list;
    }

    static DamagedNames screen(RealLists.RealList list, ListScreener screener) {
        DamagedNames chapter = new DamagedNames(list);
        for (Damage damage : Damage.values()) {
            chapter.counts.put(damage, new Counts());
        }
        for (Party party : list.parties()) {
            if (party.type() == PartyType.PERSON) {
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
        for (Damage damage : Damage.values()) {
            // of the name's own, so that the same name is damaged in the same way whatever else the list holds
            SplittableRandom random = new SplittableRandom(SEED + Objects.hash(party.number(), name, damage.name()));
            Optional<String> damaged = damage.apply(name, random);
            if (damaged.isPresent()) {
                count(party, name, damage, damaged.get(), screener);
            }
        }
    }

    private void count(Party party, String name, Damage damage, String damaged, ListScreener screener) {
        Counts counted = Objects.requireNonNull(counts.get(damage));
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
        counted.withEither += born.isPresent() || country.isPresent() ? 1 : 0;
        counted.foundWithEither += byDate || byCountry ? 1 : 0;
        if (!byName) {
            missed.add(damage.inWords() + ": " + damaged + " does not find " + party.number() + " " + name
                    + (byDate ? "; with birth date it does" : "")
                    + (byCountry ? "; with country it does" : ""));
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
        lines.add("List " + list.id() + " of " + list.edition() + ", "
                + list.parties().size() + " parties; seed " + SEED + ".");
        lines.add("");
        Table table =
                new Table("damage", "names", "by name alone", "with birth date", "with country", "with one of them");
        Counts all = new Counts();
        counts.forEach((damage, of) -> {
            row(table, damage.inWords(), of);
            if (damage != Damage.NONE) {
                add(all, of);
            }
        });
        row(table, "all damage", all);
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
                Table.percent(of.foundWithEither, of.withEither));
    }

    private static void add(Counts sum, Counts of) {
        sum.names += of.names;
        sum.found += of.found;
        sum.withDate += of.withDate;
        sum.foundWithDate += of.foundWithDate;
        sum.withCountry += of.withCountry;
        sum.foundWithCountry += of.foundWithCountry;
        sum.withEither += of.withEither;
        sum.foundWithEither += of.foundWithEither;
    }

    @Override
    public List<String> errors() {
        return List.copyOf(missed);
    }
}
