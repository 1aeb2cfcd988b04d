package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "세 번째 도전 끝에 붙었습니다. | I passed on my fourth attempt.",
                "제15기 기자단이었습니다. | I was in the fiftieth cohort of reporters.",
                "제2회 시험에 붙었습니다. | 제3회 시험에 붙었습니다.",
                "It rose by the tenth issue. | 제12호에 이르러 올랐습니다.",
                "두 번 떨어지고 붙었습니다. | 사수 끝에 붙었습니다."
            })
    void anotherPlaceInTheRowIsInvented(String draft, String rewrite) {
        assertThat(Ledger.between(draft, rewrite).isFaithful()).isFalse();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "세 번째 도전 끝에 붙었습니다. | I passed on my third attempt.",
                "제15기 기자단이었습니다. | I was in the 15th cohort of reporters.",
                "불량의 원인을 찾았습니다. | I found the cause with a third-party tool.",
                "원인을 찾고 고쳤습니다. | First, I found the cause. Third parties helped.",
                "개인정보보호법을 지켰습니다. | 개인정보보호법 제15조를 지켰습니다."
            })
    void waysToSpeakAreNot(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
    }
}
