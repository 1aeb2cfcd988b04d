package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFitTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025년 3월 2일에 입사했습니다. | 2025년 3월에 입사했습니다. | true",
                "2025년 3월에 입사했습니다. | 2025년 3월 2일에 입사했습니다. | false",
                "2025년 3월에 입사했습니다. | 3월에 입사했습니다. | true",
                "2025년 3월 2일에 입사했습니다. | 3월 2일에 입사했습니다. | true",
                "2025년 3월에 입사했습니다. | 4월에 입사했습니다. | false",
                "2025년에 입사했습니다. | 3월에 입사했습니다. | false",
                "2022년 하반기에 일했습니다. | 2022년에 일했습니다. | true",
                "2022년 하반기에 일했습니다. | 2021년에 일했습니다. | false",
                "2022년 하반기에 일했습니다. | 2022년 9월에 일했습니다. | false",
                "2022년 6월에 일했습니다. | 2022년 하반기에 일했습니다. | false",
                "2022년 7월에 일했습니다. | 2022년 하반기에 일했습니다. | true",
                "2022년 12월에 일했습니다. | 2022년 하반기에 일했습니다. | true",
                "2022년 6월에 일했습니다. | 2022년 상반기에 일했습니다. | true",
                "2022년 7월에 일했습니다. | 2022년 상반기에 일했습니다. | false",
                "2021년 8월에 일했습니다. | 2022년 하반기에 일했습니다. | false",
                "2022년에 일했습니다. | 2022년 하반기에 일했습니다. | false",
                "2022년 7월에 일했습니다. | 하반기에 일했습니다. | true",
                "2022년 6월에 일했습니다. | 하반기에 일했습니다. | false",
                "2023년 3월부터 2024년 2월까지 일했습니다. | 2023년부터 2024년까지 일했습니다. | true",
                "2023년 3월부터 2024년 2월까지 일했습니다. | 2023년부터 2025년까지 일했습니다. | false",
                "2023년 3월부터 2024년 2월까지 일했습니다. | 2022년부터 2024년까지 일했습니다. | false",
                "2023년 3월부터 2024년 2월까지 일했습니다. | 2024년 2월까지 일했습니다. | true",
                "2023년 3월부터 2024년 2월까지 일했습니다. | 2025년 2월까지 일했습니다. | false",
                "2024년 2월까지 일했습니다. | 2023년 3월부터 2024년 2월까지 일했습니다. | false",
                "오전 9시 30분에 문을 열었습니다. | 오전 9시 30분에 열었습니다. | true",
                "오전 9시에 문을 열었습니다. | 오전 9시 30분에 문을 열었습니다. | false",
                "2021년에 졸업했습니다. | 2022년에 졸업했습니다. | false",
                "2021년에 졸업했습니다. | 2021개를 팔았습니다. | false",
                "2021개를 팔았습니다. | 2021년에 졸업했습니다. | false"
            })
    void aDateMayBeToldLessPreciselyOnly(String draft, String rewrite, boolean fits) {
        assertThat(fits(draft, 0, rewrite)).as(figures(draft, rewrite)).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024년에 입사했습니다. 3월에 팀을 옮겼습니다. | 2024년 3월에 팀을 옮겼습니다. | true",
                "2024년에 입사했습니다. 3월에 팀을 옮겼습니다. | 3월에 팀을 옮겼습니다. | true",
                "2024년에 입사했습니다. 3월에 팀을 옮겼습니다. | 2023년 3월에 팀을 옮겼습니다. | false",
                "2024년에 입사했습니다. 3월에 팀을 옮겼습니다. | 2024년 4월에 팀을 옮겼습니다. | false",
                "2024년에 입사했습니다. 이듬해 3월에 팀을 옮겼습니다. | 2025년 3월에 팀을 옮겼습니다. | true",
                "2024년에 입사했습니다. 이듬해 3월에 팀을 옮겼습니다. | 2024년 3월에 팀을 옮겼습니다. | false"
            })
    void aYearIsToldBefore(String draft, String rewrite, boolean fits) {
        assertThat(fits(draft, 1, rewrite)).as(figures(draft, rewrite)).isEqualTo(fits);
    }

    private static boolean fits(String draft, int inDraft, String rewrite) {
        return new DateFit(FigureText.of(draft), FigureText.of(rewrite)).fits(inDraft, 0);
    }

    private static String figures(String draft, String rewrite) {
        return FigureText.of(draft).quantities() + " " + FigureText.of(rewrite).quantities();
    }
}
