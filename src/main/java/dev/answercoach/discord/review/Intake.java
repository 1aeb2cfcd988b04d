package dev.answercoach.discord.review;

import dev.answercoach.discord.AttachmentReader;
import dev.answercoach.discord.PostingChoices;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.CardStore;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.Postings;
import dev.answercoach.review.Admission;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.ReviewRequest;
import dev.answercoach.store.Database;
import dev.answercoach.text.Given;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import java.util.Map;
import java.util.Optional;

/** Makes a review of what a user has handed in. May wait for an attachment. */
final class Intake {
    /** Why a submission is refused that names a posting which is not there. */
    static final String POSTING_UNKNOWN = "bot.posting.unknown";

    private final Database database;
    private final CardStore cards;
    private final ReviewArchive archive;
    private final Admission admission;
    private final Postings postings;
    private final AttachmentReader attachments;

    Intake(
            Database database,
            CardStore cards,
            ReviewArchive archive,
            Admission admission,
            Postings postings,
            AttachmentReader attachments) {
        this.database = database;
        this.cards = cards;
        this.archive = archive;
        this.admission = admission;
        this.postings = postings;
        this.attachments = attachments;
    }

    /** The review, opened and tied to its card in one commit; or the sentence that says why there can be none. */
    Given<Review> take(Card card) {
        Submission submission = Submission.read(card.submission());
        Given<Optional<Limit>> limit = LimitInput.read(submission.limit(), submission.minimum(), submission.rule());
        if (limit instanceof Given.Refused<Optional<Limit>> refused) {
            return Given.refused(refused.why());
        }
        Given<String> draft = draft(submission);
        if (draft instanceof Given.Refused<String> refused) {
            return Given.refused(refused.why());
        }
        Given<String> posting = posting(card.user(), submission.posting());
        if (posting instanceof Given.Refused<String> refused) {
            return Given.refused(refused.why());
        }
        Given<ReviewRequest> request = admission.admit(new ReviewRequest(
                card.user(),
                submission.question().strip(),
                ((Given.Accepted<String>) draft).value(),
                ((Given.Accepted<Optional<Limit>>) limit).value().orElse(null),
                ((Given.Accepted<String>) posting).value(),
                submission.blind()));
        return request instanceof Given.Accepted<ReviewRequest> accepted
                ? open(card, accepted.value())
                : Given.refused(((Given.Refused<ReviewRequest>) request).why());
    }

    private Given<String> draft(Submission submission) {
        return submission.file() == null ? Given.accepted(submission.draft()) : attachments.read(submission.file());
    }

    /** The text of the posting that is meant, empty where none is. */
    private Given<String> posting(String user, String chosen) {
        if (chosen.equals(PostingChoices.NONE)) {
            return Given.accepted("");
        }
        if (chosen.isBlank()) {
            return Given.accepted(postings.current(user).map(Posting::text).orElse(""));
        }
        return postings.named(user, chosen)
                .map(found -> Given.accepted(found.text()))
                .orElseGet(() -> Given.refused(Remark.key(POSTING_UNKNOWN, Map.of("title", chosen.strip()))));
    }

    /** A card that was erased meanwhile leaves nothing behind. */
    private Given<Review> open(Card card, ReviewRequest request) {
        return database.inTransaction(handle -> {
            if (!cards.hold(handle, card.id())) {
                return Given.refused(Remark.key("bot.card-gone"));
            }
            Review review = archive.open(handle, request);
            cards.attach(handle, card.id(), review.id());
            return Given.accepted(review);
        });
    }
}
