package dev.answercoach.bench;

import dev.answercoach.playground.Playground;
import dev.answercoach.playground.PlaygroundOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the bot over the loopback interface: how fast it starts, how much memory it holds, how soon it answers one
 * person and many at once. People, Discord and model are in this process, the bot in one of its own.
 */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures ./coach bot on a local Discord.")
public final class LoadBench implements Runnable {
    private static final BotProcess.Queueing QUEUEING = new BotProcess.Queueing(200, 10_000);

    @Option(names = "--bursts", split = ",", description = "Reviews at once, burst after burst.")
    private List<Integer> bursts = List.of(200, 200, 1000);

    @Option(names = "--alone", description = "Reviews one after the other.")
    private int alone = 5;

    @Option(names = "--starts", description = "How often the start is measured.")
    private int starts = 5;

    @Option(names = "--delay", description = "Milliseconds that the model takes for an answer.")
    private int delay = 2_000;

    @Option(names = "--idle", description = "Seconds without work before memory is read.")
    private int idle = 60;

    @Option(names = "--hold", description = "Waits so many seconds for a profiler to attach before the last burst.")
    private int hold;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private LoadBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new LoadBench()).execute(args));
    }

    @Override
    public void run() {
        try {
            Path directory = Files.createTempDirectory("coach-bench");
            machine();
            try (ScriptedModel model = ScriptedModel.start(Duration.ofMillis(delay));
                    Playground playground = Playground.start(PlaygroundOptions.usual(InstantSource.system()))) {
                Path home = Path.of("").toAbsolutePath();
                starts(home, directory, playground, model);
                try (BotProcess bot = BotProcess.start(home, directory, playground, model, QUEUEING)) {
                    load(bot, playground, model);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void machine() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                Locale.ROOT,
                "%s %s, %d cores, load average %.1f before; Java %s. Model: %d ms an answer, %d at once."
                        + " People, playground and model share the cores with the bot.%n%n",
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                System.getProperty("java.vm.version"),
                delay,
                QUEUEING.atOnce());
    }

    private void starts(Path home, Path directory, Playground playground, ScriptedModel model) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            try (BotProcess bot = BotProcess.start(home, directory, playground, model, QUEUEING)) {
                times.add(bot.startTime());
            }
        }
        out.println("Start until ready, the first one with a new database (ms): "
                + times.stream().map(one -> Long.toString(one.toMillis())).collect(Collectors.joining(", ")));
    }

    private void load(BotProcess bot, Playground playground, ScriptedModel model) throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(idle).toMillis());
        out.printf("RSS %d s after the start: %d MiB, %d threads%n", idle, bot.residentMib(), bot.threads());
        Burst burst = new Burst(playground, model, bot, new Crowd(playground.userUrl()), QUEUEING.atOnce());
        Table table = new Table();
        table.add("1, the first after the start", burst.run(1));
        for (int i = 0; i < bursts.size(); i++) {
            if (hold > 0 && i == bursts.size() - 1) {
                out.printf("pid %d%n", bot.pid());
                Thread.sleep(Duration.ofSeconds(hold).toMillis());
            }
            table.add(i == 0 ? bursts.get(i) + ", cold" : bursts.get(i).toString(), burst.run(bursts.get(i)));
        }
        table.add("1, warm (mean of " + alone + ")", alone(burst));
        Thread.sleep(Duration.ofSeconds(idle).toMillis());
        out.printf(
                "RSS %d s after the last review: %d MiB, peak %d MiB, %d threads%n%n",
                idle, bot.residentMib(), bot.peakMib(), bot.threads());
        out.println(table);
    }

    private Measured alone(Burst burst) throws InterruptedException {
        List<Measured> each = new ArrayList<>();
        for (int i = 0; i < alone; i++) {
            each.add(burst.run(1));
        }
        return Measured.together(each);
    }
}
