package dev.answercoach.discord.review;

import dev.answercoach.discord.AttachmentReader;
import dev.answercoach.discord.BotThreads;
import dev.answercoach.discord.CardDesk;
import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.Control;
import dev.answercoach.discord.Handlers;
import dev.answercoach.discord.cards.CardStore;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.model.JobQueue;
import dev.answercoach.posting.Postings;
import dev.answercoach.review.Admission;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.Reviews;
import dev.answercoach.store.Database;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code /review} as a whole: its command, its menu entry, its buttons, and the desk that leads what they ask for. */
public final class ReviewFeature {
    private final Handlers handlers;
    private final ReviewDesk desk;

    /**
     * What reviews are made with.
     *
     * @param queue where reviews wait for the model; empty where there is none
     * @param forgetAnswers forgets what the model answered a user, who has deleted a review that it may quote
     * @param sweep forgets what is past its time; called daily
     */
    public record Means(
            Database database,
            Admission admission,
            ReviewArchive archive,
            Reviews reviews,
            Optional<JobQueue> queue,
            Postings postings,
            Consumer<String> forgetAnswers,
            Runnable sweep) {}

    public ReviewFeature(
            Means means,
            CardStore cardStore,
            Cards cards,
            CardDesk cardDesk,
            AttachmentReader attachments,
            CommandTexts texts,
            BotThreads threads,
            InstantSource clock) {
        ReviewArchive archive = means.archive();
        Intake intake =
                new Intake(means.database(), cardStore, archive, means.admission(), means.postings(), attachments);
        Leading leading = new Leading(archive, means.reviews(), means.queue(), cardDesk, threads);
        this.desk = new ReviewDesk(
                intake,
                archive,
                means.reviews(),
                means.queue().isPresent(),
                leading,
                cards,
                cardDesk,
                threads,
                means.sweep());
        ReviewOpening opening = new ReviewOpening(cards, desk);
        ReviewList list = new ReviewList(opening, archive, clock);
        List<Control> controls = new ArrayList<>(List.of(new Compose(opening), new Write(), list));
        controls.addAll(
                new MainControls(archive, means.reviews(), opening, leading, cards, means.forgetAnswers()).all());
        controls.addAll(new RewriteControls(archive, means.reviews(), opening).all());
        this.handlers = new Handlers(
                List.of(new ReviewCommand(texts, opening, archive, list, means.postings())),
                List.of(new ReviewMenu(texts, opening)),
                controls);
    }

    public Handlers handlers() {
        return handlers;
    }

    public ReviewDesk desk() {
        return desk;
    }
}
