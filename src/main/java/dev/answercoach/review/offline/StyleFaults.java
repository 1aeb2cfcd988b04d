package dev.answercoach.review.offline;

import dev.answercoach.review.Critique;
import dev.answercoach.review.QuestionKind;
import dev.answercoach.text.sentences.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults of style: worn phrases, repetition, heaps of abbreviations, breathless sentences, one opening for all. */
final class StyleFaults {
    /** A Korean sentence beyond this is read twice, in UTF-16 units; English needs more units to say as much. */
    private static final int LONG_KO = 120;

    private static final int LONG_EN = 220;
    private static final int MANY_ABBREVIATIONS = 4;
    private static final int MANY_OPENINGS = 3;

    private static final Pattern ABBREVIATION = Pattern.compile("(?<![A-Za-z])[A-Z]{2,6}(?![A-Za-z])");

    private static final Pattern NUMBERED = Pattern.compile("(?:\\(2\\)|②|둘째)");
    private static final Pattern BULLET = Pattern.compile("^[-*•·■▶] ");

    private StyleFaults() {}

    static Stream<Critique.Point> praise(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> Noise.META.isIn(sentence.text()))
                .limit(1)
                .map(sentence -> Points.of("praise", sentence, Map.of()));
    }

    static Stream<Critique.Point> cliches(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> Noise.CLICHE.isIn(sentence.text()))
                .map(sentence -> Points.of("cliche", sentence, Map.of()));
    }

    static Stream<Critique.Point> repeats(Reading reading) {
        return reading.sentences().stream()
                .filter(reading::isRepeat)
                .limit(1)
                .map(sentence -> Points.of("repeated", sentence, Map.of()));
    }

    /** Whoever asks about a technique reads its abbreviations. */
    static Stream<Critique.Point> abbreviations(Reading reading) {
        QuestionKind kind = reading.task().rubric().kind();
        if (kind == QuestionKind.TECHNICAL || kind == QuestionKind.SYSTEM_DESIGN) {
            return Stream.empty();
        }
        return reading.sentences().stream()
                .filter(sentence -> abbreviations(sentence).size() >= MANY_ABBREVIATIONS)
                .limit(1)
                .map(sentence -> Points.of(
                        "abbreviations", sentence, Map.of("list", String.join(", ", abbreviations(sentence)))));
    }

    private static List<String> abbreviations(Sentence sentence) {
        return ABBREVIATION
                .matcher(sentence.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    static Stream<Critique.Point> longSentences(Reading reading) {
        int most = switch (reading.language()) {
            case KO -> LONG_KO;
            case EN -> LONG_EN;
        };
        return reading.sentences().stream()
                .filter(sentence -> sentence.text().length() > most)
                .map(sentence -> tooLong(
                        sentence,
                        Map.of("length", Integer.toString(sentence.text().length()), "most", Integer.toString(most))));
    }

    /** An enumeration is broken at its numbers, any other sentence at its connectives. */
    private static Critique.Point tooLong(Sentence sentence, Map<String, String> data) {
        return NUMBERED.matcher(sentence.text()).find()
                ? Points.of("long-list", sentence, data)
                : Points.of("long", sentence, data);
    }

    /** The items of a list may well begin alike. */
    static Stream<Critique.Point> openings(Reading reading) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (reading.sentences().stream()
                .anyMatch(sentence -> BULLET.matcher(sentence.text()).find())) {
            return Stream.empty();
        }
        reading.sentences().forEach(sentence -> counts.merge(opening(sentence), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= MANY_OPENINGS
                        && 2 * entry.getValue() > reading.sentences().size())
                .limit(1)
                .flatMap(entry -> reading.sentences().stream()
                        .filter(sentence -> opening(sentence).equals(entry.getKey()))
                        .skip(1)
                        .limit(1)
                        .map(sentence -> Points.of(
                                "openings",
                                sentence,
                                Map.of("word", entry.getKey(), "count", Integer.toString(entry.getValue())))));
    }

    private static String opening(Sentence sentence) {
        int space = sentence.text().indexOf(' ');
        return space < 0 ? sentence.text() : sentence.text().substring(0, space);
    }
}
