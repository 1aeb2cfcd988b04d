package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first two figures of a draft, kept as the first two of its rewrite. */
class ExchangeableTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "봉투 12개와 상자 45개를 옮겼습니다. | 봉투 12개, 상자 45개를 날랐습니다.",
                "봉투 12개와 상자 45박스를 옮겼습니다. | 봉투 12개, 상자 45개를 날랐습니다.",
                "책 12권과 잡지 45부를 샀습니다. | 책 12부와 잡지 45권을 샀습니다.",
                "책 12권과 잡지 45부를 샀습니다. | 책 12개와 잡지 45건을 샀습니다.",
                "거리 12km와 무게 45kg을 쟀습니다. | 무게 12kg과 높이 45cm를 쟀습니다.",
                "봉투 1개와 상자 45개를 옮겼습니다. | 상자 45개와 봉투 1개를 날랐습니다.",
                "물고기 94종을 길렀고 세어 보니 610마리였습니다. | I kept 610 fish, 94 kinds.",
                "물고기 94종 610마리를 길렀습니다. | I fed 94 different kinds and counted 610 fish.",
                "표본 94종 610마리를 돌봤습니다. | 610마리, 94종의 표본을 돌봤습니다."
            })
    void figuresOfOneKindAre(String draft, String rewrite) {
        assertThat(areExchangeable(draft, rewrite)).isTrue();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "봉투 12개와 상자 12개를 옮겼습니다. | 봉투 12개와 상자 12개를 날랐습니다.",
                "거리 12km와 무게 45kg을 쟀습니다. | 거리 12km와 무게 45kg이었습니다.",
                "거리 12km와 무게 45kg을 쟀습니다. | 거리 12와 무게 45를 쟀습니다.",
                "거리 12km와 무게 45kg을 쟀습니다. | 무게 12kg과 온도 45도를 쟀습니다.",
                "거리 12km와 무게 45kg을 쟀습니다. | 온도 12도와 높이 45m를 쟀습니다.",
                "거리 12와 무게 45kg을 쟀습니다. | 거리 12와 무게 45kg이었습니다.",
                "2023년에 45명을 뽑았습니다. | 2023년에 45명을 채용했습니다.",
                "100명당 12명이 왔습니다. | 100명당 12명이 방문했습니다.",
                "12명이 100명당 다쳤습니다. | 12명이 100명당 부상했습니다.",
                "봉투 1개와 상자 45개를 옮겼습니다. | I moved 1 envelope and 45 boxes.",
                "상자 45개와 봉투 1개를 옮겼습니다. | I moved 45 boxes and 1 envelope.",
                "물고기 94종 610마리를 길렀습니다. | I kept 610 fish, 94 kinds."
            })
    void othersAreNot(String draft, String rewrite) {
        assertThat(areExchangeable(draft, rewrite)).isFalse();
    }

    @Test
    void twoTellingsOfOneFigureAreNot() {
        FigureText text = FigureText.of("봉투 12개와 상자 45개를 옮겼습니다.");

        assertThat(exchangeable(text, text).areExchangeable(new Matching.Pair(0, 0), new Matching.Pair(1, 0)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "AT_LEAST, EXACT, true",
        "AT_MOST, EXACT, true",
        "EXACT, AT_LEAST, true",
        "ABOUT, AT_MOST, true",
        "AT_LEAST, AT_MOST, true",
        "AT_LEAST, AT_LEAST, false",
        "AT_MOST, AT_MOST, false",
        "ABOUT, EXACT, false",
        "EXACT, ABOUT, false",
        "EXACT, EXACT, false"
    })
    void aLimitTellsTwoFiguresApart(Quantity.Bound one, Quantity.Bound other, boolean apart) {
        assertThat(Exchangeable.areToldApart(bounded(one), bounded(other))).isEqualTo(apart);
    }

    @ParameterizedTest(name = "{0} => {1}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "책 12권과 잡지 45부를 샀습니다. | 책 12권과 잡지 45부입니다. | 1 | 0",
                "책 12권과 잡지 45부를 샀습니다. | 책 12권과 잡지 45개입니다. | 1 | 0",
                "책 12권과 잡지 45부를 샀습니다. | 책 12개와 잡지 45부입니다. | 1 | 0",
                "책 12권과 잡지 45부를 샀습니다. | 잡지 12부와 책 45권입니다. | 0 | 1",
                "책 12권과 잡지 45부를 샀습니다. | 잡지 12부와 책 45개입니다. | 0 | 1",
                "책 12권과 잡지 45부를 샀습니다. | 잡지 12개와 책 45권입니다. | 0 | 1",
                "책 12권과 잡지 45부를 샀습니다. | 표 12건과 공 45개입니다. | 0 | 0",
                "책 12권과 잡지 45부를 샀습니다. | 책 12권과 잡지 45권입니다. | 0 | 0",
                "책 12권과 잡지 45권을 샀습니다. | 책 12권과 잡지 45부입니다. | 0 | 0"
            })
    void countersThatAreStillToldTellTwoApart(String draft, String rewrite, double straight, double crossed) {
        assertThat(exchangeable(FigureText.of(draft), FigureText.of(rewrite))
                        .units(new Matching.Pair(0, 0), new Matching.Pair(1, 1)))
                .isEqualTo(new Evidence(straight, crossed));
    }

    private static boolean areExchangeable(String draft, String rewrite) {
        return exchangeable(FigureText.of(draft), FigureText.of(rewrite))
                .areExchangeable(new Matching.Pair(0, 0), new Matching.Pair(1, 1));
    }

    private static Exchangeable exchangeable(FigureText draft, FigureText rewrite) {
        return new Exchangeable(draft, rewrite, new Likeness(draft, rewrite));
    }

    private static Quantity bounded(Quantity.Bound bound) {
        return new Quantity(new Span(0, 1), "3", "3", "3", "%", "", bound);
    }
}
