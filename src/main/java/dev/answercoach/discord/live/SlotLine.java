package dev.answercoach.discord.live;

import dev.answercoach.discord.drawing.Sheet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The slots of a card in the order in which they were first named, and which of them comes next; the card's lock guards it. */
final class SlotLine {
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    /** A slot should look like this. */
    void want(String name, Sheet sheet, boolean first, Optional<String> message) {
        slots.computeIfAbsent(name, any -> new Slot(name, first, message.orElse(null), sheet))
                .want(sheet);
    }

    /** Nothing is to be done any more but with the first message. */
    void forgetFurther() {
        slots.values().removeIf(slot -> !slot.first);
    }

    Optional<Slot> find(String name) {
        return Optional.ofNullable(slots.get(name));
    }

    /**
     * The slot behind that may be sent first; among those that may be sent now, the one named first. What is added while the
     * answer is awaited would take its place, so nothing goes before it (Discord, "Create Followup Message").
     */
    Optional<Slot> nextBehind(Instant now) {
        boolean isAwaited = slots.values().stream().anyMatch(Slot::isAwaited);
        return soonest(
                slots.values().stream().filter(Slot::isBehind).filter(slot -> !isAwaited || slot.isAwaited()), now);
    }

    /** The slot with a passing look that may be sent first. */
    Optional<Slot> nextPassing(Instant now) {
        return soonest(slots.values().stream().filter(Slot::mayPass), now);
    }

    private static Optional<Slot> soonest(Stream<Slot> slots, Instant now) {
        return slots.min((one, other) -> later(one.next, now).compareTo(later(other.next, now)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
