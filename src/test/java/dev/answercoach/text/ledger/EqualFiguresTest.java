package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualFiguresTest {
    private static final int MANY = 51;

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "조회를 80% 줄였고, 장애를 80% 줄였습니다. | 장애는 80%, 조회는 80% 줄였습니다. | 0-1 1-0",
                "시험을 3번 봤고 3명이 붙었습니다. | 3명이 시험을 3번 봤습니다. | 0-1 1-0",
                "기능 3가지를 출시했습니다. | 기능 3개를 출시했습니다. | 0-0",
                "방문자 30명이 왔습니다. | 방문자 30이 왔습니다. | 0-0",
                "방문자 30명이 왔습니다. | 책 30권을 읽었습니다. | ''",
                "창고 3곳에 상자 5개를 옮겼습니다. | 창고 5곳에 상자 3개를 옮겼습니다. | ''"
            })
    void figuresOfOneValueMeetByTheirUnitsAndWords(String draft, String rewrite, String kept) {
        assertThat(kept(draft, rewrite)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "조회는 짧게는 3초, 길게는 5초가 걸렸습니다. | 조회는 3~5초가 걸렸습니다. | 0-0 1-0",
                "조회는 3~5초가 걸렸습니다. | 조회는 짧게는 3초, 길게는 5초가 걸렸습니다. | 0-0 0-1",
                "하루에 적게는 3건, 많게는 5건을 처리했습니다. | 하루 3~5건을 처리했습니다. | 0-0 1-0",
                "하루 3~5건을 처리했습니다. | 적을 때는 3건, 많을 때는 5건을 처리했습니다. | 0-0 0-1",
                "하루 3~5건을 처리했습니다. | 하루 최저 3, 최고 5를 처리했습니다. | 0-0 0-1",
                "조회는 3초가 걸렸습니다. | 조회는 3~5초가 걸렸습니다. | ''",
                "조회는 5초가 걸렸습니다. | 조회는 3~5초가 걸렸습니다. | ''",
                "조회는 3~5초가 걸렸습니다. | 조회는 5초가 걸렸습니다. | ''",
                "상자 3개와 의자 5개를 옮겼습니다. | 상자를 3~5명이 옮겼습니다. | ''",
                "월 3건에서 월 5건으로 늘었습니다. | 하루 3~5건을 처리했습니다. | ''",
                "조회는 3~5초가 걸렸습니다. | 조회는 3~4초, 저장은 4~5초가 걸렸습니다. | ''"
            })
    void aRangeIsToldByItsTwoEndsAndNotByOne(String draft, String rewrite, String kept) {
        assertThat(kept(draft, rewrite)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "로그 70,000건을 모아 분석했습니다. | 로그 70,000건을 모았습니다. 그 70,000건을 분석했습니다. | 0-0 0-1",
                "로그 70,000건을 모았습니다. 그 70,000건을 분석했습니다. | 로그 70,000건을 모아 분석했습니다. | 0-0 1-0",
                "조회를 80% 줄였습니다. 장애도 80% 줄였습니다. | 조회를 80% 줄였습니다. 장애를 80% 줄였습니다. 줄어든 장애 80%는 팀의 성과였습니다. | 0-0 1-1 1-2"
            })
    void aRepeatedFactIsOne(String draft, String rewrite, String kept) {
        assertThat(kept(draft, rewrite)).isEqualTo(kept);
    }

    @Test
    void figuresWithoutNumberMeetInTheirOrder() {
        String text = "상자 3개를 옮겼습니다. ".repeat(MANY);
        String inOrder =
                IntStream.range(0, MANY).mapToObj(i -> i + "-" + i).sorted().collect(Collectors.joining(" "));
        assertThat(kept(text, text)).isEqualTo(inOrder);
    }

    private static String kept(String draft, String rewrite) {
        FigureText from = FigureText.of(draft);
        FigureText to = FigureText.of(rewrite);
        Matching matching = new Matching(new ComparedText(from), new ComparedText(to));
        new EqualFigures(matching, new Likeness(from, to)).match();
        return matching.kept().stream()
                .map(pair -> pair.draft() + "-" + pair.rewrite())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
