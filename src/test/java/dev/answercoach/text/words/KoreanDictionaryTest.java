package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanDictionaryTest {
    @ParameterizedTest
    @ValueSource(strings = {"되돌아보는지", "뼈저리게", "일회성", "이레째", "노란불", "파묻히며", "엇갈린", "느릿느릿"})
    void aWordIsOneWithItsEndings(String word) {
        assertThat(KoreanDictionary.isOneWord(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"노션", "모노결", "스위스리", "누리빛에너지", "젠킨스", "삼성", "뷁뛟쉙"})
    void aNameIsTakenApartOrUnknown(String name) {
        assertThat(KoreanDictionary.isOneWord(name)).isFalse();
    }

    @Test
    void noWordIsLongerThanTheAnalyserIsAsked() {
        assertThat(KoreanDictionary.isOneWord("가".repeat(21))).isFalse();
    }

    @Test
    void manyMayAskAtOnce() {
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> KoreanDictionary.isOneWord(i % 2 == 0 ? "뼈저리게" : "모노결")))
                .filteredOn(found -> found)
                .hasSize(1_000);
    }
}
