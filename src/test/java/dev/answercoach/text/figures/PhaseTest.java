package dev.answercoach.text.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "기존 31명이 결석했습니다. | EARLIER",
                "31명이던 결석을 줄였습니다. | EARLIER",
                "개편 전 평점은 3.4점입니다. | EARLIER",
                "개편 후 평점은 3.4점입니다. | LATER",
                "오전 직원은 5명입니다. | UNKNOWN",
                "현재 18명입니다. | LATER",
                "대기를 5분으로 줄였습니다. | LATER",
                "결석이 18명이 되었습니다. | LATER",
                "It used to take 4 minutes. | EARLIER",
                "It took 4 minutes before. | EARLIER",
                "It now takes 4 minutes. | LATER",
                "It takes 4 minutes today. | LATER",
                "The price was 4 euros. | EARLIER",
                "The price is 4 euros. | LATER",
                "I bought apples for 4 euros. | UNKNOWN"
            })
    void isKnownByTheWordsAround(String text, Phase phase) {
        FigureText figures = FigureText.of(text);
        assertThat(Phase.of(figures, Steps.of(figures), 0)).isEqualTo(phase);
    }

    @Test
    void theEndsOfAStepFollowEachOther() {
        FigureText figures = FigureText.of("대기를 14분에서 5분으로 줄였습니다.");
        Steps steps = Steps.of(figures);
        assertThat(Phase.of(figures, steps, 0)).isEqualTo(Phase.EARLIER);
        assertThat(Phase.of(figures, steps, 1)).isEqualTo(Phase.LATER);
    }

    @ParameterizedTest
    @CsvSource({"EARLIER, LATER, 2", "LATER, EARLIER, -2", "UNKNOWN, LATER, 1", "LATER, LATER, 0"})
    void oneIsSoMuchLaterThanTheOther(Phase one, Phase other, int later) {
        assertThat(one.until(other)).isEqualTo(later);
    }
}
