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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The messages of one card, each in a named slot, brought to where they should stand.
 *
 * <p>Whoever works says how a slot should look and goes on; here the latest look of each slot is sent, one request at a
 * time, in the order in which the slots were first named, and none is edited more often than Discord bears. What was
 * overtaken is never sent; the last look always is, unless nothing can be written there any more.
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
    private final InstantSource clock;
    private final BiConsumer<String, String> posted;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private boolean sending;
    private boolean ending;
    private boolean flawed;

    /** A message as it stands and as it should. */
    private static final class Slot {
        private final boolean first;
        private @Nullable String message;
        private @Nullable Sheet shown;
        private Sheet wanted;
        private Instant next = Instant.MIN;
        private int attempts;

        Slot(boolean first, @Nullable String message, Sheet wanted) {
            this.first = first;
            this.message = message;
            this.wanted = wanted;
        }

        boolean isBehind() {
            return !wanted.equals(shown);
        }

        /** The answer that was promised is neither given nor refused yet. */
        boolean isAwaited() {
            return first && shown == null;
        }
    }

    /**
     * @param number what the log calls it
     * @param alarm wakes it
     * @param posted told of the slot and the id of every message that was sent for the first time
     */
    public LiveCard(String number, Outlet outlet, Alarm alarm, InstantSource clock, BiConsumer<String, String> posted) {
        this.number = number;
        this.outlet = outlet;
        this.alarm = alarm;
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

    /** Completes when everything stands as it should: true; or false when something of it could not be shown. */
    public CompletableFuture<Boolean> end() {
        synchronized (this) {
            ending = true;
        }
        pump();
        return ended;
    }

    private void want(String name, Sheet sheet, boolean first, Optional<String> message) {
        synchronized (this) {
            Slot slot = slots.get(name);
            if (slot == null) {
                slots.put(name, new Slot(first, message.orElse(null), sheet));
            } else {
                slot.wanted = sheet;
                slot.attempts = 0;
            }
        }
        pump();
    }

    /** Sends what is due next, or sees to it that it will be. */
    private void pump() {
        Map.Entry<String, Slot> due;
        Sheet sheet;
        synchronized (this) {
            if (sending || ended.isDone()) {
                return;
            }
            Optional<Map.Entry<String, Slot>> behind = nextBehind();
            if (behind.isEmpty()) {
                if (ending) {
                    ended.complete(!flawed);
                }
                return;
            }
            due = behind.get();
            Duration wait = Duration.between(clock.instant(), due.getValue().next);
            if (!wait.isNegative() && !wait.isZero()) {
                alarm.after(wait, this::pump);
                return;
            }
            sending = true;
            sheet = due.getValue().wanted;
        }
        String name = due.getKey();
        Slot slot = due.getValue();
        CompletableFuture<String> unused = send(slot, sheet).whenComplete((message, failure) -> {
            if (failure == null) {
                sent(name, slot, sheet, message);
            } else {
                failed(name, slot, sheet, failure);
            }
            pump();
        });
    }

    /**
     * The slot behind that may be sent first; among those that may be sent now, the one named first. What is added while the
     * answer is awaited would take its place, so nothing goes before it (Discord, "Create Followup Message").
     */
    private Optional<Map.Entry<String, Slot>> nextBehind() {
        Instant now = clock.instant();
        boolean isAwaited = slots.values().stream().anyMatch(Slot::isAwaited);
        return slots.entrySet().stream()
                .filter(entry -> entry.getValue().isBehind())
                .filter(entry -> !isAwaited || entry.getValue().isAwaited())
                .min((one, other) -> later(one.getValue().next, now).compareTo(later(other.getValue().next, now)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private CompletableFuture<String> send(Slot slot, Sheet sheet) {
        if (slot.first) {
            return outlet.editFirst(sheet);
        }
        return slot.message == null ? outlet.add(sheet) : outlet.edit(slot.message, sheet);
    }

    private void sent(String name, Slot slot, Sheet sheet, String message) {
        boolean isNew;
        synchronized (this) {
            isNew = slot.message == null;
            slot.message = message;
        }
        if (isNew) {
            remember(name, message);
        }
        synchronized (this) {
            sending = false;
            slot.shown = sheet;
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

    private void failed(String name, Slot slot, Sheet sheet, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? Objects.requireNonNull(failure.getCause()) : failure;
        OutletException.Reason reason =
                cause instanceof OutletException refused ? refused.reason() : OutletException.Reason.REFUSED;
        LOG.warn(
                "event=message-not-taken card={} slot={} reason={} cause={}",
                number,
                name,
                reason,
                String.valueOf(cause.getCause()));
        synchronized (this) {
            sending = false;
            switch (reason) {
                case GONE -> ended.complete(false);
                case UNREACHABLE -> {
                    slot.attempts++;
                    slot.next = clock.instant().plus(PAUSE);
                    if (slot.attempts >= MOST_ATTEMPTS) {
                        ended.complete(false);
                    }
                }
                case DISMISSED -> slot.shown = sheet;
                // Discord will never take it: the others go on without it, and the user is told.
                case REFUSED -> {
                    slot.shown = sheet;
                    flawed = true;
                }
            }
        }
    }
}
