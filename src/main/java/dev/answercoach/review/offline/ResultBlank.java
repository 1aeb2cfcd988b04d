package dev.answercoach.review.offline;

import dev.answercoach.text.Blank;
import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import dev.answercoach.text.sentences.Tense;
import java.util.List;
import java.util.Optional;

/**
 * The marked blank that a story without any measured result gets, so that the writer fills in the figure that only they
 * know.
 *
 * @param after the sentence behind which it stands
 * @param wanted what is asked for
 * @param mark how it stands in the text
 */
record ResultBlank(Sentence after, String wanted, String mark) {
    /**
     * The blank that this answer needs, if it tells a story whose result is claimed without a figure or not told at all. A
     * result of another kind, such as a patient who agrees, is a result, too; the critique may ask for more.
     */
    static Optional<ResultBlank> of(Reading reading) {
        List<Sentence> story = reading.sentences().stream()
                .filter(sentence -> !Reading.isHollow(sentence))
                .toList();
        boolean measured =
                story.stream().anyMatch(sentence -> sentence.star() == Star.RESULT && Reading.hasFigure(sentence));
        if (measured || Tense.of(reading.sentences()) != Tense.TOLD) {
            return Optional.empty();
        }
        Language language = reading.language();
        List<VagueResult> vague = VagueResult.in(reading);
        if (!vague.isEmpty()) {
            VagueResult last = vague.get(vague.size() - 1);
            String wanted = wanted(language, "result-of").replace("{noun}", last.noun());
            return Optional.of(new ResultBlank(last.sentence(), wanted, Blank.mark(language, wanted)));
        }
        boolean open = has(story, Star.SITUATION) && has(story, Star.ACTION) && !has(story, Star.RESULT);
        String wanted = wanted(language, "result");
        return open ? Optional.of(new ResultBlank(end(story), wanted, Blank.mark(language, wanted))) : Optional.empty();
    }

    private static boolean has(List<Sentence> story, Star star) {
        return story.stream().anyMatch(sentence -> sentence.star() == star);
    }

    /** The last sentence before the lesson and the closing words: there a result is looked for. */
    private static Sentence end(List<Sentence> story) {
        return story.stream()
                .filter(sentence -> sentence.star() != Star.LESSON && sentence.star() != Star.CLOSING)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String wanted(Language language, String name) {
        return ResourceList.rows(ResultBlank.class, "wanted.tsv", 3).stream()
                .filter(row -> row.get(0).equals(language.name()) && row.get(1).equals(name))
                .findFirst()
                .orElseThrow()
                .get(2);
    }
}
