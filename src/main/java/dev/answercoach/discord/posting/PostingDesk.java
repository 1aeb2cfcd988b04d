package dev.answercoach.discord.posting;

import dev.answercoach.discord.BotThreads;
import dev.answercoach.discord.CardDesk;
import dev.answercoach.discord.Slots;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.Writing;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.Postings;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the postings that users hand in and shows them, also those that a restart has left unread. */
public final class PostingDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PostingDesk.class);

    private final PostingIntake intake;
    private final Postings postings;
    private final Cards cards;
    private final BotThreads threads;
    private final CardDesk desk;

    PostingDesk(PostingIntake intake, Postings postings, Cards cards, CardDesk desk, BotThreads threads) {
        this.intake = intake;
        this.postings = postings;
        this.cards = cards;
        this.desk = desk;
        this.threads = threads;
    }

    /** Keeps what a card holds and shows it. Returns at once. */
    void take(Writing writing, Card card) {
        boolean waits = PostingSubmission.read(card.submission()).file() != null;
        CardDesk.execute(waits ? threads.fetchers() : threads.workers(), card, () -> answer(writing, card));
    }

    /** Takes up every card that a restart has left open. */
    public void takeUp(JDA jda) {
        threads.workers().execute(() -> {
            try {
                cards.unfinished(Set.of(Card.Kind.POSTING))
                        .forEach(
                                card -> CardDesk.execute(threads.workers(), card, () -> take(Writing.over(jda), card)));
            } catch (StoreException e) {
                LOG.error("event=not-taken-up", e);
            }
        });
    }

    private void answer(Writing writing, Card card) {
        List<Sheet> sheets = sheets(card);
        // A bot that closes has interrupted the fetching; the card stays open for the next start.
        if (!Thread.currentThread().isInterrupted()) {
            show(writing, card, sheets);
        }
    }

    private List<Sheet> sheets(Card card) {
        PostingSheets sheets = new PostingSheets(card);
        try {
            Given<Posting> given = intake.take(card);
            return given instanceof Given.Accepted<Posting> accepted
                    ? posting(sheets, card, accepted.value())
                    : sheets.refusal(((Given.Refused<Posting>) given).why());
        } catch (StoreException e) {
            LOG.error("event=store-failed card={}", card.id(), e);
            return sheets.refusal(Remark.key("bot.store-failed", Map.of("number", card.id())));
        } catch (RuntimeException e) {
            LOG.error("event=bug card={}", card.id(), e);
            return sheets.refusal(Remark.key("bot.bug", Map.of("number", card.id())));
        }
    }

    private List<Sheet> posting(PostingSheets sheets, Card card, Posting posting) {
        boolean isNew = PostingSubmission.read(card.submission()).posting().isEmpty();
        boolean isInUse = postings.current(card.user())
                .filter(current -> current.id().equals(posting.id()))
                .isPresent();
        return sheets.posting(posting, isNew, isInUse);
    }

    private void show(Writing writing, Card card, List<Sheet> sheets) {
        Map<String, String> standing = cards.messages(card);
        Slots slots = new Slots(desk.live(writing, card, standing), standing);
        slots.showFirst(sheets.get(0));
        for (int i = 1; i < sheets.size(); i++) {
            slots.show(CardDesk.MAIN + "." + i, sheets.get(i));
        }
        desk.closeWhenShown(card, slots.end());
    }
}
