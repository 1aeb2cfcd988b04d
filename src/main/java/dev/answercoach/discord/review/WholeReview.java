package dev.answercoach.discord.review;

import dev.answercoach.discord.CardDesk;
import dev.answercoach.discord.Slots;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.EditTurns.Lane;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.review.Critique;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Rewrite;
import dev.answercoach.text.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Shows a review from its check to its last rewrite: check and critique in the first message, each rewrite in messages of its
 * own. Where Discord takes only a few messages, the rewrites wait for each other, and what does not fit into the last message
 * that is left goes there as a file.
 */
final class WholeReview implements Showing {
    private final Card card;
    private final ReviewSheets sheets;
    private final Slots slots;
    private final Supplier<Sheet> rest;
    private final Map<Integer, List<Sheet>> drawn = new LinkedHashMap<>();
    private final ShownPlace place;
    private volatile ReviewView view = ReviewView.NEW;

    /**
     * Shows it from the beginning, or from where a restart has left it.
     *
     * @param ahead how many reviews are before it in the queue; empty where it does not wait
     * @param rest everything as a file, for where there is no room for more messages
     */
    WholeReview(Card card, ReviewSheets sheets, Slots slots, OptionalInt ahead, Supplier<Sheet> rest) {
        this.card = card;
        this.sheets = sheets;
        this.slots = slots;
        this.place = new ShownPlace(ahead);
        this.rest = rest;
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public synchronized void update(ReviewView latest) {
        view = latest;
        List<Sheet> main = sheets.main(view, place);
        slots.showFirst(main.get(0));
        List<Message> further = new ArrayList<>();
        boolean isDone = view.isFinished();
        if (isDone || !card.address().isLimited()) {
            int number = 1;
            for (Rewrite rewrite : view.rewrites()) {
                further.addAll(messages("rewrite." + number, drawn(number, rewrite)));
                number++;
            }
        }
        if (isDone) {
            // What continues the first message comes and goes with it, so it waits until that is settled.
            further.addAll(messages(CardDesk.MAIN, main.subList(1, main.size())));
        }
        show(further);
    }

    @Override
    public synchronized void moved(Supplier<OptionalInt> ahead) {
        if (place.follow(ahead) && !view.isFinished()) {
            slots.passFirst(Lane.WAITING, this::passing);
        }
    }

    private synchronized Sheet passing() {
        return sheets.passing(view, place);
    }

    /** Without the lock, which is held while whole cards are drawn: who reads the model's answer must not wait for that. */
    @Override
    public void growing(Supplier<Optional<Critique>> soFar) {
        if (view.critique().isEmpty()) {
            slots.passFirst(Lane.GROWING, () -> sheet(soFar));
        }
    }

    private Sheet sheet(Supplier<Optional<Critique>> soFar) {
        return sheets.growing(view, soFar.get());
    }

    @Override
    public synchronized void fail(ReviewView view, Remark why) {
        slots.showFirst(sheets.failed(view, why).get(0));
    }

    @Override
    public synchronized void gone(Remark why) {
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

    /** A sheet and the slot that it belongs in. */
    private record Message(String slot, Sheet sheet) {}

    private static List<Message> messages(String slot, List<Sheet> sheets) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            messages.add(new Message(slot + "." + (i + 1), sheets.get(i)));
        }
        return messages;
    }

    private List<Sheet> drawn(int number, Rewrite rewrite) {
        return drawn.computeIfAbsent(number, any -> sheets.rewrite(number, rewrite));
    }

    private void show(List<Message> messages) {
        int room = card.address().isLimited() ? card.address().followUps() : Integer.MAX_VALUE;
        if (messages.size() <= room) {
            messages.forEach(this::show);
        } else {
            messages.subList(0, room - 1).forEach(this::show);
            show(new Message("rest", rest.get()));
        }
    }

    private void show(Message message) {
        slots.show(message.slot(), message.sheet());
    }
}
