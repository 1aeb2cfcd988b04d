package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.answercoach.cli.CommandLineFace;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code coach review} with a server that is of no use ends in a review by rules, and in a sentence that says why. What the
 * bot shows of it is in {@link HostileTextInDiscordTest}.
 */
class UnhelpfulServerTest {
    @TempDir
    Path directory;

    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();
    private Path draft = Path.of("");

    @BeforeEach
    void writeDraft() throws Exception {
        draft = Files.writeString(directory.resolve("답변.md"), Story.DRAFT);
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @ParameterizedTest
    @EnumSource(UnhelpfulServer.class)
    void theTerminalSaysWhyAndShowsAReviewByRules(UnhelpfulServer server) throws Exception {
        endpoint.replyWith(server.story());

        String shown = review("--question", Story.QUESTION);
        assertThat(shown)
                .contains(server.told())
                .contains("규칙 기반 코치")
                .contains("제안 1 · STAR에 맞춰")
                .contains("제안 2 · 더 간결하게")
                .doesNotContain("-300", "haiku", "훌륭한");
    }

    @ParameterizedTest
    @EnumSource(UnhelpfulServer.class)
    void theJsonNamesTheFailureAndWhoseReviewItIs(UnhelpfulServer server) throws Exception {
        endpoint.replyWith(server.story());

        JsonNode json = new ObjectMapper().readTree(review("--question", Story.QUESTION, "--json"));

        assertThat(json.toString()).contains(server.failure().name().toLowerCase(Locale.ROOT));
        assertThat(json.at("/critique/coach").asText()).isEqualToIgnoringCase("offline");
        assertThat(json.at("/critique/scores"))
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.path("score").asInt()).isBetween(1, 5));
        assertThat(json.path("rewrites")).hasSize(2);
    }

    private String review(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("review", draft.toString(), "--limit", "400"));
        arguments.addAll(List.of(options));
        int code = new CommandLineFace(
                        new Application(House.HOME, House.environment(directory, endpoint), InstantSource.system()),
                        InstantSource.system(),
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        false,
                        Language.KO)
                .run(arguments.toArray(String[]::new));
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
