package dev.answercoach.review;

import dev.answercoach.text.Remark;
import java.util.List;

/**
 * A text that a coach proposes; nothing about it is believed until the gate has judged it.
 *
 * @param style what it is to be
 * @param text the proposed text
 * @param changes what changed and why
 */
public record Proposal(Style style, String text, List<Remark> changes) {
    public Proposal {
        changes = List.copyOf(changes);
    }
}
