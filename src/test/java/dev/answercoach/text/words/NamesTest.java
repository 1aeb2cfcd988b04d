package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {
    static Stream<Arguments> planted() {
        var drafts = TestTables.drafts();
        return TestTables.rows("names-new.tsv").stream()
                .map(row -> Arguments.of(row.get(2), row.get(1), drafts.get(row.get(0))));
    }

    static Stream<Arguments> faithful() {
        var drafts = TestTables.drafts();
        return TestTables.rows("names-faithful.tsv").stream()
                .map(row -> Arguments.of(row.get(1), drafts.get(row.get(0))));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void reportsANameThatTheUserDidNotWrite(String name, String rewrite, String draft) {
        assertThat(Names.newIn(rewrite, List.of(draft))).contains(name);
    }

    @ParameterizedTest
    @MethodSource("faithful")
    void findsNothingNewInAFaithfulRewrite(String rewrite, String draft) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Redis로 큐를 만들었습니다, 레디스로 큐를 만들었습니다",
        "레디스로 큐를 만들었습니다, Redis로 큐를 만들었습니다",
        "쿠버네티스를 운영했습니다, k8s를 운영했습니다",
        "k8s를 운영했습니다, Kubernetes를 운영했습니다",
        "Go로 서버를 만들었습니다, 고랭으로 서버를 만들었습니다",
        "Node.js 서버였습니다, NodeJS 서버였습니다",
        "CI/CD를 도입했습니다, CICD를 도입했습니다",
        "토스에서 일했습니다, Toss에서 일했습니다",
        "평균 RTT를 쟀습니다, 평균 RTT(Round Trip Time)를 쟀습니다",
        "Round Trip Time을 쟀습니다, RTT를 쟀습니다",
    })
    void knowsANameByAllOfItsSpellings(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isEmpty();
    }

    @Test
    void keepsTwoProductsOfOneMakerApart() {
        assertThat(Names.newIn("EKS를 운영했습니다", List.of("쿠버네티스를 운영했습니다"))).containsExactly("EKS");
    }

    @ParameterizedTest
    @CsvSource({
        "하고 싶은 일을 하고",
        "온라인 주문과 라인업을 정했습니다",
        "자바라 문을 열고 들어갔습니다",
        "책임지고 마무리했으며 책임감을 느꼈습니다",
        "대표적인 사례를 정리했고 대상을 나누었습니다",
        "과장된 표현을 고치고 대리 결제를 막았습니다",
        "현대적인 구조로 바꾸었습니다",
        "신용카드와 핀테크 업계의 흐름을 익혔습니다",
        "인터넷은행과 저축은행을 비교했습니다",
        "시스템 아키텍처와 레이턴시를 설명했습니다",
        "빠르게 흐르는 시간을 아껴 스스로 터득했습니다",
        "드러나지 않던 오류가 두드러지게 커졌습니다",
    })
    void takesNoOrdinaryKoreanWordForAName(String rewrite) {
        assertThat(Names.newIn(rewrite, List.of("초안"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "React quickly and go through the notion that spring will come.",
                "I excel at express delivery. Swift action helped. Spark joy.",
                "Deploying on Monday in March taught me patience.",
                "Situation\nResponse times grew.\nResult\nThey fell.",
                "Teammates trusted me. Weekly reviews kept us honest.",
            })
    void takesNoOrdinaryEnglishWordForAName(String rewrite) {
        assertThat(Names.newIn(rewrite, List.of("draft"))).isEmpty();
    }

    @Test
    void aRoleOfSomebodyElseIsNewWhenTheWriterClaimsIt() {
        assertThat(Names.newIn("팀장으로서 제안했습니다", List.of("팀장에게 제안했습니다"))).containsExactly("팀장");
        assertThat(Names.newIn("팀장으로서 제안했습니다", List.of("팀장을 맡아 제안했습니다"))).isEmpty();
    }

    @Test
    void aNameOfTheQuestionIsNotNew() {
        assertThat(Names.newIn("네오페이에 지원했습니다", List.of("지원 이유입니다", "네오페이에 왜 지원했습니까?")))
                .isEmpty();
    }

    @Test
    void anOrdinaryWordBesideAKnownNameIsItsTitle() {
        assertThat(Names.newIn("I joined the NeoPay Platform Team there.", List.of("I joined NeoPay.")))
                .isEmpty();
        assertThat(Names.newIn("I was the Lead Platform Designer there.", List.of("I worked on a platform.")))
                .containsExactly("Lead Platform Designer");
    }

    @Test
    void aVersionThatTheDraftDidNotNameIsNew() {
        assertThat(Names.newIn("PostgreSQL 15를 썼습니다", List.of("PostgreSQL을 썼습니다")))
                .containsExactly("PostgreSQL 15");
        assertThat(Names.newIn("PostgreSQL 15를 썼습니다", List.of("PostgreSQL 15을 썼습니다")))
                .isEmpty();
        assertThat(Names.newIn("Redis 3대를 썼습니다", List.of("Redis를 썼습니다"))).isEmpty();
        assertThat(Names.newIn("Redis 1,000건을 썼습니다", List.of("Redis를 썼습니다"))).isEmpty();
    }

    @Test
    void reportsEachNameOnceAndInOrder() {
        assertThat(Names.newIn("카프카와 Jenkins, 다시 카프카를 썼습니다", List.of("썼습니다"))).containsExactly("카프카", "Jenkins");
    }

    @Test
    void readsDecomposedHangul() {
        String decomposed = Normalizer.normalize("카프카를 도입했습니다", Normalizer.Form.NFD);
        assertThat(Names.newIn(decomposed, List.of("도입했습니다"))).containsExactly("카프카");
        assertThat(Names.newIn("카프카를 도입했습니다", List.of(decomposed))).isEmpty();
    }

    @Test
    void survivesEmptyAndStrangeTexts() {
        assertThat(Names.newIn("", List.of())).isEmpty();
        assertThat(Names.newIn("\uD800 \uDC00 😀 \u202Eمرحبا", List.of(""))).containsExactly("مرحبا");
        assertThat(Names.newIn("가".repeat(5000), List.of(""))).isEmpty();
    }

    @Provide
    Arbitrary<String> drafts() {
        return Arbitraries.of(TestTables.drafts().values());
    }

    @Property(seed = "7", tries = 50)
    void aTextHasNoNewNamesBesideItself(@ForAll("drafts") String draft) {
        assertThat(Names.newIn(draft, List.of(draft))).isEmpty();
    }

    @Property(seed = "7", tries = 50)
    void sentencesInAnyOrderBringInNoName(@ForAll("drafts") String draft, @ForAll Random random) {
        List<String> sentences = new ArrayList<>(List.of(draft.split("(?<=[.]) ")));
        Collections.shuffle(sentences, random);
        assertThat(Names.newIn(String.join(" ", sentences), List.of(draft))).isEmpty();
    }

    @Provide
    Arbitrary<String> nouns() {
        return Arbitraries.of("레디스", "카프카", "네오링크", "폴라리스", "한빛전자", "쿠버네티스", "누리페이", "테라폼");
    }

    @Provide
    Arbitrary<String> particles() {
        return Arbitraries.of("에서", "에서는", "에도", "의", "도", "만", "까지", "처럼", "보다", "에게", "부터", "에서의", "만의", "");
    }

    @Property(seed = "7", tries = 200)
    void particlesMakeNoNewName(
            @ForAll("nouns") String noun, @ForAll("particles") String before, @ForAll("particles") String after) {
        assertThat(Names.newIn("저는 " + noun + after + " 배웠습니다.", List.of("저는 " + noun + before + " 배웠습니다.")))
                .isEmpty();
    }

    @Property(seed = "7", tries = 200)
    void particlesHideNoNewName(@ForAll("nouns") String noun, @ForAll("particles") String particle) {
        assertThat(Names.newIn("저는 " + noun + particle + " 배웠습니다.", List.of("저는 배웠습니다.")))
                .containsExactly(noun);
    }

    @Property(seed = "7", tries = 1_000)
    void whateverTheSourcesHaveIsNotNew(@ForAll String rewrite, @ForAll String source) {
        assertThat(Names.newIn(rewrite, List.of(source, rewrite))).isEmpty();
    }

    @Provide
    Arbitrary<String> oddTexts() {
        return Arbitraries.strings()
                .withChars("aAbRC .-&'+#/가나마케트리프장\u0301\u05b6ΣσЖ漢Ｋﬀ㈜㎏\u200b\u1100\u1161\n")
                .ofMaxLength(30);
    }

    @Property(seed = "7", tries = 1_000)
    void noDressOfLettersMakesANewName(@ForAll("oddTexts") String rewrite, @ForAll("oddTexts") String source) {
        assertThat(Names.newIn(rewrite, List.of(source, rewrite))).isEmpty();
    }

    @Test
    void aWordOfAnyLengthIsNoNewNameBesideItself() {
        String text = "열쇠는 " + "k".repeat(200) + "이고 주소는 https://a.io/" + "b".repeat(90) + "입니다.";
        assertThat(Names.newIn(text, List.of(text))).isEmpty();
    }
}
