package dev.answercoach.review;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.ledger.Addition;
import java.util.List;

/**
 * What a rewriter is to make another one of.
 *
 * @param task the draft and what belongs to it, sums corrected where the user wanted that
 * @param critique what was said of the draft
 * @param rewrite the rewrite to start from
 * @param earlier the texts of all rewrites so far
 * @param additions what the user has added to the draft since
 */
public record Remake(
        ReviewTask task, Critique critique, Rewrite rewrite, List<String> earlier, List<Addition> additions) {
    private static final double CLEARLY_SHORTER = 0.95;

    public Remake {
        earlier = List.copyOf(earlier);
        additions = List.copyOf(additions);
    }

    /** The length of the rewrite, in the limit's units, or in characters where none was named. */
    public int used() {
        return used(rewrite.text());
    }

    /** The length of a plain text in the same units. */
    public int used(String text) {
        Limit limit = task.draft().limit();
        return limit == null ? CountingRule.CHARACTERS.count(text) : limit.used(text);
    }

    /** Whether anybody would call a plain text shorter than the rewrite. */
    public boolean isShorter(String text) {
        return used(text) <= CLEARLY_SHORTER * used();
    }

    /** Whether a plain text has other words than the draft and every earlier rewrite. */
    public boolean isNew(String text) {
        String words = words(text);
        return !words.equals(words(task.draft().text()))
                && earlier.stream().noneMatch(other -> words.equals(words(other)));
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
