package dev.answercoach.review;

import dev.answercoach.model.Usage;
import dev.answercoach.text.checks.CheckReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a review has come to: its events, folded. Immutable; every face draws the latest one. */
public final class ReviewView {
    /** A review in which nothing has happened yet. */
    public static final ReviewView NEW = new ReviewView(null, null, List.of(), List.of(), Usage.NONE, false);

    private final @Nullable CheckReport report;
    private final @Nullable Critique critique;
    private final List<Rewrite> rewrites;
    private final List<ReviewEvent.Degraded> degradations;
    private final Usage usage;
    private final boolean finished;

    private ReviewView(
            @Nullable CheckReport report,
            @Nullable Critique critique,
            List<Rewrite> rewrites,
            List<ReviewEvent.Degraded> degradations,
            Usage usage,
            boolean finished) {
        this.report = report;
        this.critique = critique;
        this.rewrites = rewrites;
        this.degradations = degradations;
        this.usage = usage;
        this.finished = finished;
    }

    public static ReviewView of(List<ReviewEvent> events) {
        ReviewView view = NEW;
        for (ReviewEvent event : events) {
            view = event.applyTo(view);
        }
        return view;
    }

    public Optional<CheckReport> report() {
        return Optional.ofNullable(report);
    }

    public Optional<Critique> critique() {
        return Optional.ofNullable(critique);
    }

    /** The rewrites that have their verdict, in the order in which they got it. */
    public List<Rewrite> rewrites() {
        return rewrites;
    }

    public boolean has(Style style) {
        return rewrites.stream().anyMatch(rewrite -> rewrite.style() == style);
    }

    /** Where the model had to be replaced, and why. */
    public List<ReviewEvent.Degraded> degradations() {
        return degradations;
    }

    public Usage usage() {
        return usage;
    }

    /** What comes next, {@link Stage#DONE} when nothing does. */
    public Stage stage() {
        if (finished) {
            return Stage.DONE;
        }
        if (report == null) {
            return Stage.CHECK;
        }
        return critique == null ? Stage.CRITIQUE : Stage.REWRITES;
    }

    ReviewView checked(CheckReport found) {
        return new ReviewView(found, critique, rewrites, degradations, usage, finished);
    }

    ReviewView critiqued(Critique said) {
        return new ReviewView(report, said, rewrites, degradations, usage, finished);
    }

    ReviewView rewritten(Rewrite rewrite) {
        return new ReviewView(report, critique, plus(rewrites, rewrite), degradations, usage, finished);
    }

    ReviewView degraded(ReviewEvent.Degraded degradation) {
        return new ReviewView(report, critique, rewrites, plus(degradations, degradation), usage, finished);
    }

    ReviewView spent(Usage more) {
        return new ReviewView(report, critique, rewrites, degradations, usage.plus(more), finished);
    }

    ReviewView finished() {
        return new ReviewView(report, critique, rewrites, degradations, usage, true);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
