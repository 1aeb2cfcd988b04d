package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {
    @Test
    void knowsFormsOfAWord() {
        assertThat(Translations.of("Teams")).contains("팀");
        assertThat(Translations.of("Services")).contains("봉사", "서비스");
        assertThat(Translations.of("zebra")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "구매2팀에서 일했습니다, I worked in Purchasing Team 2 there.",
        "해오름시청에서 일했습니다, I worked at Haeoreum City Hall then.",
        "가람중학교 점장을 맡았습니다, As manager at Garam Middle School I learned.",
        "유통관리사 2급을 땄습니다, I earned the Distribution Manager Level 2 certificate.",
        "한빛나루저축은행에 다녔습니다, I was with Hanbit Naru Savings Bank then.",
        "해솔손해보험에서 일했습니다, I worked at Haesol Non-Life Insurance then.",
    })
    void aTitleThatTranslatesTheDraftsIsNotNew(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "구매2팀에서 일했습니다, I worked in Blue Harbor with the team., Blue Harbor",
        "시청에서 일했습니다, I worked at Larkwell City Hall then., Larkwell",
        "공부했습니다, I studied as art director there., art director",
        "상을 받았습니다, I received the Golden Lighthouse Award then., Golden Lighthouse Award",
    })
    void aTitleThatTranslatesNothingIsNew(String draft, String rewrite, String name) {
        assertThat(Names.newIn(rewrite, List.of(draft))).anyMatch(told -> name.contains(told));
    }

    @ParameterizedTest
    @CsvSource({
        "[Action] 문의를 나누었습니다.",
        "Situation: 문의가 늘었습니다.",
        "**Result** – 문의가 줄었습니다.",
        "Q4에 문의가 줄었습니다.",
    })
    void aHeadingOrADateIsNoName(String rewrite) {
        assertThat(Names.newIn(rewrite, List.of("문의가 늘었다가 줄었습니다."))).isEmpty();
    }

    @Test
    void anUnknownWordInLowerCaseIsAName() {
        assertThat(Names.newIn("I wrote the checks in rspecto and reviewed them.", List.of("I wrote the checks.")))
                .containsExactly("rspecto");
        assertThat(Names.newIn("I rewrote the dashboards and cutover scripts.", List.of("I wrote the checks.")))
                .isEmpty();
    }

    @Test
    void aCapitalInsideASentenceMakesANameOfAnOrdinaryWord() {
        assertThat(Names.newIn("I moved the notes to Vault at last.", List.of("I moved the notes.")))
                .containsExactly("Vault");
    }

    @Test
    void aRoleOfAnotherIsNewWhereTheWriterClaimsIt() {
        String draft = "Each page needed two reviewers, one of them a maintainer.";

        assertThat(Names.newIn("I was a core maintainer of the pages.", List.of(draft)))
                .containsExactly("core maintainer");
    }
}
