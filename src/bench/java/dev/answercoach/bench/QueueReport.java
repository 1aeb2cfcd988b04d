package dev.answercoach.bench;

import dev.answercoach.bench.ScriptedModel.ModelCall;
import dev.answercoach.playground.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What a queue made of a burst, as a table in Markdown. */
final class QueueReport {
    /** A review asks the model for a critique and for rewrites. */
    private static final int CALLS = 2;

    private static final String BY_RULES = "규칙 기반 코치";
    private final Measured measured;
    private final int atOnce;
    private final List<Timeline> started;

    QueueReport(Measured measured, int atOnce) {
        this.measured = measured;
        this.atOnce = atOnce;
        this.started = measured.timelines().stream()
                .filter(one -> !one.calls().isEmpty())
                .sorted(Comparator.comparing(QueueReport::start))
                .toList();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of("| | |", "|---|---|"));
        lines.add(row("reviews that ended", "%d of %d", measured.finished(), measured.reviews()));
        lines.add(row("lost", "%d", measured.reviews() - measured.finished()));
        lines.add(row(
                "answered or asked about twice", "%d", count(one -> one.calls().size() > CALLS || one.isTwice())));
        lines.add(row("ended by rules", "%d", count(one -> one.says(BY_RULES))));
        lines.add(row("model calls open at once, at most", "%d of %d", mostOpen(), atOnce));
        lines.add(row("all calls in use, from the first to the last", "%.1f %% of the time", 100 * inUse()));
        lines.add(row("no call open, from the first to the last", "%.1f %% of the time", 100 * noneOpen()));
        lines.add(row("from the first call to the last", "%.1f s", seconds(span())));
        lines.add(row(
                "waited for the model p50 / max",
                "%.1f / %.1f s",
                measured.millis(
                                one -> one.calls().stream()
                                        .map(call -> Duration.between(one.sent(), call.from()))
                                        .min(Comparator.naturalOrder()),
                                0.5)
                        / 1000,
                measured.millis(
                                one -> one.calls().stream()
                                        .map(call -> Duration.between(one.sent(), call.from()))
                                        .min(Comparator.naturalOrder()),
                                1)
                        / 1000));
        lines.add(row("edits in passing", "%d", passing().size()));
        lines.add(row("of those within one second, at most", "%d", mostInASecond(passing())));
        lines.add(row(
                "between two edits of one message, at least", "%d ms", closest().toMillis()));
        lines.add(row("acknowledged later than 3 s", "%d", measured.late()));
        lines.add(row("mean place in the order of starts, a person's", "%s", places()));
        return String.join("\n", lines);
    }

    private static String row(String what, String format, Object... values) {
        return "| " + what + " | " + String.format(Locale.ROOT, format, values) + " |";
    }

    private long count(java.util.function.Predicate<Timeline> wanted) {
        return measured.timelines().stream().filter(wanted).count();
    }

    private static Instant start(Timeline review) {
        return review.calls().stream()
                .map(ModelCall::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<ModelCall> calls() {
        return measured.timelines().stream()
                .flatMap(one -> one.calls().stream())
                .toList();
    }

    private Duration span() {
        Instant first = calls().stream()
                .map(ModelCall::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = calls().stream()
                .map(ModelCall::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Duration.between(first, last);
    }

    private double inUse() {
        double open = calls().stream()
                .mapToDouble(call -> seconds(Duration.between(call.from(), call.to())))
                .sum();
        return open / (atOnce * seconds(span()));
    }

    private double noneOpen() {
        Duration covered = Duration.ZERO;
        Instant end = Instant.MIN;
        for (ModelCall call :
                calls().stream().sorted(Comparator.comparing(ModelCall::from)).toList()) {
            Instant from = call.from().isAfter(end) ? call.from() : end;
            if (call.to().isAfter(from)) {
                covered = covered.plus(Duration.between(from, call.to()));
                end = call.to();
            }
        }
        return 1 - seconds(covered) / seconds(span());
    }

    private int mostOpen() {
        record Step(Instant at, int by) {}
        List<Step> steps = new ArrayList<>();
        for (ModelCall call : calls()) {
            steps.add(new Step(call.from(), 1));
            steps.add(new Step(call.to(), -1));
        }
        steps.sort(Comparator.comparing(Step::at).thenComparing(Step::by));
        int open = 0;
        int most = 0;
        for (Step step : steps) {
            open += step.by();
            most = Math.max(most, open);
        }
        return most;
    }

    /** Edits that told the place in the queue, or that it was over: neither the check nor anything that was found. */
    private List<Instant> passing() {
        return measured.timelines().stream()
                .flatMap(one -> one.passing().stream())
                .map(Exchange::at)
                .sorted()
                .toList();
    }

    private static int mostInASecond(List<Instant> edits) {
        int most = 0;
        int first = 0;
        for (int i = 0; i < edits.size(); i++) {
            while (Duration.between(edits.get(first), edits.get(i)).toMillis() >= 1_000) {
                first++;
            }
            most = Math.max(most, i - first + 1);
        }
        return most;
    }

    private Duration closest() {
        return measured.timelines().stream()
                .flatMap(one -> {
                    List<Instant> edits = one.edits().stream().map(Exchange::at).toList();
                    return IntStream.range(1, edits.size())
                            .mapToObj(i -> Duration.between(edits.get(i - 1), edits.get(i)));
                })
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** Where users take turns everybody's first review starts before anybody's second one. */
    private String places() {
        Map<String, Integer> before = new HashMap<>();
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < started.size(); place++) {
            int turn = before.merge(started.get(place).person(), 1, Integer::sum);
            places.computeIfAbsent(turn, any -> new ArrayList<>()).add(place + 1);
        }
        List<String> means = new ArrayList<>();
        places.forEach((turn, own) -> means.add(String.format(
                Locale.ROOT,
                "review %d: %.0f",
                turn,
                own.stream().mapToInt(one -> one).average().orElse(0))));
        return String.join(", ", means);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
