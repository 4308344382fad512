package dev.cordon.lists;

import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of birth as authorities write them in free text.
 *
 * <pre>
 * text   := item { (";" | "," | "or" | "and" | "a)" | "(1)" | "alt DOB:" | blank) item }
 * item   := [circa] range | [circa] date | [early|mid|late] yyyy"s"
 * circa  := "circa" | "c." | "ca." | "approximately" | "approx" | "about"
 * range  := ["between" | "from"] date ("and" | "to" | "-") date      "and" only behind "between"
 *         | yyyy "/" yyyy | "between" month "and" month yyyy
 * date   := dd/MM/yyyy | dd.MM.yyyy | dd-MM-yyyy     00, dd or mm for a day or month that is not known
 *         | yyyy-MM-dd | yyyy-MM | MM/yyyy | yyyy
 *         | dd month yyyy | dd-month-yyyy | month dd, yyyy | month yyyy
 * month  := English, whole or from its third letter on cut off, with or without a dot
 * yyyy   := 1800 to 2099: a year of the Islamic calendar (13xx, 14xx) is not read as one of ours
 * </pre>
 *
 * A decade is ten years about; early, mid and late mean its years 0 to 3, 4 to 6 and 7 to 9.
 *
 * @param periods the dates understood, in their order
 * @param rest the words that say something else ("this aka only", "30-35 years old"), or ""; whoever gets some keeps the
 *     whole text as a remark
 */
