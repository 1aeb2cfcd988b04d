package dev.answercoach.review.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TightenerTest {
    private final Tightener korean = new Tightener(Language.KO);
    private final Tightener english = new Tightener(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "문제를 해결할 수 있었습니다. | 문제를 해결했습니다.",
                "비용을 줄일 수 있었고 만족했습니다. | 비용을 줄였고 만족했습니다.",
                "소통의 가치를 배울 수 있었습니다. | 소통의 가치를 배웠습니다.",
                "로그 분석을 진행하였습니다. | 로그 분석했습니다.",
                "캐시를 적용하여 개선되었습니다. | 캐시를 적용해 개선됐습니다.",
                "매우 다양한 상황에서도 소통했습니다. | 다양한 상황에서도 소통했습니다.",
                "개발을 담당하게 되었습니다. | 개발을 담당했습니다.",
                "팀장을 맡게 되었습니다. | 팀장을 맡았습니다.",
                "자동화하는 것을 통해 시간을 아꼈습니다. | 자동화해 시간을 아꼈습니다.",
                "도입함으로써 오류가 사라졌습니다. | 도입해 오류가 사라졌습니다.",
                "매우 중요한 다양한 의견을 들었습니다. | 중요한 의견을 들었습니다.",
                "작업 큐에 멱등성(Idempotency) 키를 넣었습니다. | 작업 큐에 멱등성 키를 넣었습니다.",
                "이 경험을 통해 역량을 키웠습니다. | 이 경험으로 역량을 키웠습니다."
            })
    void saysTheSameInFewerWords(String sentence, String tightened) {
        assertThat(korean.tighten(sentence).text()).isEqualTo(tightened);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In order to scale, we were able to add a shard. | To scale, we could add a shard.",
                "Due to the fact that it failed, I utilized a very simple cache. | Because it failed, I used a simple cache."
            })
    void keepsTheCapitalOfAnEnglishSentence(String sentence, String tightened) {
        assertThat(english.tighten(sentence).text()).isEqualTo(tightened);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "철저한 분석을 진행했습니다.",
                "데이터의 분석을 수행했습니다.",
                "이 분석을 진행했습니다.",
                "그로 하여금 결정하게 했습니다.",
                "해결할 수 없었습니다.",
                "할 수 있는 일을 했습니다.",
                "가장 다양한 의견을 모았습니다.",
                "다양한 상황에서도 소통했습니다.",
                "다양한 사람을 만났습니다.",
                "다양한 이해관계자와 합의했습니다.",
                "메시지 큐(Kafka)를 도입했습니다.",
                "네트워크 계층(NDIS 6.0)에서 충돌했습니다.",
                "이 경험을 통해 기술로 문제를 풀었습니다."
            })
    void leavesAloneWhatWouldBreak(String sentence) {
        assertThat(korean.tighten(sentence).text()).isEqualTo(sentence);
    }

    @Test
    void tellsWhatItDidWithTheWordsAround() {
        assertThat(korean.tighten("캐시를 적용하여 줄였습니다.").replacements())
                .containsExactly(new Tightener.Replacement("적용하여", "적용해"));
        assertThat(korean.tighten("멱등성(Idempotency) 키").replacements())
                .containsExactly(new Tightener.Replacement("멱등성(Idempotency)", "멱등성"));
    }

    @Test
    void tellsAnEndingThatItShortenedOnce() {
        assertThat(korean.tighten("개발을 담당하게 되었습니다.").replacements())
                .containsExactly(new Tightener.Replacement("담당하게 되었습니다", "담당했습니다"));
    }

    @Test
    void goesFurtherWhereRoomIsShort() {
        String sentence = "또한 평균 지연 시간(RTT)을 쟀습니다.";
        assertThat(korean.tightenHarder(sentence, sentence).text()).isEqualTo("평균 지연 시간을 쟀습니다.");
        assertThat(korean.tightenHarder(sentence, sentence + " RTT가 늘었습니다.").text())
                .isEqualTo("평균 지연 시간(RTT)을 쟀습니다.");
    }
}
