package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseFitTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "쌀 20킬로를 옮겼습니다. | 쌀 20 kg을 옮겼습니다.",
                "쌀 20 kg을 옮겼습니다. | 쌀 20킬로를 옮겼습니다.",
                "아침마다 10킬로를 뛰었습니다. | 아침마다 10 km를 뛰었습니다.",
                "Satisfaction rose by 1.3 points. | 만족도가 1.3%p 올랐습니다.",
                "만족도가 1.3%p 올랐습니다. | Satisfaction rose by 1.3 points.",
                "I trained with the 71st class. | 71기로 교육을 받았습니다.",
                "71기로 교육을 받았습니다. | I trained with the 71st class.",
                "50대 손님을 맡았습니다. | 50세 손님을 맡았습니다.",
                "책 12권을 옮겼습니다. | 책 12개를 옮겼습니다.",
                "문의 약 30건을 처리했습니다. | 문의 30건을 처리했습니다.",
                "문의 30건을 처리했습니다. | 문의 약 30건을 처리했습니다.",
                "하루 30건을 처리했습니다. | 30건을 처리했습니다."
            })
    void agrees(String draft, String rewrite) {
        assertThat(agree(draft, 0, rewrite)).as(figures(draft, rewrite)).isTrue();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "쌀 20킬로를 옮겼습니다. | 쌀 30 kg을 옮겼습니다.",
                "물 20킬로를 옮겼습니다. | 물 20 L를 옮겼습니다.",
                "Satisfaction rose by 1.3 points. | 만족도가 1.3% 올랐습니다.",
                "만족도가 1.3점 올랐습니다. | 만족도가 1.3%p 올랐습니다.",
                "55대를 맡았습니다. | 55세 손님을 맡았습니다.",
                "손님 12명을 맞았습니다. | 책 12권을 옮겼습니다.",
                "책 12권을 옮겼습니다. | 손님 12명을 맞았습니다.",
                "문의 약 30건을 처리했습니다. | 문의를 정확히 30건 처리했습니다.",
                "문의 30건 이상을 처리했습니다. | 문의 약 30건을 처리했습니다.",
                "문의 30건 이상을 처리했습니다. | 문의 30건 이하를 처리했습니다.",
                "문의 30건을 처리했습니다. | 문의 30건 이상을 처리했습니다.",
                "30건을 처리했습니다. | 하루 30건을 처리했습니다.",
                "하루 30건을 처리했습니다. | 한 달에 30건을 처리했습니다.",
                "2시간 동안 회의했습니다. | 두 달 동안 회의했습니다.",
                "시험을 24회 돌리고 보고서 17권을 썼습니다. | 보고서 24권을 쓰고 시험을 17회 돌렸습니다."
            })
    void disagrees(String draft, String rewrite) {
        assertThat(agree(draft, 0, rewrite)).as(figures(draft, rewrite)).isFalse();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "연 매출은 14억 원이었습니다. 이듬해에는 26억 원이었습니다. | 연 매출 26억 원을 냈습니다. | true",
                "처음 매출은 14억 원이었습니다. 다음에는 26억 원이었습니다. | 연 매출 26억 원을 냈습니다. | false",
                "월 매출은 14억 원이었습니다. 다음에는 26억 원이었습니다. | 연 매출 26억 원을 냈습니다. | false"
            })
    void aPeriodMayHaveBeenNamedBefore(String draft, String rewrite, boolean agrees) {
        assertThat(agree(draft, 1, rewrite)).as(figures(draft, rewrite)).isEqualTo(agrees);
    }

    private static boolean agree(String draft, int inDraft, String rewrite) {
        FigureText from = FigureText.of(draft);
        FigureText to = FigureText.of(rewrite);
        return new LooseFit(new Matching(new ComparedText(from), new ComparedText(to)), new Likeness(from, to))
                .agrees(inDraft, 0);
    }

    private static String figures(String draft, String rewrite) {
        return FigureText.of(draft).quantities() + " " + FigureText.of(rewrite).quantities();
    }
}