public record DateText(List<Period> periods, String rest) {

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|l|ust|ember|ober)?\\.?";
    private static final String YEAR = "(?:1[89]|20)\\d\\d";

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.-])(?:"
                    + "(?<d1>\\d{1,2}|dd)(?<s>[/.-])(?<m1>\\d{1,2}|mm)\\k<s>\\s?(?<y1>" + YEAR + ")"
                    + "|(?<y2>" + YEAR + ")-(?<m2>\\d\\d)-(?<d2>\\d\\d)"
                    + "|(?<y3>" + YEAR + ")-(?<m3>0[1-9]|1[0-2])(?!\\d)"
                    + "|(?<m4>\\d\\d)/(?<y4>" + YEAR + ")"
                    + "|(?<d5>\\d{1,2})\\.?[\\s-]*(?<m5>" + MONTH + ")[\\s,-]*(?<y5>" + YEAR + ")"
                    + "|(?<m6>" + MONTH + ")\\s*(?<d6>\\d{1,2}),?\\s+(?<y6>" + YEAR + ")"
                    + "|(?<m7>" + MONTH + ")[\\s,]*(?<y7>" + YEAR + ")"
                    + "|(?:(?<part>early|mid|late)[\\s-]+)?(?:the\\s+)?(?<decade>" + YEAR + ")'?s"
                    + "|(?<lone>" + MONTH + ")(?=\\s+and\\s+" + MONTH + "\\s+" + YEAR + ")"
                    + "|(?<y8>" + YEAR + ")"
                    + ")(?![\\d/]|-\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Two years with a dash or slash; before {@link #DATE}, which would see no year in them. */
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d/.-])(" + YEAR + ")\\s*(?:[-\u2013/]|to)\\s*(" + YEAR + ")(?![\\d/-])");

    private static final Pattern CIRCA = Pattern.compile(
            "(?:\\bcirca|\\bc\\.|\\bca\\.|\\bapproximately|\\bapprox\\.?|\\babout)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENS = Pattern.compile("\\b(?:between|from)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISLAMIC =
            Pattern.compile("^\\s*\\(?\\s*(?:hijri|islamic|shamsi)", Pattern.CASE_INSENSITIVE);

    /** Words that only hold dates together. */
    private static final Pattern GLUE = Pattern.compile(
            "\\b(?:or|and|alt|alternative|dob|born|in|on|the|to|between|from|circa|ca|approximately|approx|about)\\b"
                    + "|\\bc\\.|\\(?\\b(?:\\d{1,2}|[a-z])\\)|[\\s\u00A0;,.:()\u2013>-]+",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    public DateText {
        periods = List.copyOf(periods);
    }

    /** Reads any text; what it does not understand stands in {@link #rest()}. */
    public static DateText read(String text) {
        return new Scan(text).result();
    }

    /** One day written {@code dd/MM/yyyy} or {@code yyyy-MM-dd}, whole. */
    public static Optional<java.time.LocalDate> day(String text) {
        DateText read = read(text);
        return read.periods.size() == 1
                        && read.rest.isEmpty()
                        && read.periods.getFirst().from().day().isPresent()
                        && read.periods
                                .getFirst()
                                .from()
                                .equals(read.periods.getFirst().to())
                ? Optional.of(read.periods.getFirst().from().earliest())
                : Optional.empty();
    }

    /** Goes through the text once, from date to date; what lies between two of them joins or parts them. */
    private static final class Scan {
        private final String text;
        private final List<Period> periods = new ArrayList<>();
        private final StringBuilder rest = new StringBuilder();
        private int done;

        Scan(String text) {
            this.text = text;
        }

        DateText result() {
            Matcher date = DATE.matcher(text);
            Matcher years = YEARS.matcher(text);
            int at = 0;
            while (at <= text.length()) {
                boolean pair = years.find(at);
                boolean single = date.find(at);
                if (!pair && !single) {
                    break;
                }
                if (pair && (!single || years.start() <= date.start())) {
                    at = years(years);
                } else {
                    at = single(date);
                }
            }
            rest.append(text, done, text.length());
            String left = GLUE.matcher(rest).replaceAll(" ").strip();
            return new DateText(periods, left.isEmpty() ? "" : Pieces.oneLine(rest.toString()));
        }

        private int years(Matcher years) {
            String before = text.substring(done, years.start());
            add(
                    PartialDate.of(Integer.parseInt(years.group(1))),
                    PartialDate.of(Integer.parseInt(years.group(2))),
                    CIRCA.matcher(before).find());
            return taken(before, years.end());
        }

        private int single(Matcher date) {
            String before = text.substring(done, date.start());
            Optional<PartialDate> from = date(date);
            if (from.isEmpty() || ISLAMIC.matcher(text.substring(date.end())).find()) {
                return date.end(); // stays in the rest
            }
            boolean circa = CIRCA.matcher(before).find();
            if (date.group("decade") != null) {
                decade(date);
                return taken(before, date.end());
            }
            int end = date.end();
            Optional<PartialDate> to = from;
            Matcher join = Pattern.compile(
                            OPENS.matcher(before).find()
                                    ? "\\s*(?:and|to|-|\u2013)\\s*"
                                    : "\\s*(?:\\bto\\b|-|\u2013)\\s*",
                            Pattern.CASE_INSENSITIVE)
                    .matcher(text)
                    .region(end, text.length());
            if (join.lookingAt()) {
                Matcher second = DATE.matcher(text);
                if (second.find(join.end()) && second.start() == join.end() && second.group("decade") == null) {
                    Optional<PartialDate> other = date(second);
                    if (other.isPresent()) {
                        to = other;
                        end = second.end();
                    }
                }
            }
            if (date.group("lone") != null) {
                int year = to.orElseThrow().year();
                from = Optional.of(PartialDate.of(year, month(date.group("lone"))));
            }
            add(from.get(), to.orElseThrow(), circa);
            return taken(before, end);
        }

        private void decade(Matcher date) {
            int first = Integer.parseInt(date.group("decade"));
            String part = date.group("part") == null ? "" : date.group("part").toLowerCase(Locale.ROOT);
            int from = switch (part) {
                case "mid" -> first + 4;
                case "late" -> first + 7;
                default -> first;
            };
            int to = switch (part) {
                case "early" -> first + 3;
                case "mid" -> first + 6;
                default -> first + 9;
            };
            periods.add(new Period(PartialDate.of(from), PartialDate.of(to), true));
        }

        private void add(PartialDate from, PartialDate to, boolean circa) {
            boolean ordered = !to.latest().isBefore(from.earliest());
            periods.add(ordered ? new Period(from, to, circa) : new Period(to, from, circa));
        }

        private int taken(String before, int end) {
            rest.append(before).append(' ');
            done = end;
            return end;
        }

        private static Optional<PartialDate> date(Matcher date) {
            try {
                if (date.group("y1") != null) {
                    return Optional.of(of(date.group("y1"), number(date.group("m1")), number(date.group("d1"))));
                }
                if (date.group("y2") != null) {
                    return Optional.of(of(date.group("y2"), number(date.group("m2")), number(date.group("d2"))));
                }
                if (date.group("y3") != null) {
                    return Optional.of(of(date.group("y3"), number(date.group("m3")), 0));
                }
                if (date.group("y4") != null) {
                    return Optional.of(of(date.group("y4"), number(date.group("m4")), 0));
                }
                if (date.group("y5") != null) {
                    return Optional.of(of(date.group("y5"), month(date.group("m5")), number(date.group("d5"))));
                }
                if (date.group("y6") != null) {
                    return Optional.of(of(date.group("y6"), month(date.group("m6")), number(date.group("d6"))));
                }
                if (date.group("y7") != null) {
                    return Optional.of(of(date.group("y7"), month(date.group("m7")), 0));
                }
                if (date.group("lone") != null) {
                    return Optional.of(PartialDate.of(1800)); // its year stands behind the other month
                }
                String year = date.group("decade") == null ? date.group("y8") : date.group("decade");
                return Optional.of(PartialDate.of(Integer.parseInt(year)));
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // 31 February, month 14
            }
        }

        /** 0 is a day or month that is not known; a day without its month is not kept. */
        private static PartialDate of(String year, int month, int day) {
            return new PartialDate(
                    Integer.parseInt(year),
                    month == 0 ? OptionalInt.empty() : OptionalInt.of(month),
                    month == 0 || day == 0 ? OptionalInt.empty() : OptionalInt.of(day));
        }

        private static int number(String digits) {
            return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 0;
        }

        private static int month(String name) {
            return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        }
    }
}
