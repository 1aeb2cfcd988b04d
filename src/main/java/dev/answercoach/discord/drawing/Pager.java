package dev.answercoach.discord.drawing;

import dev.answercoach.discord.drawing.Piece.Attached;
import dev.answercoach.discord.drawing.Piece.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lays pieces out on pages that keep Discord's limits; a piece is cut only where it would not fit on a page of its own. */
final class Pager {
    /** Less room than this, in UTF-16 units, is not worth a cut. */
    private static final int LEAST_ROOM = 400;

    private final int room;
    private final int components;

    /**
     * @param room the UTF-16 units of text that a page holds
     * @param components the components that a page holds
     */
    Pager(int room, int components) {
        this.room = room;
        this.components = components;
    }

    List<List<Piece>> pages(List<Piece> pieces) {
        List<List<Piece>> pages = new ArrayList<>();
        Deque<Piece> waiting = new ArrayDeque<>(pieces);
        while (!waiting.isEmpty()) {
            List<Piece> page = page(waiting);
            if (!page.isEmpty()) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** Takes as much of what waits as one page holds; nothing where all it took was blank. */
    private List<Piece> page(Deque<Piece> waiting) {
        Page page = new Page();
        while (!waiting.isEmpty() && page.holds(waiting.getFirst())) {
            page.add(waiting.removeFirst());
        }
        if (waiting.isEmpty()) {
            return page.pieces;
        }
        if (waiting.getFirst() instanceof Text text && text.length() > room && page.left() >= LEAST_ROOM) {
            waiting.removeFirst();
            cut(text, page, waiting);
        } else if (page.pieces.isEmpty()) {
            Piece piece = waiting.getFirst();
            throw new IllegalStateException("no page of " + room + " units and " + components + " components holds "
                    + piece.length() + " and " + piece.components());
        } else {
            page.giveBackHeadings(waiting);
        }
        return page.pieces;
    }

    private static void cut(Text text, Page page, Deque<Piece> waiting) {
        Cut cut = Cut.at(text, page.left());
        if (!cut.head().isBlank()) {
            page.add(cut.head());
        }
        if (!cut.tail().isBlank()) {
            waiting.addFirst(cut.tail());
        }
    }

    private final class Page {
        private final List<Piece> pieces = new ArrayList<>();
        private int used;
        private int usedComponents;
        private int files;

        boolean holds(Piece piece) {
            return piece.length() <= left()
                    && usedComponents + added(piece) <= components
                    && (!(piece instanceof Attached) || files < Limits.FILES);
        }

        int left() {
            return usedComponents < components ? room - used - joint() : 0;
        }

        void add(Piece piece) {
            usedComponents += added(piece);
            used += piece.length() + joint();
            files += piece instanceof Attached ? 1 : 0;
            pieces.add(piece);
        }

        /** The line break that joins a line to the one before it. */
        private int joint() {
            return pieces.isEmpty() ? 0 : 1;
        }

        /** Lines that follow each other stand in one component. */
        private int added(Piece piece) {
            return piece instanceof Text && endsWithText() ? 0 : piece.components();
        }

        private boolean endsWithText() {
            return !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Text;
        }

        /** A heading goes with what it is about, unless the page has nothing else. */
        void giveBackHeadings(Deque<Piece> waiting) {
            while (pieces.size() > 1 && pieces.get(pieces.size() - 1) instanceof Text text && text.isHeading()) {
                waiting.addFirst(pieces.remove(pieces.size() - 1));
            }
        }
    }
}
