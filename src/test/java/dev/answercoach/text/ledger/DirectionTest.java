package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "전환율이 20% 증가했습니다. | UP",
                "전환율이 20% 떨어졌습니다. | DOWN",
                "전환율은 20%입니다. | NONE",
                "오류를 줄여 전환율 20%를 지켰습니다. | NONE",
                "Revenue grew by 20% in a year. | UP",
                "I grew the team and cut costs by 20%. | DOWN",
                "Costs were at 20% of revenue. | NONE"
            })
    void aFigureGoesTheWayThatItsWordsSay(String text, Direction direction) {
        assertThat(Direction.of(FigureText.of(text), 0)).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"UP, DOWN, true", "DOWN, UP, true", "UP, UP, false", "NONE, DOWN, false", "UP, NONE, false"})
    void onlyOppositesContradict(Direction one, Direction other, boolean contradict) {
        assertThat(one.contradicts(other)).isEqualTo(contradict);
    }
}
