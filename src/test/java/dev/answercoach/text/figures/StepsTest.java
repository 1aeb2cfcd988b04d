package dev.answercoach.text.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "문의가 200건에서 30건으로 줄었습니다. | 200건 | 30건",
                "응답 시간 3초→0.2초 | 3초 | 0.2초",
                "작년 40명 대비 60명이 지원했습니다. | 40명 | 60명",
                "3초가 걸리던 조회를 0.2초로 줄였습니다. | 3초가 걸리던 | 0.2초",
                "배포가 60분이었으나 자동화로 7분 이하로 줄었습니다. | 60분 | 7분 이하",
                "I cut tickets from 200 to about 30. | 200 | 30",
                "From 40 seconds of waiting down to 5 seconds. | 40 seconds | 5 seconds",
                "Cut waiting to 5 seconds from 40 seconds. | 40 seconds | 5 seconds",
                "6시간 일을 2시간으로 줄였습니다. | 6시간 | 2시간",
                "500K 전구에서 300K 전구로 바꿨습니다. | 500K | 300K",
                "90개마다 갈던 필터를 60개마다 바꿨습니다. | 90개 | 60개",
                "We had 12 forms cut to 5 forms. | 12 | 5"
            })
    void oneFigureBecameTheOther(String text, String from, String to) {
        FigureText figures = FigureText.of(text);
        assertThat(Steps.of(figures).all()).hasSize(1).allSatisfy(step -> {
            assertThat(from).startsWith(figures.quantity(step.from()).text());
            assertThat(figures.quantity(step.to()).text()).contains(to);
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "팀원 8명이 신입 3명을 도왔습니다.",
                "3~5초에서 1초로 줄였습니다.",
                "3초에서 5건으로 바꿨습니다.",
                "60분이었는데 동료 2명과 7분을 더 썼습니다.",
                "3초가 걸리던 조회에 0.2초를 더했습니다.",
                "I sent 40 emails to 30 customers.",
                "I sent 40 emails to about 30 emails a day.",
                "Sent 5 emails from 40 emails.",
                "After 64 runs, the score rose to 79.",
                "오전을 한 명 줄이고 저녁을 5명으로 늘렸습니다.",
                "2021년에서 2023년으로 미뤘습니다.",
                "서버 8대를 맡았고 그 뒤로 여러 부서와 협력하며 데이터센터 이전까지 끝낸 다음 이듬해 봄에는 새 건물에서 서버 9대를 맡았습니다."
            })
    void twoFiguresSideBySideAreNoStep(String text) {
        assertThat(Steps.of(FigureText.of(text)).all()).isEmpty();
    }

    @Test
    void knowsItsEndsByTheirPlaces() {
        Steps steps = Steps.of(FigureText.of("신입 4명과 문의를 200건에서 30건으로 줄이고 서버 5대를 옮겼습니다."));

        assertThat(steps.joins(1, 2)).isTrue();
        assertThat(steps.joins(2, 1)).isTrue();
        assertThat(steps.joins(0, 1)).isFalse();
        assertThat(steps.joins(1, 3)).isFalse();
        assertThat(steps.joins(2, 3)).isFalse();
        assertThat(steps.contains(0)).isFalse();
        assertThat(steps.contains(1)).isTrue();
        assertThat(steps.contains(2)).isTrue();
        assertThat(steps.contains(3)).isFalse();
        assertThat(steps.startingAt(1)).contains(new Steps.Step(1, 2));
        assertThat(steps.startingAt(2)).isEmpty();
    }
}
