package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small figures that the one text tells in words, in a sentence about the same thing. */
class ToldInWordsTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "같은 강의가 두 번 신청되는 일이 잦았습니다. | 강의가 중복 신청되는 일이 잦았습니다.",
                "Two of us counted the pallets each Friday. | Each Friday a colleague and I counted the pallets.",
                "야간 순찰은 2인 1조로 했습니다. | 야간 순찰은 짝을 지어 했습니다.",
                "방문객의 3분의 1이 외국인이었습니다. | 방문객 셋 중 하나는 외국인이었습니다.",
                "문의의 절반이 배송 문제였습니다. | 문의 둘 중 하나는 배송 문제였습니다.",
                "A quarter of the callers were over 70. | One in four callers was over 70.",
                "처음 한 달은 출석률이 61%였습니다. | 첫 달 출석률은 61%였습니다.",
                "매출이 전년보다 18% 줄었습니다. | 매출이 1년 전보다 18% 줄었습니다.",
                "In August we took £70,000 in one week, our best ever. | In August we had our best week ever, £70,000.",
                "5월에만 설비가 14번 멈췄습니다. | 5월 한 달 동안 설비가 14번 멈췄습니다.",
                "2022년 한 해 동안 논문 4편을 읽었습니다. | 2022년에 논문 4편을 읽었습니다.",
                "월매출이 900만 원이었습니다. | 한 달 매출이 900만 원이었습니다.",
                "설문에서 '비싸다'가 43%로 가장 많았습니다. | 설문에서 '비싸다'가 43%로 1위였습니다.",
                "식당은 지하 1층, 40석입니다. | The restaurant has 40 seats on a basement floor.",
                "세 화분 중 한 화분은 말라 있었습니다. | One plant in three was dry.",
                "Over a third had no address on file. | 3분의 1 이상이 주소를 남기지 않았습니다.",
                "마감을 못 지킨 날이 8번이었습니다. | There were eight days when I missed the deadline.",
                "사고가 3건 났습니다. 세 분 다 야간 근무자였습니다. | 세 분이 다치셨습니다. 사고가 난 세 분 모두 야간 근무자였습니다.",
                "일주일 전과 하루 전에 안내했습니다. | 일주일 전과 하루 전 두 차례 안내했습니다.",
                "표를 두 종류로 나눴습니다. | 표를 둘로 나눴습니다.",
                "회원을 팔백까지 늘렸습니다. | 회원을 800명까지 늘렸습니다.",
                "한꺼번에 아홉 열 명이 몰렸습니다. | 한꺼번에 9~10명이 몰렸습니다.",
                "천 단어에 4.2개꼴이던 오류가 줄었습니다. | 1,000단어당 4.2개이던 오류가 줄었습니다.",
                "물 1mL당 2만 마리 이하였습니다. | 물 mL당 2만 마리 이하였습니다.",
                "면담을 2회차에 걸쳐 했습니다. | 면담을 두 차례 했습니다.",
                "신입생 30명의 상담을 맡았습니다. | 1학년 30명의 상담을 맡았습니다."
            })
    void isTold(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost()).as(ledger.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "같은 강의가 두 번 신청되는 일이 잦았습니다. | 강의가 신청되는 일이 잦았습니다.",
                "중복 결제를 막았습니다. 상담은 예약제로 했습니다. | 중복 결제를 막았습니다. 상담은 두 번 예약제로 했습니다.",
                "Two of us counted the pallets. | I counted the pallets.",
                "방문객의 3분의 1이 외국인이었습니다. | 방문객 넷 중 하나는 외국인이었습니다.",
                "A quarter of the callers were over 70. | One in five callers was over 70.",
                "팀을 이끌었습니다. 절반은 신입이었습니다. | 팀을 이끌었습니다. 3분의 1은 신입이었습니다.",
                "처음 한 달은 출석률이 61%였습니다. | 출석률은 61%였습니다.",
                "5월에만 설비가 14번 멈췄습니다. | 5월 두 달 동안 설비가 14번 멈췄습니다.",
                "I opened Sunday clinics twice a month. | 일주일에 두 번 일요 진료를 열었습니다.",
                "고객사의 양해를 얻었습니다. 교육은 세 차례 했습니다. | 고객사와 두 차례 회의해 양해를 얻었습니다. 교육은 세 차례 했습니다.",
                "설문에서 '비싸다'가 43%였습니다. | 설문에서 '비싸다'가 43%로 1위였습니다.",
                "세 화분 중 한 화분은 말라 있었습니다. | One plant in four was dry.",
                "알람이 8번 울렸습니다. | There were eight days when the alarm rang.",
                "기획자와 상의했습니다. | 기획자와 두 차례 상의했습니다.",
                "표를 세 종류로 나눴습니다. | 표를 둘로 나눴습니다.",
                "한꺼번에 일곱 여덟 명이 몰렸습니다. | 한꺼번에 9~10명이 몰렸습니다.",
                "가장 큰 대회에 나갔습니다. | 가장 큰 대회에서 1위를 했습니다.",
                "Both teams agreed on the plan. | Both teams met twice and agreed on the plan.",
                "작년에 카페를 운영했습니다. | 카페를 1년 동안 운영했습니다.",
                "다음 날 회의했습니다. | 하루 동안 회의했습니다.",
                "My first contest was in Busan. | I came first in the Busan contest.",
                "재고를 매일 셌습니다. 캐시를 썼습니다. | 재고를 매일 셌습니다. 캐시를 하루 동안 썼습니다."
            })
    void isNotTold(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful() && ledger.lost().isEmpty())
                .as(ledger.toString())
                .isFalse();
    }
}
