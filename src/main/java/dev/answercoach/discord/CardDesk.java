package dev.answercoach.discord;

import dev.answercoach.discord.cards.Address;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.discord.live.ChannelOutlet;
import dev.answercoach.discord.live.EditTurns;
import dev.answercoach.discord.live.LiveCard;
import dev.answercoach.discord.live.Outlet;
import dev.answercoach.discord.live.TokenOutlet;
import dev.answercoach.discord.live.Writing;
import dev.answercoach.store.StoreException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every feature does with its cards: writes them where they are, and closes them once all of it stands. */
public final class CardDesk {
    /** The slot of a card's first message. */
    public static final String MAIN = "main";

    private static final Logger LOG = LoggerFactory.getLogger(CardDesk.class);

    private final Cards cards;
    private final BotThreads threads;
    private final InstantSource clock;
    private final EditTurns turns;

    public CardDesk(Cards cards, BotThreads threads, InstantSource clock) {
        this.cards = cards;
        this.threads = threads;
        this.clock = clock;
        this.turns = new EditTurns(threads::after, clock);
    }

    /**
     * The messages of a card, to be written.
     *
     * @param standing those that were sent before a restart, by their slots
     */
    public LiveCard live(Writing writing, Card card, Map<String, String> standing) {
        return new LiveCard(
                card.id(), outlet(writing, card, standing), threads::after, turns, clock, (slot, message) -> {
                    cards.posted(card, slot, message);
                    writing.begun().run();
                });
    }

    /** With the token as long as Discord knows it; after that only what everybody sees can still be changed. */
    private Outlet outlet(Writing writing, Card card, Map<String, String> standing) {
        Address address = card.address();
        String first = standing.get(MAIN);
        MessageChannel channel = address.shared() && first != null && !address.isAlive(clock.instant())
                ? writing.jda().getChannelById(MessageChannel.class, address.channel())
                : null;
        return channel == null || first == null
                ? new TokenOutlet(InteractionHook.from(writing.jda(), address.token()), address.shared())
                : new ChannelOutlet(channel, first);
    }

    /** Closes the card when all of it stands, or when it turns out that it cannot be shown. */
    public void closeWhenShown(Card card, LiveCard live) {
        closeWhenShown(card, live.end());
    }

    /** The same, for a card that says by itself when all of it stands. */
    public void closeWhenShown(Card card, CompletableFuture<Boolean> shown) {
        CompletableFuture<Void> unused = shown.thenAcceptAsync(
                all -> close(card, all ? Card.State.CLOSED : Card.State.UNSEEN), threads.workers());
    }

    /** Closes a card that is not shown any further, though there will be something to see. */
    public void closeUnseen(Card card) {
        close(card, Card.State.UNSEEN);
    }

    private void close(Card card, Card.State state) {
        try {
            cards.close(card, state);
        } catch (StoreException e) {
            LOG.error("event=card-not-closed card={}", card.id(), e);
        }
    }

    /** Has work on a card done; once the bot closes it is left to the next start. */
    public static void execute(Executor executor, Card card, Runnable work) {
        try {
            executor.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.error("event=bug card={}", card.id(), e);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.info("event=closing card={}", card.id());
        }
    }
}
