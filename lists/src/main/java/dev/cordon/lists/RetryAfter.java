package dev.cordon.lists;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to be left alone (RFC 9110, section 10.2.3). */
final class RetryAfter {
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /**
     * @param said seconds, or a date: {@code 120}, {@code Wed, 21 Oct 2015 07:28:00 GMT}
     * @return empty if it is neither; never negative
     */
    static Optional<Duration> read(String said, Instant now) {
        String text = said.strip();
        if (text.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Duration wait = Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
