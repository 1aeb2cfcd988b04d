package dev.answercoach.text.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
                "공방은 총 40명으로 도예가 25명, 목수 15명이었습니다. | HOLDS | 40명 | 40명",
                "공방은 총 40명으로 도예가 25명, 목수 12명이었습니다. | BROKEN | 40명 | 37명",
                "관람객은 모두 90명이었습니다(어른 55명, 어린이 35명). | HOLDS | 90명 | 90명",
                "관람객은 모두 90명이었습니다(어른 55명, 어린이 30명). | BROKEN | 90명 | 85명",
                "Our choir had 24 members: 14 sopranos and 10 altos. | HOLDS | 24 members | 24 members",
                "A total of 60 parcels: 30 urgent, 20 fragile and 5 late ones. | BROKEN | 60 | 55",
                "수료율은 95%로, 신청자 40명 중 38명이 마쳤습니다. | HOLDS | 95% | 95%",
                "수료율은 90%로, 신청자 40명 중 38명이 마쳤습니다. | BROKEN | 90% | 95%",
                "The pass rate was 75%: 30 of the 40 trainees. | HOLDS | 75% | 75%",
                "Waste fell from 6.5% to 4.0%, or 2.5 percentage points. | HOLDS | 2.5 percentage points | 2.5 percentage points",
                "Waste fell from 6.5% to 4.5%, or 3 percentage points. | BROKEN | 3 percentage points | 2 percentage points",
                "원고를 820자에서 700자로 줄여 120자를 덜어 냈습니다. | HOLDS | 120자 | 120자",
                "원고를 820자에서 700자로 줄여 100자를 덜어 냈습니다. | BROKEN | 100자 | 120자",
                "가용성 99.9%를 지켰습니다. 연간 중단 시간은 8시간 46분입니다. | HOLDS | 8시간 46분 | 8시간 46분",
                "재료 12종, 부자재 8종, 소모품 5종 등 총 25종을 관리했습니다. | HOLDS | 25종 | 25종",
                "후원금 900만 원 중 720만 원을 집행해 85%를 사용했습니다. | BROKEN | 85% | 80%",
                "교통비 12만 원, 숙박비 30만 원으로 모두 45만 원이 들었습니다. | BROKEN | 45만 원 | 42만 원",
                "교사 8명과 학부모 15명, 모두 24명이 왔습니다. | BROKEN | 24명 | 23명",
                "구독자를 4만 명에서 10만 명으로 3배 키웠습니다. | BROKEN | 3배 | 2.5배",
                "Of 250 guests we surveyed 75, or 35%. | BROKEN | 35% | 30%",
                "Of 120 invitations, 90 were accepted, an acceptance rate of 75%. | HOLDS | 75% | 75%",
                "The panel had 12 nurses and 9 doctors, 20 people altogether. | BROKEN | 20 people | 21 people",
                "I interned for eight months, from March 2022 to June 2022. | BROKEN | eight months | 4 months",
                "From May 2021 to October 2021 I worked part-time for six months. | HOLDS | six months | 6 months",
                "We tripled the size of our mailing list from 400 to 1,200. | HOLDS | tripled | 3x",
                "My score rose from 31 to 44, up 15 points. | BROKEN | 15 points | 13 points",
                "I did three things: I called every client and I rewrote the guide. | BROKEN | three things | 2 things",
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
                "분량을 620자에서 700자로 고쳤습니다(+90자). | BROKEN | 90자 | 80자",
                "가용성 99.5%로 1년 정지 시간이 약 20시간이었습니다. | BROKEN | 20시간 | 44시간",
                "Costs went from $30,000 to $24,000, saving 20%. | HOLDS | 20% | 20%",
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
                "월 매출이 2,000만 원에서 3,000만 원으로 2배 늘었습니다. | BROKEN | 2배 | 1.5배",
                "방문자가 작년 1,200명 대비 올해 1,800명으로 40% 늘었습니다. | BROKEN | 40% | 50%",
                "예산 500만 원 중 인건비 300만 원, 재료비 150만 원, 홍보비 80만 원을 썼습니다. | BROKEN | 500만 원 | 530만 원",
                "백엔드 4명과 디자이너 2명, 총 7명이 함께했습니다. | BROKEN | 7명 | 6명",
                "하루 8시간씩 5일, 총 40시간 교육했습니다. | HOLDS | 40시간 | 40시간",
                "하루 8시간씩 5일, 총 45시간 교육했습니다. | BROKEN | 45시간 | 40시간",
                "3명이 각각 20건씩 총 80건을 처리했습니다. | BROKEN | 80건 | 60건",
                "오전 9시부터 오후 6시까지 10시간 근무했습니다. | BROKEN | 10시간 | 9시간",
                "네 가지: 순서, 도구, 기록 | BROKEN | 네 가지 | 3가지",
                "두 가지를 배웠습니다. 하나는 경청이고, 다른 하나는 기록입니다. | HOLDS | 두 가지 | 2가지",
                "Of 80 applicants, 60 (70%) passed. | BROKEN | 70% | 75%",
                "The team of 9 (5 engineers, 3 designers) shipped it. | BROKEN | 9 | 8",
                "Output tripled from 300 to 600 units. | BROKEN | tripled | 2x",
                "Sales grew from $200k to $260k, up 40%. | BROKEN | 40% | 30%",
                "참가자 8,000명 중 560명이 가입해 가입률 9%를 달성했습니다. | BROKEN | 9% | 7%",
                "지원자 250명 중 75명으로 30%였습니다. | HOLDS | 30% | 30%",
                "회원이 1,200명에서 3,600명으로 세 배가 되었습니다. | HOLDS | 세 배 | 3배",
                "예산 5,000만 원을 홍보비 2,000만 원, 장소비 1,800만 원으로 나눠 썼습니다. | BROKEN | 5,000만 원 | 3,800만 원",
                "Our team of 11 had 4 engineers, 3 designers and 3 florists. | BROKEN | 11 | 10",
                "From March 2022 to August 2022 I spent eight months there. | BROKEN | eight months | 6 months",
                "네 가지를 고쳤습니다. 문을 넓히고, 등을 밝히고, 턱을 없앴습니다. | BROKEN | 네 가지 | 3가지",
                "세 가지를 했습니다. 재고를 세고, 표를 만들고, 매주 공유했습니다. | HOLDS | 세 가지 | 3가지",
                "1분기 20건, 2분기 30건으로 상반기에 모두 60건이었습니다. | BROKEN | 60건 | 50건",
                "국내 매출 3억 원과 해외 매출 2억 원을 더해 전체 6억 원을 만들었습니다. | BROKEN | 6억 원 | 5억 원",
                "초반 2주는 조사, 나머지 4주는 제작에 썼습니다. 총 7주였습니다. | BROKEN | 7주 | 6주",
                "총 8명 중 개발 3명, 디자인 2명, 기획 2명으로 팀을 꾸렸습니다. | BROKEN | 8명 | 7명",
                "월 50만 원씩 줄여 연간 600만 원을 아꼈습니다. | HOLDS | 600만 원 | 600만 원",
                "매달 50만 원을 절약해 1년에 500만 원을 아꼈습니다. | BROKEN | 500만 원 | 600만 원",
                "We saved 10 hours a week, 500 hours a year. | BROKEN | 500 hours a year | 520 hours a year",
                "회원이 100명에서 두 배인 250명으로 늘었습니다. | BROKEN | 250명 | 200명",
                "8시간이 절반인 4시간이 됐습니다. | HOLDS | 4시간 | 4시간",
                "광고비 500만 원으로 매출 1,500만 원을 올려 ROAS 250%를 냈습니다. | BROKEN | 250% | 300%",
                "목표 100건 대비 120건을 달성해 30% 초과했습니다. | BROKEN | 30% | 20%",
                "목표 100건 대비 130건, 달성률 120%를 기록했습니다. | BROKEN | 120% | 130%",
                "We beat our goal of 200 sign-ups by 20%, reaching 250. | BROKEN | 20% | 25%",
                "I raised $48,000 against a goal of $40,000, beating it by 25%. | BROKEN | 25% | 20%",
                "작년 200건보다 30% 많은 300건을 처리했습니다. | BROKEN | 30% | 50%",
                "방문자 5,000명 대비 구매 250명으로 전환율 6%였습니다. | BROKEN | 6% | 5%",
                "응시자 80명 중 60명이 붙어 합격률은 70%였습니다. | BROKEN | 70% | 75%",
                "90 of 120 calls were answered, or 70%. | BROKEN | 70% | 75%",
                "2021년부터 2024년까지 6년간 일했습니다. | BROKEN | 6년간 | 4년간",
                "재구매율이 20% 올랐습니다. | UNCHECKABLE | 20% | ''",
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
                "예산 500만 원 중 인건비 300만 원, 재료비 50만 원을 썼습니다.",
                "하루 8시간씩 일했고 총 3개를 만들었습니다.",
                "오후 2시에 시작해 3시간 걸렸습니다.",
                "정답률이 58%로 올랐고 회원은 3천 명에서 1만 명이 되었습니다.",
                "만족도가 4.1점에서 4.7점(5점 만점)이 되었습니다.",
                "인건비 300만 원, 재료비 200만 원 등 총 600만 원을 썼습니다.",
                "월 10건을 고치고 연간 200건을 점검했습니다.",
                "개발자 3명과 디자이너 2명, 그리고 전체 회원 50명이 참여했습니다.",
                "단가를 4,150원에서 3,820원으로 낮춰 연 6억 원이 남았습니다.",
                "세 가지를 준비했습니다. 먼저 자료를 모으고, 표를 그리고, 색을 칠하고, 인쇄를 맡겼습니다. 다음으로 발표를 연습했습니다.",
                ""
            })
    void seesNoClaimWhereThereIsNone(String text) {
        assertThat(Sums.find(text)).isEmpty();
    }

    @Test
    void aRowOfATableIsAClaim() {
        String table = "| 지표 | 전 | 후 | 증감 |\n| 반품률 | 8.0% | 5.0% | -3.0%p |\n| 고객 | 400명 | 520명 | +25% |";
        assertThat(Sums.find(table))
                .extracting(Sum::verdict, Sum::computed)
                .containsExactly(tuple(Sum.Verdict.HOLDS, "3%p"), tuple(Sum.Verdict.BROKEN, "30%"));
        assertThat(Sums.find("| 이름 | 처음 | 나중 | 점수 |\n| 가 | 30명 | 20명 | 50% |")).isEmpty();
    }

    @Test
    void linesWithBulletsAreTheItemsOfTheirAnnouncement() {
        assertThat(Sums.find("고칠 점은 네 가지였습니다.\n- 라벨 색\n- 확인 절차\n- 알림\n그래서 고쳤습니다."))
                .singleElement()
                .satisfies(sum -> assertThat(sum.computed()).isEqualTo("3가지"));
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
