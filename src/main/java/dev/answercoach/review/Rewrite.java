package dev.answercoach.review;

import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Proof;
import java.util.List;

/**
 * A proposed text together with its proof.
 *
 * @param style what it was to be
 * @param coach who wrote it
 * @param text exactly the characters that were judged, and that the user will paste
 * @param proof the gate's verdict on them
 * @param changes what changed and why
 * @param repairs how often it went back to the coach
 */
public record Rewrite(Style style, CoachKind coach, String text, Proof proof, List<Remark> changes, int repairs) {
    public Rewrite {
        changes = List.copyOf(changes);
    }
}
