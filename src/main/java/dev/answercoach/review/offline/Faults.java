package dev.answercoach.review.offline;

import dev.answercoach.review.Critique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The faults that rules can see, the most important kind first. A new fault is one method and one line here. */
final class Faults {
    /** More points than this are not read. */
    static final int MOST = 5;
    /** No kind fills the list alone. */
    private static final int MOST_OF_A_KIND = 2;

    private static final List<Function<Reading, Stream<Critique.Point>>> BY_IMPORTANCE = List.of(
            FactFaults::leftovers,
            FactFaults::brokenSums,
            FactFaults::unansweredTerms,
            StyleFaults::praise,
            StoryFaults::missingParts,
            StoryFaults::vagueResults,
            StoryFaults::onlyWe,
            NameLists::points,
            StyleFaults::cliches,
            FactFaults::thin,
            FactFaults::missingKeywords,
            StyleFaults::repeats,
            StyleFaults::abbreviations,
            StyleFaults::longSentences,
            StoryFaults::missingTask,
            StyleFaults::openings);

    private Faults() {}

    /** At most five points, each about words of its own. */
    static List<Critique.Point> in(Reading reading) {
        List<Critique.Point> points = new ArrayList<>();
        Set<String> quotes = new HashSet<>();
        for (Function<Reading, Stream<Critique.Point>> fault : BY_IMPORTANCE) {
            fault.apply(reading)
                    .limit(MOST_OF_A_KIND)
                    .filter(point -> quotes.add(point.quote() + point.problem().key()))
                    .forEach(points::add);
        }
        return points.stream().limit(MOST).toList();
    }
}
