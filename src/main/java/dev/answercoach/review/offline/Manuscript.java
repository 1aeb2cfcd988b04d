package dev.answercoach.review.offline;

import dev.answercoach.review.Proposal;
import dev.answercoach.review.Style;
import dev.answercoach.text.Remark;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.sentences.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A rewrite in the making: the sentences that are left, how they are laid out, and what was done to them and why. */
final class Manuscript {
    /** More tightened phrases than this are told as a number. */
    private static final int MOST_PHRASES_TOLD = 5;

    private final Reading reading;
    private final Map<Sentence, List<Tightener.Replacement>> tightened = new HashMap<>();
    private final List<Remark> changes = new ArrayList<>();
    private List<Piece> pieces;
    private List<Piece> moved = List.of();
    private Layout layout;

    Manuscript(Reading reading, String text) {
        this.reading = reading;
        this.layout = Layout.asIn(text);
        this.pieces = pieces(reading);
    }

    private static List<Piece> pieces(Reading reading) {
        Worth worth = new Worth(reading);
        return reading.sentences().stream()
                .map(sentence -> new Piece(
                        sentence,
                        sentence.text(),
                        Link.of(sentence.text()),
                        worth.of(sentence),
                        Headings.isHeading(sentence.text())))
                .toList();
    }

    String text() {
        return layout.set(pieces);
    }

    /** How long it is, in the units of the task's limit, or in characters without one. */
    int used() {
        return used(pieces);
    }

    int used(List<Piece> choice) {
        return Lengths.used(reading.task(), layout.set(choice));
    }

    /** Takes out what repeats itself and what only flatters. */
    void dropNoise() {
        List<Piece> kept = pieces.stream()
                .filter(piece -> !reading.isRepeat(piece.source()))
                .toList();
        for (Piece piece : pieces) {
            if (!kept.contains(piece)) {
                changes.add(Remark.key(
                        "rewrite.changed.repeated",
                        Map.of("sentence", piece.source().text())));
            }
        }
        pieces = kept;
    }

    /**
     * Takes out sentences of these kinds that show nothing, where the rest stands without them.
     *
     * @param min how long the text must stay
     */
    void dropHollow(Set<Noise> kinds, int min) {
        for (Piece piece : pieces) {
            boolean hollow = Reading.isHollow(piece.source())
                    && kinds.stream().anyMatch(kind -> kind.isIn(piece.source().text()));
            List<Piece> rest =
                    pieces.stream().filter(other -> !other.equals(piece)).toList();
            if (hollow && !rest.isEmpty() && used(rest) >= min && !isLeanedOn(piece)) {
                changes.add(dropped(piece));
                pieces = rest;
            }
        }
    }

    private boolean isLeanedOn(Piece piece) {
        int at = pieces.indexOf(piece);
        Link next = at + 1 < pieces.size() ? pieces.get(at + 1).link() : Link.FREE;
        return next == Link.ANAPHORIC || (at == 0 && next == Link.CONCLUDING);
    }

    void putInOrder() {
        List<Piece> ordered = StarOrder.of(pieces);
        moved = firstMoved(ordered);
        pieces = ordered;
    }

    /** The sentence that came furthest forward tells a change of order best. */
    private List<Piece> firstMoved(List<Piece> ordered) {
        Piece moved = null;
        int furthest = 0;
        for (int i = 0; i < ordered.size(); i++) {
            int forward = pieces.indexOf(ordered.get(i)) - i;
            if (forward > furthest) {
                furthest = forward;
                moved = ordered.get(i);
            }
        }
        return moved == null ? List.of() : List.of(moved);
    }

    void setParagraphs(String draft) {
        var openings = StarOrder.paragraphs(pieces, draft);
        if (!openings.isEmpty()) {
            layout = layout.breakingBefore(openings);
            changes.add(Remark.key("rewrite.changed.paragraphs"));
        }
    }

    void mark(ResultBlank blank) {
        List<Piece> marked = new ArrayList<>();
        for (Piece piece : pieces) {
            marked.add(piece);
            if (piece.source().equals(blank.after())) {
                marked.add(new Piece(blank.after(), blank.mark(), Link.ANAPHORIC, Worth.PROTECTED, false));
            }
        }
        pieces = List.copyOf(marked);
        changes.add(Remark.key("rewrite.changed.blank", Map.of("wanted", blank.wanted())));
    }

    void tighten() {
        Tightener tightener = new Tightener(reading.language());
        pieces = pieces.stream()
                .map(piece -> tightened(piece, tightener.tighten(piece.text())))
                .toList();
    }

