package dev.answercoach.cli;

import dev.answercoach.presentation.Messages;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;

/** A review as one JSON document at its end; what coaches say is in the language of the draft. */
final class JsonFace implements ReviewFace {
    private final String id;
    private final ReviewTask task;
    private final Console console;

    JsonFace(String id, ReviewTask task, Console console) {
        this.id = id;
        this.task = task;
        this.console = console;
    }

    @Override
    public void begin() {}

    @Override
    public void show(ReviewEvent event, ReviewView view) {}

    @Override
    public void end(ReviewView view) {
        Messages messages = Messages.in(task.language());
        console.print(new ReviewJson(console.json(), messages).of(id, task.draft(), view));
    }
}
