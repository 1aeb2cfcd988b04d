package dev.answercoach.discord.review;

import dev.answercoach.discord.drawing.Drawing;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.drawing.SheetFile;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.ReviewMarkdown;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.text.Language;
import java.util.List;

/** A whole review as a Markdown file. */
final class ExportSheet {
    private static final String FILE = "answer-coach-review.md";

    private final Messages messages;

    ExportSheet(Language language) {
        this.messages = Messages.in(language);
    }

    /** The file, because the user asked for it. */
    Sheet whole(Review review, ReviewTask task) {
        return sheet("bot.export", review, task);
    }

    /** The file, because Discord takes no further messages here. */
    Sheet rest(Review review, ReviewTask task) {
        return sheet("bot.export.rest", review, task);
    }

    private Sheet sheet(String key, Review review, ReviewTask task) {
        String document = new ReviewMarkdown(messages).of(review, task);
        return new Drawing(messages)
                .draw(List.of(new Line(messages.text(key), Tone.PLAIN)), Tone.PLAIN)
                .get(0)
                .with(new SheetFile(FILE, document));
    }
}
