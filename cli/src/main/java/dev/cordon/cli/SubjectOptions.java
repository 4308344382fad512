package dev.cordon.cli;

import dev.cordon.lists.Nearest;
import dev.cordon.terms.Address;
import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is known of a subject, as options of a command. */
final class SubjectOptions {

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = TypeWord.class,
            description = "person, organization, vessel, aircraft or wallet; a hint, not a filter")
    private PartyType type = PartyType.UNKNOWN;

    @Option(
            names = "--born",
            paramLabel = "DATE",
            converter = DateWord.class,
            description = "YYYY, YYYY-MM or YYYY-MM-DD")
    private Optional<PartialDate> born = Optional.empty();

    @Option(names = "--gender", paramLabel = "GENDER", converter = GenderWord.class, description = "female or male")
    private Optional<Gender> gender = Optional.empty();

    @Option(
            names = "--country",
            paramLabel = "CC",
            converter = CountryWord.class,
            description = "ISO 3166 code or name of a country; may be repeated")
    private List<CountryTie> countries = new ArrayList<>();

    @Option(
            names = "--id",
            paramLabel = "KIND:NUMBER",
            converter = IdentifierWord.class,
            description =
                    "an identifier, as passport:M0817630 or wallet:3PKi…, with @CC for its country; may be repeated")
    private List<Identifier> identifiers = new ArrayList<>();

    @Option(names = "--address", paramLabel = "TEXT", description = "an address; may be repeated")
    private List<String> addresses = new ArrayList<>();

    boolean isEmpty() {
        return identifiers.isEmpty();
    }

    Party party(String number, List<String> names) {
        Party.Builder party = Party.builder(number).type(type);
        for (String name : names) {
            party.name(party.names().isEmpty() ? Name.primary(name) : Name.alias(name));
        }
        born.ifPresent(date -> party.born(Period.of(date)));
        gender.ifPresent(party::gender);
        countries.forEach(party::country);
        identifiers.forEach(party::identifier);
        addresses.forEach(text -> party.address(new Address(text, "", "", "", "", Optional.empty(), "")));
        return party.build();
    }

    static final class TypeWord implements ITypeConverter<PartyType> {
        @Override
        public PartyType convert(String word) {
            return constant(PartyType.values(), word, "a type of party");
        }
    }

    static final class GenderWord implements ITypeConverter<Gender> {
        @Override
        public Gender convert(String word) {
            return constant(Gender.values(), word, "a gender");
        }
    }

    private static <E extends Enum<E>> E constant(E[] values, String word, String what) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(
                        word,
                        what,
                        Arrays.stream(values)
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }

    static final class DateWord implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String word) {
            return PartialDate.parse(word)
                    .orElseThrow(() -> new TypeConversionException("\"" + word
                            + "\" is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD and a day that exists"));
        }
    }

    static final class CountryWord implements ITypeConverter<CountryTie> {
        @Override
        public CountryTie convert(String word) {
            String code = Countries.code(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + word + "\" is not a country; expected an ISO 3166 code (CN) or a name (China)"));
            return new CountryTie(CountryTie.Tie.RESIDENCE, Optional.of(code), word);
        }
    }

    static final class IdentifierWord implements ITypeConverter<Identifier> {
        @Override
        public Identifier convert(String word) {
            int colon = word.indexOf(':');
            if (colon <= 0 || colon == word.length() - 1) {
                throw new TypeConversionException("\"" + word + "\" is not KIND:NUMBER, as passport:M0817630");
            }
            String kindWord = word.substring(0, colon);
            IdentifierKind kind = IdentifierKind.of(kindWord)
                    .orElseThrow(() -> unknown(
                            kindWord,
                            "a kind of identifier",
                            Arrays.stream(IdentifierKind.values())
                                    .map(IdentifierKind::word)
                                    .toList()));
            String number = word.substring(colon + 1);
            int at = number.lastIndexOf('@');
            Optional<String> country = kind != IdentifierKind.EMAIL && at > 0
                    ? Countries.code(number.substring(at + 1))
                    : Optional.empty();
            return new Identifier(kind, country.isPresent() ? number.substring(0, at) : number, country, "", "");
        }
    }

    private static TypeConversionException unknown(String word, String what, List<String> known) {
        return new TypeConversionException("\"" + word + "\" is not " + what + "; the nearest are "
                + String.join(", ", Nearest.of(word, known, 3)));
    }
}
