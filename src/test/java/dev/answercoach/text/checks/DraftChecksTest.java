package dev.answercoach.text.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Span;
import dev.answercoach.text.words.Lexicon;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftChecksTest {
    private static final Lexicon NEOPAY = new Lexicon(
            "네오페이", List.of(new Lexicon.Keyword("Kafka", List.of("카프카")), new Lexicon.Keyword("멱등성", List.of())));

    @Test
    void leftoversAreErrorsWithTheirPlace() {
        List<Finding> findings = new LeftoverCheck().find(draft("저는 [회사명]에 지원합니다."));
        assertThat(findings)
                .containsExactly(
                        new Finding("leftover", new Span(3, 8), Finding.Severity.ERROR, Map.of("text", "[회사명]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "토스에 지원한 이유는 성장입니다.",
                "카카오의 인재상에 공감했습니다.",
                "입사 후 쿠팡에서 성장하겠습니다.",
                "I am excited to join Toss.",
                "토스페이먼츠에 합류하고 싶습니다.",
                "한빛전자에 지원한 이유는 성장입니다.",
                "라온테크의 인재상에 공감합니다.",
            })
    void anotherCompanyInASentenceOfApplyingIsAnError(String text) {
        assertThat(new OtherCompanyCheck().find(draft(text))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("other-company");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.data())
                    .containsEntry("company", finding.span().in(text))
                    .containsEntry("expected", "네오페이");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "토스에서 3년간 일했습니다.",
                "네오페이에 지원한 이유는 성장입니다.",
                "AWS와 쿠버네티스를 다루며 기여하겠습니다.",
                "쿠팡의 주문을 연동했습니다. 네오페이에 합류하겠습니다.",
                "삼성전자에서 3년간 일하며 배운 것을 네오페이에서 펼치고자 지원했습니다.",
                "쿠팡에서 일하며 배운 것을 펼치고자 지원했습니다.",
                "토스 재직 중 익힌 방식으로 기여하겠습니다.",
                "카카오에서 인턴으로 겪은 장애 대응 경험으로 기여하겠습니다.",
                "네이버 클라우드를 다룬 경험으로 기여하겠습니다.",
                "After two years at Toss I want to join you.",
                "I left Coupang to apply what I learned.",
                "토스보다 네오페이에 지원한 이유는 성장입니다.",
                "온라인 결제에 기여하겠습니다.",
                "백엔드 직무에 지원한 이유는 성장입니다.",
                "고객과 함께 성장하겠습니다.",
            })
    void aFormerEmployerAndThePostingsCompanyAreNoError(String text) {
        assertThat(new OtherCompanyCheck().find(draft(text))).isEmpty();
    }

    @Test
    void theCompanyOfThePostingMayBeWrittenInAnotherScript() {
        Draft draft = draft("Toss에 지원합니다.", null, new Lexicon("토스", List.of()));
        assertThat(new OtherCompanyCheck().find(draft)).isEmpty();
    }

    @Test
    void withoutAPostingNoCompanyIsAnother() {
        assertThat(new OtherCompanyCheck().find(draft("토스에 지원합니다.", null, Lexicon.NONE)))
                .isEmpty();
    }

    @Test
    void missingKeywordsAreAHint() {
        assertThat(new MissingKeywordsCheck().find(draft("카프카를 다루었습니다.")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("keywords-missing");
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.HINT);
                    assertThat(finding.data()).isEqualTo(Map.of("missing", "멱등성"));
                });
        assertThat(new MissingKeywordsCheck().find(draft("Kafka와 멱등성"))).isEmpty();
        assertThat(new MissingKeywordsCheck().find(draft("글", null, Lexicon.NONE)))
                .isEmpty();
    }

    @Test
    void charactersOutsideCp949AreListedOnceEach() {
        List<Finding> findings = new UnmappableCheck().find(draft("가•나😀다•"));
        assertThat(findings)
                .extracting(Finding::span, Finding::severity)
                .containsExactly(
                        tuple(new Span(1, 2), Finding.Severity.WARNING),
                        tuple(new Span(3, 5), Finding.Severity.WARNING));
        assertThat(findings.get(1).data()).isEqualTo(Map.of("character", "😀", "code", "U+1F600"));
    }

    @Test
    void aPortalThatCountsInCp949CannotStoreThem() {
        Draft draft = draft("가•", Limit.of(100, CountingRule.BYTES_CP949), Lexicon.NONE);
        assertThat(new UnmappableCheck().find(draft))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.ERROR);
    }

    @Test
    void aDraftOverItsLimitIsTooLongFromThereOn() {
        Draft draft = draft("가나다라마", Limit.of(3, CountingRule.CHARACTERS), Lexicon.NONE);
        assertThat(new LimitCheck().find(draft))
                .containsExactly(new Finding(
                        "too-long",
                        new Span(3, 5),
                        Finding.Severity.ERROR,
                        Map.of("used", "5", "over", "2", "max", "3")));
    }

    @Test
    void theSpanOfWhatIsTooLongSplitsNoCharacter() {
        Draft draft = draft("가😀나", Limit.of(2, CountingRule.CHARACTERS), Lexicon.NONE);
        assertThat(new LimitCheck().find(draft)).extracting(Finding::span).containsExactly(new Span(1, 4));
    }

    @Test
    void aDraftUnderItsMinimumIsTooShort() {
        Draft draft = draft("가나", new Limit(5, 10, CountingRule.BYTES_CP949, 1), Lexicon.NONE);
        assertThat(new LimitCheck().find(draft))
                .containsExactly(new Finding(
                        "too-short",
                        new Span(2, 2),
                        Finding.Severity.ERROR,
                        Map.of("used", "4", "under", "1", "min", "5")));
    }

    @Test
    void aDraftThatFitsHasNoFinding() {
        assertThat(new LimitCheck().find(draft("가나다", new Limit(3, 3, CountingRule.CHARACTERS, 1), Lexicon.NONE)))
                .isEmpty();
        assertThat(new LimitCheck().find(draft("가나다"))).isEmpty();
    }

    private static Draft draft(String text) {
        return draft(text, null, NEOPAY);
    }

    private static Draft draft(String text, @Nullable Limit limit, Lexicon lexicon) {
        return new Draft(PlainText.of(text), "", limit, lexicon);
    }
}
