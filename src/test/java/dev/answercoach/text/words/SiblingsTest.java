package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiblingsTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "상위 10% 고객을 분석했습니다. | 하위 10% 고객을 분석했습니다. | 하위",
                "작년에 입사했습니다. | 올해 입사했습니다. | 올해",
                "봄에 행사를 열었습니다. | 가을에 행사를 열었습니다. | 가을",
                "국내 거래처를 맡았습니다. | 해외 거래처를 맡았습니다. | 해외",
                "I handled domestic accounts. | I handled overseas accounts. | overseas"
            })
    void whatTookThePlaceOfItsOppositeIsNew(String draft, String rewrite, String found) {
        assertThat(Names.newIn(rewrite, List.of(draft))).contains(found);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "상위 10%와 하위 10%를 견주었습니다. | 하위 10%를 상위와 견주었습니다.",
                "거래처를 맡았습니다. | 국내 거래처를 맡았습니다.",
                "봄에 시작했습니다. | 봄에 시작해 여름을 지났습니다.",
                "국내 영업을 맡았습니다. | I was in charge of domestic sales."
            })
    void whatStandsBesideItIsNot(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isEmpty();
    }
}
