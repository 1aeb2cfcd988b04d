package dev.answercoach.discord.posting;

import dev.answercoach.discord.AttachmentReader;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.CardStore;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.Postings;
import dev.answercoach.store.Database;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import org.jdbi.v3.core.Handle;

/** Makes a posting of what a user has handed in. May wait for an attachment. */
final class PostingIntake {
    private final Database database;
    private final CardStore cards;
    private final Postings postings;
    private final AttachmentReader attachments;

    PostingIntake(Database database, CardStore cards, Postings postings, AttachmentReader attachments) {
        this.database = database;
        this.cards = cards;
        this.postings = postings;
        this.attachments = attachments;
    }

    /** The card's posting, kept and tied to its card in one commit; or the sentence that says why there can be none. */
    Given<Posting> take(Card card) {
        PostingSubmission submission = PostingSubmission.read(card.submission());
        if (!submission.posting().isEmpty()) {
            return postings.find(card.user(), submission.posting())
                    .map(Given::accepted)
                    .orElseGet(() -> Given.refused(Remark.key("posting.unknown")));
        }
        Given<String> text = text(submission);
        return text instanceof Given.Accepted<String> accepted
                ? database.inTransaction(handle -> keep(handle, card, accepted.value()))
                : Given.refused(((Given.Refused<String>) text).why());
    }

    private Given<String> text(PostingSubmission submission) {
        return submission.file() == null ? Given.accepted(submission.text()) : attachments.read(submission.file());
    }

    /** A card that was erased meanwhile leaves nothing behind. */
    private Given<Posting> keep(Handle handle, Card card, String text) {
        if (!cards.hold(handle, card.id())) {
            return Given.refused(Remark.key("bot.card-gone"));
        }
        Given<Posting> given = postings.add(handle, card.user(), text);
        if (given instanceof Given.Accepted<Posting> accepted) {
            String kept = PostingSubmission.kept(accepted.value().id()).write();
            cards.resubmit(handle, card.id(), kept);
        }
        return given;
    }
}
