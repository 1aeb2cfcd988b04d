package dev.answercoach.text.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.PlainText;
import dev.answercoach.text.words.Lexicon;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnansweredTermsCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "온실 관리 경험과 출하 계획 사례를 쓰시오. | 온실의 온도를 매시간 기록했습니다. | 출하",
                "무대 설치 경험과 관객 안내 사례를 쓰시오. | 무대를 하루 만에 설치했습니다. | 관객 안내",
                "혈액 검사 경험과 GLP 이해도를 기술하시오. | 혈액 검사를 하루 80건 했습니다. | GLP",
                "멱등성을 보장한 방법을 설명하시오. | 같은 주문이 두 번 들어오면 하나만 남겼습니다. | 멱등성",
                "Describe your experience in crop rotation and soil testing. | I planned the crop rotation of four fields. | soil testing",
            })
    void namesWhatTheAnswerNeverSpeaksOf(String question, String answer, String term) {
        assertThat(terms(question, answer)).containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "고객 응대와 재고 관리 경험을 쓰시오. | 손님께 먼저 인사하고 재고를 매일 셌습니다.",
                "멱등성을 보장한 방법을 설명하시오. | idempotency 키로 하나만 남겼습니다.",
                "책임감을 보여 준 경험을 쓰시오. | 끝까지 남아 마무리했습니다.",
                "매출 또는 운영을 개선한 경험을 쓰시오. | 매출을 두 배로 늘렸습니다.",
                "가장 어려웠던 문제와 해결 과정을 적어 주십시오. | 밤새 원인을 찾았습니다.",
                "Tell me about a time you failed. | We missed the date.",
                "Describe a project you led and the impact it had. | We cut the waiting list in half.",
                "'' | 밤새 원인을 찾았습니다.",
                "온실 관리 경험과 출하 계획 사례를 쓰시오. | ''",
            })
    void saysNothingWhereItIsAnsweredOrOnlyFramed(String question, String answer) {
        assertThat(terms(question, answer)).isEmpty();
    }

    private static List<String> terms(String question, String answer) {
        return new UnansweredTermsCheck()
                .find(new Draft(PlainText.of(answer), question, null, Lexicon.NONE)).stream()
                        .map(finding -> finding.data().getOrDefault("term", ""))
                        .toList();
    }
}
