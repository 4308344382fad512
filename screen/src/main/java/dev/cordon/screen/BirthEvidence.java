package dev.cordon.screen;

import static dev.cordon.screen.EvidenceWeight.BIRTH_DAY_DIFFERS;
import static dev.cordon.screen.EvidenceWeight.BIRTH_DAY_EQUAL;
import static dev.cordon.screen.EvidenceWeight.BIRTH_MONTH_DIFFERS;
import static dev.cordon.screen.EvidenceWeight.BIRTH_MONTH_EQUAL;
import static dev.cordon.screen.EvidenceWeight.BIRTH_OVERLAP;
import static dev.cordon.screen.EvidenceWeight.BIRTH_SWAPPED;
import static dev.cordon.screen.EvidenceWeight.BIRTH_YEARS_APART;
import static dev.cordon.screen.EvidenceWeight.BIRTH_YEAR_DIGITS_SWAPPED;
import static dev.cordon.screen.EvidenceWeight.BIRTH_YEAR_EQUAL;
import static dev.cordon.screen.EvidenceWeight.BIRTH_YEAR_NEAR;
import static dev.cordon.screen.EvidenceWeight.BIRTH_YEAR_NEXT;

import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.Period;
import java.util.Optional;

/** Dates of birth: the two that agree best decide. */
final class BirthEvidence {

    private BirthEvidence() {}

    /** Empty where one side knows no date. Symmetric. */
    static Optional<Evidence> of(Party subject, Party listed) {
        Evidence best = null;
        for (Period s : subject.births()) {
            for (Period l : listed.births()) {
                EvidenceWeight weight = weigh(s, l);
                if (best == null || weight.millibits() > best.millibits()) {
                    best = Evidence.of(Evidence.Kind.BIRTH, weight, s.toString(), l.toString(), why(weight));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What these two tell. Symmetric. */
    static EvidenceWeight weigh(Period a, Period b) {
        if (isDate(a) && isDate(b)) {
            return weigh(a.from(), b.from());
        }
        if (!a.to().latest().isBefore(b.from().earliest())
                && !b.to().latest().isBefore(a.from().earliest())) {
            return BIRTH_OVERLAP;
        }
        int gap = Math.max(
                b.from().earliest().getYear() - a.to().latest().getYear(),
                a.from().earliest().getYear() - b.to().latest().getYear());
        int doubt = a.circa() || b.circa() ? 2 : 0; // "about" is off by a year or two
        return byYears(gap - doubt);
    }

    private static boolean isDate(Period period) {
        return !period.circa() && period.from().equals(period.to());
    }

    private static EvidenceWeight weigh(PartialDate a, PartialDate b) {
        if (a.year() != b.year()) {
            return digitsSwapped(a.year(), b.year())
                    ? BIRTH_YEAR_DIGITS_SWAPPED
                    : byYears(Math.abs(a.year() - b.year()));
        }
        if (a.month().isEmpty() || b.month().isEmpty()) {
            return BIRTH_YEAR_EQUAL;
        }
        boolean sameMonth = a.month().equals(b.month());
        if (a.day().isEmpty() || b.day().isEmpty()) {
            return sameMonth ? BIRTH_MONTH_EQUAL : BIRTH_MONTH_DIFFERS;
        }
        if (sameMonth && a.day().equals(b.day())) {
            return BIRTH_DAY_EQUAL;
        }
        if (isNewYear(a) || isNewYear(b)) {
            return BIRTH_YEAR_EQUAL; // 1 January often stands for "day unknown"
        }
        if (a.month().equals(b.day()) && a.day().equals(b.month())) {
            return BIRTH_SWAPPED;
        }
        return sameMonth ? BIRTH_DAY_DIFFERS : BIRTH_MONTH_DIFFERS;
    }

    private static boolean isNewYear(PartialDate date) {
        return date.month().orElse(0) == 1 && date.day().orElse(0) == 1;
    }

    static boolean digitsSwapped(int a, int b) {
        return a / 100 == b / 100 && a % 10 == b / 10 % 10 && b % 10 == a / 10 % 10;
    }

    /** @param gap how many years lie between, 0 or less if the periods meet */
    static EvidenceWeight byYears(int gap) {
        return gap <= 0 ? BIRTH_OVERLAP : gap == 1 ? BIRTH_YEAR_NEXT : gap == 2 ? BIRTH_YEAR_NEAR : BIRTH_YEARS_APART;
    }

    private static String why(EvidenceWeight weight) {
        return switch (weight) {
            case BIRTH_DAY_EQUAL -> "same day of birth";
            case BIRTH_MONTH_EQUAL -> "same month of birth";
            case BIRTH_YEAR_EQUAL -> "same year of birth";
            case BIRTH_OVERLAP -> "birth dates that can be one";
            case BIRTH_SWAPPED -> "day and month exchanged";
            case BIRTH_DAY_DIFFERS -> "another day of the same month";
            case BIRTH_MONTH_DIFFERS -> "another month of the same year";
            case BIRTH_YEAR_DIGITS_SWAPPED -> "two digits of the year exchanged";
            case BIRTH_YEAR_NEXT -> "born a year apart";
            case BIRTH_YEAR_NEAR -> "born two years apart";
            default -> "born years apart";
        };
    }
}
