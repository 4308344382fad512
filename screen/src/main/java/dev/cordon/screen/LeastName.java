package dev.cordon.screen;

import static java.lang.Math.max;

import dev.cordon.index.Bound;
import dev.cordon.index.Facts;
import dev.cordon.names.Naming;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The least evidence of names from which a subject can still reach a sum, by what is known of the listed party beside its
 * name: who was born years apart needs a name so much stronger.
 *
 * <p>A number that agrees is left out, since parties whose number agrees are found by it; one that differs only takes away.
 * Of everything else {@link Scorer} weighs, here stands what it can be at most, given the {@link Facts}: the same sum, never
 * too low. One thread at a time.
 */
final class LeastName implements Bound {
    private static final int REMEMBERED = 8;

    private final Party subject;
    private final int target;
    private final int countries;
    private final int[] raisedOf = new int[REMEMBERED];
    private final int[] loweredOf = new int[REMEMBERED];
    private final int[] leastOf = new int[REMEMBERED];
    private int known;

    /** @param target in thousandths of a bit */
    LeastName(Party subject, int target) {
        this.subject = subject;
        this.target = target;
        countries = Facts.countries(subject.allCountries());
    }

    /**
     * Nobody's birth agrees but of who can have been born in the same years. And where names are read as those of another
     * type than the subject's are, no party is of its type but those found by that, or who tell none.
     */
    @Override
    public Easing in(Naming section) {
        boolean otherType = subject.type() != PartyType.UNKNOWN
                && (subject.type() == PartyType.PERSON) != (section == Naming.PERSON);
        SortedSet<Integer> keys = new TreeSet<>();
        for (Period birth : subject.births()) {
            for (int year = firstYear(birth); year <= lastYear(birth); year++) {
                keys.add(Facts.keyOfYear(year));
            }
        }
        if (otherType) {
            keys.add(Facts.keyOfType(subject.type()));
            keys.add(Facts.keyOfType(PartyType.UNKNOWN));
        }
        int raised = countries == 0 ? 0 : max(0, EvidenceWeight.COUNTRY_SHARED.millibits());
        raised += subject.genders().isEmpty() ? 0 : max(0, EvidenceWeight.GENDER_EQUAL.millibits());
        raised += address();
        int birth = subject.births().isEmpty() ? 0 : mostOfBirth();
        return new Easing(
                least(raised, otherType ? EvidenceWeight.TYPE_DIFFERS.millibits() : 0),
                least(raised + birth, 0),
                keys.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public int of(Facts listed) {
        int birth = birth(listed);
        int country = country(listed);
        int gender = gender(listed);
        int raised = max(0, birth) + max(0, country) + max(0, gender) + address();
        int lowered = Math.min(0, birth) + Math.min(0, country) + Math.min(0, gender) + type(listed);
        return remembered(raised, lowered);
    }

    /** A subject meets the same few sums again and again. */
    private int remembered(int raised, int lowered) {
        for (int i = 0; i < known; i++) {
            if (raisedOf[i] == raised && loweredOf[i] == lowered) {
                return leastOf[i];
            }
        }
        int least = least(raised, lowered);
        if (known < REMEMBERED) {
            raisedOf[known] = raised;
            loweredOf[known] = lowered;
            leastOf[known++] = least;
        }
        return least;
    }

    /** The weakest name that reaches the target with so much for it and against it beside. */
    private int least(int raised, int lowered) {
        int high = target - lowered;
        int low = high - raised;
        while (low < high) {
            int middle = Math.floorDiv(low + high, 2);
            if (middle + Math.min(raised, Scorer.admitted(middle)) >= target - lowered) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int birth(Facts listed) {
        if (subject.births().isEmpty() || !listed.hasBirth()) {
            return 0;
        }
        int most = Integer.MIN_VALUE;
        for (Period birth : subject.births()) {
            most = max(most, birth(birth, listed));
        }
        return most;
    }

    private static int birth(Period birth, Facts listed) {
        if (listed.hasBirthday()) {
            return BirthEvidence.weigh(birth, Period.of(listed.birthday())).millibits();
        }
        int gap = max(firstYear(birth) - listed.lastYear(), listed.firstYear() - lastYear(birth));
        if (gap <= 0) {
            return mostOfBirth();
        }
        int apart = BirthEvidence.byYears(gap).millibits();
        return maySwap(birth, listed) ? max(apart, EvidenceWeight.BIRTH_YEAR_DIGITS_SWAPPED.millibits()) : apart;
    }

    /** Where the years are not told exactly two digits may be exchanged. */
    private static boolean maySwap(Period birth, Facts listed) {
        int first = firstYear(birth);
        return first != lastYear(birth)
                || listed.firstYear() != listed.lastYear()
                || BirthEvidence.digitsSwapped(first, listed.firstYear());
    }

    private static int firstYear(Period birth) {
        return birth.from().earliest().getYear() - doubt(birth);
    }

    private static int lastYear(Period birth) {
        return birth.to().latest().getYear() + doubt(birth);
    }

    /** "About" is off by a year or two. */
    private static int doubt(Period birth) {
        return birth.circa() ? 2 : 0;
    }

    private static int mostOfBirth() {
        return EvidenceWeight.BIRTH_DAY_EQUAL.millibits();
    }

    private int country(Facts listed) {
        if (countries == 0 || listed.countries() == 0) {
            return 0;
        }
        return (countries & listed.countries()) == 0
                ? EvidenceWeight.COUNTRY_DISJOINT.millibits()
                : EvidenceWeight.COUNTRY_SHARED.millibits();
    }

    private int gender(Facts listed) {
        if (subject.genders().isEmpty() || !listed.hasGender()) {
            return 0;
        }
        boolean shared = subject.genders().stream().anyMatch(listed::has);
        return (shared ? EvidenceWeight.GENDER_EQUAL : EvidenceWeight.GENDER_DIFFERS).millibits();
    }

    /** Another address says nothing. */
    private int address() {
        return subject.addresses().isEmpty() ? 0 : EvidenceWeight.ADDRESS_STREET.millibits();
    }

    private int type(Facts listed) {
        boolean differs = subject.type() != PartyType.UNKNOWN
                && listed.type() != PartyType.UNKNOWN
                && subject.type() != listed.type();
        return differs ? EvidenceWeight.TYPE_DIFFERS.millibits() : 0;
    }
}
