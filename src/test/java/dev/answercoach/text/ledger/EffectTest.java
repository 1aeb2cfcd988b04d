package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "조회를 80% 줄였습니다. | 조회 | DOWN",
                "조회가 80%가량 늘었습니다. | 조회 | UP",
                "조회는 지난해 80% 늘었습니다. | '' | UP",
                "비중을 55%로 늘렸습니다. | '' | NONE",
                "12점 이상 높은 점수였습니다. | '' | UP",
                "We cut support calls by about 80%. | call | DOWN",
                "Calls grew by 80%. | '' | UP",
                "Revenue rose 80%. | '' | UP",
                "Costs went down about 80%. | '' | DOWN",
                "Sales fell to 80 units. | '' | DOWN",
                "An 80% rise followed. | '' | UP",
                "An 80% reduction followed. | '' | DOWN",
                "We raised the share from 10% to 55%. | '' | NONE",
                "We walked by 80% of them. | '' | NONE"
            })
    void isReadWhereItIsSaidRightBesideTheFigure(String text, String metric, Direction direction) {
        assertThat(Effect.of(FigureText.of(text), 0)).isEqualTo(new Effect(metric, direction));
    }
}
