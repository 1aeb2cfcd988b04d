package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    @ParameterizedTest
    @CsvSource({
        "코드 리뷰, 코드리뷰를 했습니다",
        "코드 리뷰, 코드의 리뷰를 했습니다",
        "코드 리뷰, 코드 리뷰 문화입니다",
        "Kubernetes, KUBERNETES를 운영",
        "CI/CD, CI/CD 파이프라인",
        "C++, C++로 작성",
        "Node.js, Node.js 서버",
        "A/B 테스트, A/B 테스트를",
        "Go, Go로 작성",
        "high availability, for high-availability systems",
    })
    void findsATermHoweverItIsSpacedAndWhateverFollows(String term, String text) {
        assertThat(Terms.of(text).contains(term)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Go, Google에서 작성",
        "Java, JavaScript로 작성",
        "C, C++로 작성",
        "코드 리뷰, 코드를 쓰고 나중에 리뷰",
        "리뷰, 코드 검토",
        "CI/CD, CI 서버",
    })
    void findsNoTermInAnotherWord(String term, String text) {
        assertThat(Terms.of(text).contains(term)).isFalse();
    }

    @Test
    void namesWhatIsCoveredAndWhatIsMissing() {
        Lexicon lexicon = new Lexicon(
                "네오페이",
                List.of(
                        new Lexicon.Keyword("Kubernetes", List.of("쿠버네티스", "k8s")),
                        new Lexicon.Keyword("멱등성", List.of("idempotency")),
                        new Lexicon.Keyword("Kafka", List.of("카프카"))));
        Coverage coverage = Coverage.of("쿠버네티스에서 idempotency 키를 썼습니다", lexicon);
        assertThat(coverage.covered()).containsExactly("Kubernetes", "멱등성");
        assertThat(coverage.missing()).containsExactly("Kafka");
    }

    @Test
    void anEmptyLexiconAsksForNothing() {
        assertThat(Coverage.of("글", Lexicon.NONE)).isEqualTo(new Coverage(List.of(), List.of()));
    }
}
