package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentWordsTest {
    @ParameterizedTest
    @CsvSource({
        "응답시간을 줄였습니다, 응답시간을 줄였고",
        "응답시간을 줄였습니다, 응답시간을 줄여",
        "응답시간을 줄였습니다, 응답시간을 줄이는",
        "배포를 자동화했습니다, 자동화된 배포",
        "응답 시간을 단축했습니다, 응답시간 단축",
        "안정성을 확보했습니다, 안정적으로 확보하여",
        "정합성을 지켰습니다, consistency를 지켰습니다",
        "I reduced latency, The reduction of latency",
        "We shipped the service, Shipping services",
    })
    void knowsTheFormsOfAWord(String draft, String rewrite) {
        assertThat(ContentWords.newIn(rewrite, List.of(draft))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "응답시간을 줄였습니다, 응답시간을 단축했습니다, 단축했습니다",
        "배포를 마쳤습니다, 배포를 안정적으로 마쳤습니다, 안정적으로",
        "배포를 마쳤습니다, 배포를 주도하여 마쳤습니다, 주도하여",
        "I ran the team, I passionately ran the team, passionately",
    })
    void listsAWordThatStandsNowhere(String draft, String rewrite, String word) {
        assertThat(ContentWords.newIn(rewrite, List.of(draft))).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "그 결과 또한 먼저 이를 통해 따라서 이후 하지만",
        "그리고 저는 이러한 경험을 바탕으로",
        "because however therefore I also would have been able to",
    })
    void leavesFunctionWordsOut(String rewrite) {
        String draft = rewrite.startsWith("b") ? "work" : "바탕";
        assertThat(ContentWords.newIn(rewrite, List.of(draft))).isEmpty();
    }

    @Test
    void leavesNamesToNames() {
        assertThat(ContentWords.newIn("카프카로 주문을 처리", List.of("주문을 처리"))).isEmpty();
    }

    @Test
    void listsEachWordOnce() {
        assertThat(ContentWords.newIn("단축을 위해 단축했고 단축합니다", List.of("처리했습니다"))).containsExactly("단축을");
    }

    @Test
    void saysNothingOfATranslation() {
        assertThat(ContentWords.newIn("I designed a queue", List.of("큐를 설계했습니다")))
                .isEmpty();
    }

    @Test
    void leavesMarkedBlanksOut() {
        assertThat(ContentWords.newIn("큐를 [빈칸: 처리한 건수] 처리", List.of("큐를 처리"))).isEmpty();
    }

    @Provide
    Arbitrary<String> drafts() {
        return Arbitraries.of(TestTables.drafts().values());
    }

    @Property(seed = "7", tries = 50)
    void aTextHasNoNewWordsBesideItself(@ForAll("drafts") String draft) {
        assertThat(ContentWords.newIn(draft, List.of(draft))).isEmpty();
    }
}
