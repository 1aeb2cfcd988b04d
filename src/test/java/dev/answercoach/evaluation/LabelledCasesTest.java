package dev.answercoach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.review.QuestionKind;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledCasesTest {
    private static final String STORY = """
            # What it tests.
            story: shelf-count
            language: en
            kind: behavioural
            question: "What went wrong, and what did you do?"
            limit: { max: 300, min: 100, rule: bytes-neis }
            off-topic: |
              I like railway stations.
            cases:
              - draft: |
                  The shelves were counted twice a week.
                expect:
                  scores: { context: [1, 3] }
                  broken-sums: 0
                  figures: 1
            """;

    @TempDir
    Path folder;

    @Test
    void theCasesOfTheInstallationAreEnoughInEveryLanguageAndKind() {
        assertThat(OfflineCases.CASES).hasSizeGreaterThanOrEqualTo(40);
        assertThat(OfflineCases.CASES)
                .extracting(labelled -> labelled.story().language())
                .contains(Language.values());
        assertThat(OfflineCases.CASES)
                .extracting(labelled -> labelled.story().kind())
                .contains(QuestionKind.values());
        assertThat(OfflineCases.CASES).extracting(LabelledCase::id).doesNotHaveDuplicates();
    }

    @Test
    void aStoryIsReadWhole() throws IOException {
        LabelledCase labelled = load(STORY).get(0);

        assertThat(labelled.id()).isEqualTo("en-shelf-count");
        assertThat(labelled.story().posting()).isEmpty();
        assertThat(labelled.story().limit().rule()).isEqualTo(CountingRule.BYTES_NEIS);
        assertThat(labelled.story().limit().min()).isEqualTo(100);
        assertThat(labelled.expected().scores()).containsOnlyKeys("context");
        assertThat(labelled.expected().figures()).hasValue(1);
        assertThat(labelled.expected().leftovers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language: en | language: english | language: found \"english\", expected one of ko, en",
                "story: shelf-count | story: shelf | story: found \"shelf\", expected the name of the file",
                "kind: behavioural | kind: story | kind: found \"story\", expected one of behavioural, motivation",
                "max: 300 | max: 0 | limit.max: found 0, expected a whole number from 1 to 100000",
                "min: 100 | min: 400 | limit.min: found 400, expected a whole number from 0 to 300",
                "[1, 3] | [3, 1] | cases[0].expect.scores.context[1]: found 1, expected a whole number from 3 to 5",
                "context: | situation: | cases[0].expect.scores.situation: found [1,3], expected no such key",
                "figures: 1 | figures: many | cases[0].expect.figures: found \"many\", expected a whole number",
                "off-topic: | offtopic: | offtopic: found",
                "question: | question: ~ # | question: found null, expected a text"
            })
    void aMistakeIsNamedWithFileKeyValueAndExpectation(String right, String wrong, String complaint) {
        assertThatThrownBy(() -> load(STORY.replace(right, wrong)))
                .isInstanceOf(BrokenCaseException.class)
                .hasMessageContaining("en-shelf-count.yaml: " + complaint);
    }

    @Test
    void gradedCasesStandInRisingOrderAndNameEveryCriterion() {
        String graded = STORY.substring(0, STORY.indexOf("cases:")) + "cases:\n" + graded("weak") + graded("strong")
                + graded("middle");
        assertThatThrownBy(() -> load(graded))
                .hasMessageContaining("cases[0].expect.scores")
                .hasMessageContaining("lesson");
        String all = "{ context: [1, 3], own-action: [1, 1], result: [1, 1], lesson: [1, 1], focus: [1, 1] }";
        assertThatThrownBy(() -> load(graded.replace("{ context: [1, 3] }", all)))
                .hasMessageContaining("cases[1].grade: found \"strong\", expected middle");
    }

    private static String graded(String grade) {
        return "  - grade: " + grade + "\n    draft: Something.\n    expect: { scores: { context: [1, 3] } }\n";
    }

    private List<LabelledCase> load(String yaml) throws IOException {
        Files.writeString(folder.resolve("en-shelf-count.yaml"), yaml);
        return LabelledCases.load(folder, OfflineCases.RUBRICS);
    }
}
