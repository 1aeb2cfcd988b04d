package dev.answercoach.review.offline;

import dev.answercoach.model.Call;
import dev.answercoach.model.Conversation;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Usage;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Critic;
import dev.answercoach.review.Critique;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.text.Quotes;
import dev.answercoach.text.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scores a draft on its rubric by rule: each criterion's evidence is looked for in the sentences that count, and rests on
 * words of the draft that no other criterion uses. It reads signs, not sense; it says so by its {@link CoachKind}.
 */
public final class OfflineCritic implements Critic {
    private static final int MOST_WITHOUT_QUOTE = 2;
    private static final int STRONG = 4;
    private static final int MOST_STRENGTHS = 3;

    @Override
    public Outcome<Critique> critique(ReviewTask task, Call call, CritiqueProgress progress) {
        return new Outcome.Answered<>(critique(task), Conversation.NEW, Usage.NONE);
    }

    private static Critique critique(ReviewTask task) {
        Reading reading = new Reading(task);
        EvidenceFinder finder = new EvidenceFinder(reading);
        List<Showing> showings = task.rubric().criteria().stream()
                .map(criterion -> finder.find(criterion.evidence()))
                .toList();
        Map<Showing, String> quotes = QuoteChooser.choose(showings);
        List<Critique.Score> scores = new ArrayList<>();
        for (int i = 0; i < showings.size(); i++) {
            scores.add(score(
                    task.rubric().criteria().get(i).id(), showings.get(i), QuoteChooser.of(showings.get(i), quotes)));
        }
        return new Critique(
                CoachKind.OFFLINE,
                scores,
                strengths(showings, quotes),
                points(reading, showings, quotes),
                QuestionsBack.about(reading, showings));
    }

    private static Critique.Score score(String criterion, Showing showing, String quote) {
        boolean unquoted = quote.length() < Quotes.LEAST_EVIDENCE && showing.score() > MOST_WITHOUT_QUOTE;
        return unquoted
                ? new Critique.Score(criterion, MOST_WITHOUT_QUOTE, quote, Remark.key("reason.no-quote"))
                : new Critique.Score(criterion, showing.score(), quote, Remark.key(reason(showing)));
    }

    /** Why a showing scores as it does. */
    static String reason(Showing showing) {
        if (showing.lacking().equals(Showing.MERE_WORDS)) {
            return "reason.mere-words";
        }
        return "reason." + QuestionsBack.key(showing.evidence()) + "." + showing.lacking();
    }

    /** What is wrong comes first; what would be better still fills the list, about words not yet spoken of. */
    private static List<Critique.Point> points(Reading reading, List<Showing> showings, Map<Showing, String> quotes) {
        List<Critique.Point> points = new ArrayList<>(Faults.in(reading));
        NextLevel.points(showings, quotes)
                .filter(better ->
                        points.stream().noneMatch(point -> point.quote().equals(better.quote())))
                .limit(Math.max(0, Faults.MOST - points.size()))
                .toList()
                .forEach(points::add);
        return points;
    }

    private static List<Critique.Strength> strengths(List<Showing> showings, Map<Showing, String> quotes) {
        return showings.stream()
                .filter(showing -> showing.score() >= STRONG && quotes.containsKey(showing))
                .sorted((one, other) -> Integer.compare(other.score(), one.score()))
                .limit(MOST_STRENGTHS)
                .map(showing -> new Critique.Strength(
                        QuoteChooser.of(showing, quotes),
                        Remark.key("strength." + QuestionsBack.key(showing.evidence()))))
                .toList();
    }
}
