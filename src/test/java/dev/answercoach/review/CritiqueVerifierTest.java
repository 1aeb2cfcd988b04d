package dev.answercoach.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.review.Critique.Point;
import dev.answercoach.review.Critique.Score;
import dev.answercoach.review.Critique.Strength;
import dev.answercoach.text.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;

class CritiqueVerifierTest {
    private static final String DRAFT = "로그를 분석해 원인을 찾았습니다. 그 결과 지연을 8분에서 20초로 줄였습니다.";
    private static final Remark REASON = Remark.words("이유");

    @Test
    void aScoreKeepsAQuoteOfItsOwnInTheLettersOfTheDraft() {
        Critique critique = verified(score("a", 5, "로그를  분석해 원인을 찾았습니다"), score("b", 3, "“지연을 8분에서 20초로”"));

        assertThat(critique.scores())
                .containsExactly(score("a", 5, "로그를 분석해 원인을 찾았습니다"), score("b", 3, "지연을 8분에서 20초로"));
    }

    @Test
    void withoutAQuoteThatIsThereAScoreIsTwoAtMost() {
        Critique critique = verified(score("a", 5, "매출을 두 배로 늘렸습니다"), score("b", 3, ""), score("c", 1, ""));

        assertThat(critique.scores()).containsExactly(score("a", 2, ""), score("b", 2, ""), score("c", 1, ""));
    }

    @Test
    void sevenCharactersAreNoEvidenceAndEightAre() {
        assertThat(verified(score("a", 4, "원인을 찾았습")).scores()).containsExactly(score("a", 2, ""));
        assertThat(verified(score("a", 4, "원인을 찾았습니")).scores()).containsExactly(score("a", 4, "원인을 찾았습니"));
    }

    @Test
    void aPassageBacksOneCriterionOnlyEvenInPart() {
        Critique critique = verified(score("a", 4, "지연을 8분에서 20초로 줄였습니다"), score("b", 4, "8분에서 20초로"));

        assertThat(critique.scores()).containsExactly(score("a", 4, "지연을 8분에서 20초로 줄였습니다"), score("b", 2, ""));
    }

    @Test
    void whatLeansOnAFalseQuoteGoes() {
        Critique critique = CritiqueVerifier.verify(
                new Critique(
                        CoachKind.MODEL,
                        List.of(),
                        List.of(new Strength("원인을 찾았습니다", REASON), new Strength("없는 말입니다", REASON)),
                        List.of(new Point("없는 말입니다", REASON, REASON), new Point("20초로", REASON, REASON)),
                        List.of(REASON)),
                DRAFT);

        assertThat(critique.strengths()).extracting(Strength::quote).containsExactly("원인을 찾았습니다");
        assertThat(critique.points()).extracting(Point::quote).containsExactly("20초로");
        assertThat(critique.questions()).hasSize(1);
    }

    private static Critique verified(Score... scores) {
        return CritiqueVerifier.verify(
                new Critique(CoachKind.MODEL, List.of(scores), List.of(), List.of(), List.of()), DRAFT);
    }

    private static Score score(String criterion, int score, String quote) {
        return new Score(criterion, score, quote, REASON);
    }
}
