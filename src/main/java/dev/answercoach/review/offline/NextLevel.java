package dev.answercoach.review.offline;

import dev.answercoach.review.Critique;
import dev.answercoach.review.Evidence;
import dev.answercoach.text.Remark;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the next level of each criterion would need, said of the very words that earned the level it has. */
final class NextLevel {
    private static final int HIGHEST = 5;
    /** Below this the thing itself is missing, and a question asks for it. */
    private static final int LEAST = 2;

    /** Those whose fixes are told facet by facet. */
    static final Set<Evidence> OF_STORIES =
            EnumSet.of(Evidence.CONTEXT, Evidence.OWN_ACTION, Evidence.MEASURED_RESULT, Evidence.LESSON);

    private static final Set<String> OF_THE_WHOLE =
            Set.of(Showing.ALL_MISSING, Showing.NOTHING, Showing.MERE_WORDS, "own");

    private NextLevel() {}

    /** The lowest scores first. */
    static Stream<Critique.Point> points(List<Showing> showings, Map<Showing, String> quotes) {
        return showings.stream()
                .filter(showing -> showing.score() >= LEAST && showing.score() < HIGHEST)
                .filter(showing -> quotes.containsKey(showing) && showing.evidence() != Evidence.ANSWERS_QUESTION)
                .sorted(Comparator.comparingInt(Showing::score))
                .map(showing -> new Critique.Point(
                        QuoteChooser.of(showing, quotes),
                        Remark.key(OfflineCritic.reason(showing)),
                        Remark.key(fix(showing))));
    }

    /** A story is mended at the very thing that it lacks; the other kinds by what their evidence is made of. */
    private static String fix(Showing showing) {
        String key = "fix." + QuestionsBack.key(showing.evidence());
        boolean named = !OF_THE_WHOLE.contains(showing.lacking());
        return named && OF_STORIES.contains(showing.evidence()) ? key + "." + showing.lacking() : key;
    }
}
