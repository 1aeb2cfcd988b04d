package dev.answercoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakingTimeTest {
    @ParameterizedTest
    @CsvSource({
        "'1,000건', 2", // 천 건
        "API, 5", // 에이피아이
        "85%, 6", // 팔십오 퍼센트
        "'10,000', 1", // 만
        "'50,000건', 3", // 오만 건
        "3.5초, 4", // 삼점오 초
        "100ms, 4", // 백 엠에스
        "0, 1",
        "2023년, 6", // 이천이십삼 년
        "'123,456', 10", // 십이만 삼천사백오십육
        "안녕하세요, 5",
        "Redis, 3", // 레디스
        "Python, 2",
        "HTTP, 6", // 에이치티티피
        "'', 0",
    })
    void countsWhatIsSaidInKorean(String text, int syllables) {
        assertThat(SpeakingTime.syllables(text)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"I cut it by half, 5", "'1,000', 2", "'1,250', 5", "42, 2", "7, 1", "3.5, 3"})
    void countsWhatIsSaidInEnglish(String text, double words) {
        assertThat(SpeakingTime.words(text)).isEqualTo(words);
    }

    @Test
    void twoHundredAndEightySyllablesTakeAMinute() {
        assertThat(SpeakingTime.seconds("가".repeat(280))).isEqualTo(60);
        assertThat(SpeakingTime.seconds("word ".repeat(140))).isEqualTo(60);
    }

    @Test
    void silenceTakesNoTime() {
        assertThat(SpeakingTime.seconds("")).isZero();
        assertThat(SpeakingTime.seconds(" \n ")).isZero();
    }
}
