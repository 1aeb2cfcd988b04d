package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.answercoach.cli.CommandLineFace;
import dev.answercoach.model.Reply;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code coach eval} as a host uses it; over HTTP only the way from question to report is tested. */
class EvalCommandTest {
    private static final String CASE = "ko-nurse-handover/middle";

    @TempDir
    Path directory;

    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();
    private Map<String, String> environment = Map.of();

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void answerFaithfully() {
        environment = House.environment(directory);
        endpoint.replyWith(Story.faithful());
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void aScriptIsAskedAsAModelIsAndSaidToBeNone() throws IOException {
        environment = House.environment(directory, endpoint);
        Path json = directory.resolve("report.json");
        Path markdown = directory.resolve("report.md");

        Run run = run(
                "eval",
                "--coach",
                "model",
                "--case",
                CASE,
                "--runs",
                "2",
                "--json",
                json.toString(),
                "--markdown",
                markdown.toString());

        assertThat(run.err())
                .contains("1 cases × 2 runs, at least 10 calls", "2 of 2")
                .contains(ScriptedEndpoint.MODEL);
        assertThat(run.out()).contains("came from a script").contains("Model scripted-1 (127.0.0.1)");
        assertThat(run.code()).as("floors say nothing of a script").isZero();
        JsonNode coach = new ObjectMapper().readTree(json.toFile()).at("/coaches/0");
        assertThat(coach.path("standing").asText()).isEqualTo("plumbing-only");
        JsonNode all = coach.at("/groups/all");
        // What the script says is about another draft: none of it is believed, and the figures show it.
        assertThat(all.at("/quotes-found/part").asInt()).isZero();
        assertThat(all.at("/scores-lowered/part").asInt()).isEqualTo(10);
        assertThat(all.at("/passed/part").asInt()).isZero();
        assertThat(all.path("figures-untrue").asDouble()).isPositive();
        assertThat(all.path("calls").asInt())
                .as("critique, rewrites, two repairs")
                .isEqualTo(4);
        assertThat(all.path("from-cache").asInt()).as("no run answers another").isZero();
        assertThat(all.path("input-tokens").asDouble()).isPositive();
        assertThat(endpoint.calls()).isEqualTo(2 * (4 + 3));
        assertThat(endpoint.violations()).isEmpty();
        assertThat(markdown)
                .content()
                .startsWith("# Evaluation: 1 cases, 2 runs")
                .contains("came from a script");
    }

    @Test
    void withoutAKeyTheModelIsNotMeasuredAndTheRulesAre() {
        Run run = run("eval", "--case", CASE, "--runs", "1");

        assertThat(run.out())
                .contains("No model was asked: none is set (OPENAI_API_KEY")
                .containsPattern("limit kept at first try +not measured")
                .containsPattern("limit kept at first try +100% \\(2/2\\)");
        assertThat(run.code()).isLessThan(2);
        assertThat(run("eval", "--coach", "model", "--case", CASE).code()).isEqualTo(2);
    }

    @Test
    void aModelThatFailsIsNotCreditedWithWhatTheRulesSaidForIt() throws IOException {
        environment = House.environment(directory, endpoint);
        endpoint.replyWith(request -> Reply.error(401, "invalid_api_key"));
        Path json = directory.resolve("report.json");

        Run run = run("eval", "--coach", "model", "--case", CASE, "--runs", "1", "--json", json.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("The model answered nothing").doesNotContain("Every floor is kept");
        JsonNode coach = new ObjectMapper().readTree(json.toFile()).at("/coaches/0");
        assertThat(coach.path("standing").asText()).isEqualTo("unanswered");
        JsonNode all = coach.at("/groups/all");
        assertThat(all.path("scores-expected").isNull()).isTrue();
        assertThat(all.path("passed").isNull()).isTrue();
        assertThat(all.at("/unanswered/part").asInt()).isEqualTo(1);
    }

    @Test
    void anInterruptKeepsWhatWasMeasured() {
        environment = new HashMap<>(House.environment(directory, endpoint));
        environment.put("COACH_MODEL_CONCURRENCY", "1");
        Thread evaluating = Thread.currentThread();
        // The first case makes seven calls; the second is under way.
        endpoint.beforeAnswer(9, evaluating::interrupt);

        Run run = run("eval", "--coach", "model", "--case", "ko-nurse-handover", "--runs", "1");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("The evaluation was stopped.");
        assertThat(run.out()).contains("1 of 3 trials were done");
    }

    @ParameterizedTest
    @CsvSource({
        "--coach, nobody, --coach must be model or offline: nobody",
        "--runs, 0, --runs must be a whole number from 1 to 100: 0",
        "--case, ko-nowhere*, No case matches: ko-nowhere*",
        "--json, /nowhere/report.json, The file cannot be written"
    })
    void wrongUseIsSaidBeforeAnybodyIsAsked(String option, String value, String complaint) {
        environment = House.environment(directory, endpoint);
        Run run = run("eval", option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(complaint);
        assertThat(endpoint.calls()).isZero();
    }

    @Test
    void aBrokenCaseIsNamed() throws IOException {
        Path home = Files.createDirectories(directory.resolve("home"));
        copy(
                "config/rubrics/behavioural.yaml",
                "config/rubrics/motivation.yaml",
                "config/rubrics/technical.yaml",
                "config/rubrics/system-design.yaml",
                home);
        Files.writeString(Files.createDirectories(home.resolve("config/eval")).resolve("ko-x.yaml"), "story: y\n");

        Run run = run(home, "eval");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ko-x.yaml");
    }

    private static void copy(String one, String two, String three, String four, Path home) throws IOException {
        for (String file : new String[] {one, two, three, four}) {
            Path to = home.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(House.HOME.resolve(file), to);
        }
    }

    private Run run(String... arguments) {
        return run(House.HOME, arguments);
    }

    private Run run(Path home, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineFace(
                        new Application(home, environment, InstantSource.system()),
                        InstantSource.system(),
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        Language.EN)
                .run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
