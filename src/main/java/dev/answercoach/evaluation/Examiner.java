package dev.answercoach.evaluation;

import dev.answercoach.model.Call;
import dev.answercoach.model.Failure;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Usage;
import dev.answercoach.review.Coach;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Critique;
import dev.answercoach.review.Rehearsal;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Rubrics;
import dev.answercoach.text.checks.Gate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts cases to a coach: a whole review of the draft as it is, and a critique of each variant. Safe for several threads. */
public final class Examiner {
    /** Whose reviews these are; no person's. */
    public static final String USER = "evaluation";

    /** What is asked only to see whether its score rises. */
    static final Set<Variant> PADDED = EnumSet.complementOf(EnumSet.of(Variant.PLAIN));

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);

    private final Coach coach;
    private final Coach standIn;
    private final Rubrics rubrics;
    private final Rehearsal rehearsal;
    private final Duration timeLimit;
    private final InstantSource clock;

    /**
     * @param coach who is examined
     * @param standIn who goes on where that one gives nothing usable; must always answer, and is not measured
     * @param mostRepairs how often refused proposals go back to the coach
     * @param timeLimit for one review, and for one critique of a variant
     */
    public Examiner(
            Coach coach, Coach standIn, Rubrics rubrics, int mostRepairs, Duration timeLimit, InstantSource clock) {
        this.coach = coach;
        this.standIn = standIn;
        this.rubrics = rubrics;
        this.rehearsal = new Rehearsal(mostRepairs);
        this.timeLimit = timeLimit;
        this.clock = clock;
    }

    CoachKind kind() {
        return coach.kind();
    }

    /**
     * One case in one run; an exception breaks off only this trial, which then counts as unanswered.
     *
     * @param run from 1; the model's cache does not answer in one run what it was asked in another
     * @throws CancellationException if this thread was interrupted
     */
    Trial examine(LabelledCase labelled, int run) {
        ReviewTask task = labelled.task(Variant.PLAIN, rubrics);
        Instant begun = clock.instant();
        try {
            return examine(labelled, task, run);
        } catch (CancellationException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return brokenOff(labelled, task, run, Failure.CANCELLED, begun);
        } catch (RuntimeException e) {
            LOG.error("event=trial-broken-off case={} run={}", labelled.id(), run, e);
            return brokenOff(labelled, task, run, Failure.UNUSABLE, begun);
        }
    }

    private Trial brokenOff(LabelledCase labelled, ReviewTask task, int run, Failure failure, Instant begun) {
        return Trial.brokenOff(labelled, run, task.check(), failure, Duration.between(begun, clock.instant()));
    }

    private Trial examine(LabelledCase labelled, ReviewTask task, int run) {
        Map<Variant, Scores> scores = new EnumMap<>(Variant.class);
        List<Failure> failures = new ArrayList<>();
        Instant begun = clock.instant();
        Witness witness = new Witness(coach);
        ReviewView view = rehearsal.lead(
                task, List.of(witness.watched(), standIn), call(run), (event, now) -> note(event, failures));
        Duration time = Duration.between(begun, clock.instant());
        Optional<Critique> verified = witness.said().flatMap(said -> view.critique());
        verified.ifPresent(critique -> scores.put(Variant.PLAIN, Scores.of(critique)));
        Usage variants = Usage.NONE;
        for (Variant variant : PADDED) {
            Outcome<Critique> outcome = rehearsal.critique(labelled.task(variant, rubrics), coach.critic(), call(run));
            variants = variants.plus(outcome.usage());
            if (outcome instanceof Outcome.Failed<Critique> failed) {
                failures.add(failed.failure());
            } else if (outcome instanceof Outcome.Answered<Critique> answered) {
                scores.put(variant, Scores.of(answered.value()));
            }
        }
        return new Trial(
                labelled,
                run,
                task.check(),
                scores,
                verified.map(critique -> Fidelity.of(
                        witness.said().orElseThrow(), critique, task.draft().text())),
                deliveries(task, view, witness),
                failures,
                view.usage(),
                time,
                variants);
    }

    private Call call(int run) {
        return new Call(USER, Call.NO_SERVER, clock.instant().plus(timeLimit), run);
    }

    private static void note(ReviewEvent event, List<Failure> failures) {
        if (event instanceof ReviewEvent.Degraded degraded) {
            failures.add(degraded.failure());
        }
    }

    /** The gate judges the attempts as it judged them in the review. */
    private List<Delivery> deliveries(ReviewTask task, ReviewView view, Witness witness) {
        Gate gate = new Gate(task.draft());
        List<Delivery> deliveries = new ArrayList<>();
        for (Rewrite rewrite : view.rewrites()) {
            Witness.Attempts attempts = witness.attempts().get(rewrite.style());
            if (rewrite.coach() == coach.kind() && attempts != null) {
                deliveries.add(new Delivery(gate.judge(attempts.first()), gate.judge(attempts.last()), rewrite));
            }
        }
        return deliveries;
    }
}
