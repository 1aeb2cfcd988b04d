package dev.answercoach.discord.review;

import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.EditTurns;
import dev.answercoach.discord.live.LiveCard;
import dev.answercoach.discord.live.Outlet;
import dev.answercoach.store.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A card whose messages are taken at once and kept here; its time passes only when told. */
final class DrawnCard implements Outlet {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<Runnable> due = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final LiveCard live = new LiveCard(
            "card",
            this,
            (wait, work) -> due.add(work),
            new EditTurns((wait, work) -> due.add(work), clock),
            clock,
            (slot, message) -> {});

    LiveCard live() {
        return live;
    }

    /** Lets everything that waits for its time have it. */
    void passTime() {
        while (!due.isEmpty()) {
            clock.advance(Duration.ofSeconds(2));
            due.remove(0).run();
        }
    }

    /** What was sent last, as Discord's JSON. */
    String last() {
        return sent.get(sent.size() - 1);
    }

    @Override
    public CompletableFuture<String> editFirst(Sheet sheet) {
        return take(sheet);
    }

    @Override
    public CompletableFuture<String> edit(String message, Sheet sheet) {
        return take(sheet);
    }

    @Override
    public CompletableFuture<String> add(Sheet sheet) {
        return take(sheet);
    }

    private CompletableFuture<String> take(Sheet sheet) {
        sent.add(ReviewSheetsTest.text(sheet));
        return CompletableFuture.completedFuture("message");
    }
}
