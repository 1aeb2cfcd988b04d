package dev.answercoach.text.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @Test
    void splitsAfterPointsQuestionAndExclamationMarks() {
        assertThat(texts("배포가 늦었습니다. 왜 그랬을까요? 원인을 찾았습니다! 결과는 좋았습니다."))
                .containsExactly("배포가 늦었습니다.", "왜 그랬을까요?", "원인을 찾았습니다!", "결과는 좋았습니다.");
        assertThat(texts("It was slow. Why? I found out!")).containsExactly("It was slow.", "Why?", "I found out!");
    }

    @Test
    void everyLineIsAUnitAndEveryBlockAParagraph() {
        List<Sentence> sentences = Sentences.split("[상황]\n서버가 느렸습니다. 불만이 쌓였습니다.\n\n\n- 캐시를 넣었습니다");
        assertThat(sentences)
                .extracting(Sentence::text)
                .containsExactly("[상황]", "서버가 느렸습니다.", "불만이 쌓였습니다.", "- 캐시를 넣었습니다");
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "가용성 99.9%를 지켰습니다.",
                "2025. 4. 1. 입사해 배포를 맡았습니다.",
                "2025. 4. 1.부터 3개월 동안 근무했습니다.",
                "1. 캐시를 넣었습니다.",
                "Node.js v18.2로 옮겼습니다.",
                "벤더는 \"정상입니다. 문제가 없습니다.\"라고만 답했습니다.",
                "벤더는 \"정상입니다.\" 라고 답했습니다.",
                "지표(p95. 응답 시간)를 보았습니다.",
                "음... 그때는 몰랐습니다.",
                "I used caching, e.g. Redis, to fix it.",
                "Dr. Park asked me to help.",
                "We ran on node.js and it was fine."
            })
    void doesNotSplitInside(String sentence) {
        assertThat(texts(sentence)).containsExactly(sentence);
    }

    @Test
    void aPoliteEndingEndsASentenceWithoutItsPoint() {
        assertThat(texts("로그를 모았습니다 원인은 잠금이었습니다 그래서 나눴어요")).containsExactly("로그를 모았습니다", "원인은 잠금이었습니다", "그래서 나눴어요");
        assertThat(texts("늦었습니다만 그러니까 다시 했습니다")).hasSize(1);
        assertThat(texts("끝냈습니다.그리고 쉬었습니다.")).containsExactly("끝냈습니다.", "그리고 쉬었습니다.");
    }

    @Test
    void aQuotationThatEndsTheSentenceEndsIt() {
        assertThat(texts("He said \"I will go.\" Then he left."))
                .containsExactly("He said \"I will go.\"", "Then he left.");
    }

    @Test
    void anUnclosedBracketSwallowsNothing() {
        assertThat(texts("캐시(Redis를 넣었습니다. 빨라졌습니다.")).hasSize(2);
    }

    @Test
    void togetherTheSentencesHoldAllOfTheText() {
        String text = " 하나입니다.  둘입니다\n\n\t셋, \"넷.\" 다섯!? (여섯. 일곱)  \n끝";
        String joined = texts(text).stream().collect(Collectors.joining());
        assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        for (Sentence sentence : Sentences.split(text)) {
            assertThat(sentence.span().in(text)).isEqualTo(sentence.text());
        }
    }

    @Test
    void emptyTextHasNoSentences() {
        assertThat(Sentences.split("")).isEmpty();
        assertThat(Sentences.split(" \n \n")).isEmpty();
    }

    @Test
    void hintsAtThePartsOfAKoreanStory() {
        assertThat(stars("당시 한빛커머스의 주문 서버는 저녁마다 응답이 끊기는 문제가 있었습니다. 저는 2주 안에 원인을 찾아 고쳐야 했습니다."
                        + " 먼저 스레드 덤프를 모아 잠금 경합을 분석했습니다. 이후 재고 확인을 비동기 큐로 분리했습니다."
                        + " 그 결과 응답 시간이 4초에서 0.6초로 줄었습니다. 이 경험을 통해 측정이 먼저라는 것을 배웠습니다."
                        + " 입사 후에도 측정하는 습관을 이어 가겠습니다."))
                .containsExactly(
                        Star.SITUATION, Star.TASK, Star.ACTION, Star.ACTION, Star.RESULT, Star.LESSON, Star.CLOSING);
    }

    @Test
    void hintsAtThePartsOfAnEnglishStory() {
        assertThat(
                        stars(
                                "When I joined Brightlane, our checkout service kept timing out during sales."
                                        + " My task was to bring the latency below one second."
                                        + " I profiled the service and found three slow queries. Then I moved the stock check to a queue."
                                        + " As a result, latency fell from 4.2 s to 0.8 s. I learned that measuring first saves weeks."))
                .containsExactly(Star.SITUATION, Star.TASK, Star.ACTION, Star.ACTION, Star.RESULT, Star.LESSON);
    }

    @Test
    void aHeadingSaysWhatFollows() {
        assertThat(stars("[상황]\n주문이 몰리는 저녁이었습니다.\n[결과]\n모두가 편해졌습니다."))
                .containsExactly(null, Star.SITUATION, null, Star.RESULT);
        assertThat(stars("상황: 주문이 밀렸습니다.\n행동: 큐를 넣었습니다.")).containsExactly(Star.SITUATION, Star.ACTION);
    }

    @Test
    void aPlanGetsNoHints() {
        assertThat(stars("입사 후 1년 동안 주문 도메인을 익히겠습니다. 그다음 결제 장애를 줄이겠습니다. 동료를 돕겠습니다."))
                .containsOnlyNulls();
        assertThat(stars("I would first ask how many users there are. Then I would draw the main components."))
                .containsOnlyNulls();
    }

    @Test
    void aMegabyteWithoutALineBreakTakesNoTime() {
        String text = "캐시를 (넣었습니다. \"그리고 ".repeat(60_000);
        long start = System.nanoTime();
        assertThat(Sentences.unlabelled(text)).isNotEmpty();
        assertThat((System.nanoTime() - start) / 1_000_000_000).as("seconds").isLessThan(5);
    }

    private static List<String> texts(String text) {
        return Sentences.split(text).stream().map(Sentence::text).toList();
    }

    private static List<Star> stars(String text) {
        return Sentences.split(text).stream().map(Sentence::star).toList();
    }
}
