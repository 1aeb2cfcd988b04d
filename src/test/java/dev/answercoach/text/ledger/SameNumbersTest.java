package dev.answercoach.text.ledger;

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
                "병상 48개를 맡았습니다. | 48병상을 맡았습니다.",
                "1인당 시간당 47건을 골라냈습니다. | 시간당 47건을 골라냈습니다.",
                "어르신 다섯 분을 모셨습니다. | 어르신 5분을 모셨습니다.",
                "점검 시간 2.4m였던 오차가 최대 2.4m에서 0.6m로 줄었습니다. | 최대 2.4m이던 오차가 0.6m로 줄었습니다.",
                "Reports took 7 hours; now they take three and a half hours. | Reports took 7 hours; now they take 3.5.",
                "문서 검토가 아흐레에서 나흘로 줄었습니다. | Reviews used to take nine days and now take four.",
                "매일 밤 10시에 점검했습니다. | I checked them every night at 10.",
                "협력사가 640만 달러를 불렀습니다. | The vendor had quoted 6.4 million dollars."
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
                "처리가 하루 90건이었습니다. | 처리가 월 90건이었습니다.",
                "Loading took 40 minutes. | Loading took 30.",
                "신청자가 5에서 늘었습니다. | 신청자가 5만 명에서 늘었습니다.",
                "문의가 5회 있었습니다. | 문의가 5만 건 있었습니다.",
                "I served 3 in total. | 3,000명을 맡았습니다.",
                "A12 구역에서 일했습니다. | 12명이 일했습니다.",
                "직원 12명과 화면 30개를 그렸습니다. | I drew 12 screens with 30 employees.",
                "사흘 걸렸습니다. 회원은 30명이었습니다. | 사흘 걸렸습니다. 팀은 30팀이었습니다."
            })
    void isNotKept(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isFalse();
    }
}
