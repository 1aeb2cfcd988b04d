package dev.answercoach.text.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Finding;
import dev.answercoach.text.checks.SumCheck;
import dev.answercoach.text.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "문의가 월 200건에서 30건으로 85% 감소했습니다. | HOLDS | 85% | 85%",
                "문의가 월 200건에서 30건으로 80% 감소했습니다. | BROKEN | 80% | 85%",
                "200→30건, 80% 감소 | BROKEN | 80% | 85%",
                "장애 80% 감소 (200→30건) | BROKEN | 80% | 85%",
                "응답을 5초에서 1초로 5배 개선 | HOLDS | 5배 | 5배",
                "응답을 8초에서 2초로 3배 개선 | BROKEN | 3배 | 4배",
                "8시간 걸리던 작업을 25분으로 95% 단축 | HOLDS | 95% | 94.8%",
                "8시간 걸리던 작업을 25분으로 90% 단축 | BROKEN | 90% | 95%",
                "24시간 걸리던 배치를 5시간으로 79% 줄였습니다 | HOLDS | 79% | 79.2%",
                "24시간 걸리던 배치를 5시간으로 약 80% 줄였습니다 | HOLDS | 80% | 79%",
                "488자 → 548자, +60자 | HOLDS | 60자 | 60자",
                "488자 → 548자, +50자 | BROKEN | 50자 | 60자",
                "10명 중 7명(80%)이 참여 | BROKEN | 80% | 70%",
                "팀원 10명(백엔드 4명, 프론트엔드 5명)과 | BROKEN | 10명 | 9명",
                "3가지 원인: (1) 가, (2) 나, (3) 다 | HOLDS | 3가지 | 3가지",
                "불순물을 800ppm에서 200ppm으로 75% 감소 | HOLDS | 75% | 75%",
                "불순물을 800ppm에서 200ppm으로 65% 감소 | BROKEN | 65% | 75%",
                "조회를 𝟖𝟎초에서 𝟐𝟎초로 𝟔𝟓% 단축 | BROKEN | 𝟔𝟓% | 75%",
                "3가지 원인: (1) 가, (2) 나 | BROKEN | 3가지 | 2가지",
                "전환율이 20%에서 35%로 20%p 상승 | BROKEN | 20%p | 15%p",
                "2023.03 ~ 2024.02 (12개월) | HOLDS | 12개월 | 12개월",
                "2023.03 ~ 2024.02 (18개월) | BROKEN | 18개월 | 12개월",
                "연간 가용성 99.99%로 다운타임 52.6분 | HOLDS | 52.6분 | 52.6분",
                "연간 가용성 99.99%로 다운타임 5분 | BROKEN | 5분 | 53분",
                "비용을 3,000만 원에서 2,400만원으로 500만 원 절감 | BROKEN | 500만 원 | 600만 원",
                "TPS를 500에서 1,200으로 140% 향상 | HOLDS | 140% | 140%",
                "Cut tickets from 200 to 30 a month, an 80% reduction. | BROKEN | 80% | 85%",
                "API 호출을 80% 감소시켰습니다. | UNCHECKABLE | 80% | ''",
                "전년 대비 30% 증가 | UNCHECKABLE | 30% | ''",
                "200건에서 30건으로 줄였고, 만족도를 20% 높였습니다. | UNCHECKABLE | 20% | ''"
            })
    void judgesAClaim(String text, Sum.Verdict verdict, String stated, String computed) {
        assertThat(Sums.find(text)).singleElement().satisfies(sum -> {
            assertThat(sum.verdict()).isEqualTo(verdict);
            assertThat(sum.stated()).isEqualTo(stated);
            assertThat(sum.computed()).isEqualTo(computed);
            assertThat(sum.span().in(text)).isEqualTo(sum.text());
            assertThat(sum.statedSpan().in(text)).isEqualTo(stated);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "응답 시간 30% 단축을 목표로 했습니다.",
                "200건에서 30건으로 80% 감소할 것으로 기대합니다.",
                "사용자 1,000명에게 배포했습니다.",
                "가용성 99.9%를 유지했습니다.",
                ""
            })
    void seesNoClaimWhereThereIsNone(String text) {
        assertThat(Sums.find(text)).isEmpty();
    }

    @Test
    void puttingTheComputedValueInPlaceMendsTheClaim() {
        String text = "문의가 월 200건에서 30건으로 80% 감소했습니다.";
        Sum sum = Sums.find(text).get(0);
        String mended = text.substring(0, sum.statedSpan().start())
                + sum.computed()
                + text.substring(sum.statedSpan().end());
        assertThat(Sums.find(mended)).singleElement().matches(s -> s.verdict() == Sum.Verdict.HOLDS);
    }

    @Test
    void onlyBrokenSumsAreFindings() {
        Draft draft = new Draft(PlainText.of("200건에서 30건으로 80% 감소했습니다. 비용도 20% 절감했습니다."), "", null, Lexicon.NONE);
        assertThat(new SumCheck().find(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("sum");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.data()).containsEntry("stated", "80%").containsEntry("computed", "85%");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "문의가 월 200건에서 30건으로 80% 감소했습니다. | 문의가 월 200건에서 30건으로 85% 감소했습니다.",
                "200→30건, 80% 감소. 응답을 8초에서 2초로 3배 개선 | 200→30건, 85% 감소. 응답을 8초에서 2초로 4배 개선",
                "문의가 월 200건에서 30건으로 85% 감소했습니다. | 문의가 월 200건에서 30건으로 85% 감소했습니다."
            })
    void theComputedValueTakesThePlaceOfTheStatedOne(String text, String corrected) {
        assertThat(Sums.corrected(text).text()).isEqualTo(corrected);
        assertThat(Sums.find(Sums.corrected(text).text())).allMatch(sum -> sum.verdict() == Sum.Verdict.HOLDS);
    }
}
