package dev.answercoach.text.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one text reads in another way than the other is kept; what speaks against it is not. */
class SameNumbersTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "약 3개월간 진행했습니다. | 3개월간 진행했습니다.",
                "응답 목표를 30으로 잡았습니다. | 응답 목표를 30초로 잡았습니다.",
                "제37기 교육생으로 뽑혔습니다. | 37번째 기수의 교육생이었습니다.",
                "회원 1인당 2,400원을 썼습니다. | 회원에게 2,400원씩 썼습니다.",
                "병상 48개를 맡았습니다. | 48병상을 맡았습니다."
            })
    void isKept(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost()).as(ledger.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "약 3개월간 진행했습니다. | 정확히 3개월간 진행했습니다.",
                "오류를 5건 이내로 막았습니다. | 오류를 5건으로 막았습니다.",
                "문의가 20건 들어왔습니다. | 문의가 매주 20건 들어왔습니다.",
                "실험 24회를 하고 17쪽을 썼습니다. | 실험 17회를 하고 24쪽을 썼습니다.",
                "기준은 Cpk 1.33 이상이었습니다. | 기준은 Cpk 1.33 이하였습니다.",
                "불량률이 12% 줄었습니다. | 불량률이 12%p 줄었습니다.",
                "사흘 걸렸습니다. 회원은 30명이었습니다. | 사흘 걸렸습니다. 팀은 30팀이었습니다."
            })
    void isNotKept(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isFalse();
    }
}
