package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.answercoach.text.figures.Quantity;
import org.junit.jupiter.api.Test;

class ExchangeGuardTest {
    @Test
    void bothFiguresOfAnExchangeAreReported() {
        Ledger ledger = Ledger.between("체온계 25개를 사고 안내문 60장을 붙였습니다.", "체온계 60개를 사고 안내문 25장을 붙였습니다.");

        assertThat(ledger.changed())
                .extracting(
                        change -> change.from().text(), change -> change.to().text())
                .containsExactly(tuple("25개", "60개"), tuple("60장", "25장"));
        assertThat(ledger.kept()).isEmpty();
        assertThat(ledger.lost()).isEmpty();
    }

    @Test
    void whatStandsBesideThemIsKept() {
        Ledger ledger = Ledger.between(
                "신입 교육은 7명이 들었습니다. 우산 20개를 빌려주고 담요 90개를 빨았습니다.", "신입 교육은 7명이 들었습니다. 우산 90개를 빌려주고 담요 20개를 빨았습니다.");

        assertThat(ledger.changed())
                .extracting(
                        change -> change.from().text(), change -> change.to().text())
                .containsExactly(tuple("20개", "90개"), tuple("90개", "20개"));
        assertThat(ledger.kept()).extracting(Quantity::text).containsExactly("7명");
    }
}
