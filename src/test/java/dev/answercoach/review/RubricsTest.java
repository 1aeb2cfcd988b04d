package dev.answercoach.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RubricsTest {
    private static final Path SHIPPED = Path.of("config", "rubrics");

    private static final String GOOD = """
            kind: technical
            version: 2
            criteria:
              - id: mechanism
                evidence: mechanism
                name: {ko: 원리, en: Mechanism}
                levels:
                  1: {ko: 없음, en: none}
                  3: {ko: 조금, en: some}
                  5: {ko: 모두, en: all}
            """;

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void theShippedRubricsHaveFourOrFiveCriteriaDescribedInBothLanguages(QuestionKind kind) {
        Rubric rubric = Rubrics.load(SHIPPED).of(kind);
        assertThat(rubric.kind()).isEqualTo(kind);
        assertThat(rubric.criteria()).hasSizeBetween(4, 5);
        for (Rubric.Criterion criterion : rubric.criteria()) {
            assertThat(criterion.levels()).containsOnlyKeys(1, 3, 5);
            assertThat(criterion.name()).containsOnlyKeys(Language.values());
        }
    }

    @Test
    void readsWhatIsWritten() {
        Rubric rubric = new RubricFile("technical.yaml").parse(GOOD);
        assertThat(rubric.version()).isEqualTo(2);
        assertThat(rubric.criteria()).singleElement().satisfies(criterion -> {
            assertThat(criterion.id()).isEqualTo("mechanism");
            assertThat(criterion.evidence()).isEqualTo(Evidence.MECHANISM);
            assertThat(criterion.levels())
                    .containsEntry(5, new Rubric.Anchor(Map.of(Language.KO, "모두", Language.EN, "all")));
        });
    }

    @Test
    void anErrorNamesFileKeyValueAndExpectation() {
        assertBroken(
                GOOD.replace("evidence: mechanism", "evidence: charm"),
                "technical.yaml",
                "criteria[0].evidence",
                "\"charm\"",
                "own_action");
        assertBroken(GOOD.replace("version: 2", "version: two"), "version", "\"two\"", "a whole number");
        assertBroken(GOOD.replace("kind: technical", "kind: vocal"), "kind", "\"vocal\"", "behavioural");
        assertBroken(GOOD.replace("      3: {ko: 조금, en: some}\n", ""), "criteria[0].levels", "3", "nothing");
        assertBroken(GOOD.replace("5: {ko: 모두, en: all}", "5: {ko: 모두}"), "levels.5.en", "nothing", "a text");
        assertBroken(
                GOOD.replace("id: mechanism", "id: mechanism\n    weight: 2"), "criteria[0].weight", "no such key");
        assertBroken(GOOD + GOOD.substring(GOOD.indexOf("  - id")), "criteria[1].id", "no other criterion");
        assertBroken(GOOD + "kind: technical\n", "technical.yaml", "valid YAML");
        assertBroken("", "technical.yaml", "the keys");
    }

    @Test
    void aMissingOrMisspeltFileIsAnError(@TempDir Path directory) throws IOException {
        assertThatThrownBy(() -> Rubrics.load(directory))
                .isInstanceOf(BrokenRubricException.class)
                .hasMessageContaining("behavioural.yaml");
        try (var files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
        Files.writeString(directory.resolve("techncal.yaml"), GOOD);
        assertThatThrownBy(() -> Rubrics.load(directory)).hasMessageContaining("techncal.yaml");
    }

    private static void assertBroken(String yaml, String... parts) {
        assertThatThrownBy(() -> new RubricFile("technical.yaml").parse(yaml))
                .isInstanceOf(BrokenRubricException.class)
                .hasMessageContainingAll(parts);
    }
}
