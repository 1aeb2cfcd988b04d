package dev.answercoach.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text in which some spans were replaced, and where everything stands since. */
public final class Edited {
    /**
     * One replacement.
     *
     * @param span what is replaced, in the text as it was
     * @param by what stands there instead
     */
    public record Edit(Span span, String by) {}

    private final String text;
    private final List<Edit> edits;

    private Edited(String text, List<Edit> edits) {
        this.text = text;
        this.edits = edits;
    }

    /**
     * Replaces spans of a text.
     *
     * @throws IllegalArgumentException if two of them overlap
     */
    public static Edited of(String original, List<Edit> edits) {
        List<Edit> inOrder =
                edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Edit edit : inOrder) {
            if (edit.span().start() < from) {
                throw new IllegalArgumentException("edits overlap at " + edit.span());
            }
            text.append(original, from, edit.span().start()).append(edit.by());
            from = edit.span().end();
        }
        return new Edited(text.append(original.substring(from)).toString(), inOrder);
    }

    /** The text as it is now. */
    public String text() {
        return text;
    }

    /** Where the replacements stand now, in their order. */
    public List<Span> replaced() {
        List<Span> spans = new ArrayList<>();
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.span().start() + shift;
            spans.add(new Span(start, start + edit.by().length()));
            shift += shift(edit);
        }
        return spans;
    }

    /** Where a span of the text as it was stands now; what was replaced in part is taken in whole. */
    public Span now(Span before) {
        int start = before.start();
        int end = before.end();
        for (Edit edit : edits) {
            if (edit.span().end() <= before.start()) {
                start += shift(edit);
                end += shift(edit);
            } else if (edit.span().start() < before.end()) {
                start -= Math.max(0, before.start() - edit.span().start());
                end += Math.max(0, edit.span().end() - before.end()) + shift(edit);
            }
        }
        return new Span(start, end);
    }

    private static int shift(Edit edit) {
        return edit.by().length() - edit.span().length();
    }
}
