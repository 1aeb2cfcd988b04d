package dev.answercoach.discord.live;

import dev.answercoach.discord.drawing.Sheet;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.interactions.InteractionHook;

/** Writes with the token of an interaction, also after a restart. */
public final class TokenOutlet implements Outlet {
    private final InteractionHook hook;
    private final boolean shared;

    /**
     * An outlet for one interaction.
     *
     * @param shared whether added messages are for everybody there, or for the user alone
     */
    public TokenOutlet(InteractionHook hook, boolean shared) {
        this.hook = hook;
        this.shared = shared;
    }

    @Override
    public CompletableFuture<String> editFirst(Sheet sheet) {
        return Sending.send(() -> hook.editOriginal(sheet.toEdit()));
    }

    @Override
    public CompletableFuture<String> edit(String message, Sheet sheet) {
        return Sending.send(() -> hook.editMessageById(message, sheet.toEdit()));
    }

    @Override
    public CompletableFuture<String> add(Sheet sheet) {
        return Sending.send(() -> hook.sendMessage(sheet.toCreate()).setEphemeral(!shared));
    }
}
