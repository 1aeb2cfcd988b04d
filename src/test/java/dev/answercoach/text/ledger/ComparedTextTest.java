package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "재고 오차를 5% 줄였고, 반품을 30건 막았습니다. | ' 반품을 '",
                "재고를 줄이고 반품 문의를 5% 낮췄습니다. | '반품 문의를 '",
                "결과: 반품 문의를 5% 낮췄습니다. | ' 반품 문의를 '",
                "문의 5건, 9건을 닫았습니다. | '문의 5건, '",
                "반품 문의를 5% 낮췄습니다. | '반품 문의를 '"
            })
    void theNearWordsAreThoseOfTheSameClause(String text, String near) {
        FigureText figures = FigureText.of(text);
        assertThat(new ComparedText(figures).context(figures.size() - 1).near()).isEqualTo(near);
    }
}
