package dev.answercoach.discord.live;

import dev.answercoach.discord.drawing.Sheet;
import java.util.concurrent.CompletableFuture;

/** Where the messages of one card go. What it returns fails with an {@link OutletException}. */
public interface Outlet {
    /** Changes the first message; gives its id. */
    CompletableFuture<String> editFirst(Sheet sheet);

    /** Changes a message that was added before; gives its id. */
    CompletableFuture<String> edit(String message, Sheet sheet);

    /** Adds a message; gives its id. */
    CompletableFuture<String> add(Sheet sheet);
}
