package dev.answercoach.discord.live;

import dev.answercoach.discord.live.OutletException.Reason;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the looks of one card to Discord, one at a time, and has the ids of new messages remembered. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final String number;
    private final Outlet outlet;
    private final BiConsumer<String, String> posted;

    /**
     * @param number what the log calls the card
     * @param posted told of the slot and the id of every message that was sent for the first time
     */
    Delivery(String number, Outlet outlet, BiConsumer<String, String> posted) {
        this.number = number;
        this.outlet = outlet;
        this.posted = posted;
    }

    /** Sends a look; what comes of it is empty where Discord took it, else why it did not. */
    CompletableFuture<Optional<Reason>> send(Look look) {
        return request(look).handle((message, failure) -> {
            if (failure == null) {
                remember(look.slot(), message);
                return Optional.empty();
            }
            return Optional.of(refused(look.slot(), failure));
        });
    }

    private CompletableFuture<String> request(Look look) {
        Slot slot = look.slot();
        if (slot.first) {
            return outlet.editFirst(look.sheet());
        }
        return slot.message == null ? outlet.add(look.sheet()) : outlet.edit(slot.message, look.sheet());
    }

    /** Before anything else is sent: of the messages that stand, a restart may forget the last one at most. */
    private void remember(Slot slot, String message) {
        if (slot.message != null) {
            return;
        }
        slot.message = message;
        try {
            posted.accept(slot.name, message);
        } catch (RuntimeException e) {
            LOG.error("event=message-not-remembered card={} slot={}", number, slot.name, e);
        }
    }

    private Reason refused(Slot slot, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? Objects.requireNonNull(failure.getCause()) : failure;
        Reason reason = cause instanceof OutletException refused ? refused.reason() : Reason.REFUSED;
        LOG.warn(
                "event=message-not-taken card={} slot={} reason={} cause={}",
                number,
                slot.name,
                reason,
                String.valueOf(cause.getCause()));
        return reason;
    }
}
