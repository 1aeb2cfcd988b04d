package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fact that is told in two ways, and two facts that look like one. */
class ToldFiguresTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "계약 유지율은 13회차 92%, 25회차 81%였습니다. | 유지율은 25회차 때 81%, 13회차 때 92%였습니다.",
                "오차를 ±0.7mm에서 ±0.3mm로 좁혔습니다. | 오차 범위는 ±0.3mm(종전 ±0.7mm)입니다.",
                "매출: 70만 달러(2019) → 240만 달러(2022) | 2019년 70만 달러이던 매출이 2022년에는 240만 달러가 되었습니다.",
                "We lost the final 61 to 64. | We lost the final, scoring 61 against 64.",
                "I took the shop over at $90K a year and left it at $240K two years later. | Two years after I inherited the shop at 90,000 dollars a year, its sales stood at 240,000 dollars.",
                "응모작 중 상위 5%에 들었습니다. | 응모작 가운데 상위 5% 안에 들었습니다.",
                "8년 넘게 쓰던 장부를 전산으로 옮겼습니다. | 쓴 지 8년이 더 된 장부를 전산으로 옮겼습니다.",
                "We sailed 900 miles without a single accident. | We sailed 900 miles with zero accidents.",
                "3교대 공장에서 자재를 옮겼고 2공장도 맡았습니다. | 3교대로 도는 공장에서 자재를 옮겼고 2공장도 맡았습니다.",
                "배터리는 제2공장에서 만들었습니다. | 배터리는 2공장에서 만들었습니다.",
                "마감보다 3주 앞당겨 끝냈습니다. | 마감을 21일 앞두고 끝냈습니다.",
                "하루 30분씩 총 20회 연습했습니다. | 매일 30분 연습을 모두 20회 했습니다.",
                "왕복 240km를 하루 두 번 운행했습니다. | 하루 2회, 왕복 240킬로미터를 운행했습니다.",
                "전기를 전년 대비 9% 줄였습니다. | 전기 사용량이 지난해보다 9% 줄었습니다.",
                "I handed it over eight days before the contract date. | 계약일 8일 전에 넘겼습니다.",
                "The survivors were tied to targets: 99.9% availability and a response below 700 ms. | The survivors were tied to two targets, 99.9% availability and a response below 700 ms.",
                "At two summits I took notes for 40 people. | At a pair of summits I took notes for 40 people.",
                "점검 30건 중 4건은 통과하지 못했습니다. | 30건을 점검했고 그중 4건이 통과하지 못했습니다.",
                "처음에는 4건이 통과하지 못했고 다시 내어 통과했습니다. | 4건은 다시 내고서야 통과했습니다.",
                "We tested 30 devices and four did not pass. | Of 30 devices that we tested, four failed.",
                "소식지를 격주로 내어 모두 40호를 냈습니다. | I put out a newsletter every other week, 40 issues in all.",
                "The rules follow ISO 9001 and ISO 14001 at 12 sites. | At 12 sites the rules follow ISO 14001 and ISO 9001.",
                "The score rose from 7.2 to 8.6 out of ten. | The score went to 8.6/10 from 7.2/10.",
                "3억 원 이상의 계약은 본부장이 결재합니다. | 계약은 3억 원부터 본부장이 결재합니다.",
                "We shipped it in nine working days. | 영업일 기준 9일 만에 출하했습니다.",
                "2021년 10월부터 이듬해 3월까지 봉사했습니다. | 2021년 10월부터 2022년 3월까지 봉사했습니다.",
                "2021년 10월부터 이듬해 3월까지 봉사했습니다. | I volunteered from October 2021 to the following March.",
                "2022년 5월에 시작해 그해 9월에 끝냈습니다. | 2022년 5~9월에 진행했습니다.",
                "2021년에 졸업했습니다. 다음 해 3월이 목표였습니다. | 2021년에 졸업했습니다. 다음 해 3월이 목표였고, 이듬해 3월에 이루었습니다.",
                "반품이 100건에 8건꼴이었고, 반품률은 8%에서 5%가 됐습니다. | 반품률은 8%에서 5%가 됐습니다.",
                "오류가 100건에 7건에서 2건으로 줄었습니다. | Errors fell from 7 to 2 per 100 entries.",
                "오류는 1만 건당 7건에서 2건으로 줄었습니다. | Errors dropped to two in every ten thousand, down from seven.",
                "The mean went from 43 to 61 out of 100. | The mean moved from 43 marks out of 100 to 61.",
                "후판 단가는 톤당 105만 원으로 시세보다 3만 원 낮았습니다. | 후판 단가는 시세보다 3만 원 낮은 톤당 105만 원이었습니다.",
                "The audit had no major and only three minor findings. | The audit had zero major and three minor findings."
            })
    void isKept(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost()).isEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I joined in January 2021 and the following March I ran the shop. | I joined in January 2021 and ran the shop in March 2022.",
                "매출 12억 원 매장을 맡았습니다. | 매출 12억 달러 매장을 맡았습니다.",
                "재고를 20% 줄였습니다. | 재고를 20%로 줄였습니다.",
                "Complaints fell by 35%. | Complaints fell to 35%.",
                "계약을 3개월 연장했습니다. | 계약을 3개월 단축했습니다.",
                "The share sank 12%. | The share soared 12%.",
                "매장을 3개 열었습니다. 새 매장 3개에 조명을 달았습니다. | 매장을 열었습니다. 3개월 동안 새 매장에 조명을 달았습니다.",
                "오전 7시에 문을 열었습니다. | 7시간 문을 열었습니다.",
                "두 달에 한 번 점검했습니다. | 점검으로 고장을 50% 막았습니다.",
                "I was leading the Busan team. | We came first in Busan.",
                "이듬해 부산에서 카페를 운영했습니다. | 부산에서 카페를 1년 동안 운영했습니다.",
                "고객과 회의했습니다. | 고객과 회의에서 두 차례 설명했습니다.",
                "계약 유지율은 13회차 92%, 25회차 81%였습니다. | 유지율은 13회차가 81%, 25회차가 92%였습니다.",
                "Down from an average of 90 to 35 trays a day | Up from an average of 35 to 90 trays a day",
                "접수 후 24시간 이내에 답했습니다. | 접수 후 24시간이 지나 답했습니다.",
                "빈자리가 나면 10분 안에 알렸습니다. | 빈자리가 나면 10분이 지난 뒤에 알렸습니다.",
                "We answer within 15 days. | We answer 15 days later.",
                "The survey took ten days. I sorted the findings. | The survey took ten days. I sorted 240 findings.",
                "계약 유지율은 13회차 기준 91%였습니다. | 유지율은 25회차 기준 91%였습니다.",
                "저는 2교대 병동에서 일했습니다. | 저는 3교대 병동에서 일했습니다.",
                "저는 3교대 병동에서 일했습니다. | 저는 이교대 병동에서 일했습니다.",
                "왕복 240km를 하루 두 번 운행했습니다. | 하루에 두 번, 편도 240킬로미터를 운행했습니다.",
                "The cruise was 900 miles each way. | 왕복 900마일의 항해였습니다.",
                "전기를 전년 대비 9% 줄였습니다. | 전기 사용량이 지난달보다 9% 줄었습니다.",
                "학생 11명에게 장학금 50만 원씩을 전했습니다. | 학생 11명에게 총 50만 원의 장학금을 전했습니다.",
                "혈당을 식전 30분에 쟀습니다. | 혈당을 식사 30분 후에 쟀습니다.",
                "마감보다 3주 앞당겨 끝냈습니다. | 마감보다 3주 늦게 끝냈습니다.",
                "I handed it over eight days before the contract date. | I handed it over eight days after the contract date.",
                "종이를 20% 덜 썼습니다. | 종이를 20% 더 썼습니다.",
                "연 1,700시간을 아꼈습니다. | 분기마다 1,700시간을 아꼈습니다.",
                "점검 30건 중 4건은 통과하지 못했습니다. | 30건을 점검했고 그중 4건이 통과했습니다.",
                "점검 30건 중 4건이 승인됐습니다. | 점검 30건 중 4건이 승인되지 않았습니다.",
                "We tested 30 devices and four did not pass. | We tested 30 devices and four passed.",
                "Of 30 offers 12 were accepted. | Of 30 offers 12 were not accepted, since they weren't accepted in time.",
                "소식지를 매주 내어 모두 40호를 냈습니다. | I put out a monthly newsletter, 40 issues in all.",
                "훈련 일정을 분기별로 짰습니다. | Each month I drew up the training schedule.",
                "The rules follow ISO 9001 at 12 sites. | At 12 sites the rules follow ISO 14001.",
                "We shipped it in nine working days. | We shipped it in nine working weeks.",
                "재고가 쌓여 보관 일수는 70일까지 늘었습니다. 예측을 고쳤습니다. 지금 보관 일수는 45일입니다. | 예측을 고쳐 보관 일수를 45일에서 70일로 바꿨습니다.",
                "The score rose from 7.2 to 8.6 out of ten. | The score went to 8.6/10 from 7.3/10.",
                "2021년 10월부터 이듬해 3월까지 봉사했습니다. | 2021년 10월부터 2023년 3월까지 봉사했습니다.",
                "2022년 5월에 시작해 그해 9월에 끝냈습니다. | 2022년 5~8월에 진행했습니다.",
                "반품률은 8%에서 5%가 됐습니다. | 반품률은 5%, 100건에 9건꼴이었습니다.",
                "문의를 월 1,000건에서 250건으로 75% 줄였습니다. | 문의를 월 1,000건에서 250건으로 25% 줄였습니다.",
                "4조 3교대로 일했습니다. 양식을 고쳤습니다. | 4조 3교대로 일했습니다. 양식을 네 차례 고쳤습니다.",
                "We sailed 900 miles without a break. | We sailed 900 miles with zero accidents."
            })
    void isNoticed(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isFalse();
    }
}
