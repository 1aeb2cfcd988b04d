package dev.answercoach.discord.drawing;

import dev.answercoach.discord.drawing.Piece.Attached;
import dev.answercoach.discord.drawing.Piece.Code;
import dev.answercoach.discord.drawing.Piece.Text;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** Draws blocks as messages: a card in the colour of the outcome, buttons below it. */
public final class Drawing {
    private final Messages messages;

    public Drawing(Messages messages) {
        this.messages = messages;
    }

    public List<Sheet> draw(List<Block> blocks, Tone accent) {
        return draw(blocks, accent, List.of());
    }

    /**
     * Draws blocks as as many sheets as they need, each within Discord's limits. Nothing is cut off: what needs more than
     * three sheets goes on in a file. Block texts are shown as typed; they mention nobody and link to nothing.
     *
     * @param accent the outcome, which gives the card its colour
     * @param rows buttons and menus, which go below the last sheet; empty for none
     * @return at least one sheet
     * @throws IllegalArgumentException if there is nothing to show, or the rows leave no room for it
     */
    public List<Sheet> draw(List<Block> blocks, Tone accent, List<ActionRow> rows) {
        Pieces pieces = new Pieces(messages);
        Text continued = pieces.continued();
        List<List<Piece>> pages = pages(pieces, pieces.of(blocks), pager(continued, rows));
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Piece> page = new ArrayList<>(pages.get(i));
            if (i > 0) {
                page.add(0, continued);
            }
            boolean carriesButtons = i == pages.size() - 1;
            sheets.add(sheet(page, Accent.of(accent), carriesButtons ? rows : List.of()));
        }
        return sheets;
    }

    /** Every page keeps room for the line that continues and for the rows, wherever they will go. */
    private static Pager pager(Text continued, List<ActionRow> rows) {
        int rowComponents =
                rows.stream().mapToInt(row -> 1 + row.getComponents().size()).sum();
        int components = Limits.COMPONENTS - 1 - rowComponents;
        if (components < 2) {
            throw new IllegalArgumentException(rowComponents + " components of rows leave no room for a card");
        }
        return new Pager(Limits.TEXT - continued.length() - 1, components - 1);
    }

    private static List<List<Piece>> pages(Pieces pieces, List<Piece> all, Pager pager) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw");
        }
        List<List<Piece>> pages = pager.pages(all);
        if (pages.size() <= Limits.SHEETS) {
            return pages;
        }
        List<Piece> shortened = joined(pages.subList(0, Limits.SHEETS - 1));
        shortened.addAll(pieces.asFiles(joined(pages.subList(Limits.SHEETS - 1, pages.size()))));
        return pager.pages(shortened);
    }

    private static List<Piece> joined(List<List<Piece>> pages) {
        return pages.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Sheet sheet(List<Piece> pieces, Accent accent, List<ActionRow> rows) {
        List<MessageTopLevelComponent> components = new ArrayList<>();
        components.add(Container.of(parts(pieces)).withAccentColor(accent.rgb()));
        components.addAll(rows);
        return new Sheet(components, files(pieces));
    }

    private static List<ContainerChildComponent> parts(List<Piece> pieces) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Text text) {
                lines.add(text.markdown());
                continue;
            }
            flush(lines, parts);
            if (piece instanceof Code code) {
                parts.add(TextDisplay.of(code.markdown()));
            } else if (piece instanceof Attached attached) {
                parts.add(TextDisplay.of(attached.caption().markdown()));
                parts.add(FileDisplay.fromFileName(attached.file().name()));
            }
        }
        flush(lines, parts);
        return parts;
    }

    private static void flush(List<String> lines, List<ContainerChildComponent> parts) {
        if (!lines.isEmpty()) {
            parts.add(TextDisplay.of(String.join("\n", lines)));
            lines.clear();
        }
    }

    private static List<SheetFile> files(List<Piece> pieces) {
        List<SheetFile> files = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Attached attached) {
                files.add(attached.file());
            }
        }
        return files;
    }
}
