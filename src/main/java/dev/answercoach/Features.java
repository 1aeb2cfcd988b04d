package dev.answercoach;

import dev.answercoach.discord.AttachmentReader;
import dev.answercoach.discord.BotThreads;
import dev.answercoach.discord.CardDesk;
import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.Handlers;
import dev.answercoach.discord.cards.CardStore;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.discord.commands.Greeting;
import dev.answercoach.discord.commands.HelpCommand;
import dev.answercoach.discord.commands.PrivacyFeature;
import dev.answercoach.discord.commands.PrivacyWords;
import dev.answercoach.discord.posting.PostingFeature;
import dev.answercoach.discord.review.ReviewDesk;
import dev.answercoach.discord.review.ReviewFeature;
import dev.answercoach.model.JobQueue;
import dev.answercoach.model.QueueRules;
import dev.answercoach.people.Erasure;
import dev.answercoach.people.PeopleStore;
import dev.answercoach.posting.Postings;
import dev.answercoach.review.Admission;
import dev.answercoach.settings.ModelSettings;
import dev.answercoach.settings.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;

/** Everything that the bot can be asked for on Discord, wired; here stands the one list of its commands. */
final class Features {
    private final ReviewFeature review;
    private final PostingFeature posting;
    private final Dispatcher dispatcher;

    /** @param attachmentTime in which an attached file must arrive */
    Features(Rooms rooms, BotThreads threads, InstantSource clock, Duration attachmentTime) {
        Settings settings = rooms.settings();
        CommandTexts texts = new CommandTexts();
        CardStore cardStore = new CardStore(rooms.ids(), clock);
        Cards cards = new Cards(rooms.database(), cardStore);
        CardDesk cardDesk = new CardDesk(cards, threads, clock);
        AttachmentReader attachments = new AttachmentReader(settings.discord().cdnUrl(), attachmentTime);
        Postings postings = new Postings(
                rooms.database(), rooms.postings(), settings.review().maxPostingCharacters());
        PeopleStore people = new PeopleStore(clock);
        PrivacyWords words = new PrivacyWords(texts, rooms.modelHost());
        this.review = new ReviewFeature(
                new ReviewFeature.Means(
                        rooms.database(),
                        new Admission(settings.review()),
                        rooms.archive(),
                        rooms.reviews(),
                        queue(rooms, threads),
                        postings,
                        rooms::forgetAnswers,
                        rooms::sweep),
                cardStore,
                cards,
                cardDesk,
                attachments,
                texts,
                threads,
                clock);
        this.posting =
                new PostingFeature(rooms.database(), postings, cardStore, cards, cardDesk, attachments, texts, threads);
        PrivacyFeature privacy =
                new PrivacyFeature(texts, words, erasure(rooms, cardStore, people, review.desk()), cards);
        Handlers all = Handlers.joined(List.of(review.handlers(), posting.handlers(), privacy.handlers()));
        Handlers withHelp = Handlers.joined(List.of(all, Handlers.of(new HelpCommand(texts, all))));
        Greeting greeting = new Greeting(rooms.database(), people, cards, texts, words);
        this.dispatcher = new Dispatcher(withHelp, cards, greeting, threads.replies(), clock);
    }

    /** Cards go first: work that would keep something for one of them holds it, and finds it gone afterwards. */
    private static Erasure erasure(Rooms rooms, CardStore cards, PeopleStore people, ReviewDesk desk) {
        return new Erasure(
                rooms.database(),
                List.of(
                        cards,
                        rooms.answers(),
                        rooms.postings(),
                        rooms.reviewStore(),
                        rooms.spending(),
                        rooms.memory(),
                        people),
                user -> {
                    desk.erased(user);
                    rooms.model().ifPresent(model -> model.forget(user));
                });
    }

    private static Optional<JobQueue> queue(Rooms rooms, BotThreads threads) {
        ModelSettings settings = rooms.settings().model();
        QueueRules rules = new QueueRules(
                settings.concurrency(),
                settings.queue().waiting(),
                settings.queue().waitingPerUser());
        Optional<JobQueue> queue = rooms.model().map(model -> new JobQueue(threads.coaches(), rules));
        queue.ifPresent(rooms.meters()::queue);
        return queue;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    /** Goes on with what the last run of the bot has left undone. */
    void takeUp(JDA jda) {
        review.desk().takeUp(jda);
        posting.desk().takeUp(jda);
    }
}
