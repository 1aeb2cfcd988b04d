package dev.answercoach.discord.live;

import dev.answercoach.discord.drawing.Sheet;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

/** Writes to a channel that the bot is in: what everybody sees there can be changed without the interaction's token. */
public final class ChannelOutlet implements Outlet {
    private final MessageChannel channel;
    private final String first;

    /**
     * An outlet for one card.
     *
     * @param first the id of the card's first message
     */
    public ChannelOutlet(MessageChannel channel, String first) {
        this.channel = channel;
        this.first = first;
    }

    @Override
    public CompletableFuture<String> editFirst(Sheet sheet) {
        return edit(first, sheet);
    }

    @Override
    public CompletableFuture<String> edit(String message, Sheet sheet) {
        return Sending.send(() -> channel.editMessageById(message, sheet.toEdit()));
    }

    @Override
    public CompletableFuture<String> add(Sheet sheet) {
        return Sending.send(() -> channel.sendMessage(sheet.toCreate()));
    }
}
