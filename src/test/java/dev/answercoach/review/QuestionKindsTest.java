package dev.answercoach.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKindsTest {
    private static final String STORY = "서버가 느렸습니다. 저는 캐시를 넣었습니다. 응답 시간이 줄었습니다.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "가장 어려웠던 프로젝트를 기술해 주십시오 | BEHAVIOURAL",
                "팀 안에서 협업을 주도적으로 이끌어낸 경험 | BEHAVIOURAL",
                "갈등을 해결한 사례를 설명해 주세요 | BEHAVIOURAL",
                "지원동기와 입사 후 포부를 작성해 주세요 | MOTIVATION",
                "왜 우리 회사에 지원하셨나요? | MOTIVATION",
                "멱등성이란 무엇이며 어떻게 보장합니까? | TECHNICAL",
                "프로세스와 스레드의 차이를 설명해 주세요 | TECHNICAL",
                "선착순 쿠폰 발급 시스템을 설계해 보세요 | SYSTEM_DESIGN",
                "Tell me about a time you disagreed with a colleague | BEHAVIOURAL",
                "Why do you want to work here? | MOTIVATION",
                "What is the difference between TCP and UDP? | TECHNICAL",
                "Design a URL shortener | SYSTEM_DESIGN",
                "How would you design a chat service? | SYSTEM_DESIGN"
            })
    void theQuestionTells(String question, QuestionKind kind) {
        assertThat(QuestionKinds.of(question, STORY)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                STORY + " | BEHAVIOURAL",
                "귀사의 결제 서비스를 쓰며 지원했습니다. 입사 후 장애를 줄이겠습니다. | MOTIVATION",
                "멱등성은 여러 번 보내도 결과가 같은 성질입니다. 키를 저장해 중복을 막습니다. | TECHNICAL",
                "초당 5,000건이 들어옵니다. 로드 밸런서 뒤에 서버를 두고 DB는 샤딩합니다. | SYSTEM_DESIGN",
                "'' | BEHAVIOURAL"
            })
    void withoutAQuestionTheDraftTells(String draft, QuestionKind kind) {
        assertThat(QuestionKinds.of("", draft)).isEqualTo(kind);
    }
}
