package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "다온, Daon",
        "노을, Noeul",
        "하늘커피, HaneulCoffee",
        "레디스, Redis",
        "프로메테우스, Prometheus",
        "제미나이, Gemini",
        "코어랩, CoreLab",
        "스프링, Spring",
        "하버라인, Harborline",
        "브라이트웰, Brightwell",
        "로즈우드, Rosewood",
        "상하이, Shanghai",
    })
    void aNameIsKnownInTheOtherScript(String hangul, String latin) {
        assertThat(SoundIndex.of(hangul + "에서 일했습니다.").knows(latin)).isTrue();
        assertThat(SoundIndex.of("I worked at " + latin + ".").knows(hangul)).isTrue();
    }

    @Test
    void aNameIsKnownByItsBeginningAndInTwoWords() {
        assertThat(SoundIndex.of("다솔물산에서 일했습니다.").knows("Dasol")).isTrue();
        assertThat(SoundIndex.of("I worked at Haneul Coffee.").knows("하늘커피")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"온도, Node", "온도, Anda", "다온, Dune", "노을, Neil", "레디스, Rust", "카페, Kafka", "아, A", "이유, You"})
    void anotherNameIsNot(String hangul, String latin) {
        assertThat(SoundIndex.of(hangul + "에서 일했습니다.").knows(latin)).isFalse();
        assertThat(SoundIndex.of("I worked at " + latin + ".").knows(hangul)).isFalse();
    }
}
