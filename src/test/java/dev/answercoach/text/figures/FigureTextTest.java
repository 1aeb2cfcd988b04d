package dev.answercoach.text.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTextTest {
    private static final FigureText TEXT = FigureText.of("물류팀에서 일했습니다. 재고 오차를 ５% 줄였고, 반품을 30건 막았습니다! 보람이 컸습니다.");

    @Test
    void aSentenceEndsAtItsMarkOnBothSides() {
        assertThat(TEXT.before(0, 45)).isEqualTo(" 재고 오차를 ");
        assertThat(TEXT.after(1, 45)).isEqualTo(" 막았습니다");
        assertThat(TEXT.sentence(0, 120)).isEqualTo(" 재고 오차를 5% 줄였고, 반품을 30건 막았습니다");
        assertThat(TEXT.sentence(1, 4)).isEqualTo("반품을 30건 막았습");
    }

    @Test
    void whatFollowsEndsAtTheNextFigure() {
        assertThat(TEXT.after(0, 45)).isEqualTo(" 줄였고, 반품을 ");
        assertThat(TEXT.after(0, 3)).isEqualTo(" 줄였");
        assertThat(TEXT.between(0, 1)).isEqualTo(" 줄였고, 반품을 ");
    }

    @Test
    void theWrittenTextIsTheUsersOwn() {
        assertThat(TEXT.written(TEXT.quantity(0).span())).isEqualTo("５%");
        assertThat(TEXT.folded()).contains("5%");
        assertThat(TEXT.quantities()).hasSize(2);
    }

    @Test
    void knowsWhereASentenceEnds() {
        assertThat(FigureText.endsSentence("줄였습니다. 그리고")).isTrue();
        assertThat(FigureText.endsSentence("0.5초, 그리고")).isFalse();
    }

    @Test
    void speaksOfANounInWhateverCaseAndSpacing() {
        FigureText text = FigureText.of("DB 조회를 80% 줄였습니다.");
        assertThat(text.says("db조회")).isTrue();
        assertThat(text.says("장애")).isFalse();
    }

    @Test
    void namesAPeriodOnlyWithinTheSentence() {
        FigureText text = FigureText.of("매주 회의를 했습니다. 문의 20건을 매달 닫았습니다.");
        assertThat(text.namesPeriod(0, "month")).isTrue();
        assertThat(text.namesPeriod(0, "week")).isFalse();
    }
}
