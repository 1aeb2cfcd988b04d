package dev.answercoach.discord.posting;

import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.Visit;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.CardStore.NewCard;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.posting.Posting;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Remark;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what users hand in as postings: it is kept first, then promised an answer, then worked on. */
final class PostingOpening {
    private static final Logger LOG = LoggerFactory.getLogger(PostingOpening.class);

    private final Cards cards;
    private final PostingDesk desk;

    PostingOpening(Cards cards, PostingDesk desk) {
        this.cards = cards;
        this.desk = desk;
    }

    /** Keeps what was handed in as a posting and shows what it says. */
    Reception keep(Visit visit, PostingSubmission submission) {
        try {
            Card card = open(visit, Card.Kind.POSTING, submission);
            return Reception.Answer.privately(reply -> desk.take(reply.writing(), card));
        } catch (StoreException e) {
            LOG.error("event=store-failed visit={}", visit.number(), e);
            Remark why = Remark.key("bot.store-failed", Map.of("number", visit.number()));
            return Dispatcher.say(visit, why, submission.text());
        }
    }

    /** Shows what a kept posting says. */
    Reception show(Visit visit, Posting posting) {
        return keep(visit, PostingSubmission.kept(posting.id()));
    }

    /** The modal for a posting, with what was typed so far. */
    Reception compose(Visit visit, PostingSubmission submission) {
        return new Reception.Ask(PostingCompose.modal(prompt(visit, submission)));
    }

    /** A card that asks the user for something. */
    Card prompt(Visit visit, PostingSubmission submission) {
        return open(visit, Card.Kind.PROMPT, submission);
    }

    private Card open(Visit visit, Card.Kind kind, PostingSubmission submission) {
        return cards.open(new NewCard(
                visit.user(), kind, visit.language(), visit.address(false), submission.write(), Optional.empty(), 0));
    }
}
