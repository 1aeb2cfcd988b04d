package dev.answercoach.discord.posting;

import dev.answercoach.discord.AttachmentReader;
import dev.answercoach.discord.BotThreads;
import dev.answercoach.discord.CardDesk;
import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.Control;
import dev.answercoach.discord.Handlers;
import dev.answercoach.discord.cards.CardStore;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.posting.Postings;
import dev.answercoach.store.Database;
import java.util.ArrayList;
import java.util.List;

/** {@code /posting} as a whole: its command, its menu entry, its buttons, and the desk that keeps what is handed in. */
public final class PostingFeature {
    private final Handlers handlers;
    private final PostingDesk desk;

    public PostingFeature(
            Database database,
            Postings postings,
            CardStore cardStore,
            Cards cards,
            CardDesk cardDesk,
            AttachmentReader attachments,
            CommandTexts texts,
            BotThreads threads) {
        PostingIntake intake = new PostingIntake(database, cardStore, postings, attachments);
        this.desk = new PostingDesk(intake, postings, cards, cardDesk, threads);
        PostingOpening opening = new PostingOpening(cards, desk);
        PostingControls controls = new PostingControls(postings, opening);
        PostingList list = new PostingList(postings, opening);
        List<Control> all = new ArrayList<>(controls.all());
        all.add(new PostingCompose(opening));
        this.handlers = new Handlers(
                List.of(new PostingCommand(texts, opening, list, controls, postings)),
                List.of(new PostingMenu(texts, opening)),
                all);
    }

    public Handlers handlers() {
        return handlers;
    }

    public PostingDesk desk() {
        return desk;
    }
}
