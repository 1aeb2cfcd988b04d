package dev.answercoach.review;

import dev.answercoach.answers.Version;
import dev.answercoach.text.Leftover;
import java.util.List;

/**
 * A rewrite that was saved.
 *
 * @param version the version that it is now
 * @param blanks what is still to be filled in, for the user to be told
 */
public record Saved(Version version, List<Leftover> blanks) {
    public Saved {
        blanks = List.copyOf(blanks);
    }
}
