package dev.cordon.terms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The canonical bytes of a party: what history stores once however many editions repeat it, and what the index keeps.
 *
 * <p>Equal parties have equal bytes and the other way round. Fields stand in the order of the record; a list is its
 * length and its members; an optional value is a list of none or one; text is its length in UTF-8 bytes and those bytes;
 * lengths and numbers are variable-length (7 bits a byte, low first); days are days since 1970 plus 2<sup>20</sup>.
 */
public final class PartyCodec {

    /** Changes whenever the bytes of any party would. */
    public static final int VERSION = 1;

    private static final int EPOCH = 1 << 20;
    private static final PartyType[] TYPES = PartyType.values();
    private static final NameKind[] NAME_KINDS = NameKind.values();
    private static final NamePart.Role[] ROLES = NamePart.Role.values();
    private static final Gender[] GENDERS = Gender.values();
    private static final CountryTie.Tie[] TIES = CountryTie.Tie.values();
    private static final IdentifierKind[] IDENTIFIER_KINDS = IdentifierKind.values();
    private static final LinkKind[] LINK_KINDS = LinkKind.values();
    private static final Measure.Kind[] MEASURE_KINDS = Measure.Kind.values();

    private PartyCodec() {}

    public static byte[] encode(Party party) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try {
            new Writer(new DataOutputStream(bytes)).party(party);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if the bytes are not those of a party */
    public static Party decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Party party = new Reader(in).party();
            if (in.read() != -1) {
                throw new IllegalArgumentException("bytes are left behind the party " + party.number());
            }
            return party;
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("these are not the bytes of a party: " + e.getMessage(), e);
        }
    }

    private interface Put<T> {
        void put(T value) throws IOException;
    }

    private interface Take<T> {
        T take() throws IOException;
    }

    private record Writer(DataOutputStream out) {

        void party(Party p) throws IOException {
            text(p.number());
            number(p.type().ordinal());
            list(p.names(), this::name);
            list(p.births(), this::period);
            list(p.birthPlaces(), place -> {
                text(place.text());
                optional(place.country(), this::text);
            });
            list(p.genders(), gender -> number(gender.ordinal()));
            list(p.countries(), tie -> {
                number(tie.tie().ordinal());
                optional(tie.code(), this::text);
                text(tie.published());
            });
            list(p.addresses(), this::address);
            list(p.identifiers(), this::identifier);
            list(p.links(), link -> {
                number(link.kind().ordinal());
                text(link.name());
                optional(link.number(), this::text);
                text(link.note());
            });
            listing(p.listing());
            list(p.remarks(), remark -> {
                text(remark.label());
                text(remark.text());
            });
        }

        private void name(Name name) throws IOException {
            text(name.text());
            number(name.kind().ordinal() << 1 | (name.weak() ? 1 : 0));
            list(name.parts(), part -> {
                number(part.role().ordinal());
                text(part.text());
            });
            optional(name.language(), this::text);
        }

        private void address(Address address) throws IOException {
            text(address.street());
            text(address.city());
            text(address.region());
            text(address.postalCode());
            text(address.countryPublished());
            optional(address.country(), this::text);
            text(address.note());
        }

        private void identifier(Identifier identifier) throws IOException {
            number(identifier.kind().ordinal());
            text(identifier.number());
            optional(identifier.country(), this::text);
            text(identifier.label());
            text(identifier.note());
        }

        private void listing(Listing listing) throws IOException {
            text(listing.section());
            list(listing.programmes(), this::text);
            list(listing.measures(), measure -> {
                number(measure.kind().ordinal());
                text(measure.text());
            });
            list(listing.legalBasis(), this::text);
            text(listing.reason());
            text(listing.licenceRequirement());
            text(listing.licencePolicy());
            optional(listing.since(), this::day);
            optional(listing.until(), this::day);
            optional(listing.updated(), this::day);
        }

        private void period(Period period) throws IOException {
            date(period.from());
            date(period.to());
            number(period.circa() ? 1 : 0);
        }

        private void date(PartialDate date) throws IOException {
            number(date.year());
            number(date.month().orElse(0));
            number(date.day().orElse(0));
        }

        private void day(LocalDate day) throws IOException {
            number(Math.toIntExact(day.toEpochDay() + EPOCH));
        }

        private <T> void list(List<T> values, Put<T> each) throws IOException {
            number(values.size());
            for (T value : values) {
                each.put(value);
            }
        }

        private <T> void optional(Optional<T> value, Put<T> put) throws IOException {
            number(value.isPresent() ? 1 : 0);
            if (value.isPresent()) {
                put.put(value.get());
            }
        }

        private void text(String text) throws IOException {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            out.write(utf8);
        }

        private void number(int value) throws IOException {
            int rest = value;
            while ((rest & ~0x7f) != 0) {
                out.writeByte(rest & 0x7f | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        }
    }

    private record Reader(DataInputStream in) {

        Party party() throws IOException {
            return new Party(
                    text(),
                    TYPES[number()],
                    list(this::name),
                    list(this::period),
                    list(() -> new BirthPlace(text(), optional(this::text))),
                    list(() -> GENDERS[number()]),
                    list(() -> new CountryTie(TIES[number()], optional(this::text), text())),
                    list(() -> new Address(text(), text(), text(), text(), text(), optional(this::text), text())),
                    list(() ->
                            new Identifier(IDENTIFIER_KINDS[number()], text(), optional(this::text), text(), text())),
                    list(() -> new Link(LINK_KINDS[number()], text(), optional(this::text), text())),
                    listing(),
                    list(() -> new Remark(text(), text())));
        }

        private Name name() throws IOException {
            String text = text();
            int flags = number();
            return new Name(
                    text,
                    NAME_KINDS[flags >> 1],
                    (flags & 1) == 1,
                    list(() -> new NamePart(ROLES[number()], text())),
                    optional(this::text));
        }

        private Listing listing() throws IOException {
            return new Listing(
                    text(),
                    list(this::text),
                    list(() -> new Measure(MEASURE_KINDS[number()], text())),
                    list(this::text),
                    text(),
                    text(),
                    text(),
                    optional(this::day),
                    optional(this::day),
                    optional(this::day));
        }

        private Period period() throws IOException {
            return new Period(date(), date(), number() == 1);
        }

        private PartialDate date() throws IOException {
            return new PartialDate(number(), known(number()), known(number()));
        }

        private static OptionalInt known(int value) {
            return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
        }

        private LocalDate day() throws IOException {
            return LocalDate.ofEpochDay(number() - EPOCH);
        }

        private <T> List<T> list(Take<T> each) throws IOException {
            int size = number();
            List<T> values = new ArrayList<>(Math.min(size, 1024));
            for (int i = 0; i < size; i++) {
                values.add(each.take());
            }
            return values;
        }

        private <T> Optional<T> optional(Take<T> take) throws IOException {
            return number() == 0 ? Optional.empty() : Optional.of(take.take());
        }

        private String text() throws IOException {
            int length = number();
            if (length > in.available()) {
                throw new IOException("a text of " + length + " bytes runs past the end");
            }
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }

        private int number() throws IOException {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = in.readUnsignedByte();
                value |= (next & 0x7f) << shift;
                if ((next & 0x80) == 0) {
                    return value;
                }
                if (shift >= 28) {
                    throw new IOException("a number runs past 32 bits");
                }
            }
        }
    }
}
