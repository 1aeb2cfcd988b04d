package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldSharesTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "손님의 30%가 다시 왔습니다. | 손님 10명 중 3명이 다시 왔습니다. | true",
                "손님 10명 중 3명이 다시 왔습니다. | 손님의 30%가 다시 왔습니다. | true",
                "손님의 20%가 다시 왔습니다. | 손님 다섯 명 중 한 명이 다시 왔습니다. | true",
                "손님의 30%가 다시 왔습니다. | 3 of 10 visitors came back. | true",
                "3 of 10 visitors came back. | 손님의 30%가 다시 왔습니다. | true",
                "손님의 33.33%가 다시 왔습니다. | 손님 3명 중 1명이 다시 왔습니다. | true",
                "손님의 30%가 다시 왔습니다. | 손님 10명 중 4명이 다시 왔습니다. | false",
                "손님의 30%가 다시 왔습니다. | 손님 10명이 왔고 직원 3명이 맞았습니다. | false",
                "손님의 30%가 다시 왔습니다. | 3 visitors came back, 10 stayed away. | false",
                "손님의 20%가 다시 왔습니다. | 손님 다섯 명이 왔습니다. | false",
                "손님의 20%가 다시 왔습니다. | 손님 여섯 명 중 한 명이 다시 왔습니다. | false",
                "평균 순위는 1이었습니다. | 손님 5명 중 5명이 다시 왔습니다. | false",
                "손님의 30~40%가 다시 왔습니다. | 손님 10명 중 3명이 다시 왔습니다. | false",
                "손님의 30%가 다시 왔습니다. | 손님 10~12명 중 3명이 다시 왔습니다. | false",
                "손님의 30%가 다시 왔습니다. | 2024년 5월 중 3명이 다시 왔습니다. | false"
            })
    void aShareMayBeToldByItsPartAndItsWhole(String draft, String rewrite, boolean told) {
        Matching matching =
                new Matching(new ComparedText(FigureText.of(draft)), new ComparedText(FigureText.of(rewrite)));
        new ToldShares(matching).settle();
        assertThat(matching.openInDraft().isEmpty() && matching.openInRewrite().isEmpty())
                .as(matching.draft().quantities() + " " + matching.rewrite().quantities())
                .isEqualTo(told);
        assertThat(matching.kept().isEmpty()).isEqualTo(!told);
    }
}
