package dev.answercoach.text.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** The mark ‖ stands where the one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "원장님은 \"서두르지 마세요.\" 하며 웃으셨습니다.‖ 저는 멈췄습니다.",
                "'안 된다.' 고 했습니다.‖ 됐습니다.",
                "제목은 '왜 안 될까?'였습니다.‖ 모두 웃었습니다.",
                "담당자는 \"네. 알겠습니다. 그런데요.\"라고만 했습니다.‖ 끝났습니다.",
                "가. 문제를 찾았습니다.‖ 고쳤습니다.",
                "Q1. 왜 지원했습니까?‖ 배우고 싶었습니다.",
                "2024.03.15. 시작했습니다.‖ 끝냈습니다.",
                "합니다 하는 말만으로는 부족했습니다.",
                "현장에서 배웠습니다 — 답은 가까이 있다는 것을.‖ 그래서 걸었습니다.",
                "문의가 줄었습니다 (전년 대비).‖ 감사합니다.",
                "감사합니다!~‖ 안녕히 계십시오.",
                "A.I. 시대에 필요한 사람입니다.‖ 배우겠습니다.",
                "v0.9는 느렸습니다.‖ v1.2는 빨랐습니다.‖ npm을 썼습니다.",
                "Step 1. We measured.‖ Step 2. We cut.",
                "The St. Mary clinic hired me.‖ I ran intake.",
                "See Fig. 3 and Sec. 2 for data.‖ It helps.",
                "I left on Jan. 5 and came back on Feb. 10.‖ Home felt new.",
                "Was there any?‖ There was no.‖ Yes came later.",
                "My boss asked, \"Can you do it?\" and I said yes.‖ I did.",
                "\"Stop!\" Mina said.‖ We stopped.",
                "The U.S. Army hired us.‖ I moved to the U.S.‖ The work was hard.",
                "I hold a B.A. in history.‖ Ph.D. students joined us.‖ They helped.",
                "도면을 다시 그렸어요‖ 마지막 안이 뽑혔고요‖ 회의는 짧았죠‖ 기뻤습니다",
                "그게 제일 어려웠거든요‖ 그래서 표를 만들었습니다.",
                "할머니께서 \"고맙네...\" 하시며 손을 잡으셨습니다.‖ 저는 웃었습니다.",
                "제일 아쉬운 건, 글쎄요… 현장을 늦게 본 점입니다.‖ 다음에는 먼저 갔습니다.",
                "\"It breaks on every phone.\"‖ I asked for one more week.",
                "We met at 10 a.m. Monday.‖ It closed at 5 p.m.‖ We cleaned.",
            })
    void aMarkEndsASentenceOnlyWhereItIsTheLastWord(String marked) {
        List<String> expected = List.of(marked.split("‖ ?"));
        assertThat(texts(marked.replace("‖", ""))).containsExactlyElementsOf(expected);
    }

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
                "그날은… 비가 왔습니다.",
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
    void whatOthersSetAndWhatTheyDidWithItAreTaskAndResult() {
        assertThat(stars("저는 길을 먼저 묻는 안내원입니다. 역마다 안내판이 달라 손님이 헤매는 일이 잦았습니다."
                        + " 역장님께서는 여름까지 안내를 하나로 맞추라는 목표를 주셨습니다. 질문을 모아 보니 출구를 묻는 말이 많았습니다."
                        + " 출구마다 색을 나누어 붙였습니다. 본사는 이 그림을 그대로 쓰기 시작했습니다."
                        + " 그때 느낀 것은 말보다 색이 빠르다는 것이었습니다."))
                .containsExactly(
                        Star.OPENING, Star.SITUATION, Star.TASK, Star.ACTION, Star.ACTION, Star.RESULT, Star.LESSON);
    }

    @Test
    void anApplicantsPlansAreTheTieToTheCompany() {
        assertThat(stars("제가 이 극장에 지원한 이유는 빈 객석 때문입니다. 입사 후 첫해에는 관객을 만나겠습니다."))
                .containsExactly(Star.CLOSING, Star.CLOSING);
        assertThat(stars("만약 손님이 항의한다면 먼저 듣겠습니다. 그 뒤 책임자를 부르겠습니다.")).containsOnlyNulls();
    }

    @Test
    void aHeadingSaysWhatFollows() {
        assertThat(stars("[상황]\n주문이 몰리는 저녁이었습니다.\n[결과]\n모두가 편해졌습니다."))
                .containsExactly(null, Star.SITUATION, null, Star.RESULT);
        assertThat(stars("상황: 주문이 밀렸습니다.\n행동: 큐를 넣었습니다.")).containsExactly(Star.SITUATION, Star.ACTION);
    }

    @Test
    void theOrderOfStoriesTellsWhatWordsDoNot() {
        assertThat(stars("양봉장에서 여름마다 벌통을 돌봤습니다. 그해는 장마가 유난히 길어 벌이 줄었습니다."
                        + " 저는 벌통마다 무게를 재어 표를 만들었습니다. 여섯 통은 마른 언덕에 놓았습니다."
                        + " 그 결과 꿀이 40kg 늘었습니다. 이웃 농가도 언덕을 빌렸습니다."))
                .containsExactly(Star.SITUATION, Star.SITUATION, Star.ACTION, Star.ACTION, Star.RESULT, Star.RESULT);
    }

    @Test
    void aHeadingIsSilentBelowTheListThatItAnnounces() {
        assertThat(
                        stars(
                                "What I did:\n- I weighed the hives\n- I moved six of them\n\nAs a result, honey rose by 40 kg."))
                .containsExactly(null, Star.ACTION, Star.ACTION, Star.RESULT);
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
