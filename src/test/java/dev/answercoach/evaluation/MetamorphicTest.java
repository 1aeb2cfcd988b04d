package dev.answercoach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Call;
import dev.answercoach.review.Critique;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.offline.OfflineCritic;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of the offline coach's scores whatever they are: padding never raises one, and a better draft scores higher. */
class MetamorphicTest {
    private static final Call CALL = new Call("user", Call.NO_SERVER, Instant.MAX, 0);

    @ParameterizedTest
    @EnumSource(value = Variant.class, mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void paddingRaisesNoScore(Variant variant) {
        for (Trial trial : OfflineCases.sample().trials()) {
            Scores plain = trial.plain().orElseThrow();
            Scores padded = Objects.requireNonNull(trial.scores().get(variant));
            plain.byCriterion()
                    .forEach((criterion, score) -> assertThat(
                                    padded.byCriterion().get(criterion))
                            .as("%s %s", trial.labelled().id(), criterion)
                            .isLessThanOrEqualTo(score));
        }
    }

    @Test
    void gradedDraftsComeOutInOrder() {
        Figure order = Metric.ORDER.in(OfflineCases.sample());
        assertThat(order).isEqualTo(Figure.share(12, 12));
    }

    /** Sentences of a draft, and what is put in front of them, between them and behind them. */
    record Padded(LabelledCase labelled, List<String> sentences, List<String> padding, int at) {
        String plain() {
            return String.join("\n", sentences);
        }

        String text() {
            List<String> all = new ArrayList<>(sentences);
            all.addAll(Math.min(at, sentences.size()), padding);
            return String.join("\n", all);
        }
    }

    @Property(tries = 200, seed = "20")
    void praiseAndRepetitionDoNotEitherInDraftsThatNobodyWrote(@ForAll("padded") Padded padded) {
        List<Critique.Score> plain = scores(padded.labelled(), padded.plain());
        List<Critique.Score> now = scores(padded.labelled(), padded.text());
        for (int i = 0; i < plain.size(); i++) {
            assertThat(now.get(i).score())
                    .as("%s%n%s%n%s", plain.get(i).criterion(), padded.plain(), padded.text())
                    .isLessThanOrEqualTo(plain.get(i).score());
        }
    }

    @Provide
    Arbitrary<Padded> padded() {
        return Arbitraries.of(OfflineCases.CASES).flatMap(labelled -> {
            List<String> sentences = sentences(labelled.draft());
            return Combinators.combine(
                            Arbitraries.of(true, true, false).list().ofSize(sentences.size()),
                            Arbitraries.of(Variant.FLATTERY, Variant.REPETITION),
                            Arbitraries.integers().between(0, sentences.size()))
                    .as((kept, variant, at) -> padded(labelled, sentences, kept, variant, at));
        });
    }

    private static Padded padded(
            LabelledCase labelled, List<String> sentences, List<Boolean> kept, Variant variant, int at) {
        List<String> draft = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i == 0 || kept.get(i)) {
                draft.add(sentences.get(i));
            }
        }
        return switch (variant) {
            case REPETITION -> new Padded(labelled, draft, draft.subList(0, (draft.size() + 1) / 2), draft.size());
            default -> {
                LabelledCase empty = new LabelledCase(labelled.story(), labelled.grade(), "", labelled.expected());
                yield new Padded(labelled, draft, sentences(Variant.FLATTERY.of(empty)), at);
            }
        };
    }

    private static List<String> sentences(String text) {
        return new ArrayList<>(
                Sentences.split(text).stream().map(Sentence::text).toList());
    }

    private static List<Critique.Score> scores(LabelledCase labelled, String draft) {
        ReviewTask task = new LabelledCase(labelled.story(), labelled.grade(), draft, labelled.expected())
                .task(Variant.PLAIN, OfflineCases.RUBRICS);
        return new OfflineCritic()
                .critique(task, CALL, CritiqueProgress.NOBODY)
                .fold(answered -> answered.value().scores(), failed -> List.of());
    }
}
