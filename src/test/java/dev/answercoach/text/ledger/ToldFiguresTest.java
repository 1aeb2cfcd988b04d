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
                "계약 유지율은 13회차 92%, 25회차 81%였습니다. | 유지율은 25회차가 92%, 13회차가 81%였습니다.",
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
                "We sailed 900 miles without a break. | We sailed 900 miles with zero accidents."
            })
    void isNoticed(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isFalse();
    }
}
