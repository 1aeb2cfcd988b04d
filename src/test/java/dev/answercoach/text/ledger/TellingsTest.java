package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Steps;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellingsTest {
    @Test
    void aFactThatIsToldTwiceTakesTheWordsOfBoth() {
        Tellings tellings = of("야간 경비 8명을 뽑았습니다. 신입 8명은 교육을 마쳤습니다.");

        assertThat(tellings.surrounds(0)).containsKeys("경비", "신입");
        assertThat(tellings.surrounds(1)).containsKeys("경비", "신입");
    }

    @Test
    void oneThatIsToldFourTimesTakesTheWordsOfAll() {
        assertThat(of("경비 8명입니다. 신입 8명입니다. 주방 8명입니다. 창고 8명입니다.").surrounds(0)).containsKeys("경비", "신입", "주방", "창고");
    }

    @Test
    void whatIsToldMoreOftenIsNoOneFact() {
        assertThat(of("경비 8명입니다. 신입 8명입니다. 주방 8명입니다. 창고 8명입니다. 안내 8명입니다.").surrounds(0))
                .containsKey("경비")
                .doesNotContainKeys("신입", "주방", "창고", "안내");
    }

    @Test
    void theSameNumberOfSomethingElseIsAnotherFact() {
        assertThat(of("야간 경비 8명을 뽑았습니다. 만족도는 8점입니다.").surrounds(0)).doesNotContainKey("족도");
    }

    @Test
    void aBareNumberMayCountAnything() {
        Tellings tellings = of("야간 경비 8명을 뽑았습니다. 만족도는 8입니다.");

        assertThat(tellings.surrounds(0)).containsKeys("경비", "족도");
        assertThat(tellings.surrounds(1)).containsKeys("경비", "족도");
    }

    @Test
    void theWordThatIsNearerOnceWeighsAsNear() {
        String near = "경비 8명을 뽑았습니다. 경비가 모자라 신입 8명을 더 불렀습니다.";
        Map<String, Double> apart = new ComparedText(FigureText.of(near)).surrounds(1);

        assertThat(of(near).surrounds(1).get("경비")).isEqualTo(1).isGreaterThan(apart.get("경비"));
    }

    private static Tellings of(String text) {
        FigureText figures = FigureText.of(text);
        return new Tellings(new ComparedText(figures), Steps.of(figures));
    }
}
