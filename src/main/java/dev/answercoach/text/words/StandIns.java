package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Locale;

/**
 * What an answer may say in place of what was asked for: who runs EKS runs Kubernetes, who answers bad reviews handles complaints.
 * Unlike a synonym it does not work the other way round.
 */
final class StandIns {
    private static final List<Row> TABLE = ResourceList.rows(StandIns.class, "stand-ins.tsv", 2).stream()
            .map(row -> new Row(
                    List.of(row.get(0).split(" ?\\| ?", -1)), List.of(row.get(1).split(" ?\\| ?", -1))))
            .toList();

    /**
     * A row of stand-ins.tsv.
     *
     * @param asked what a question may ask for, in lower case
     * @param said what answers it
     */
    private record Row(List<String> asked, List<String> said) {}

    private StandIns() {}

    static boolean answer(QuestionPart part, Vocabulary said) {
        String lower = part.text().toLowerCase(Locale.ROOT);
        return TABLE.stream()
                .filter(row -> row.asked().stream().anyMatch(asked -> isIn(lower, asked)))
                .anyMatch(row -> row.said().stream().anyMatch(word -> isSaid(word, said)));
    }

    /** Latin words only as whole ones. */
    private static boolean isIn(String term, String asked) {
        int at = term.indexOf(asked);
        if (at < 0 || Hangul.isSyllable(asked.charAt(0))) {
            return at >= 0;
        }
        int end = at + asked.length();
        boolean begins = at == 0 || !Character.isLetter(term.charAt(at - 1));
        return begins && (end == term.length() || !Character.isLetter(term.charAt(end)));
    }

    private static boolean isSaid(String word, Vocabulary said) {
        boolean whole = word.indexOf(' ') < 0 && !Hangul.isSyllable(word.charAt(0));
        return whole ? said.hasWritten(word) : said.knowsText(word);
    }
}
