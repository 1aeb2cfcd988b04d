package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldElsewhereTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "평점은 4.7/5였습니다. | 평점은 5점 만점에 4.7점이었습니다. | [] []",
                "평점은 5점 만점에 4.7점이었습니다. | 평점은 4.7/5였습니다. | [] []",
                "평점은 4.7/5였습니다. | 평점은 4.7점이었습니다. | [0] [0]",
                "평점은 4.7점이었습니다. | 평점은 4.7/5였습니다. | [0] [0]",
                "A12 구역에서 일했습니다. | 12번 구역에서 일했습니다. | [] []",
                "12번 구역에서 일했습니다. | A12 구역에서 일했습니다. | [] []",
                "A12 구역에서 일했습니다. | 12번 이상 일했습니다. | [] [0]",
                "A12 구역에서 일했습니다. | 13번 구역에서 일했습니다. | [] [0]",
                "13번 구역에서 일했습니다. | A12 구역에서 일했습니다. | [0] []",
                "GA4로 방문을 셌습니다. | 버전은 4였습니다. | [] []",
                "버전은 4였습니다. | GA4로 방문을 셌습니다. | [] []",
                "GA4로 방문을 셌습니다. | 버전은 5였습니다. | [] [0]",
                "GA4로 방문을 셌습니다. | 직원 4명이 방문을 셌습니다. | [] [0]",
                "나흘 동안 준비했습니다. | 준비에 든 날은 4였습니다. | [] []",
                "나흘 동안 준비했습니다. | 준비에 든 날은 5였습니다. | [0] [0]"
            })
    void aFigureMayBeToldInPartsInANameOrWithoutItsUnit(String draft, String rewrite, String open) {
        Matching matching =
                new Matching(new ComparedText(FigureText.of(draft)), new ComparedText(FigureText.of(rewrite)));
        new ToldElsewhere(matching).settle();
        assertThat(matching.openInDraft() + " " + matching.openInRewrite()).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "평점은 5점 만점에 4.7점이었습니다. | 평점은 4.7/5였습니다. | []",
                "평점은 5점 만점에 4.6점이었습니다. | 평점은 4.7/5였습니다. | [1]",
                "평점은 5점 만점이고 직원 3명이 4.7점을 받았습니다. | 평점은 4.7/5였습니다. | [1, 2]",
                "5권을 읽고 12권을 빌렸습니다. | 5권을 읽었습니다. | [1]",
                "문의 200건을 처리했습니다. 그 200건은 모두 반품이었습니다. | 문의 200건을 처리했습니다. | []",
                "문의 200건을 처리했습니다. 상자 200개도 옮겼습니다. | 문의 200건을 처리했습니다. | [1]",
                "문의가 하루 1,250건이었습니다. 문의 1,250→300이 되었습니다. | 문의가 하루 1,250건이었습니다. | [2]",
                "문의 200건을 처리했습니다. 다음에는 300건이었습니다. | 문의 200건을 처리했습니다. | [1]",
                "문의 200건을 처리했습니다. 다음에는 200~300건이었습니다. | 문의 200건을 처리했습니다. | [1]"
            })
    void besideAKeptFigureItsPartsAndRepetitionsAreKept(String draft, String rewrite, String open) {
        Matching matching =
                new Matching(new ComparedText(FigureText.of(draft)), new ComparedText(FigureText.of(rewrite)));
        matching.keep(0, 0);
        new ToldElsewhere(matching).settle();
        assertThat(matching.openInDraft()).hasToString(open);
    }
}
