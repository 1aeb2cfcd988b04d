package dev.answercoach.bench;

import dev.answercoach.playground.Playground;
import dev.answercoach.playground.PlaygroundOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bot as a host runs it, {@code ./coach bot}, in a process of its own. Needs Linux's /proc for its memory. */
final class BotProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    private static final int KIB_PER_MIB = 1024;

    private final Process process;
    private final Duration start;

    private BotProcess(Process process, Duration start) {
        this.process = process;
        this.start = start;
    }

    /**
     * What the bot may ask of the model.
     *
     * @param atOnce at the same time, 256 at most
     * @param waiting reviews that may wait for it
     */
    record Queueing(int atOnce, int waiting) {}

    /**
     * Starts one and waits until it says that it is ready.
     *
     * @param home the program's directory
     * @param directory for its database; its errors go to the file bot.log there
     */
    static BotProcess start(Path home, Path directory, Playground playground, ScriptedModel model, Queueing queueing) {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("coach").toString(), "bot")
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("bot.log").toFile()));
        builder.environment().putAll(modelEnvironment(directory, model));
        builder.environment().putAll(discordEnvironment(playground));
        builder.environment().put("COACH_MODEL_CONCURRENCY", Integer.toString(queueing.atOnce()));
        builder.environment().put("COACH_MODEL_QUEUE_WAITING", Integer.toString(queueing.waiting()));
        long begun = System.nanoTime();
        try {
            Process process = builder.start();
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            if (said.readLine() == null) {
                throw new IllegalStateException("the bot did not start; see " + directory.resolve("bot.log"));
            }
            return new BotProcess(process, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the bot", e);
        }
    }

    /** What any of the program's commands needs to ask the model, with a database in this directory. */
    static Map<String, String> modelEnvironment(Path directory, ScriptedModel model) {
        return Map.of(
                "COACH_DATABASE_URL",
                "jdbc:sqlite:" + directory.resolve("coach.db"),
                "COACH_MODEL_BASE_URL",
                model.baseUrl().toString(),
                "COACH_MODEL_API_KEY",
                "scripted",
                "COACH_MODEL_NAME",
                ScriptedModel.NAME);
    }

    private static Map<String, String> discordEnvironment(Playground playground) {
        return Map.of(
                "COACH_DISCORD_TOKEN",
                PlaygroundOptions.TOKEN,
                "COACH_DISCORD_API_URL",
                playground.apiUrl().toString(),
                "COACH_DISCORD_GATEWAY_URL",
                playground.gatewayUrl().toString(),
                "COACH_DISCORD_CDN_URL",
                playground.cdnUrl().toString());
    }

    long pid() {
        return process.pid();
    }

    /** From the call of the operating system to the line that says that the bot hears. */
    Duration startTime() {
        return start;
    }

    /** Processor time since its start, of all threads. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Memory of the process that is in RAM now, in MiB. */
    long residentMib() {
        return status("VmRSS") / KIB_PER_MIB;
    }

    /** The most that it ever was, in MiB. */
    long peakMib() {
        return status("VmHWM") / KIB_PER_MIB;
    }

    long threads() {
        return status("Threads");
    }

    /** A value of /proc/PID/status, in KiB where it has a unit; 0 where there is no such file. */
    private long status(String name) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            Matcher value = Pattern.compile("(?m)^" + name + ":\\s+(\\d+)").matcher(Files.readString(file));
            return value.find() ? Long.parseLong(value.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
