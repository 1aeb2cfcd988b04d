package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodGuardTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "분기 매출 2억 3천만 원을 올렸습니다. | I brought in 230 million won in annual revenue.",
                "매년 5%씩 올랐습니다. | 분기마다 5퍼센트 올랐습니다.",
                "하루 처방전 180장을 조제했습니다. | 주마다 180장의 처방을 조제했습니다.",
                "재고가 연 6회 돌았습니다. | Inventory turned over six times a quarter."
            })
    void anotherPeriodIsAnotherFact(String draft, String rewrite) {
        assertThat(Ledger.between(draft, rewrite).isFaithful()).isFalse();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "매주 월요일에 지난달 접수 40건을 읽었습니다. | 지난달 접수 40건을 월요일마다 읽었습니다.",
                "월 매출 900만 원을 냈습니다. | 매출이 매달 900만 원이었습니다.",
                "분기 1회 훈련했습니다. | 석 달마다 한 번 훈련했습니다.",
                "한 달에 30건, 하루에 한 건꼴이었습니다. | 하루 한 건꼴, 매달 30건이었습니다."
            })
    void theSamePeriodInOtherWordsIsNot(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
    }
}
