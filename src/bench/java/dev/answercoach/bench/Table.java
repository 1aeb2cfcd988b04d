package dev.answercoach.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown: one line for each burst. */
final class Table {
    private final List<String> lines = new ArrayList<>(List.of(
            "| reviews at once | finished | acknowledged p50 / p99 / max (ms) | later than 3 s | check on screen p50 / p99 (ms)"
                    + " | whole p50 (ms) | without an open model call | bot CPU per review (ms) | driver CPU per review (ms)"
                    + " | requests per review | RSS (MiB) | threads |",
            "|---|---|---|---|---|---|---|---|---|---|---|---|"));

    void add(String name, Measured burst) {
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %d/%d | %.0f / %.0f / %.0f | %d | %.0f / %.0f | %.0f | %.1f %% | %.1f | %.1f | %.1f | %d | %d |",
                name,
                burst.finished(),
                burst.reviews(),
                burst.millis(Timeline::acknowledgement, 0.5),
                burst.millis(Timeline::acknowledgement, 0.99),
                burst.millis(Timeline::acknowledgement, 1),
                burst.late(),
                burst.millis(Timeline::check, 0.5),
                burst.millis(Timeline::check, 0.99),
                burst.millis(Timeline::whole, 0.5),
                100 * burst.withoutModel(),
                burst.botMillisPerReview(),
                burst.ownMillisPerReview(),
                burst.requestsPerReview(),
                burst.residentMib(),
                burst.threads()));
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
