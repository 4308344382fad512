package dev.cordon.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody or something that a list names, or that a user screens: a person, an organization, a vessel, an aircraft, a
 * wallet.
 *
 * <p>One shape serves all types, since lists leave the type open and mix fields freely (the Entity List never says who
 * is a person); the {@linkplain #type() type} is a hint. What has no field of its own stands in {@link #remarks()} under
 * the authority's label, so that nothing is dropped.
 *
 * @param number the authority's own number, unique on its list (a subject: the user's id)
 * @param type what it is said to be
 * @param names names as published, the primary one first; may be empty where only identifiers are known
 * @param births dates of birth (an organization: of foundation; a vessel: of build)
 * @param birthPlaces places of birth
 * @param genders as published; more than one where the list contradicts itself
 * @param countries ties to countries
 * @param addresses addresses
 * @param identifiers numbers, wallets, e-mail addresses, call signs …
 * @param links ties to other parties
 * @param listing its place on the list; {@link Listing#UNSAID} for a subject
 * @param remarks everything else, labelled
 */
public record Party(
        String number,
        PartyType type,
        List<Name> names,
        List<Period> births,
        List<BirthPlace> birthPlaces,
        List<Gender> genders,
        List<CountryTie> countries,
        List<Address> addresses,
        List<Identifier> identifiers,
        List<Link> links,
        Listing listing,
        List<Remark> remarks) {

    public Party {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a party has no number");
        }
        names = List.copyOf(names);
        births = List.copyOf(births);
        birthPlaces = List.copyOf(birthPlaces);
        genders = List.copyOf(genders);
        countries = List.copyOf(countries);
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        links = List.copyOf(links);
        remarks = List.copyOf(remarks);
    }

    /** The name to show: the primary one, else the first alias, else the number. */
    public String caption() {
        return names.isEmpty() ? number : names.getFirst().text();
    }

    /** The codes of all countries that any of its fields ties it to, sorted. */
    public SortedSet<String> allCountries() {
        SortedSet<String> codes = new TreeSet<>();
        countries.forEach(tie -> tie.code().ifPresent(codes::add));
        addresses.forEach(address -> address.country().ifPresent(codes::add));
        identifiers.forEach(identifier -> identifier.country().ifPresent(codes::add));
        birthPlaces.forEach(place -> place.country().ifPresent(codes::add));
        return codes;
    }

    /** The same party under these names. */
    public Party withNames(List<Name> others) {
        return new Party(
                number,
                type,
                others,
                births,
                birthPlaces,
                genders,
                countries,
                addresses,
                identifiers,
                links,
                listing,
                remarks);
    }

    public static Builder builder(String number) {
        return new Builder(number);
    }

    /** Collects a party field by field; drops exact repetitions, which files are full of. */
    public static final class Builder {
        private final String number;
        private PartyType type = PartyType.UNKNOWN;
        private final List<Name> names = new ArrayList<>();
        private final List<Period> births = new ArrayList<>();
        private final List<BirthPlace> birthPlaces = new ArrayList<>();
        private final List<Gender> genders = new ArrayList<>();
        private final List<CountryTie> countries = new ArrayList<>();
        private final List<Address> addresses = new ArrayList<>();
        private final List<Identifier> identifiers = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private Listing listing = Listing.UNSAID;
        private final List<Remark> remarks = new ArrayList<>();

        private Builder(String number) {
            this.number = number;
        }

        public Builder type(PartyType said) {
            type = said;
            return this;
        }

        /** A primary name goes before the others, whenever it comes. */
        public Builder name(Name name) {
            if (!names.contains(name)) {
                boolean first = name.kind() == NameKind.PRIMARY
                        && (names.isEmpty() || names.getFirst().kind() != NameKind.PRIMARY);
                names.add(first ? 0 : names.size(), name);
            }
            return this;
        }

        public Builder born(Period period) {
            return add(births, period);
        }

        public Builder birthPlace(BirthPlace place) {
            return add(birthPlaces, place);
        }

        public Builder gender(Gender gender) {
            return add(genders, gender);
        }

        public Builder country(CountryTie tie) {
            return add(countries, tie);
        }

        public Builder address(Address address) {
            return add(addresses, address);
        }

        public Builder identifier(Identifier identifier) {
            return add(identifiers, identifier);
        }

        public Builder link(Link link) {
            return add(links, link);
        }

        public Builder listing(Listing place) {
            listing = place;
            return this;
        }

        /** Blank text says nothing and is left out. */
        public Builder remark(String label, String text) {
            return text.isBlank() ? this : add(remarks, new Remark(label, text.strip()));
        }

        private <T> Builder add(List<T> to, T value) {
            if (!to.contains(value)) {
                to.add(value);
            }
            return this;
        }

        public List<Name> names() {
            return List.copyOf(names);
        }

        public Optional<Name> primaryName() {
            return names.isEmpty() ? Optional.empty() : Optional.of(names.getFirst());
        }

        public Party build() {
            return new Party(
                    number,
                    type,
                    names,
                    births,
                    birthPlaces,
                    genders,
                    countries,
                    addresses,
                    identifiers,
                    links,
                    listing,
                    remarks);
        }
    }
}
