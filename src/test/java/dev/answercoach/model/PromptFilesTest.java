package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptFilesTest {
    private static final String WHOLE = """
            ---
            id: critique
            version: 3
            temperature: 0.2
            max-output-tokens: 4000
            ---
            # System
            You are a coach.

            # Style
            Short.

            # User
            {{draft}}
            at most {{limit:bare}}
            """;

    @TempDir
    Path directory;

    @Test
    void readsFrontMatterAndSections() throws IOException {
        write("critique.md", WHOLE);

        assertThat(PromptFiles.read(directory).get("critique"))
                .isEqualTo(new PromptText(
                        "critique",
                        3,
                        0.2,
                        4000,
                        "You are a coach.\n\n# Style\nShort.",
                        "{{draft}}\nat most {{limit:bare}}"));
    }

    @Test
    void systemAndSamplingMayBeLeftOut() throws IOException {
        write("repair.md", "---\r\nid: repair\r\nversion: 1\r\n---\r\n# User\r\nMend {{defects}}\r\n");

        assertThat(PromptFiles.read(directory).get("repair"))
                .isEqualTo(new PromptText("repair", 1, null, null, "", "Mend {{defects}}"));
    }

    @Test
    void passesOverOtherFiles() throws IOException {
        write("critique.md", WHOLE);
        write("README.md", "# About prompts");
        write("notes.txt", "notes");

        assertThat(PromptFiles.read(directory).ids()).containsExactly("critique");
    }

    @Test
    void namesBothFilesOfADoubleId() throws IOException {
        write("a.md", WHOLE);
        write("b.md", WHOLE);

        assertThatThrownBy(() -> PromptFiles.read(directory))
                .isInstanceOf(PromptFileException.class)
                .hasMessageContainingAll("b.md", "id is critique", "a.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 3 | verison: 3 | verison is 3",
                "version: 3 | '' | version is missing",
                "id: critique | '' | id is missing",
                "id: critique | id: Critique 1 | lower-case",
                "version: 3 | version: 0 | whole number from 1",
                "version: 3 | version: '3' | whole number from 1",
                "version: 3 | version: 2.5 | whole number from 1",
                "temperature: 0.2 | temperature: hot | a number from 0 to 2",
                "temperature: 0.2 | temperature: 2.1 | a number from 0 to 2",
                "temperature: 0.2 | temperature: | a number from 0 to 2",
                "max-output-tokens: 4000 | max-output-tokens: 0 | whole number from 1",
                "version: 3 | version: 3, version: 4 | not YAML",
                "# User | # user | expected a section # User",
                "'{{draft}}' | '{{Draft}}' | {{name}}",
                "'{{draft}}' | '{{current_date}}' | {{name}}",
                "# System | preamble | expected nothing between",
            })
    void namesWhatIsWrong(String right, String wrong, String message) throws IOException {
        write("critique.md", WHOLE.replace(right, wrong.replace(", ", "\n")));

        assertThatThrownBy(() -> PromptFiles.read(directory))
                .isInstanceOf(PromptFileException.class)
                .hasMessageContaining("critique.md")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "---\nid: a", "---\n---\n# User\nx", "---\n- a\n---\n# User\nx"})
    void refusesWhatHasNoFrontMatter(String content) throws IOException {
        write("x.md", content);

        assertThatThrownBy(() -> PromptFiles.read(directory))
                .isInstanceOf(PromptFileException.class)
                .hasMessageContaining("front matter");
    }

    @Test
    void refusesAnEmptyUserSection() throws IOException {
        write("x.md", "---\nid: x\nversion: 1\n---\n# System\ns\n# User\n \n");

        assertThatThrownBy(() -> PromptFiles.read(directory)).hasMessageContaining("expected text below # User");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(directory.resolve("x.md"), "---\nid: \u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> PromptFiles.read(directory)).hasMessageContaining("expected UTF-8");
    }

    @Test
    void saysWhichPromptsThereAre() throws IOException {
        write("critique.md", WHOLE);

        assertThatThrownBy(() -> PromptFiles.read(directory).get("rewrite"))
                .hasMessageContainingAll("id is rewrite", "[critique]");
        assertThatThrownBy(() -> PromptFiles.read(directory.resolve("none")))
                .hasMessageContainingAll("none", "readable directory");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }
}
