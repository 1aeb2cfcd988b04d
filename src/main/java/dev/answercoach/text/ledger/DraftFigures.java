package dev.answercoach.text.ledger;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a draft and of what the user has added to it, read once for all the rewrites that are compared with
 * them. For one thread at a time.
 */
public final class DraftFigures {
    private final ComparedText text;
    /** The draft and the words that were added; around these words their sentences stand a second time. */
    private final List<Span> own;

    private DraftFigures(ComparedText text, List<Span> own) {
        this.text = text;
        this.own = own;
    }

    /**
     * Reads a plain text and what was added to it.
     *
     * @param additions what the user has added; its figures are kept or lost like the draft's
     */
    public static DraftFigures of(String draft, List<Addition> additions) {
        StringBuilder whole = new StringBuilder(draft);
        List<Span> own = new ArrayList<>(List.of(new Span(0, draft.length())));
        for (Addition addition : additions) {
            int start = whole.append('\n').length();
            whole.append(addition.sentence());
            own.add(new Span(
                    start + addition.words().start(), start + addition.words().end()));
        }
        return new DraftFigures(new ComparedText(FigureText.of(whole.toString())), own);
    }

    /** Compares a rewrite with them. */
    public Ledger against(FigureText rewrite) {
        return Ledger.compare(text, new ComparedText(rewrite)).ofDraftIn(own);
    }
}
