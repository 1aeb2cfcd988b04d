package dev.answercoach.review;

import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Proof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed text together with its proof.
 *
 * @param style what it was to be
 * @param coach who wrote it
 * @param text exactly the characters that were judged, and that the user will paste
 * @param proof the gate's verdict on them
 * @param changes what changed and why
 * @param repairs how often it went back to the coach
 * @param wish what the user wished of an earlier rewrite to get it, null where it came with the review
 */
public record Rewrite(
        Style style,
        CoachKind coach,
        String text,
        Proof proof,
        List<Remark> changes,
        int repairs,
        @Nullable Wish wish) {
    public Rewrite {
        changes = List.copyOf(changes);
    }

    /** The same as what came of a wish. */
    Rewrite fulfilling(Wish wish) {
        return new Rewrite(style, coach, text, proof, changes, repairs, wish);
    }
}
