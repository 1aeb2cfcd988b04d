package dev.answercoach.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a Retry-After header (RFC 9110, 10.2.3): seconds, or a date. Some servers send fractions of seconds. */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,100}(?:\\.\\d{1,9})?");
    /** Nobody waits that long; it stands for whatever is longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final int MILLIS = 3;

    private RetryAfter() {}

    /** How long to wait from now, 0 where the date has passed, a day at most for seconds; empty where nothing can be read. */
    static Optional<Duration> in(String header, Instant now) {
        String value = header.strip();
        if (SECONDS.matcher(value).matches()) {
            BigDecimal millis = new BigDecimal(value).movePointRight(MILLIS).setScale(0, RoundingMode.UP);
            return Optional.of(Duration.ofMillis(
                    millis.min(BigDecimal.valueOf(LONGEST.toMillis())).longValueExact()));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
