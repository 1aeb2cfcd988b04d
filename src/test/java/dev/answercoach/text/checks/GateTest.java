package dev.answercoach.text.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.Blank;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Language;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.words.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final String DRAFT = "정산팀에서 Redis 캐시를 도입해 조회 시간을 3초에서 0.2초로 줄였습니다. 문의는 월 200건에서 30건으로 85% 감소했습니다.";
    private static final String FAITHFUL = "정산팀에서 Redis 캐시로 조회 시간을 3초에서 0.2초로 줄이고, 문의를 월 200건에서 30건으로 85% 줄였습니다.";

    @Test
    void provesAFaithfulRewriteWithinTheLimit() {
        Proof proof = judge(Limit.of(100, CountingRule.CHARACTERS), FAITHFUL);

        assertThat(proof.status()).isEqualTo(Proof.Status.PROVEN);
        assertThat(proof.used()).isEqualTo(FAITHFUL.length());
        assertThat(proof.ledger().kept()).hasSize(5);
        assertThat(proof.ledger().lost()).isEmpty();
        assertThat(proof.newNames()).isEmpty();
        assertThat(proof.defects()).isEmpty();
    }

    @Test
    void theLimitItselfIsAllowedAndOneMoreIsNot() {
        int length = FAITHFUL.length();

        assertThat(judge(Limit.of(length, CountingRule.CHARACTERS), FAITHFUL).status())
                .isEqualTo(Proof.Status.PROVEN);
        assertThat(judge(Limit.of(length - 1, CountingRule.CHARACTERS), FAITHFUL)
                        .defects())
                .containsExactly(
                        new Defect(Defect.Kind.TOO_LONG, Integer.toString(length), Integer.toString(length - 1)));
    }

    @Test
    void theMinimumItselfIsEnoughAndOneLessIsNot() {
        int length = FAITHFUL.length();

        assertThat(judge(new Limit(length, 600, CountingRule.CHARACTERS, 1), FAITHFUL)
                        .status())
                .isEqualTo(Proof.Status.PROVEN);
        assertThat(judge(new Limit(length + 1, 600, CountingRule.CHARACTERS, 1), FAITHFUL)
                        .defects())
                .containsExactly(
                        new Defect(Defect.Kind.TOO_SHORT, Integer.toString(length), Integer.toString(length + 1)));
    }

    @ParameterizedTest
    @CsvSource({"CHARACTERS", "CHARACTERS_NO_SPACES", "BYTES_CP949", "BYTES_UTF8", "BYTES_NEIS"})
    void countsByTheRuleThatWasNamed(CountingRule rule) {
        int used = rule.count(FAITHFUL);

        assertThat(judge(Limit.of(used, rule), FAITHFUL).status()).isEqualTo(Proof.Status.PROVEN);
        assertThat(judge(Limit.of(used - 1, rule), FAITHFUL).status()).isEqualTo(Proof.Status.FAILED);
    }

    @Test
    void refusesAChangedFigureAndNamesBoth() {
        assertThat(judge(FAITHFUL.replace("30건", "300건")).defects())
                .contains(new Defect(Defect.Kind.CHANGED_FIGURE, "300건", "30건"));
    }

    @Test
    void refusesAMovedFigureAndQuotesWhereTheDraftHasIt() {
        String rewrite = FAITHFUL.replace("85% 줄였습니다", "85% 늘렸습니다");

        assertThat(judge(rewrite).defects())
                .containsExactly(new Defect(Defect.Kind.MOVED_FIGURE, "85%", "문의는 월 200건에서 30건으로 85% 감소했습니다."));
    }

    @Test
    void quotesOnlyTheNeighbourhoodOfAMovedFigureInALongSentence() {
        String filler = "정산 자료를 다시 맞추고 부서마다 다른 양식을 하나로 모으며 담당자와 규칙을 정하고 ";
        PlainText text = PlainText.of(filler + filler + "반품을 85% 줄였고 " + filler + filler + "보고했습니다.");
        Gate gate = new Gate(new Draft(text, "", null, Lexicon.NONE));

        assertThat(gate.judge(text.text().replace("줄였고", "늘렸고")).defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.expected())
                        .isEqualTo("부서마다 다른 양식을 하나로 모으며 담당자와 규칙을 정하고 반품을 85% 줄였고 정산 자료를 다시 맞추고 부서마다 다른 양식을 하나로 모으며"));
    }

    @Test
    void refusesAnInventedFigure() {
        assertThat(judge(FAITHFUL + " 비용은 1,200만 원 줄었습니다.").defects())
                .contains(new Defect(Defect.Kind.INVENTED_FIGURE, "1,200만 원", ""));
    }

    @Test
    void refusesANewNameThatTheQuestionDoesNotHoldEither() {
        String rewrite = FAITHFUL.replace("Redis 캐시", "Redis와 Kafka");

        assertThat(judge(rewrite).defects()).containsExactly(new Defect(Defect.Kind.NEW_NAME, "Kafka", ""));
        assertThat(new Gate(draft(null, "Kafka를 써 본 경험이 있습니까?")).judge(rewrite).status())
                .isEqualTo(Proof.Status.PROVEN);
    }

    @Test
    void aLostFigureIsShownAndIsNoDefect() {
        Proof proof = judge("정산팀에서 Redis 캐시로 조회 시간을 3초에서 0.2초로 줄였습니다.");

        assertThat(proof.status()).isEqualTo(Proof.Status.PROVEN);
        assertThat(proof.ledger().lost()).extracting(Quantity::text).contains("85%");
    }

    @Test
    void aBlankOrALeftoverKeepsARewriteFromBeingFinal() {
        assertThat(judge(FAITHFUL + " " + Blank.mark(Language.KO, "줄인 비용")).status())
                .isEqualTo(Proof.Status.BLANKS);
        assertThat(judge(FAITHFUL + " [회사명]에서도 그러겠습니다.").status()).isEqualTo(Proof.Status.BLANKS);
    }

    @Test
    void aBlankDoesNotExcuseADefect() {
        assertThat(judge(FAITHFUL.replace("85%", "95%") + " [빈칸: 줄인 비용]").status())
                .isEqualTo(Proof.Status.FAILED);
    }

    @Test
    void refusesAnEmptyText() {
        assertThat(judge(" ").defects()).extracting(Defect::kind).contains(Defect.Kind.EMPTY);
    }

    @Test
    void listsOtherNewWordsWithoutRefusing() {
        Proof proof = judge(FAITHFUL.replace("줄였습니다", "줄여 안정적으로 운영했습니다"));

        assertThat(proof.status()).isEqualTo(Proof.Status.PROVEN);
        assertThat(proof.newWords()).anyMatch(word -> word.startsWith("안정"));
    }

    private static Proof judge(String rewrite) {
        return new Gate(draft(null, "")).judge(rewrite);
    }

    private static Proof judge(Limit limit, String rewrite) {
        return new Gate(draft(limit, "")).judge(rewrite);
    }

    private static Draft draft(@Nullable Limit limit, String question) {
        return new Draft(PlainText.of(DRAFT), question, limit, Lexicon.NONE);
    }
}
