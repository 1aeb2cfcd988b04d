package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was aimed at and what came of it, one figure and the noun that it lends another, in another order. */
class AimsTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The raffle brought in £8,300 against a target of £6,000. | Against a target of £6,000, the raffle brought in £8,300.",
                "The switch took 6 minutes of downtime, the limit was 15. | We had been allowed 15 minutes of downtime; we used 6.",
                "8 crates went by air, and the remaining thirty by rail. | Thirty crates stayed on the rails; the other eight I sent by air.",
                "The permit came in 4 working days instead of the usual nine. | A permit normally takes nine working days, and I had it in four.",
                "분진을 기준 40ppm보다 낮은 25ppm으로 유지했습니다. | 분진은 25ppm으로, 기준인 40ppm 아래였습니다.",
                "합격률 92.5%, 재시험률 6% 이하를 지켰습니다. | 계획보다 높은 합격률과 6% 이하의 재시험률을 지켰고, 합격률은 92.5%였습니다.",
                "일매출은 150만 원에서 180만 원이 되었습니다. | 하루 매출이 150만 원에서 180만 원으로 올랐습니다."
            })
    void keeps(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);

        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The raffle brought in £8,300 against a target of £6,000. | Against a target of £8,300, the raffle brought in £6,000.",
                "The switch took 6 minutes of downtime, the limit was 15. | We had been allowed 6 minutes of downtime; we used 15.",
                "8 crates went by air, and the remaining thirty by rail. | Thirty crates went by air, and the remaining eight by rail.",
                "The permit came in 4 working days instead of the usual nine. | The permit came in nine working days instead of the usual four.",
                "분진을 기준 40ppm보다 낮은 25ppm으로 유지했습니다. | 분진을 40ppm으로 유지했고 기준 25ppm을 지켰습니다."
            })
    void sees(String draft, String rewrite) {
        assertThat(Ledger.between(draft, rewrite).isFaithful()).isFalse();
    }
}
