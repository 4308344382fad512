package dev.cordon.bench;

import dev.cordon.index.Index;
import dev.cordon.screen.Screening;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Who is asked about. Fixed by seeds: every matcher and every run is asked the same in the same order. */
final class Subjects {

    private static final long SEED = 5;
    private static final double COMPANIES = 0.25;
    private static final double DAMAGED = 0.1;

    private Subjects() {}

    /**
     * A listed party under a name that was damaged.
     *
     * @param subject who is asked about
     * @param truth the authority's number of the party meant
     */
    record Damaged(Party subject, String truth) {

        boolean isFoundBy(Screening screening) {
            return screening.matches().stream()
                    .anyMatch(match -> match.state().party().number().equals(truth));
        }
    }

    /**
     * What a bank asks about once: people of the world with birth date and country, companies, and one in ten a listed
     * name damaged. About half of the words were not asked about before.
     */
    static List<Party> once(int count, Index index) throws IOException {
        Random random = new Random(SEED);
        List<RealNames.OfCountry> popular = RealNames.popular(1, SEED);
        NameMill people =
                new NameMill(popular.stream().map(RealNames.OfCountry::text).toList(), SEED + 1);
        NameMill companies = new NameMill(RealNames.companies(), SEED + 2);
        List<Damaged> damaged = damaged((int) (2 * count * DAMAGED), index);
        List<Party> subjects = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        while (subjects.size() < count) {
            String id = "s" + subjects.size();
            double kind = random.nextDouble();
            Party subject;
            if (kind < DAMAGED) {
                subject = damaged.get(subjects.size() % damaged.size()).subject();
            } else if (kind < DAMAGED + COMPANIES) {
                subject = organization(id, companies.next().text());
            } else {
                NameMill.Made made = people.next();
                subject = person(id, made.text(), popular.get(made.like()).country(), random);
            }
            if (asked.add(subject.caption())) {
                subjects.add(subject);
            }
        }
        return subjects;
    }

    /** A book of customers that is screened again: popular names, whose words come again and again, and known companies. */
    static List<Party> book(int count) throws IOException {
        Random random = new Random(SEED + 3);
        List<RealNames.OfCountry> popular = RealNames.popular(4, SEED + 3);
        List<String> companies = RealNames.companies();
        List<Party> subjects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (random.nextDouble() < COMPANIES) {
                subjects.add(organization("c" + i, companies.get(random.nextInt(companies.size()))));
            } else {
                RealNames.OfCountry somebody = popular.get(random.nextInt(popular.size()));
                subjects.add(person("p" + i, somebody.text(), somebody.country(), random));
            }
        }
        return subjects;
    }

    /** Names of parties listed today, of two words or more, damaged in turn by each of {@link #damage}'s ways. */
    static List<Damaged> damaged(int count, Index index) {
        Random random = new Random(SEED + 4);
        List<Damaged> damaged = new ArrayList<>();
        for (int tries = 0; damaged.size() < count && tries < 100 * count; tries++) {
            int number = random.nextInt(index.stateCount());
            State state = index.state(number);
            Party party = state.party();
            if (index.holdsOn(number, Corpus.TODAY, false)
                    && !party.names().isEmpty()
                    && party.caption().matches("[A-Za-z'. -]+ [A-Za-z'. -]+")) {
                Party subject = Party.builder("d" + damaged.size())
                        .type(party.type())
                        .name(Name.primary(damage(party.caption(), damaged.size() % 5, random)))
                        .build();
                damaged.add(new Damaged(subject, party.number()));
            }
        }
        return damaged;
    }

    private static String damage(String name, int way, Random random) {
        List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+")));
        switch (way) {
            case 0 -> words.replaceAll(word -> word.length() > 3 ? Respelling.of(word, random) : word);
            case 1 -> {
                int first = random.nextInt(words.size() - 1);
                words.set(first, words.get(first) + words.remove(first + 1).toLowerCase(Locale.ROOT));
            }
            case 2 -> dropMiddle(words, random);
            case 3 -> {
                Collections.rotate(words, 1);
                int edited = random.nextInt(words.size());
                words.set(edited, Respelling.of(words.get(edited), random));
            }
            default -> {
                int edited = random.nextInt(words.size());
                words.set(edited, Respelling.of(Respelling.of(words.get(edited), random), random));
            }
        }
        return String.join(" ", words);
    }

    /** A name of two words has none to drop and is misspelt instead. */
    private static void dropMiddle(List<String> words, Random random) {
        if (words.size() > 2) {
            words.remove(1 + random.nextInt(words.size() - 2));
        } else {
            words.set(1, Respelling.of(words.get(1), random));
        }
    }

    /** A subject with nothing but one number of that kind, each second one borne by a listed party. */
    static List<Party> numbered(IdentifierKind kind, int count, Index index) {
        Random random = new Random(SEED + 5);
        List<Party> subjects = new ArrayList<>();
        for (int state = 0; state < index.stateCount() && subjects.size() < count; state++) {
            for (Identifier identifier : index.state(state).party().identifiers()) {
                if (identifier.kind() == kind) {
                    subjects.add(numbered(identifier));
                    String other = kind == IdentifierKind.EMAIL
                            ? "a" + random.nextInt() + "@example.net"
                            : "0x" + Long.toHexString(random.nextLong());
                    subjects.add(numbered(Identifier.of(kind, other)));
                }
            }
        }
        return subjects;
    }

    private static Party numbered(Identifier identifier) {
        return Party.builder("n").identifier(identifier).build();
    }

    private static Party person(String id, String name, String country, Random random) {
        return Party.builder(id)
                .type(PartyType.PERSON)
                .name(Name.primary(name))
                .born(Period.of(
                        PartialDate.of(1940 + random.nextInt(65), 1 + random.nextInt(12), 1 + random.nextInt(28))))
                .country(new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of(country), country))
                .build();
    }

    private static Party organization(String id, String name) {
        return Party.builder(id)
                .type(PartyType.ORGANIZATION)
                .name(Name.primary(name))
                .build();
    }
}
