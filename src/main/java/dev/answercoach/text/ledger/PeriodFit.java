package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Says whether two figures are rates over the same period. A rate's period may also stand elsewhere in its sentence
 * ("월간 장애 티켓을 200건에서", "한 달에 …"), or with the figure beside it (주 6회에서 25회).
 */
final class PeriodFit {
    /** A single period, as a figure: its unit and value. */
    private static final Map<String, String> ONE = Map.of(
            "s",
            "1 s",
            "min",
            "60 s",
            "hour",
            "3600 s",
            "day",
            "86400 s",
            "week",
            "604800 s",
            "month",
            "1 month",
            "year",
            "12 month");

    private static final Pattern EACH = Pattern.compile(
            "(?i)당|마다|씩|별|(?<![a-z])(?:each|every|per|apiece|a)(?![a-z])|(?:하나|한 [가-힣]{1,2})(?:에|를|을)? ");
    /** A rate that is told without its period claims no more, as long as its sentence speaks of such times. */
    private static final Map<String, Pattern> WORDS = Map.of(
            "day", Pattern.compile("(?i)하루|[매당평휴] ?일|날|(?<![a-z])(?:day|daily|night|evening)"),
            "week", Pattern.compile("(?i)[매격] ?주|주 |요일|(?<![a-z])week"),
            "month", Pattern.compile("(?i)월|달|(?<![a-z])month"),
            "year", Pattern.compile("(?i)[매한] ?해|년|연|(?<![a-z])(?:year|annual)"));

    private static final int SENTENCE = 120;
    /** How many figures away the period of a rate may stand. */
    private static final int NEAR = 2;

    private final FigureText draft;
    private final FigureText rewrite;

    PeriodFit(FigureText draft, FigureText rewrite) {
        this.draft = draft;
        this.rewrite = rewrite;
    }

    boolean fit(int inDraft, int inRewrite) {
        String from = draft.quantity(inDraft).per();
        String to = rewrite.quantity(inRewrite).per();
        if (from.equals(to)) {
            return true;
        }
        if (to.isEmpty()) {
            return !ONE.containsKey(from)
                    || tells(rewrite, inRewrite, from)
                    || WORDS.getOrDefault(from, EACH)
                            .matcher(rewrite.sentence(inRewrite, SENTENCE))
                            .find();
        }
        if (from.isEmpty()) {
            return tells(draft, inDraft, to);
        }
        return !ONE.containsKey(from) && !ONE.containsKey(to);
    }

    private static boolean tells(FigureText text, int index, String period) {
        if (text.namesPeriod(index, period) || sharesPeriod(text, index, period)) {
            return true;
        }
        String sentence = text.sentence(index, SENTENCE);
        return !ONE.containsKey(period)
                && (sentence.contains(period) || EACH.matcher(sentence).find());
    }

    private static boolean sharesPeriod(FigureText text, int index, String period) {
        String sentence = text.sentence(index, SENTENCE);
        return IntStream.rangeClosed(Math.max(0, index - NEAR), Math.min(text.size() - 1, index + NEAR))
                .mapToObj(text::quantity)
                .filter(other ->
                        other.per().equals(period) || (other.low() + ' ' + other.unit()).equals(ONE.get(period)))
                .anyMatch(other -> sentence.contains(other.text()));
    }
}
