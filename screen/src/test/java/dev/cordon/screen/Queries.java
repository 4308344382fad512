package dev.cordon.screen;

import com.ibm.icu.text.Transliterator;
import dev.cordon.index.Index;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Subjects of every kind, made by a seed from listed parties: themselves, damaged in all ways, and other people. */
final class Queries {

    private static final List<Transliterator> SCRIPTS = Stream.of(
                    "Latin-Cyrillic", "Latin-Greek", "Latin-Arabic", "Latin-Hebrew", "Latin-Hangul", "Latin-Katakana")
            .map(Transliterator::getInstance)
            .toList();
    private static final List<String> COMMON = List.of(
            "Mohammed",
            "Ali",
            "Ahmed",
            "Hassan",
            "Wang",
            "Li",
            "Kim",
            "Juan",
            "Trading",
            "International",
            "Company",
            "General",
            "Group",
            "Iran",
            "China",
            "Bank",
            "Al",
            "Abdul",
            "2",
            "III",
            "J",
            "M",
            "O");

    private final Index index;

    Queries(Index index) {
        this.index = index;
    }

    Party subject(Random random) {
        State state = any(random);
        Party.Builder subject = Party.builder("q")
                .type(random.nextInt(3) == 0 ? PartyType.UNKNOWN : state.party().type());
        int names = random.nextInt(12) == 0 ? 2 : random.nextInt(30) == 0 ? 0 : 1;
        for (int i = 0; i < names; i++) {
            subject.name(Name.primary(changed(name(state, random), random)));
        }
        if (random.nextInt(3) == 0) {
            subject.country(new CountryTie(CountryTie.Tie.RESIDENCE, Optional.of("CN"), "CN"));
        } else if (random.nextInt(3) == 0) {
            state.party().countries().forEach(subject::country);
        }
        if (random.nextInt(3) == 0) {
            subject.born(Period.of(PartialDate.of(1940 + random.nextInt(60))));
        } else if (random.nextInt(3) == 0) {
            state.party().births().forEach(subject::born);
        }
        if ((names == 0 || random.nextInt(10) == 0)
                && !state.party().identifiers().isEmpty()) {
            subject.identifier(state.party().identifiers().getFirst());
        }
        return subject.build();
    }

    private State any(Random random) {
        return index.state(random.nextInt(index.stateCount()));
    }

    private static String name(State state, Random random) {
        List<Name> names = state.party().names();
        return names.isEmpty()
                ? "Nobody"
                : names.get(random.nextInt(names.size())).text();
    }

    private String changed(String name, Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> name;
            case 1, 2 -> edited(name, random);
            case 3 -> turned(name, random);
            case 4 -> turned(edited(name, random), random);
            case 5 -> SCRIPTS.get(random.nextInt(SCRIPTS.size())).transliterate(name.toLowerCase(Locale.ROOT));
            case 6 ->
                words(name).stream()
                        .map(word -> random.nextInt(3) == 0 ? word.substring(0, 1) : word)
                        .collect(SPACED);
            case 7 -> without(words(name), random);
            case 8 -> glued(words(name), random);
            case 9 -> parted(words(name), random);
            case 10 -> somebodyElse(random);
            case 11 -> common(random);
            case 12 -> name + " " + name(any(random), random); // more words than a set of tokens has bits
            default -> words(name).get(random.nextInt(words(name).size()));
        };
    }

    private static final Collector<CharSequence, ?, String> SPACED = Collectors.joining(" ");

    private static List<String> words(String name) {
        List<String> words =
                Stream.of(name.split("[ ,]+")).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? List.of("Nobody") : words;
    }

    /** A letter changed, lost, put in or doubled in every word; now and then two words run together. */
    private static String edited(String name, Random random) {
        return words(name).stream()
                .map(word -> word.length() < 3 ? word : editedWord(word, random))
                .collect(Collectors.joining(random.nextInt(6) == 0 ? "" : " "));
    }

    private static String editedWord(String word, Random random) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(5)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 3 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default ->
                at == 0
                        ? word
                        : word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }

    private static String turned(String name, Random random) {
        List<String> words = new ArrayList<>(words(name));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private static String without(List<String> words, Random random) {
        List<String> left = new ArrayList<>(words);
        left.remove(random.nextInt(left.size()));
        return left.isEmpty() ? words.getFirst() : String.join(" ", left);
    }

    private static String glued(List<String> words, Random random) {
        int at = random.nextInt(words.size());
        StringBuilder glued = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            glued.append(words.get(i)).append(i == at ? "" : " ");
        }
        return glued.toString();
    }

    private static String parted(List<String> words, Random random) {
        List<String> parted = new ArrayList<>(words);
        int at = random.nextInt(parted.size());
        String word = parted.get(at);
        int cut = word.length() / 2;
        parted.set(at, word.substring(0, cut) + " " + word.substring(cut));
        return String.join(" ", parted);
    }

    private String somebodyElse(Random random) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<String> other = words(any(random).party().caption());
            others.add(other.get(random.nextInt(other.size())));
        }
        return String.join(" ", others);
    }

    private static String common(Random random) {
        return Stream.generate(() -> COMMON.get(random.nextInt(COMMON.size())))
                .limit(1 + random.nextInt(4))
                .collect(SPACED);
    }
}
