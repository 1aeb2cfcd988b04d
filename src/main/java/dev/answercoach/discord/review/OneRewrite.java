package dev.answercoach.discord.review;

import dev.answercoach.discord.CardDesk;
import dev.answercoach.discord.Slots;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.EditTurns.Lane;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.review.Critique;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Wish;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Shows one rewrite that was wished for, or why it did not come. */
final class OneRewrite implements Showing {
    private final Card card;
    private final ReviewSheets sheets;
    private final Slots slots;
    private final ShownPlace place;
    private Optional<Wish> wish = Optional.empty();
    private boolean waits;

    /** @param ahead how many reviews are before it in the queue; empty where it does not wait */
    OneRewrite(Card card, ReviewSheets sheets, Slots slots, OptionalInt ahead) {
        this.card = card;
        this.sheets = sheets;
        this.slots = slots;
        this.place = new ShownPlace(ahead);
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public synchronized void update(ReviewView view) {
        int number = card.rewriteNumber();
        wish = view.pendingWish().or(() -> wish);
        if (view.rewrites().size() >= number) {
            waits = false;
            List<Sheet> drawn = sheets.wished(number, view);
            slots.showFirst(drawn.get(0));
            for (int i = 1; i < drawn.size(); i++) {
                slots.show(CardDesk.MAIN + "." + i, drawn.get(i));
            }
        } else if (view.unfulfilled().isPresent()) {
            waits = false;
            slots.showFirst(sheets.unfulfilled(view.unfulfilled().get(), wish));
        } else if (!waits) {
            waits = true;
            slots.showFirst(sheets.wishing(place.before()));
        }
    }

    @Override
    public synchronized void moved(Supplier<OptionalInt> ahead) {
        if (place.follow(ahead) && waits) {
            slots.passFirst(Lane.WAITING, this::passing);
        }
    }

    private synchronized Sheet passing() {
        return sheets.wishing(place.now());
    }

    /** A critique is no part of it. */
    @Override
    public void growing(Supplier<Optional<Critique>> soFar) {}

    @Override
    public synchronized void fail(ReviewView view, Remark why) {
        waits = false;
        slots.showFirst(sheets.failedWish(why));
    }

    @Override
    public synchronized void gone(Remark why) {
        waits = false;
        slots.showLast(sheets.sentence(why, Tone.WARNING));
    }

    @Override
    public CompletableFuture<Void> dismissed() {
        return slots.dismissed();
    }

    @Override
    public CompletableFuture<Boolean> end() {
        return slots.end();
    }
}
