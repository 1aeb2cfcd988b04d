package dev.answercoach.discord;

import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.EditTurns.Lane;
import dev.answercoach.discord.live.LiveCard;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The messages of a card by their slots, those included that were sent before a restart. */
public final class Slots {
    private final LiveCard live;
    private final Map<String, String> standing;

    public Slots(LiveCard live, Map<String, String> standing) {
        this.live = live;
        this.standing = Map.copyOf(standing);
    }

    public void showFirst(Sheet sheet) {
        live.showFirst(CardDesk.MAIN, sheet);
    }

    /** Only this is shown from now on; see {@link LiveCard#showLast}. */
    public void showLast(Sheet sheet) {
        live.showLast(CardDesk.MAIN, sheet);
    }

    /** The first message may look like this meanwhile; see {@link LiveCard#pass}. */
    public void passFirst(Lane lane, Supplier<Sheet> look) {
        live.pass(CardDesk.MAIN, lane, look);
    }

    public void show(String slot, Sheet sheet) {
        String known = standing.get(slot);
        if (known == null) {
            live.show(slot, sheet);
        } else {
            live.show(slot, sheet, known);
        }
    }

    /** Completes when it turns out that the user has taken the first message away. */
    public CompletableFuture<Void> dismissed() {
        return live.dismissed();
    }

    public CompletableFuture<Boolean> end() {
        return live.end();
    }
}
