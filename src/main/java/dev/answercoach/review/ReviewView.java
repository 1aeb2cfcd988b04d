package dev.answercoach.review;

import dev.answercoach.model.Usage;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.CheckReport;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a review has come to: its events, folded. Immutable; every face draws the latest one. */
public final class ReviewView {
    /** A review in which nothing has happened yet. */
    public static final ReviewView NEW =
            new ReviewView(null, null, List.of(), List.of(), Map.of(), false, WishLog.EMPTY);

    private final @Nullable CheckReport report;
    private final @Nullable Critique critique;
    private final List<Rewrite> rewrites;
    private final List<ReviewEvent.Degraded> degradations;
    private final Map<Stage, Usage> usage;
    private final boolean finished;
    private final WishLog wishes;

    private ReviewView(
            @Nullable CheckReport report,
            @Nullable Critique critique,
            List<Rewrite> rewrites,
            List<ReviewEvent.Degraded> degradations,
            Map<Stage, Usage> usage,
            boolean finished,
            WishLog wishes) {
        this.report = report;
        this.critique = critique;
        this.rewrites = rewrites;
        this.degradations = degradations;
        this.usage = usage;
        this.finished = finished;
        this.wishes = wishes;
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

    /** The rewrite of this number, from 1. */
    public Optional<Rewrite> rewrite(int number) {
        return number < 1 || number > rewrites.size() ? Optional.empty() : Optional.of(rewrites.get(number - 1));
    }

    public boolean has(Style style) {
        return rewrites.stream().anyMatch(rewrite -> rewrite.style() == style);
    }

    /** Where the model had to be replaced, and why. */
    public List<ReviewEvent.Degraded> degradations() {
        return degradations;
    }

    /** What it has cost so far. */
    public Usage usage() {
        return usage.values().stream().reduce(Usage.NONE, Usage::plus);
    }

    /** What each stage has cost so far at which a coach was asked. */
    public Map<Stage, Usage> usageByStage() {
        return usage;
    }

    /** Whether check, critique and rewrites are there, whatever was wished for since. */
    public boolean isFinished() {
        return finished;
    }

    /** What the user wished for last and what is still to come. */
    public Optional<Wish> pendingWish() {
        return Optional.ofNullable(wishes.pending());
    }

    /** How many wishes there were. */
    public int wishes() {
        return wishes.made();
    }

    /** Why the last wish came to nothing; empty if it did not. */
    public Optional<Remark> unfulfilled() {
        return Optional.ofNullable(wishes.unfulfilled());
    }

    /** What comes next, {@link Stage#DONE} when nothing does. */
    public Stage stage() {
        if (finished) {
            return wishes.pending() == null ? Stage.DONE : Stage.WISH;
        }
        if (report == null) {
            return Stage.CHECK;
        }
        return critique == null ? Stage.CRITIQUE : Stage.REWRITES;
    }

    ReviewView checked(CheckReport found) {
        return new ReviewView(found, critique, rewrites, degradations, usage, finished, wishes);
    }

    ReviewView critiqued(Critique said) {
        return new ReviewView(report, said, rewrites, degradations, usage, finished, wishes);
    }

    ReviewView rewritten(Rewrite rewrite) {
        return new ReviewView(
                report, critique, plus(rewrites, rewrite), degradations, usage, finished, wishes.fulfilled());
    }

    ReviewView wished(Wish wish) {
        return new ReviewView(report, critique, rewrites, degradations, usage, finished, wishes.wished(wish));
    }

    ReviewView unfulfilled(Remark reason) {
        return new ReviewView(report, critique, rewrites, degradations, usage, finished, wishes.unfulfilled(reason));
    }

    ReviewView degraded(ReviewEvent.Degraded degradation) {
        return new ReviewView(report, critique, rewrites, plus(degradations, degradation), usage, finished, wishes);
    }

    ReviewView spent(ReviewEvent.Spent spent) {
        Map<Stage, Usage> more = new EnumMap<>(Stage.class);
        more.putAll(usage);
        more.merge(spent.stage(), spent.usage(), Usage::plus);
        return new ReviewView(
                report, critique, rewrites, degradations, Collections.unmodifiableMap(more), finished, wishes);
    }

    ReviewView finished() {
        return new ReviewView(report, critique, rewrites, degradations, usage, true, wishes);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
