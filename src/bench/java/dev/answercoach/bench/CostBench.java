package dev.answercoach.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Counts what a review costs, as {@code ./coach review --json} says: calls and tokens, where all goes well, where rewrites go
 * back, and where the same was asked before. The model is a scripted one; tokens are counted by OpenAI's own encoding.
 */
public final class CostBench {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration DELAY = Duration.ofMillis(500);

    private final Path home = Path.of("").toAbsolutePath();
    private final Path directory;
    private final ScriptedModel model;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CostBench(Path directory, ScriptedModel model) {
        this.directory = directory;
        this.model = model;
    }

    public static void main(String[] args) throws Exception {
        try (ScriptedModel model = ScriptedModel.start(DELAY)) {
            new CostBench(Files.createTempDirectory("coach-bench"), model).run();
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        out.println("| a review of " + Story.DRAFT.length() + " characters | calls | input tokens | output tokens"
                + " | from memory | waiting for the model (ms) |");
        out.println("|---|---|---|---|---|---|");
        row("both rewrites proven at once", 0);
        row("one goes back once", 1);
        row("one goes back twice", 2);
        row("the first one again, by another process", 0);
    }

    private void row(String name, int slips) throws IOException, InterruptedException {
        JsonNode usage = review(Story.questionWithSlips(slips)).path("usage");
        line(name, usage);
        for (String stage : List.of("critique", "rewrites")) {
            line("&emsp;" + stage, usage.path("stages").path(stage));
        }
    }

    private void line(String name, JsonNode usage) {
        out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d |%n",
                name,
                usage.path("calls").asInt(),
                usage.path("inputTokens").asInt(),
                usage.path("outputTokens").asInt(),
                usage.path("cacheHits").asInt(),
                usage.path("millis").asInt());
    }

    private JsonNode review(String question) throws IOException, InterruptedException {
        Path draft = Files.writeString(directory.resolve("draft.txt"), Story.DRAFT);
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("coach").toString(),
                        "review",
                        draft.toString(),
                        "--question",
                        question,
                        "--limit",
                        Integer.toString(Story.LIMIT),
                        "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(BotProcess.modelEnvironment(directory, model));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("coach review ended with " + process.exitValue());
        }
        return JSON.readTree(said);
    }
}
