package dev.cordon.index;

import dev.cordon.names.Naming;
import dev.cordon.terms.Gender;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.time.LocalDate;
import java.util.Collection;

/**
 * What a state tells beside its names, as far as 64 bits can hold it: enough to see, before anything is compared, that a
 * person was born years apart. Never says less than the record does: what does not fit is left open.
 *
 * <p>From the lowest bit: type (3) · genders (2) · first and last year of birth, counted from {@value #FIRST_YEAR} as 1, 0 if
 * no birth is known (9 each) · day of the year, if one whole date of birth is known and no other (9) · countries (32: each
 * country is one of 32 bits, which it shares with others).
 */
public record Facts(long bits) {

    private static final int FIRST_YEAR = 1800;
    private static final int YEARS = 511;
    private static final int EARLIEST = 1;
    private static final int LATEST = 9999;
    private static final int GENDERS = 3;
    private static final int FIRST = 5;
    private static final int LAST = 14;
    private static final int DAY = 23;
    private static final int COUNTRIES = 32;
    private static final int NINE_BITS = (1 << 9) - 1;

    /** "About" is off by a year or two. */
    private static final int CIRCA = 2;

    private static final PartyType[] TYPES = PartyType.values();

    /** What this party tells. */
    public static Facts of(Party party) {
        long bits = party.type().ordinal();
        for (Gender gender : party.genders()) {
            bits |= 1L << GENDERS + gender.ordinal();
        }
        return new Facts(bits | births(party) | (long) countries(party.allCountries()) << COUNTRIES);
    }

    private static long births(Party party) {
        if (party.births().isEmpty()) {
            return 0;
        }
        int first = YEARS;
        int last = 1;
        for (Period birth : party.births()) {
            int about = birth.circa() ? CIRCA : 0;
            first = Math.min(first, place(birth.from().earliest().getYear() - about));
            last = Math.max(last, place(birth.to().latest().getYear() + about));
        }
        Period only = party.births().getFirst();
        boolean whole = party.births().size() == 1
                && !only.circa()
                && only.from().equals(only.to())
                && only.from().day().isPresent()
                && 1 < first
                && first < YEARS;
        long day = whole ? only.from().earliest().getDayOfYear() : 0;
        return (long) first << FIRST | (long) last << LAST | day << DAY;
    }

    /** The bits of these countries; two countries can share one. */
    public static int countries(Collection<String> codes) {
        int bits = 0;
        for (String code : codes) {
            bits |= 1 << (code.hashCode() * 0x9e3779b9 >>> 27);
        }
        return bits;
    }

    public PartyType type() {
        return TYPES[(int) bits & 7];
    }

    public boolean hasGender() {
        return (bits >>> GENDERS & 3) != 0;
    }

    public boolean has(Gender gender) {
        return (bits >>> GENDERS + gender.ordinal() & 1) != 0;
    }

    public boolean hasBirth() {
        return first() != 0;
    }

    /** The first year in which it can be said to be born ("about" widens it by two); asked only where there is a birth. */
    public int firstYear() {
        return first() == 1 ? EARLIEST : first() + FIRST_YEAR - 1;
    }

    /** The last such year. */
    public int lastYear() {
        int last = (int) (bits >>> LAST & NINE_BITS);
        return last == YEARS ? LATEST : last + FIRST_YEAR - 1;
    }

    /** Whether there is one birth, and its day is known. */
    public boolean hasBirthday() {
        return (bits >>> DAY & NINE_BITS) != 0;
    }

    /** That day; asked only where there is one. */
    public PartialDate birthday() {
        return PartialDate.of(LocalDate.ofYearDay(firstYear(), (int) (bits >>> DAY & NINE_BITS)));
    }

    /** The bits of its countries, see {@link #countries}; 0 where it names none. */
    public int countries() {
        return (int) (bits >>> COUNTRIES);
    }

    private int first() {
        return (int) (bits >>> FIRST & NINE_BITS);
    }

    /** Takes all keys of these facts that a section of names read in that way is asked for. */
    void keys(Naming section, Ints to) {
        int last = hasBirth() ? (int) (bits >>> LAST & NINE_BITS) : 0;
        for (int year = first(); year > 0 && year <= last; year++) {
            to.add(year);
        }
        if (type() == PartyType.UNKNOWN || (type() == PartyType.PERSON) != (section == Naming.PERSON)) {
            to.add(keyOfType(type()));
        }
    }

    /** The key of all who can have been born in that year. */
    public static int keyOfYear(int year) {
        return place(year);
    }

    /**
     * The key of all of that type. Names are read by their party's type, so only those of an unknown type, or of one that is
     * read otherwise than the section's, are kept apart.
     */
    public static int keyOfType(PartyType type) {
        return YEARS + 1 + type.ordinal();
    }

    /** One more than the last key. */
    static int keys() {
        return YEARS + 1 + TYPES.length;
    }

    private static int place(int year) {
        return Math.clamp(year - FIRST_YEAR + 1L, 1, YEARS);
    }
}
