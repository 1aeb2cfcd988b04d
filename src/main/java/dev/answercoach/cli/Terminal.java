package dev.answercoach.cli;

import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.text.words.Differences.Segment;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws blocks on a terminal, or as plain lines where the output is a pipe or a file. Colour is written to terminals only.
 * What a user will copy stands on lines of its own, without indent and without breaks that are not its own.
 */
final class Terminal {
    private static final int GAUGE_CELLS = 20;
    private static final int RULE_COLUMNS = 60;
    private static final String ERASE_LINE = "\r\u001B[2K";

    private final PrintStream out;
    private final boolean interactive;
    private boolean statusShown;

    /**
     * @param out where to draw
     * @param interactive whether a person looks at it, so that colour and a line that changes make sense
     */
    Terminal(PrintStream out, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
    }

    void draw(List<Block> blocks) {
        clearStatus();
        blocks.forEach(this::draw);
        out.flush();
    }

    /** Says what is going on: one line that changes on a terminal, a line of its own elsewhere. */
    void status(String text) {
        if (interactive) {
            out.print(ERASE_LINE + line(text));
            statusShown = true;
        } else {
            out.println(line(text));
        }
        out.flush();
    }

    void clearStatus() {
        if (statusShown) {
            out.print(ERASE_LINE);
            statusShown = false;
        }
    }

    private void draw(Block block) {
        if (block instanceof Block.Heading heading) {
            out.println();
            out.println(styled("1", line(heading.text())));
        } else if (block instanceof Block.Gauge gauge) {
            out.println(bar(gauge) + "  " + toned(gauge.tone(), line(gauge.text())));
        } else if (block instanceof Block.Line line) {
            out.println(toned(line.tone(), line(line.text())));
        } else if (block instanceof Block.Rows rows) {
            draw(rows);
        } else if (block instanceof Block.Copy copy) {
            String rule = styled("2", "─".repeat(RULE_COLUMNS));
            out.println(rule);
            out.println(Printable.of(copy.text()));
            out.println(rule);
        } else if (block instanceof Block.Changes changes) {
            out.println(changes.segments().stream().map(this::marked).collect(Collectors.joining()));
        }
    }

    /** In colour on a terminal, between signs elsewhere. */
    private String marked(Segment segment) {
        String text = Printable.of(segment.text());
        return switch (segment.kind()) {
            case SAME -> text;
            case REMOVED -> interactive ? styled("9;31", text) : "[-" + text + "-]";
            case ADDED -> interactive ? styled("4;32", text) : "{+" + text + "+}";
        };
    }

    private void draw(Block.Rows rows) {
        int widest = rows.rows().stream()
                .mapToInt(row -> Printable.columns(row.label()))
                .max()
                .orElse(0);
        for (Block.Row row : rows.rows()) {
            String padding = " ".repeat(widest - Printable.columns(row.label()));
            out.println("  " + line(row.label()) + padding + "  " + toned(row.tone(), line(row.text())));
        }
    }

    /** What was written elsewhere stays on its one line: a model that breaks lines could forge what the gate says. */
    private static String line(String text) {
        return Printable.of(text).replace('\n', ' ');
    }

    private String bar(Block.Gauge gauge) {
        long filled = Math.round((double) gauge.used() * GAUGE_CELLS / gauge.max());
        int cells = (int) Math.max(gauge.used() > 0 ? 1 : 0, Math.min(GAUGE_CELLS, filled));
        return toned(gauge.tone(), "▰".repeat(cells)) + styled("2", "▱".repeat(GAUGE_CELLS - cells));
    }

    private String toned(Tone tone, String text) {
        return switch (tone) {
            case PLAIN -> text;
            case GOOD -> styled("32", text);
            case WARNING -> styled("33", text);
            case BAD -> styled("31", text);
            case QUIET -> styled("2", text);
        };
    }

    private String styled(String code, String text) {
        return interactive && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
