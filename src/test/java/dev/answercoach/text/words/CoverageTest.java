package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.Span;
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
        "고객 응대, 고객을 직접 응대했습니다",
        "환자 안전, 병동의 환자안전관리를 맡았습니다",
        "재계약, 조기재계약을 이끌었습니다",
        "인사, 인사팀에서",
        "영업, 영업했습니다",
        "case files, I prepared a case file",
        "manage, managing shifts",
        "study, two studies",
        "Node.js, nodejs가 아니라 Node JS",
        "IT, IT 부서에서",
        "R, R로 분석",
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
        "고객 응대, 고객과 통화하고 응대",
        "고객 응대, 고객입니다. 응대",
        "인사, 인사이트를 얻었습니다",
        "IT, it was late",
        "US, they told us",
        "Go, we go home",
        "C, C# 서버",
        "stories, a storm",
        "데이터 분석, 데이터가많이쌓여서그것을분석",
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
        assertThat(coverage.places())
                .extracting(place -> place.span().in("쿠버네티스에서 idempotency 키를 썼습니다"))
                .containsExactly("쿠버네티스", "idempotency");
    }

    @Test
    void anEmptyLexiconAsksForNothing() {
        assertThat(Coverage.of("글", Lexicon.NONE)).isEqualTo(new Coverage(List.of(), List.of()));
    }

    @Test
    void aPlaceIsWhereTheDraftSpeaksOfItFirstInAnySpelling() {
        Lexicon lexicon = new Lexicon("", List.of(new Lexicon.Keyword("Kubernetes", List.of("쿠버네티스"))));
        Coverage coverage = Coverage.of("새 쿠버네티스와 옛 Kubernetes", lexicon);
        assertThat(coverage.places()).containsExactly(new Coverage.Place("Kubernetes", new Span(2, 7)));
    }
}
