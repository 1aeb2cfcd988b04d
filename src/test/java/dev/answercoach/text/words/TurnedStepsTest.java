package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnedStepsTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "저장소를 MySQL에서 Oracle로 옮겼습니다. | 저장소를 Oracle에서 MySQL로 옮겼습니다.",
                "등급을 C에서 A로 올렸습니다. | The grade went from A to C.",
                "배포: Jenkins → ArgoCD | 배포: ArgoCD -> Jenkins",
                "수작업에서 자동화로 바꿨습니다. | 자동화에서 수작업으로 바꿨습니다."
            })
    void aTurnedStepIsNew(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "저장소를 MySQL에서 Oracle로 옮겼습니다. | MySQL → Oracle 이전을 했습니다.",
                "Seoul에서 Busan으로, 다시 Busan에서 Seoul로 왔습니다. | Busan에서 Seoul로 왔습니다.",
                "A동에서 B동으로 옮겼습니다. | B동으로 옮겼습니다. A동에서 왔습니다."
            })
    void aStepInOtherWordsIsNot(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isEmpty();
    }
}
