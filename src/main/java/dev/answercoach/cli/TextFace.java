package dev.answercoach.cli;

import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.CheckBlocks;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.ReviewBlocks;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Stage;
import dev.answercoach.text.checks.CheckReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A review for a person to read, each stage as soon as it is ready. The frame is in the person's language, what the coach
 * says in that of the draft.
 */
final class TextFace implements ReviewFace {
    private final Review review;
    private final ReviewTask task;
    private final Console console;
    private final Terminal terminal;
    private final ReviewBlocks coach;
    private final Workshop workshop;
    private int rewrites;
    private String said = "";

    TextFace(Review review, ReviewTask task, Workshop workshop, Console console) {
        this.review = review;
        this.workshop = workshop;
        this.task = task;
        this.console = console;
        this.terminal = console.terminal();
        this.coach = new ReviewBlocks(Messages.in(task.language()));
    }

    @Override
    public void begin() {
        if (workshop.hasModel() && !review.isFinished()) {
            console.note("cli.coach.model", Map.of("model", workshop.model(), "host", workshop.host()));
        }
        ReviewView before = review.view();
        before.report().ifPresent(this::showCheck);
        before.degradations().stream()
                .filter(degraded -> degraded.stage() != Stage.WISH)
                .forEach(degraded -> terminal.draw(List.of(coach.degraded(degraded))));
        before.critique().ifPresent(critique -> terminal.draw(coach.critique(critique, task.rubric())));
        before.rewrites().forEach(this::showRewrite);
        sayWhatComes(before);
    }

    @Override
    public void show(ReviewEvent event, ReviewView view) {
        if (event instanceof ReviewEvent.Checked checked) {
            showCheck(checked.report());
        } else if (event instanceof ReviewEvent.Degraded degraded) {
            terminal.draw(List.of(coach.degraded(degraded)));
        } else if (event instanceof ReviewEvent.Critiqued critiqued) {
            terminal.draw(coach.critique(critiqued.critique(), task.rubric()));
        } else if (event instanceof ReviewEvent.Rewritten rewritten) {
            showRewrite(rewritten.rewrite());
        } else if (event instanceof ReviewEvent.Unfulfilled unfulfilled) {
            terminal.draw(List.of(coach.unfulfilled(unfulfilled.reason())));
        } else if (event instanceof ReviewEvent.Repairing repairing) {
            status("review.working.repair", Map.of("round", Integer.toString(repairing.round())));
            return;
        }
        sayWhatComes(view);
    }

    @Override
    public void end(ReviewView view) {
        terminal.clearStatus();
    }

    private void showCheck(CheckReport report) {
        List<Block> blocks =
                new ArrayList<>(List.of(new Heading(console.messages().text("check.heading"))));
        blocks.addAll(new CheckBlocks(console.messages()).of(task.draft(), report));
        terminal.draw(blocks);
    }

    private void showRewrite(Rewrite rewrite) {
        rewrites++;
        terminal.draw(coach.rewrite(rewrites, rewrite));
    }

    /** Only a model takes long enough that a person would wonder. */
    private void sayWhatComes(ReviewView view) {
        if (workshop.hasModel() && view.stage() == Stage.CRITIQUE) {
            status("review.working.critique", Map.of());
        } else if (workshop.hasModel()
                && view.stage() == Stage.REWRITES
                && view.rewrites().isEmpty()) {
            status("review.working.rewrites", Map.of());
        } else if (workshop.hasModel() && view.stage() == Stage.WISH) {
            status("review.working.wish", Map.of());
        }
    }

    private void status(String key, Map<String, String> data) {
        String text = console.messages().text(key, data);
        // An event in between changes nothing for the person who waits.
        if (!text.equals(said)) {
            said = text;
            terminal.status(text);
        }
    }
}
