package dev.answercoach.settings;

import java.time.Duration;

/**
 * What a review takes and how far it goes.
 *
 * @param maxDraftCharacters UTF-16 units that a draft may have, 100 to 1,000,000
 * @param maxPostingCharacters UTF-16 units that a posting may have, 100 to 1,000,000
 * @param repairs how often a rewrite that broke limit or facts goes back to the model, 0 to 2
 * @param timeLimit the time that the model may take for one review in all, 5 s to 1 h; after it the offline coach goes on
 */
public record ReviewSettings(int maxDraftCharacters, int maxPostingCharacters, int repairs, Duration timeLimit) {
    static final ReviewSettings DEFAULTS = new ReviewSettings(20_000, 60_000, 2, Duration.ofMinutes(5));

    public ReviewSettings {
        Bounds.within("max-draft-characters", maxDraftCharacters, 100, 1_000_000);
        Bounds.within("max-posting-characters", maxPostingCharacters, 100, 1_000_000);
        Bounds.within("repairs", repairs, 0, 2);
        Bounds.within("time-limit", timeLimit, Duration.ofSeconds(5), Duration.ofHours(1));
    }
}
