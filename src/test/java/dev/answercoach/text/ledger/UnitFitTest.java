package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitFitTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "명 | 명 | true", "'#' | 개 | true", "개 | '#' | true", "'#' | % | true", "% | '#' | true",
                "개 | 곳 | true", "위 | 등 | true", "점 | 포인트 | true", "도 | ℃ | true", "℃ | 도 | true",
                "'#' | s | false", "month | '#' | false", "배 | '#' | false", "명 | 개 | false", "위 | 점 | false",
                "도 | kg | false", "kg | 도 | false", "s | 건 | false", "건 | s | false", "KRW | USD | false",
                "개 | KRW | false", "권 | 회 | false"
            })
    void aUnitFitsAnotherOfItsKind(String from, String to, boolean fits) {
        assertThat(between("책을 읽었습니다.", "책을 봤습니다.", false).fit(from, to)).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {"권 | 회 | true", "권 | 명 | false", "명 | 권 | false", "점 | 권 | false", "권 | s | false"})
    void aTranslatorMayCountThingsByAnotherCounterButNotPeople(String from, String to, boolean fits) {
        assertThat(between("책을 읽었습니다.", "I read books.", true).fit(from, to)).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I ran 2 subject-line tests. | I compared 2 coupon tests. | false | true",
                "I ran 2 subject-line tests. | I met 2 buyers. | false | false",
                "I met 7 buyers. | 바이어 7곳을 만났습니다. | true | true",
                "바이어 7곳을 만났습니다. | I met 7 buyers. | true | true",
                "I met 7 buyers. | 바이어 7곳을 만났습니다. | false | false",
                "상자 7개를 옮겼습니다. | 의자 7개를 옮겼습니다. | false | false",
                "The client waited 7 days. | I met 7 clients. | true | false",
                "I met 7 clients. | The client waited 7 days. | true | false"
            })
    void whatIsCountedMayBeCalledByOneOfItsWords(String draft, String rewrite, boolean translated, boolean same) {
        FigureText from = FigureText.of(draft);
        FigureText to = FigureText.of(rewrite);
        assertThat(new UnitFit(from, to, translated).sameNoun(from.quantity(0), to.quantity(0)))
                .as(from.quantity(0) + " " + to.quantity(0))
                .isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The drawing allows 0.05 and the old part was off by 3 mm. | 도면의 허용 오차는 0.05 mm입니다. | true",
                "도면의 허용 오차는 0.05 mm입니다. | The drawing allows 0.05 and the old part was off by 3 mm. | true",
                "The drawing allows 0.05 and the old part was off by 3 mm. | 도면의 허용 오차는 0.08 mm입니다. | false",
                "The drawing allows 0.05 and the old part was off by 3 kg. | 도면의 허용 오차는 0.05 mm입니다. | false",
                "The drawing allows 0.05. We cut the part in May. The old part was off by 3 mm. | 도면의 허용 오차는 0.05 mm입니다. | false",
                "The drawing allows 0.05 and the old part was off by 3 mm. | 도면에는 0.05까지라고 적혀 있습니다. | false",
                "도면의 허용 오차는 0.05 mm입니다. | 도면의 허용 오차는 0.05 mm로 적혀 있습니다. | false"
            })
    void aBareNumberBorrowsAUnitOfItsSentence(String draft, String rewrite, boolean borrowed) {
        assertThat(between(draft, rewrite, true).isBorrowed(0, 0))
                .as(FigureText.of(draft).quantities() + " "
                        + FigureText.of(rewrite).quantities())
                .isEqualTo(borrowed);
    }

    private static UnitFit between(String draft, String rewrite, boolean translated) {
        return new UnitFit(FigureText.of(draft), FigureText.of(rewrite), translated);
    }
}
