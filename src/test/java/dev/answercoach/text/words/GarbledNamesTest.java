package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that differs from the draft's by one syllable is another name. */
class GarbledNamesTest {
    @ParameterizedTest
    @CsvSource({
        "가온생활과학에 부품을 납품했습니다.,다온생활과학에 부품을 납품했습니다.,다온생활과학",
        "노을빛발전재단의 지원을 받아 진행했습니다.,노을밭발전재단의 지원을 받아 진행했습니다.,노을밭발전재단",
        "나현수 과장님께 매주 보고했습니다.,나현우 과장님께 매주 보고했습니다.,나현우",
        "채서진 대리와 함께 원인을 찾았습니다.,채서준 대리와 함께 원인을 찾았습니다.,채서준"
    })
    void isTold(String draft, String rewrite, String name) {
        assertThat(Names.newIn(rewrite, List.of(draft))).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "개선방안을 찾고 진행상황을 살폈습니다.,개선방법을 찾고 진척상황을 살폈습니다.",
        "고객만족도를 높이고 발생원인을 없앴습니다.,고객만족감을 높이고 발생요인을 없앴습니다.",
        "가온생활과학과 다온생활과학에 납품했습니다.,다온생활과학과 가온생활과학에 납품했습니다.",
        "나현수 과장님과 나현우 과장님께 보고했습니다.,나현우 과장님께 보고했습니다.",
        "나현수 과장님께 매주 보고했습니다.,나 과장님께 매주 보고했습니다."
    })
    void isNoneWhereOrdinaryWordsTakeEachOthersPlaceOrBothAreTheDrafts(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3년째 사서로 일하는 제가 맡았습니다.,3년째 사서로 일하는 기획팀장인 제가 맡았습니다.", "저는 이 대기를 줄이고자 했습니다.,영업팀장이던 저는 이 대기를 줄이고자 했습니다."})
    void aRoleIsClaimedAlsoInPassing(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).contains("팀장");
    }
}
