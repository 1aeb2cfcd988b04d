package dev.answercoach.discord.drawing;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a sheet, ready to be laid out. */
sealed interface Piece {
    /** The UTF-16 units of text that it takes of a message. */
    int length();

    /** The components that it takes of a message where it stands alone. */
    int components();

    /** The same for a text file. */
    String plain();

    /**
     * Lines that may be joined with those around them, or parted.
     *
     * @param opening what Discord wants at the start of the line, such as {@code "### "}
     */
    record Text(String opening, List<Run> runs) implements Piece {
        static final String HEADING = "### ";
        static final String SMALL = "-# ";

        public Text {
            runs = List.copyOf(runs);
        }

        static Text line(Run... runs) {
            return new Text("", List.of(runs));
        }

        boolean isHeading() {
            return opening.equals(HEADING);
        }

        boolean isBlank() {
            return runs.stream().allMatch(run -> Verbatim.isBlank(run.text()));
        }

        String markdown() {
            return opening + runs.stream().map(Run::markdown).collect(Collectors.joining());
        }

        @Override
        public int length() {
            return markdown().length();
        }

        @Override
        public int components() {
            return 1;
        }

        @Override
        public String plain() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /** A text to copy that stands in a code block of its own. */
    record Code(String text) implements Piece {
        String markdown() {
            return CopyText.fenced(text);
        }

        @Override
        public int length() {
            return markdown().length();
        }

        @Override
        public int components() {
            return 1;
        }

        @Override
        public String plain() {
            return "\n" + text + "\n";
        }
    }

    /** A text that comes as a file, after a line that says so. */
    record Attached(Text caption, SheetFile file) implements Piece {
        @Override
        public int length() {
            return caption.length();
        }

        @Override
        public int components() {
            return 2;
        }

        @Override
        public String plain() {
            return "\n" + file.text() + "\n";
        }
    }
}
