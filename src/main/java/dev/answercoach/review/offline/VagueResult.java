package dev.answercoach.review.offline;

import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A result that names no figure: "응답 속도가 크게 개선되었습니다".
 *
 * @param sentence where it is claimed
 * @param noun what is said to have changed
 */
record VagueResult(Sentence sentence, String noun) {
    private record Form(Language language, Pattern pattern) {}

    private static final List<Form> FORMS = ResourceList.rows(VagueResult.class, "vague-results.tsv", 2).stream()
            .map(row -> new Form(Language.valueOf(row.get(0)), Pattern.compile(row.get(1))))
            .toList();

    /** A word before the noun that ends so is no part of it: an object, an adverb, a clause. */
    private static final Pattern NOT_COMPOUND =
            Pattern.compile("^[가-힣A-Za-z]{0,11}(?:은|는|을|를|에|게|히|로|서|고|여|해|면|며|한|된|인|할|도|만|의|이|가|했|져|와|과|어|아|전|후|통해) ");

    private static final Pattern GOAL =
            Pattern.compile("목표|위해|위한|하고자|싶|겠습|다는 (?:점|것|사실)|in order to|to improve|wanted to|goal");

    /** The vague results among the sentences that count, in order. */
    static List<VagueResult> in(Reading reading) {
        return reading.evidence().stream()
                .flatMap(sentence -> of(sentence, reading.language()).stream())
                .toList();
    }

    private static Optional<VagueResult> of(Sentence sentence, Language language) {
        boolean claims = sentence.star() == Star.RESULT || sentence.star() == Star.ACTION || sentence.star() == null;
        if (!claims
                || Reading.hasFigure(sentence)
                || GOAL.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(sentence.text());
            if (form.language() == language && matcher.find()) {
                String noun = NOT_COMPOUND.matcher(matcher.group("noun")).replaceFirst("");
                return noun.isBlank() ? Optional.empty() : Optional.of(new VagueResult(sentence, noun.strip()));
            }
        }
        return Optional.empty();
    }
}
