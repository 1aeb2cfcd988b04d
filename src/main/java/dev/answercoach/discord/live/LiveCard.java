package dev.answercoach.discord.live;

import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.EditTurns.Lane;
import dev.answercoach.discord.live.OutletException.Reason;
import dev.answercoach.discord.live.Slot.Passing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The messages of one card, each in a named slot, brought to where they should stand.
 *
 * <p>Whoever works says how a slot should look and goes on; here the latest look of each slot is sent, one request at a
 * time, in the order in which the slots were first named, and none is edited more often than Discord bears. What was
 * overtaken is never sent; the last look always is, unless nothing can be written there any more. A passing look is sent
 * only while nothing else is to be, in a turn that all cards share ({@link EditTurns}), and need never be.
 */
public final class LiveCard {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCard.class);

    /** Discord slows down who edits one message more often than this. */
    static final Duration PACE = Duration.ofMillis(1_200);

    /** Between attempts to send a message while Discord cannot be reached; JDA itself has tried several times before. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final int MOST_ATTEMPTS = 12;

    private final String number;
    private final Delivery delivery;
    private final Alarm alarm;
    private final EditTurns turns;
    private final InstantSource clock;
    private final SlotLine slots = new SlotLine();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final CompletableFuture<Void> dismissed = new CompletableFuture<>();
    private @Nullable Instant waking;
    private Lane lane = Lane.WAITING;
    private boolean asking;
    private boolean sending;
    private boolean ending;
    private boolean flawed;

    /**
     * @param number what the log calls it
     * @param alarm wakes it
     * @param turns for passing looks
     * @param posted told of the slot and the id of every message that was sent for the first time
     */
    public LiveCard(
            String number,
            Outlet outlet,
            Alarm alarm,
            EditTurns turns,
            InstantSource clock,
            BiConsumer<String, String> posted) {
        this.number = number;
        this.delivery = new Delivery(number, outlet, posted);
        this.alarm = alarm;
        this.turns = turns;
        this.clock = clock;
    }

    /** The first message, which stands from the beginning, should look like this. */
    public void showFirst(String slot, Sheet sheet) {
        want(slot, sheet, true, Optional.empty());
    }

    /** A further message should look like this; it is added unless it has been. */
    public void show(String slot, Sheet sheet) {
        want(slot, sheet, false, Optional.empty());
    }

    /** A further message, which was sent before a restart, should look like this. */
    public void show(String slot, Sheet sheet, String message) {
        want(slot, sheet, false, Optional.of(message));
    }

    /**
     * A message that has been given a look may pass through another one, until it is given the next.
     *
     * @param lane in which it waits for its turn
     * @param look asked when the message's turn has come, on any thread and without a lock of this card; what stands already is not
     *     sent again
     */
    public void pass(String slot, Lane lane, Supplier<Sheet> look) {
        synchronized (this) {
            if (ending) {
                return;
            }
            // In the other lane its turn may come sooner; a turn too many is passed on.
            asking &= this.lane == lane;
            this.lane = lane;
            slots.find(slot)
                    .orElseThrow(() -> new IllegalArgumentException(slot + " has no look that could be passed through"))
                    .passing = look;
        }
        pump();
    }

    /**
     * Only this look of the first message is wanted any more: what has not been sent yet never is, and no further look is taken.
     * What stands in further messages stays as it is.
     */
    public void showLast(String slot, Sheet sheet) {
        synchronized (this) {
            if (ending) {
                return;
            }
            slots.forgetFurther();
            slots.want(slot, sheet, true, Optional.empty());
            ending = true;
        }
        pump();
    }

    /**
     * Takes no further look.
     *
     * @return completes when everything stands as it should: true; or false when something of it could not be shown
     */
    public CompletableFuture<Boolean> end() {
        synchronized (this) {
            ending = true;
        }
        pump();
        return ended;
    }

    /** Completes when it turns out that the user has taken the first message away. */
    public CompletableFuture<Void> dismissed() {
        return dismissed;
    }

    private void want(String name, Sheet sheet, boolean first, Optional<String> message) {
        synchronized (this) {
            if (ending) {
                return;
            }
            slots.want(name, sheet, first, message);
        }
        pump();
    }

    /** Does what is due next, or sees to it that it will be done. */
    private void pump() {
        next().run();
    }

    private static void nothing() {}

    private synchronized Runnable next() {
        if (sending || ended.isDone()) {
            return LiveCard::nothing;
        }
        Optional<Slot> behind = slots.nextBehind(clock.instant());
        if (behind.isPresent()) {
            return whenDue(behind.get(), () -> begin(behind.get()));
        }
        if (ending) {
            ended.complete(!flawed);
            return LiveCard::nothing;
        }
        return slots.nextPassing(clock.instant())
                .map(slot -> whenDue(slot, this::askForTurn))
                .orElse(LiveCard::nothing);
    }

    /** What to do where the slot may be sent now; where it may not, to be woken when it may. */
    private Runnable whenDue(Slot slot, Supplier<Runnable> due) {
        Duration wait = Duration.between(clock.instant(), slot.next);
        if (wait.isNegative() || wait.isZero()) {
            return due.get();
        }
        if (waking != null && !waking.isAfter(slot.next)) {
            return LiveCard::nothing;
        }
        waking = slot.next;
        return () -> alarm.after(wait, this::wake);
    }

    private void wake() {
        synchronized (this) {
            waking = null;
        }
        pump();
    }

    private Runnable begin(Slot slot) {
        sending = true;
        Sheet sheet = slot.wanted;
        int wish = slot.wish;
        return () -> send(new Look(slot, sheet, wish, false));
    }

    private Runnable askForTurn() {
        if (asking) {
            return LiveCard::nothing;
        }
        asking = true;
        Lane asked = lane;
        return () -> turns.ask(asked, this::takeTurn);
    }

    /** Returns whether the turn was used: there may be something better to do by now, or nothing new to see. */
    private boolean takeTurn() {
        Optional<Passing> passing;
        synchronized (this) {
            asking = false;
            passing = passesNow().map(Slot::takePassing);
            sending |= passing.isPresent();
        }
        boolean used = passing.isPresent() && pass(passing.get());
        if (!used) {
            pump();
        }
        return used;
    }

    private Optional<Slot> passesNow() {
        return sending
                        || ending
                        || ended.isDone()
                        || slots.nextBehind(clock.instant()).isPresent()
                ? Optional.empty()
                : slots.nextPassing(clock.instant()).filter(slot -> !slot.next.isAfter(clock.instant()));
    }

    /** Returns whether there was something new to see, which is on its way now. Draws without the lock: it takes a moment. */
    private boolean pass(Passing passing) {
        Look look = passing.instead();
        try {
            look = look.as(passing.drawing().get());
        } catch (RuntimeException | Error e) {
            // Whatever it was, the card goes on.
            LOG.error("event=bug card={} slot={}", number, look.slot().name, e);
        }
        synchronized (this) {
            sending = !look.sheet().equals(look.slot().shown);
            if (!sending) {
                return false;
            }
        }
        send(look);
        return true;
    }

    private void send(Look look) {
        CompletableFuture<Void> unused = delivery.send(look).thenAccept(refused -> {
            synchronized (this) {
                sending = false;
                refused.ifPresentOrElse(reason -> failed(look, reason), () -> sent(look));
            }
            if (look.slot().isDismissed()) {
                dismissed.complete(null);
            }
            pump();
        });
    }

    private void sent(Look look) {
        Slot slot = look.slot();
        slot.stands(look.sheet(), look.wish());
        slot.attempts = 0;
        slot.next = clock.instant().plus(PACE);
    }

    private void failed(Look look, Reason reason) {
        Slot slot = look.slot();
        switch (reason) {
            case GONE -> ended.complete(false);
            case UNREACHABLE -> {
                slot.next = clock.instant().plus(PAUSE);
                // A passing look is not sent again.
                slot.attempts += look.isPassing() ? 0 : 1;
                if (slot.attempts >= MOST_ATTEMPTS) {
                    ended.complete(false);
                }
            }
            case DISMISSED -> slot.dismiss(look.sheet(), look.wish());
            // Discord will never take it: the others go on without it, and the user is told.
            case REFUSED -> {
                if (!look.isPassing()) {
                    slot.stands(look.sheet(), look.wish());
                    flawed = true;
                }
            }
        }
    }
}