    /** Goes further where that alone makes it short enough: a sentence that is dropped anyway pays for small words. */
    void tightenHarderIfThatFits(int max) {
        Tightener tightener = new Tightener(reading.language());
        String answer = text();
        List<Tightener.Tightened> harder = pieces.stream()
                .map(piece -> tightener.tightenHarder(piece.text(), answer))
                .toList();
        List<Piece> shorter = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            shorter.add(pieces.get(i).withText(harder.get(i).text()));
        }
        if (used(shorter) <= max) {
            for (int i = 0; i < pieces.size(); i++) {
                remember(pieces.get(i), harder.get(i));
            }
            pieces = List.copyOf(shorter);
        }
    }

    void tell(Remark change) {
        changes.add(change);
    }

    private Piece tightened(Piece piece, Tightener.Tightened result) {
        remember(piece, result);
        return piece.withText(result.text());
    }

    private void remember(Piece piece, Tightener.Tightened result) {
        tightened.computeIfAbsent(piece.source(), source -> new ArrayList<>()).addAll(result.replacements());
    }

    /** Drops the sentences that it can best do without until it is this long. */
    void shorten(int min, int max) {
        keep(new SentenceSelection(pieces, this::used).between(min, max));
    }

    /** What would be left of a rewrite of this length. */
    List<Piece> ifShortened(int min, int max) {
        return new SentenceSelection(pieces, this::used).between(min, max);
    }

    List<Piece> pieces() {
        return pieces;
    }

    void keep(List<Piece> choice) {
        Set<Piece> kept = new HashSet<>(choice);
        for (Piece piece : pieces) {
            if (!kept.contains(piece)) {
                changes.add(dropped(piece));
            }
        }
        pieces = List.copyOf(choice);
    }

    private Remark dropped(Piece piece) {
        String sentence = piece.source().text();
        if (Reading.isHollow(piece.source())) {
            return Remark.key("rewrite.changed.hollow", Map.of("sentence", sentence));
        }
        String figures = Quantities.find(sentence).stream().map(Quantity::text).collect(Collectors.joining(", "));
        return figures.isEmpty()
                ? Remark.key("rewrite.changed.dropped", Map.of("sentence", sentence))
                : Remark.key("rewrite.changed.dropped-figures", Map.of("sentence", sentence, "figures", figures));
    }

    Proposal proposal(Style style) {
        String text = text();
        List<Remark> told = new ArrayList<>();
        moved.stream()
                .map(Piece::source)
                .filter(source ->
                        pieces.stream().anyMatch(piece -> piece.source().equals(source)))
                .forEach(source -> told.add(Remark.key("rewrite.changed.order", Map.of("sentence", source.text()))));
        told.addAll(changes);
        int missing = Lengths.min(reading.task()) - used();
        if (missing > 0) {
            told.add(Remark.key("rewrite.changed.too-short", Map.of("missing", Integer.toString(missing))));
        }
        if (!pieces.isEmpty()) {
            Piece first = pieces.get(0);
            String opening = Link.withoutDangling(first.text());
            if (!opening.equals(first.text())) {
                told.add(Remark.key("rewrite.changed.opening", Map.of("from", first.text(), "to", opening)));
            }
        }
        tellTightened(told);
        if (told.isEmpty()) {
            told.add(Remark.key("rewrite.changed.nothing"));
        }
        return new Proposal(style, text, told);
    }

    /** Tells what was shortened in the sentences that are left. */
    private void tellTightened(List<Remark> told) {
        List<Tightener.Replacement> replacements = pieces.stream()
                .map(Piece::source)
                .distinct()
                .flatMap(source -> tightened.getOrDefault(source, List.of()).stream())
                .distinct()
                .toList();
        replacements.stream().limit(MOST_PHRASES_TOLD).forEach(replacement -> told.add(tightened(replacement)));
        if (replacements.size() > MOST_PHRASES_TOLD) {
            String more = Integer.toString(replacements.size() - MOST_PHRASES_TOLD);
            told.add(Remark.key("rewrite.changed.tightened-more", Map.of("count", more)));
        }
    }

    private static Remark tightened(Tightener.Replacement replacement) {
        return replacement.to().isEmpty()
                ? Remark.key("rewrite.changed.removed", Map.of("from", replacement.from()))
                : Remark.key("rewrite.changed.tightened", Map.of("from", replacement.from(), "to", replacement.to()));
    }
}
