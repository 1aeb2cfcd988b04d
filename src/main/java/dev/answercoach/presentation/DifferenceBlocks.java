package dev.answercoach.presentation;

import dev.answercoach.presentation.Block.Changes;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.review.Rewrite;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.words.Differences;
import dev.answercoach.text.words.Differences.Kind;
import dev.answercoach.text.words.Differences.Segment;
import java.util.List;
import java.util.Map;

/** What a rewrite changed, word by word. */
public final class DifferenceBlocks {
    private final Messages messages;

    public DifferenceBlocks(Messages messages) {
        this.messages = messages;
    }

    /**
     * What a rewrite changed in the draft.
     *
     * @param draft as typed; compared as plain text, since that is what a rewrite is
     * @param number the rewrite's number, from 1, as shown
     */
    public List<Block> sinceDraft(String draft, int number, Rewrite rewrite) {
        return of(
                messages.text("wish.differences.draft", Map.of("to", Integer.toString(number))),
                PlainText.of(draft).text(),
                rewrite.text());
    }

    private List<Block> of(String heading, String before, String after) {
        List<Segment> segments = Differences.between(before, after);
        boolean same = segments.stream().allMatch(segment -> segment.kind() == Kind.SAME);
        return List.of(
                new Heading(heading),
                same ? new Line(messages.text("wish.differences.none"), Tone.QUIET) : new Changes(segments));
    }
}
