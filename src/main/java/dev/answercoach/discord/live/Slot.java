package dev.answercoach.discord.live;

import dev.answercoach.discord.drawing.Sheet;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A message of a {@link LiveCard} as it stands and as it should; the card's lock guards it. */
final class Slot {
    final String name;
    final boolean first;
    /** Its id, once it was sent. */
    @Nullable
    String message;

    @Nullable
    Sheet shown;

    Sheet wanted;
    /** How often another look has been wanted. */
    int wish;

    /** How it may look meanwhile, drawn when its turn comes. */
    @Nullable
    Supplier<Sheet> passing;

    /** Before this moment nothing is sent. */
    Instant next = Instant.MIN;

    int attempts;
    private boolean dismissed;

    Slot(String name, boolean first, @Nullable String message, Sheet wanted) {
        this.name = name;
        this.first = first;
        this.message = message;
        this.wanted = wanted;
    }

    void want(Sheet sheet) {
        wish++;
        wanted = sheet;
        passing = null;
        attempts = 0;
    }

    boolean isBehind() {
        return !wanted.equals(shown);
    }

    /** The answer that was promised is neither given nor refused yet. */
    boolean isAwaited() {
        return first && shown == null;
    }

    boolean mayPass() {
        return passing != null && !dismissed;
    }

    /** Whether it turned out that the user has taken the card's first message away. */
    boolean isDismissed() {
        return first && dismissed;
    }

    /**
     * A passing look that is to be drawn.
     *
     * @param instead the look whose place it takes
     */
    record Passing(Supplier<Sheet> drawing, Look instead) {}

    Passing takePassing() {
        Passing taken = new Passing(Objects.requireNonNull(passing), new Look(this, wanted, wish, true));
        passing = null;
        return taken;
    }

    /** It looks like this now, and is to stay so unless another look has been wanted since that wish. */
    void stands(Sheet sheet, int since) {
        shown = sheet;
        if (wish == since) {
            wanted = sheet;
        }
    }

    /** The user has taken it away: what should be there counts as shown. */
    void dismiss(Sheet sheet, int since) {
        stands(sheet, since);
        dismissed = true;
    }
}
