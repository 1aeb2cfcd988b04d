package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "회원 310명 중 47명이 답했습니다. | 1",
                "회원 310명 가운데 47명이 답했습니다. | 1",
                "회원 310명이 왔고 이 중 47명이 답했습니다. | 1",
                "We met 310 members and 47 of them answered. | 1",
                "47 of the 310 members answered. | -1",
                "47명(전체 310명)이 답했습니다. | -1",
                "회원 310명과 손님 47명이 왔습니다. | 0",
                "낙상(골절 2건) 중 8건입니다. | 0"
            })
    void oneOfTwoSideBySideMayBeThePartOfTheOther(String text, int whole) {
        FigureText figures = FigureText.of(text);
        assertThat(Parts.of(figures, 0, 1)).isEqualTo(whole);
        assertThat(Parts.of(figures, 1, 0)).isEqualTo(-whole);
    }
}
