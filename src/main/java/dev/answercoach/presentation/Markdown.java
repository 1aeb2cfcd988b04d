package dev.answercoach.presentation;

import dev.answercoach.text.words.Differences.Segment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Draws blocks as CommonMark. What users and models wrote stays text: its marks are escaped, and what is to be copied stands
 * in a fence that is longer than any run of backticks in it.
 */
final class Markdown {
    /** Signs that mean something anywhere in a line. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~#&]");
    /** Signs that make a list or an underlined heading of a line that they begin. */
    private static final Pattern BEGINNING = Pattern.compile("^(?:[-+=]|\\d{1,9}(?=[.)]))");

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final int SHORTEST_FENCE = 3;

    private final StringBuilder document = new StringBuilder();
    /** Whether the last thing drawn was a line, which the next line goes on after a break. */
    private boolean inLines;

    /** Draws a heading of the document itself, of level 1 or more. */
    void heading(int level, String text) {
        begin();
        document.append("#".repeat(level)).append(' ').append(escaped(text)).append('\n');
    }

    void draw(List<Block> blocks) {
        blocks.forEach(this::draw);
    }

    /** The document so far. */
    String text() {
        return document.toString();
    }

    private void draw(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(2, heading.text());
        } else if (block instanceof Block.Gauge gauge) {
            line(gauge.text());
        } else if (block instanceof Block.Line line) {
            line(line.text());
        } else if (block instanceof Block.Rows rows) {
            begin();
            rows.rows()
                    .forEach(row ->
                            document.append("- **%s** %s\n".formatted(escaped(row.label()), escaped(row.text()))));
        } else if (block instanceof Block.Copy copy) {
            fence(copy.text());
        } else if (block instanceof Block.Changes changes) {
            fence(changes.segments().stream().map(Markdown::marked).collect(Collectors.joining()));
        }
    }

    private void line(String text) {
        if (inLines) {
            document.insert(document.length() - 1, '\\');
        } else {
            begin();
        }
        document.append(escaped(text)).append('\n');
        inLines = true;
    }

    private void fence(String text) {
        begin();
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
        document.append(fence)
                .append("text\n")
                .append(text)
                .append('\n')
                .append(fence)
                .append('\n');
    }

    /** Everything but a line that follows a line stands apart. */
    private void begin() {
        if (!document.isEmpty()) {
            document.append('\n');
        }
        inLines = false;
    }

    /** Signs instead of marks: emphasis must not begin or end at a space, and differences do. */
    private static String marked(Segment segment) {
        return switch (segment.kind()) {
            case SAME -> segment.text();
            case REMOVED -> "[-" + segment.text() + "-]";
            case ADDED -> "{+" + segment.text() + "+}";
        };
    }

    /** The text on one line, with nothing in it that Markdown would read. */
    private static String escaped(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        String signs = SIGNS.matcher(line).replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group()));
        Matcher beginning = BEGINNING.matcher(signs);
        if (!beginning.find()) {
            return signs;
        }
        boolean number = Character.isDigit(signs.charAt(0));
        int at = number ? beginning.end() : 0;
        return signs.substring(0, at) + "\\" + signs.substring(at);
    }
}
