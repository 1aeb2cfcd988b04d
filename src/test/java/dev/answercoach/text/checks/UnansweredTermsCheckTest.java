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
                "고객 관리 경험과 신제품 제안 사례를 서술하시오. | 단골 고객의 생일에 문자를 드렸습니다. | 신제품 제안",
                "본인의 강점과 단점을 기술하시오. | 제 강점은 끝까지 파고드는 힘입니다. | 단점",
                "정직과 배려를 실천한 사례를 각각 쓰시오. | 잘못 받은 거스름돈을 돌려드린 정직한 판매원이었습니다. | 배려",
                "환자 안전을 위해 노력한 경험과 물품 관리에 대한 생각을 쓰시오. | 환자의 낙상을 줄였습니다. | 물품",
                "안전 관리 사례와 산업안전보건법에 대한 이해를 쓰시오. | 매일 안전 점검을 했습니다. | 산업안전보건법",
                "적성 검사 방법과 5년 후 커리어 목표를 말해 보세요. | 적성 검사를 받았습니다. | 커리어 목표",
                "Describe how you used Excel and Tableau in your last role. | I built it in Excel with pivot tables. | Tableau",
                "How have you ensured safety and accuracy in a lab? | I wrote safety rules for the lab. | accuracy",
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
                "공모전, 인턴 등을 중심으로 노력한 경험을 쓰시오. | 밤마다 공모전을 준비했습니다.",
                "콘텐츠를 기획·제작한 경험과 성과를 쓰시오. | 영상을 만들어 알렸습니다.",
                "예상하지 못한 상황에 대응한 경험을 쓰시오. | 비가 와서 천막을 쳤습니다.",
                "How do you balance speed and quality? | I ship small pieces and test so quality holds.",
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
