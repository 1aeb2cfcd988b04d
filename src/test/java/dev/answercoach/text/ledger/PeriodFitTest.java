package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first figures of two texts, which state the same number. */
class PeriodFitTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "하루 180장을 조제했습니다. | 날마다 180장을 조제했습니다.",
                "직원 1인당 30만 원을 썼습니다. | 30만 원을 썼습니다.",
                "분당 40개를 했습니다. | 40개씩 했습니다.",
                "하루 180장을 조제했습니다. | 180장을 평일에 조제했습니다.",
                "월 40건을 받았습니다. | 40건을 달이 바뀔 때마다 받았습니다.",
                "주 6회 열었습니다. | 6회를 열었고 요일은 정했습니다.",
                "연 2회 열었습니다. | It opened 2 times within the year.",
                "날마다 9건을 받았습니다. | 9건을 받았고 하루 20건을 넘기지 않았습니다.",
                "9건을 받았고 하루 20건을 넘기지 않았습니다. | 날마다 9건을 받았습니다.",
                "직원마다 30만 원을 썼습니다. | 직원 1인당 30만 원을 썼습니다.",
                "We spent 300 dollars on each team. | We spent 300 dollars per team.",
                "직원 1인당 30만 원을 썼습니다. | We spent 300,000 won per person."
            })
    void theSamePeriodFits(String draft, String rewrite) {
        assertThat(fit(draft, rewrite)).isTrue();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "하루 180장을 조제했습니다. | 180장을 조제했습니다.",
                "하루 180장을 조제했습니다. | 주 180장을 조제했습니다.",
                "분당 40개를 했습니다. | 40개를 했습니다.",
                "주 6회 열었습니다. | 6회를 열었습니다.",
                "180장을 조제했습니다. | 하루 180장을 조제했습니다.",
                "180장을 저마다 조제했습니다. | 하루 180장을 조제했습니다.",
                "We spent 300 dollars on snacks. | We spent 300 dollars per team.",
                "하루 30만 원을 썼습니다. | 직원 1인당 30만 원을 썼습니다.",
                "직원 1인당 30만 원을 썼습니다. | 하루 30만 원을 썼습니다."
            })
    void anotherOneDoesNot(String draft, String rewrite) {
        assertThat(fit(draft, rewrite)).isFalse();
    }

    private static boolean fit(String draft, String rewrite) {
        return new PeriodFit(FigureText.of(draft), FigureText.of(rewrite)).fit(0, 0);
    }
}
