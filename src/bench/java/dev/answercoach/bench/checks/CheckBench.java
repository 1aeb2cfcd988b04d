package dev.answercoach.bench.checks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures every check, its parts, the whole report and the whole comparison, in processor time of the one thread that works:
 * what else the machine does hardly changes it. Lengths are UTF-16 units, so a million of them are up to 3 MB of Korean in
 * UTF-8. It prints two tables in Markdown.
 */
@Command(name = "checks", mixinStandardHelpOptions = true, description = "Measures the checks, alone and together.")
public final class CheckBench implements Runnable {
    private static final int ANSWER = 1_000;
    private static final int LONG = 1_000_000;
    private static final List<Integer> HOSTILE = List.of(10_000, 100_000, LONG);
    /** Shorter times are those of the clock, and their growth says nothing. */
    private static final double LEAST_NANOS = 1_000_000;

    @Option(names = "--only", description = "Measures what has this in its name.")
    private String only = "";

    @Option(names = "--warm", description = "Milliseconds of warming up for each subject.")
    private long warm = 1_000;

    @Option(names = "--budget", description = "Milliseconds of measuring for each subject's short text.")
    private long budget = 300;

    @Option(names = "--patience", description = "Seconds that one text may take; what would take longer is left out.")
    private double patience = 10;

    @Option(
            names = "--hostile",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Measures hostile strings too.")
    private boolean hostile = true;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Stopwatch watch = new Stopwatch();

    private CheckBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new CheckBench()).execute(args));
    }

    @Override
    public void run() {
        out.printf(
                "%s %s, %d processors%n%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        ordinary(named(Subject.all()));
        if (hostile) {
            hostile(named(Subject.whole()));
        }
    }

    private List<Subject> named(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.name().toLowerCase(Locale.ROOT).contains(only.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void ordinary(List<Subject> subjects) {
        Sample answer = Sample.of(Texts.realistic(ANSWER));
        Sample text = Sample.of(Texts.realistic(LONG));
        // all of it once round first: a check alone would be compiled for itself, and no process runs one check alone
        subjects.forEach(subject -> watch.nanos(subject, answer, warm));
        out.println("| | 1,000 characters, warm (µs) | characters/s at 1,000,000 | allocated bytes a character |");
        out.println("|---|---|---|---|");
        for (Subject subject : subjects) {
            double once = watch.nanos(subject, answer, budget);
            double all = watch.once(subject, text);
            out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %,.0f |%n",
                    subject.name(),
                    once / TimeUnit.MICROSECONDS.toNanos(1),
                    LONG / all * TimeUnit.SECONDS.toNanos(1),
                    (double) watch.allocated(subject, answer) / ANSWER);
        }
        out.println();
    }

    private void hostile(List<Subject> subjects) {
        out.print("| repeated |");
        for (Subject subject : subjects) {
            HOSTILE.forEach(length -> out.printf(Locale.ROOT, " %s, %,d (ms) |", subject.name(), length));
            out.print(" growth |");
        }
        out.printf("%n|---|%s%n", "---|".repeat(subjects.size() * (HOSTILE.size() + 1)));
        for (Map.Entry<String, String> unit : Texts.hostile().entrySet()) {
            StringBuilder row = new StringBuilder("| %s |".formatted(unit.getKey()));
            subjects.forEach(subject -> row.append(growth(subject, unit.getValue())));
            out.println(row);
        }
    }

    /** The times for each length, and the exponent: 1 where time grows as the text does, 2 where it grows with its square. */
    private String growth(Subject subject, String unit) {
        double[] nanos = new double[HOSTILE.size()];
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < nanos.length; i++) {
            double tenfold = i == 0 ? 0 : nanos[i - 1] * HOSTILE.get(i) / HOSTILE.get(i - 1);
            if (tenfold > patience * TimeUnit.SECONDS.toNanos(1)) {
                return cells + " – |".repeat(nanos.length - i + 1);
            }
            nanos[i] = least(subject, Sample.of(Texts.repeated(unit, HOSTILE.get(i))));
            cells.append(String.format(Locale.ROOT, " %.1f |", nanos[i] / TimeUnit.MILLISECONDS.toNanos(1)));
        }
        double last = nanos[nanos.length - 1];
        double exponent = Math.log(Math.max(last, LEAST_NANOS) / Math.max(nanos[0], LEAST_NANOS))
                / Math.log((double) LONG / HOSTILE.get(0));
        return cells.append(String.format(Locale.ROOT, " %.2f |", exponent)).toString();
    }

    /** Short texts are read thrice, since the first time still compiles. */
    private double least(Subject subject, Sample sample) {
        int runs = sample.text().length() == LONG ? 1 : 3;
        return IntStream.range(0, runs)
                .mapToDouble(run -> watch.once(subject, sample))
                .min()
                .orElse(0);
    }
}
