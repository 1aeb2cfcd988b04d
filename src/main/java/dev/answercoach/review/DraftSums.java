package dev.answercoach.review;

import dev.answercoach.text.Edited;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.sums.Sums;
import java.util.List;

/** Puts the computed value into a draft wherever a sum does not hold, and leaves the rest of it as typed. */
final class DraftSums {
    private DraftSums() {}

    static boolean hold(PlainText draft) {
        return Sums.corrections(draft.text()).isEmpty();
    }

    /** The draft's source, corrected. */
    static String corrected(PlainText draft) {
        List<Edited.Edit> edits = Sums.corrections(draft.text()).stream()
                .map(edit -> new Edited.Edit(draft.inSource(edit.span()), edit.by()))
                .toList();
        return Edited.of(draft.source(), edits).text();
    }
}
