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
                "배관 점검과 누수 예방 중 맡은 일을 각각 쓰시오. | 배관을 매주 점검했습니다. | 누수 예방",
                "화재 예방과 가스 누출 예방을 위해 한 일을 쓰시오. | 화재 예방 방송을 했습니다. | 가스 누출 예방",
                "R&D와 품질 부서의 일을 설명하시오. | 품질 부서에서 시료를 쟀습니다. | R&D",
                "CI/CD와 로그 수집 경험을 쓰시오. | 로그를 한곳에 모았습니다. | CI/CD",
                "손님의 재방문율을 높인 경험과 그때 쓴 A/B 테스트를 설명하시오. | 재방문율을 8% 높였습니다. | A/B 테스트",
                "양식 연구와 도록 편집 경험을 쓰시오. | 양식을 세 해 연구했습니다. | 도록 편집",
                "협력사 관리와 납기 준수 경험을 쓰시오. | 납기를 한 번도 어기지 않았습니다. | 협력사",
                "How would you describe your strengths and weaknesses? | My strength is patience. | weaknesses",
                "Describe how you handled bookings and refunds. | I took sixty bookings a day. | refunds",
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
                "쿠버네티스 운영 경험을 쓰시오. | EKS의 노드를 바꾸었습니다.",
                "트랜잭션 격리 수준과 재시도 정책을 설명하시오. | isolation level을 낮추고 retry는 두 번만 했습니다.",
                "고객 응대 중 갈등을 해결한 경험을 쓰시오. | 손님과 다툼이 있어 자리를 옮겨 들었습니다.",
                "연구 과정에서의 창의성을 쓰시오. | 초음파를 써 보았습니다.",
                "성실과 청렴 중 하나를 골라 쓰시오. | 저는 청렴을 골랐습니다.",
                "금고 관리와 윤리 의식에 대한 견해를 쓰시오. | 금고는 윤리가 지킨다고 봅니다.",
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
