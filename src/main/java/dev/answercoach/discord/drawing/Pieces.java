package dev.answercoach.discord.drawing;

import dev.answercoach.discord.drawing.Piece.Attached;
import dev.answercoach.discord.drawing.Piece.Code;
import dev.answercoach.discord.drawing.Piece.Text;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The pieces of one drawing, block by block. Discord has no columns and no coloured text: a label is set off by weight, a
 * tone by weight or a sign. Messages are plain text; whatever is emphasised is emphasised here.
 */
final class Pieces {
    private static final String COPY_NAME = "answer";
    private static final String REST_NAME = "continued.txt";
    private static final String WARNING = "⚠ ";
    /** The sign that a plain line begins with where it warns. */
    private static final Pattern PLAIN_WARNING = Pattern.compile("^! ");

    private final Messages messages;
    private int copies;

    Pieces(Messages messages) {
        this.messages = messages;
    }

    List<Piece> of(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        blocks.forEach(block -> pieces.addAll(of(block)));
        pieces.removeIf(piece -> piece instanceof Text text && text.isBlank());
        return pieces;
    }

    /** What stands above the second and every further sheet. */
    Text continued() {
        return small(messages.text("drawing.continued"));
    }

    /** One file for all of it, and for every text to copy one that holds nothing else. */
    List<Piece> asFiles(List<Piece> rest) {
        List<Piece> files = new ArrayList<>();
        files.add(attached(
                "drawing.rest.file",
                new SheetFile(
                        REST_NAME,
                        String.join("\n", rest.stream().map(Piece::plain).toList()))));
        for (Piece piece : rest) {
            if (piece instanceof Code code) {
                files.add(copyFile(code.text()));
            } else if (piece instanceof Attached) {
                files.add(piece);
            }
        }
        return files;
    }

    private List<Piece> of(Block block) {
        if (block instanceof Block.Heading heading) {
            return List.of(new Text(Text.HEADING, List.of(plain(heading.text()))));
        } else if (block instanceof Block.Gauge gauge) {
            return List.of(
                    Text.line(Run.bold(Verbatim.oneLine(gauge.text()))),
                    Text.line(Run.plain(GaugeBar.of(gauge.used(), gauge.max()))));
        } else if (block instanceof Block.Line line) {
            return List.of(line(line));
        } else if (block instanceof Block.Rows rows) {
            return rows.rows().stream().map(Pieces::row).toList();
        } else if (block instanceof Block.Copy copy) {
            return List.of(copy(copy.text()));
        } else if (block instanceof Block.Changes changes) {
            return List.of(
                    new Text("", changes.segments().stream().map(ChangeRun::of).toList()));
        }
        throw new IllegalArgumentException("no drawing for " + block.getClass().getSimpleName());
    }

    private static Piece line(Block.Line line) {
        return switch (line.tone()) {
            case PLAIN, GOOD -> Text.line(plain(line.text()));
            case WARNING ->
                Text.line(plain(WARNING + PLAIN_WARNING.matcher(line.text()).replaceFirst("")));
            case BAD -> Text.line(Run.bold(Verbatim.oneLine(line.text())));
            case QUIET -> small(line.text());
        };
    }

    private static Piece row(Block.Row row) {
        String text = Verbatim.oneLine("  " + row.text());
        return Text.line(
                Run.bold(Verbatim.oneLine(row.label())), row.tone() == Tone.BAD ? Run.bold(text) : Run.plain(text));
    }

    private Piece copy(String text) {
        if (text.isEmpty()) {
            return small(messages.text("drawing.copy.empty"));
        }
        return CopyText.survivesFence(text) ? new Code(text) : copyFile(text);
    }

    private Piece copyFile(String text) {
        copies++;
        String name = copies == 1 ? COPY_NAME : COPY_NAME + "-" + copies;
        return attached("drawing.copy.file", new SheetFile(name + ".txt", text));
    }

    private Piece attached(String key, SheetFile file) {
        return new Attached(small(messages.text(key, Map.of("file", file.name()))), file);
    }

    private static Text small(String text) {
        return new Text(Text.SMALL, List.of(plain(text)));
    }

    private static Run plain(String text) {
        return Run.plain(Verbatim.oneLine(text));
    }
}
