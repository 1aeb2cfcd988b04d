package dev.answercoach.evaluation;

import dev.answercoach.model.Call;
import dev.answercoach.model.Conversation;
import dev.answercoach.model.Outcome;
import dev.answercoach.review.Coach;
import dev.answercoach.review.Critic;
import dev.answercoach.review.Critique;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.Proposal;
import dev.answercoach.review.Remake;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Rewriter;
import dev.answercoach.review.Style;
import dev.answercoach.text.PlainText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands beside a coach during one review and remembers what it said before code verified, judged or shortened any of it. For
 * one thread.
 */
final class Witness implements Critic, Rewriter {
    private final Coach coach;
    private final Map<Style, Attempts> attempts = new EnumMap<>(Style.class);
    private @Nullable Critique said;

    /**
     * What a coach proposed in one style, as plain text.
     *
     * @param first before any repair
     * @param last after the last repair
     */
    record Attempts(String first, String last) {}

    Witness(Coach coach) {
        this.coach = coach;
    }

    /** The coach, watched. */
    Coach watched() {
        return new Coach(coach.kind(), this, this);
    }

    /** The critique with the quotes that the coach gave; empty where it gave none. */
    Optional<Critique> said() {
        return Optional.ofNullable(said);
    }

    Map<Style, Attempts> attempts() {
        return attempts;
    }

    @Override
    public Outcome<Critique> critique(ReviewTask task, Call call, CritiqueProgress progress) {
        Outcome<Critique> outcome = coach.critic().critique(task, call, progress);
        answer(outcome).ifPresent(critique -> said = critique);
        return outcome;
    }

    @Override
    public Outcome<List<Proposal>> propose(ReviewTask task, Critique critique, Call call) {
        return heard(coach.rewriter().propose(task, critique, call));
    }

    @Override
    public Outcome<List<Proposal>> repair(ReviewTask task, List<Refused> refused, Conversation before, Call call) {
        return heard(coach.rewriter().repair(task, refused, before, call));
    }

    @Override
    public Outcome<List<Proposal>> shorten(Remake remake, Call call) {
        return coach.rewriter().shorten(remake, call);
    }

    @Override
    public Outcome<List<Proposal>> tellAnew(Remake remake, Call call) {
        return coach.rewriter().tellAnew(remake, call);
    }

    private Outcome<List<Proposal>> heard(Outcome<List<Proposal>> outcome) {
        answer(outcome).ifPresent(proposals -> proposals.forEach(this::remember));
        return outcome;
    }

    private void remember(Proposal proposal) {
        String text = PlainText.of(proposal.text()).text();
        attempts.merge(
                proposal.style(), new Attempts(text, text), (before, now) -> new Attempts(before.first(), now.last()));
    }

    private static <T> Optional<T> answer(Outcome<T> outcome) {
        return outcome.fold(answered -> Optional.of(answered.value()), failed -> Optional.empty());
    }
}
