package dev.answercoach.discord.drawing;

import dev.answercoach.text.words.Differences.Segment;

/** Draws what changed between two texts in one: what went is struck, what came is bold. */
final class ChangeRun {
    /** A line break that came or went alone would not be seen. */
    private static final String LINE_BREAK = "↵";

    private ChangeRun() {}

    static Run of(Segment segment) {
        String text = segment.text();
        boolean onlyBreaks = text.isBlank() && text.contains("\n");
        return switch (segment.kind()) {
            case SAME -> Run.plain(text);
            case REMOVED -> Run.struck(onlyBreaks ? LINE_BREAK : text);
            case ADDED -> Run.bold(onlyBreaks ? LINE_BREAK + text : text);
        };
    }
}
