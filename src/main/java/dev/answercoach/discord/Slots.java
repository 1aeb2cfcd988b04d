package dev.answercoach.discord;

import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.LiveCard;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

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

    public void show(String slot, Sheet sheet) {
        String known = standing.get(slot);
        if (known == null) {
            live.show(slot, sheet);
        } else {
            live.show(slot, sheet, known);
        }
    }

    public CompletableFuture<Boolean> end() {
        return live.end();
    }
}
