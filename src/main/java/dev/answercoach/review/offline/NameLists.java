package dev.answercoach.review.offline;

import dev.answercoach.review.Critique;
import dev.answercoach.review.QuestionKind;
import dev.answercoach.text.sentences.Sentence;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Enumerations of technologies: names in a row show that the writer knows them, not what was done with any of them. */
final class NameLists {
    private static final String NAME = "[A-Z][A-Za-z0-9+#./-]{1,20}(?: [A-Z][A-Za-z]{1,15})?";
    /** Four names and more. */
    private static final Pattern LIST = Pattern.compile("(?<![A-Za-z])" + NAME + "(?:(?:,| 및|,? and) ?" + NAME
            + "){3,30}|(?<![A-Za-z])" + NAME + "(?:, ?" + NAME + "){2,30}(?:,? (?:및|and) ?)" + NAME);

    private static final Pattern COMMA = Pattern.compile(",| 및 ?|,? and ");

    private NameLists() {}

    /** The sentence without the names in a row. */
    static String without(String sentence) {
        return LIST.matcher(sentence).replaceAll(" ");
    }

    /** An explanation may name the members of a family; a story or a motive that does shows off. */
    static Stream<Critique.Point> points(Reading reading) {
        QuestionKind kind = reading.task().rubric().kind();
        if (kind != QuestionKind.BEHAVIOURAL && kind != QuestionKind.MOTIVATION) {
            return Stream.empty();
        }
        return reading.sentences().stream()
                .flatMap(sentence -> point(sentence).stream())
                .limit(1);
    }

    private static Optional<Critique.Point> point(Sentence sentence) {
        Matcher list = LIST.matcher(sentence.text());
        if (!list.find()) {
            return Optional.empty();
        }
        String count = Long.toString(COMMA.splitAsStream(list.group())
                .filter(name -> !name.isBlank())
                .count());
        return Optional.of(Points.of("names", sentence, Map.of("count", count)));
    }
}
