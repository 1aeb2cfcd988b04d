package dev.answercoach.model;

import java.time.Duration;

/**
 * What a {@link CachedModel} keeps.
 *
 * @param maxCharacters of all kept questions and answers together, in UTF-16 units (two bytes each at most); 0 keeps nothing,
 *     and questions are still asked once for all who ask at the same time
 * @param maxAge after which an answer is forgotten
 */
public record CacheRules(long maxCharacters, Duration maxAge) {
    private static final Duration LONGEST = Duration.ofDays(365);
    public static final CacheRules USUAL = new CacheRules(16L * 1024 * 1024, Duration.ofHours(6));

    /** @throws IllegalArgumentException naming the component, its value and what was expected */
    public CacheRules {
        if (maxCharacters < 0) {
            throw new IllegalArgumentException("maxCharacters is " + maxCharacters + ", expected 0 or more");
        }
        if (maxAge.isZero() || maxAge.isNegative() || maxAge.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("maxAge is " + maxAge + ", expected more than 0 and at most a year");
        }
    }
}
