package dev.answercoach.text.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.PlainText;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.words.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlindHiringCheckTest {
    static Stream<Arguments> telling() {
        return rows().filter(row -> !row.get(1).isEmpty()).map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    static Stream<String> silent() {
        return rows().filter(row -> row.get(1).isEmpty()).map(row -> row.get(0));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void findsWhatTellsOfTheWriter(String text, String told) {
        List<String> found = find(text).stream()
                .map(finding -> finding.data().getOrDefault("text", ""))
                .toList();

        assertThat(Arrays.asList(told.split(";")))
                .allSatisfy(part -> assertThat(found).anyMatch(other -> other.contains(part) || part.contains(other)));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void leavesOtherPeopleAndThingsAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "한양대학교를 졸업했습니다, blind-school",
        "부산 출신입니다, blind-origin",
        "아버지께서 가게를 하셨습니다, blind-family",
        "교사이신 어머니 밑에서 배웠습니다, blind-family",
        "결혼 후에도 공부했습니다, blind-family",
        "서른두 살에 새로운 일을 했습니다, blind-age",
        "1996년생입니다, blind-age",
        "여성으로서 현장에 섰습니다, blind-gender",
    })
    void saysWhichRuleIsBroken(String text, String rule) {
        assertThat(find(text)).extracting(Finding::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @MethodSource("telling")
    void spansPointAtTheText(String text, String told) {
        assertThat(find(text))
                .allSatisfy(finding -> assertThat(finding.span().in(text))
                        .isEqualTo(finding.data().get("text")));
    }

    private static List<Finding> find(String text) {
        return new BlindHiringCheck().find(new Draft(PlainText.of(text), "", null, Lexicon.NONE));
    }

    private static Stream<List<String>> rows() {
        return ResourceList.rows(BlindHiringCheckTest.class, "blind.tsv", 2).stream();
    }
}
