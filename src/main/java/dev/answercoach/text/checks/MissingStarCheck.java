package dev.answercoach.text.checks;

import dev.answercoach.text.KeyName;
import dev.answercoach.text.Span;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import dev.answercoach.text.sentences.Star;
import dev.answercoach.text.sentences.Tense;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hints at the parts of a story that no sentence seems to tell: situation, task, action, result. Silent about answers
 * that tell no story (an explanation, a plan), where nothing of the kind can be missing.
 */
public final class MissingStarCheck implements Check {
    public static final String RULE = "star-missing";

    private static final List<Star> PARTS = List.of(Star.SITUATION, Star.TASK, Star.ACTION, Star.RESULT);

    @Override
    public List<Finding> find(Draft draft) {
        List<Sentence> sentences = Sentences.split(draft.text());
        List<Star> missing = missing(sentences);
        if (missing.isEmpty()) {
            return List.of();
        }
        String keys = missing.stream().map(MissingStarCheck::key).collect(Collectors.joining(","));
        Span all = new Span(0, draft.text().length());
        return List.of(new Finding(RULE, all, Finding.Severity.HINT, Map.of("missing", keys)));
    }

    /** The parts that a story lacks, in their order; none where no story is told. */
    public static List<Star> missing(List<Sentence> sentences) {
        if (Tense.of(sentences) != Tense.TOLD) {
            return List.of();
        }
        return PARTS.stream()
                .filter(part -> sentences.stream().noneMatch(sentence -> sentence.star() == part))
                .toList();
    }

    /** How {@code data} and the bundles ({@code star.situation}) name a part. */
    public static String key(Star star) {
        return KeyName.of(star);
    }
}
