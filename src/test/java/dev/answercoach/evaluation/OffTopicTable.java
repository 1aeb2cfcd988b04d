package dev.answercoach.evaluation;

import dev.answercoach.model.Call;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.offline.OfflineCritic;
import dev.answercoach.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the offline coach makes of off-topic text: of a story's own behind its drafts, and of that of other stories of its
 * language, which tells how far the rules hold beyond the pairs that they were mended on.
 */
public record OffTopicTable(Row own, Row others) {
    /** Each draft is padded with the text of so many of the stories that follow its own; all of them would take too long. */
    private static final int OTHERS = 3;

    /**
     * Padded drafts.
     *
     * @param padded how many
     * @param risen those in which any criterion rose
     * @param points by how much the totals of all changed
     */
    public record Row(int padded, int risen, int points) {
        static final Row NONE = new Row(0, 0, 0);

        double rises() {
            return (double) risen / padded;
        }

        double change() {
            return (double) points / padded;
        }

        Row plus(Scores plain, Scores now) {
            return new Row(padded + 1, risen + (rises(plain, now) ? 1 : 0), points + now.total() - plain.total());
        }

        /** Whether any criterion scores higher now. */
        static boolean rises(Scores plain, Scores now) {
            return plain.byCriterion().entrySet().stream()
                    .anyMatch(score -> now.byCriterion().getOrDefault(score.getKey(), 0) > score.getValue());
        }

        String markdown(String name) {
            return String.format(
                    Locale.ROOT, "| %s | %d | %.0f%% (%d) | %+.2f |\n", name, padded, rises() * 100, risen, change());
        }
    }

    private static final class Done {
        static final OffTopicTable TABLE = measure();
    }

    public static OffTopicTable measured() {
        return Done.TABLE;
    }

    public String markdown() {
        return "| off-topic text | padded drafts | with a rise | change of the total |\n|---|---:|---:|---:|\n"
                + own.markdown("of the same story")
                + others.markdown("of other stories");
    }

    private static OffTopicTable measure() {
        Row own = Row.NONE;
        Row others = Row.NONE;
        for (LabelledCase labelled : OfflineCases.CASES) {
            Scores plain = scores(labelled, labelled.draft());
            own = own.plus(plain, padded(labelled, labelled.story()));
            for (Story other : following(labelled.story())) {
                others = others.plus(plain, padded(labelled, other));
            }
        }
        return new OffTopicTable(own, others);
    }

    private static List<Story> following(Story story) {
        List<Story> all = stories(story.language());
        int at = all.indexOf(story);
        List<Story> following = new ArrayList<>();
        for (int i = 1; i <= OTHERS; i++) {
            following.add(all.get((at + i) % all.size()));
        }
        return following;
    }

    private static List<Story> stories(Language language) {
        return OfflineCases.CASES.stream()
                .map(LabelledCase::story)
                .filter(story -> story.language() == language)
                .distinct()
                .toList();
    }

    private static Scores padded(LabelledCase labelled, Story other) {
        return scores(labelled, labelled.draft() + "\n" + other.offTopic());
    }

    /** What the offline coach gives a text in the place of the case's draft. */
    static Scores scores(LabelledCase labelled, String draft) {
        LabelledCase written = new LabelledCase(labelled.story(), labelled.grade(), draft, labelled.expected());
        return new OfflineCritic()
                .critique(
                        written.task(Variant.PLAIN, OfflineCases.RUBRICS),
                        new Call("user", Call.NO_SERVER, Instant.MAX, 0),
                        CritiqueProgress.NOBODY)
                .fold(answered -> Scores.of(answered.value()), failed -> {
                    throw new AssertionError(failed.detail());
                });
    }
}
