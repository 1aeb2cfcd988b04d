package dev.answercoach.bench;

import dev.answercoach.playground.Playground;
import dev.answercoach.playground.PlaygroundOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lets far more people submit at once than the model may be asked for, some of them several drafts, and says what the queue
 * made of it. People, Discord and model are in this process, the bot in one of its own.
 */
@Command(name = "queue", mixinStandardHelpOptions = true, description = "Measures the queue of ./coach bot.")
public final class QueueBench implements Runnable {
    private static final long POLL_MILLIS = 1_000;
    private static final int WARMING = 40;

    @Option(names = "--single", description = "People who submit one draft.")
    private int single = 900;

    @Option(names = "--busy", description = "People who submit several drafts.")
    private int busy = 20;

    @Option(names = "--each", description = "Drafts of each of those; five of one user may wait.")
    private int each = 5;

    @Option(names = "--at-once", description = "What the bot may ask of the model at once.")
    private int atOnce = 8;

    @Option(names = "--delay", description = "Milliseconds that the model takes for an answer.")
    private int delay = 200;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private QueueBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new QueueBench()).execute(args));
    }

    @Override
    public void run() {
        out.printf(
                Locale.ROOT,
                "%d people with a draft each and %d with %d each, all at once. Model: %d ms an answer, %d at once."
                        + " %d cores, load average %.1f before.%n%n",
                single,
                busy,
                each,
                delay,
                atOnce,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        try {
            Path directory = Files.createTempDirectory("coach-bench");
            try (ScriptedModel model = ScriptedModel.start(Duration.ofMillis(delay));
                    Playground playground = Playground.start(PlaygroundOptions.usual(InstantSource.system()));
                    BotProcess bot = BotProcess.start(
                            Path.of("").toAbsolutePath(),
                            directory,
                            playground,
                            model,
                            new BotProcess.Queueing(atOnce, single + busy * each))) {
                Burst burst = new Burst(playground, model, bot, new Crowd(playground.userUrl()), atOnce);
                burst.run(WARMING);
                out.println(new QueueReport(burst.run(drafts(), POLL_MILLIS), atOnce));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The busy ones among the others. */
    private List<Integer> drafts() {
        List<Integer> drafts = new ArrayList<>(Collections.nCopies(single, 1));
        for (int i = 0; i < busy; i++) {
            drafts.add(i * single / busy, each);
        }
        return drafts;
    }
}
