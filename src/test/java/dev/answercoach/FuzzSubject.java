package dev.answercoach;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A draft with honest rewrites of it, from which a fuzzer makes good answers of a model. */
record FuzzSubject(String question, String draft, List<String> rewrites) {
    static final List<FuzzSubject> ALL = List.of(
            new FuzzSubject(Story.QUESTION, Story.DRAFT.strip(), List.of(Story.FAITHFUL, Story.CONCISE)),
            new FuzzSubject(
                    EnglishStory.QUESTION,
                    EnglishStory.DRAFT.strip(),
                    List.of(EnglishStory.FAITHFUL, EnglishStory.CONCISE)));

    private static final List<Integer> LIMITS = List.of(120, 200, 300, 600, 900);

    /** A stretch of whole words of the draft, from one word to a dozen. */
    String quote(Random random) {
        String[] words = draft.split("\\s+");
        int length = 1 + random.nextInt(12);
        int from = random.nextInt(words.length);
        return String.join(" ", List.of(words).subList(from, Math.min(words.length, from + length)));
    }

    /** An honest text: a rewrite, the draft, or one of these without a sentence. */
    String rewrite(Random random) {
        String text = random.nextInt(4) == 0 ? draft : rewrites.get(random.nextInt(rewrites.size()));
        if (random.nextInt(3) > 0) {
            return text;
        }
        List<String> sentences = List.of(text.split("(?<=[.])\\s+"));
        int gone = random.nextInt(sentences.size());
        return String.join(
                " ",
                IntStream.range(0, sentences.size())
                        .filter(i -> i != gone)
                        .mapToObj(sentences::get)
                        .toList());
    }

    @Nullable
    Limit limit(Random random) {
        int which = random.nextInt(LIMITS.size() + 1);
        return which == LIMITS.size() ? null : Limit.of(LIMITS.get(which), CountingRule.CHARACTERS);
    }
}
