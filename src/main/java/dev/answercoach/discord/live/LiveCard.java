package dev.answercoach.discord.live;

import dev.answercoach.discord.drawing.Sheet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    private final Outlet outlet;
    private final Alarm alarm;
    private final EditTurns turns;
    private final InstantSource clock;
    private final BiConsumer<String, String> posted;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final CompletableFuture<Void> dismissed = new CompletableFuture<>();
    private @Nullable Instant waking;
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
        this.outlet = outlet;
        this.alarm = alarm;
        this.turns = turns;
        this.clock = clock;
        this.posted = posted;
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
     * @param look asked when the message's turn has come, on any thread and without a lock of this card; what stands already is not
     *     sent again
     */
    public void pass(String slot, Supplier<Sheet> look) {
        synchronized (this) {
            Slot passing = slots.get(slot);
            if (passing == null) {
                throw new IllegalArgumentException(slot + " has no look that another one could take the place of");
            }
            passing.passing = look;
        }
        pump();
    }

    /** Completes when everything stands as it should: true; or false when something of it could not be shown. */
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
            slots.computeIfAbsent(name, any -> new Slot(name, first, message.orElse(null), sheet))
                    .want(sheet);
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
        Optional<Slot> behind = nextBehind();
        if (behind.isPresent()) {
            return whenDue(behind.get(), () -> begin(behind.get()));
        }
        if (ending) {
            ended.complete(!flawed);
            return LiveCard::nothing;
        }
        return nextPassing().map(slot -> whenDue(slot, this::askForTurn)).orElse(LiveCard::nothing);
    }

    /**
     * The slot behind that may be sent first; among those that may be sent now, the one named first. What is added while the
     * answer is awaited would take its place, so nothing goes before it (Discord, "Create Followup Message").
     */
    private Optional<Slot> nextBehind() {
        boolean isAwaited = slots.values().stream().anyMatch(Slot::isAwaited);
        return slots.values().stream()
                .filter(Slot::isBehind)
                .filter(slot -> !isAwaited || slot.isAwaited())
                .min(this::compareDue);
    }

    private Optional<Slot> nextPassing() {
        return slots.values().stream().filter(Slot::mayPass).min(this::compareDue);
    }

    private int compareDue(Slot one, Slot other) {
        Instant now = clock.instant();
        return later(one.next, now).compareTo(later(other.next, now));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
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
        return () -> turns.ask(this::takeTurn);
    }

    /** The turn is given back unused where there is something better to do by now. */
    private void takeTurn() {
        Runnable step;
        synchronized (this) {
            asking = false;
            step = passesNow().map(this::beginPassing).orElse(this::pump);
        }
        step.run();
    }

    private Runnable beginPassing(Slot slot) {
        sending = true;
        Supplier<Sheet> passing = slot.takePassing();
        Sheet wanted = slot.wanted;
        int wish = slot.wish;
        return () -> pass(new Look(slot, draw(slot, passing, wanted), wish, true));
    }

    private Optional<Slot> passesNow() {
        return sending || ending || ended.isDone() || nextBehind().isPresent()
                ? Optional.empty()
                : nextPassing().filter(slot -> !slot.next.isAfter(clock.instant()));
    }

    private Sheet draw(Slot slot, Supplier<Sheet> passing, Sheet wanted) {
        try {
            return passing.get();
        } catch (RuntimeException e) {
            LOG.error("event=bug card={} slot={}", number, slot.name, e);
            return wanted;
        }
    }

    private void pass(Look look) {
        boolean isShown;
        synchronized (this) {
            isShown = look.sheet().equals(look.slot().shown);
            sending = !isShown;
        }
        if (isShown) {
            pump();
        } else {
            send(look);
        }
    }

    /**
     * A look on its way.
     *
     * @param wish the number of the slot's last wish when it was sent
     */
    private record Look(Slot slot, Sheet sheet, int wish, boolean isPassing) {}

    private void send(Look look) {
        CompletableFuture<String> unused = request(look.slot(), look.sheet()).whenComplete((message, failure) -> {
            if (failure == null) {
                sent(look, message);
            } else {
                failed(look, failure);
            }
            pump();
        });
    }

    private CompletableFuture<String> request(Slot slot, Sheet sheet) {
        if (slot.first) {
            return outlet.editFirst(sheet);
        }
        return slot.message == null ? outlet.add(sheet) : outlet.edit(slot.message, sheet);
    }

    private void sent(Look look, String message) {
        Slot slot = look.slot();
        boolean isNew;
        synchronized (this) {
            isNew = slot.message == null;
            slot.message = message;
        }
        if (isNew) {
            remember(slot.name, message);
        }
        synchronized (this) {
            sending = false;
            slot.stands(look.sheet(), look.wish());
            slot.attempts = 0;
            slot.next = clock.instant().plus(PACE);
        }
    }

    /** Before anything else is sent: of the messages that stand, a restart may forget the last one at most. */
    private void remember(String name, String message) {
        try {
            posted.accept(name, message);
        } catch (RuntimeException e) {
            LOG.error("event=message-not-remembered card={} slot={}", number, name, e);
        }
    }

    private void failed(Look look, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? Objects.requireNonNull(failure.getCause()) : failure;
        OutletException.Reason reason =
                cause instanceof OutletException refused ? refused.reason() : OutletException.Reason.REFUSED;
        Slot slot = look.slot();
        LOG.warn(
                "event=message-not-taken card={} slot={} reason={} cause={}",
                number,
                slot.name,
                reason,
                String.valueOf(cause.getCause()));
        synchronized (this) {
            sending = false;
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
        if (reason == OutletException.Reason.DISMISSED && slot.first) {
            dismissed.complete(null);
        }
    }
}
