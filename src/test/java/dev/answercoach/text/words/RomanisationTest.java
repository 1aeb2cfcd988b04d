package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {
    @ParameterizedTest
    @CsvSource({
        "이음, ieum",
        "한국어, hangugeo",
        "강릉, gangreung",
        "강능, gangneung",
        "별빛, byeolbit",
        "빨래, ppallae",
        "울릉, ulleung",
        "외국, oeguk",
        "의왕, uiwang",
        "값어치, gabseochi",
        "abc, ''",
    })
    void eachSyllableIsWrittenByTheTable(String hangul, String latin) {
        assertThat(Romanisation.of(hangul)).isEqualTo(latin);
    }

    @Test
    void longVowelsOfEnglishAreSingleOnes() {
        assertThat(Romanisation.usual("Woori")).isEqualTo(Romanisation.of("우리"));
    }
}
