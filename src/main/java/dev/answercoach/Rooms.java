package dev.answercoach;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.budget.DailyBudget;
import dev.answercoach.budget.SpendingStore;
import dev.answercoach.memory.AnswerMemory;
import dev.answercoach.memory.AnswerMemory.MemoryRules;
import dev.answercoach.metrics.Metrics;
import dev.answercoach.model.BreakerRules;
import dev.answercoach.model.Budget;
import dev.answercoach.model.BudgetedModel;
import dev.answercoach.model.CacheRules;
import dev.answercoach.model.CachedModel;
import dev.answercoach.model.Endpoint;
import dev.answercoach.model.LanguageModel;
import dev.answercoach.model.ModelMeters;
import dev.answercoach.model.ModelWorkers;
import dev.answercoach.model.OpenAiModel;
import dev.answercoach.model.RememberingModel;
import dev.answercoach.model.RetryRules;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.review.Coach;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.ReviewStore;
import dev.answercoach.review.Reviews;
import dev.answercoach.review.Rubrics;
import dev.answercoach.review.model.ModelCritic;
import dev.answercoach.review.model.ModelRewriter;
import dev.answercoach.review.model.ReviewPrompts;
import dev.answercoach.review.offline.OfflineCritic;
import dev.answercoach.review.offline.OfflineRewriter;
import dev.answercoach.settings.ModelSettings;
import dev.answercoach.settings.Settings;
import dev.answercoach.store.Database;
import dev.answercoach.store.RandomIds;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** The features, wired on one database and one model; every face of the program works with these. */
final class Rooms implements AutoCloseable {
    /** Questions that may wait for a thread to ask the model; a review asks one at a time. */
    private static final int WAITING_QUESTIONS = 10_000;

    private final Settings settings;
    private final Database database;
    private final InstantSource clock;
    private final Metrics metrics;
    private final RandomIds ids;
    private final AnswerStore answers;
    private final PostingStore postings;
    private final ReviewStore reviewStore;
    private final SpendingStore spending;
    private final AnswerMemory memory;
    private final ReviewArchive archive;
    private final Reviews reviews;
    private final List<Coach> coaches;
    private final ExecutorService modelWorkers;
    private final Optional<CachedModel> model;

    Rooms(Settings settings, Rubrics rubrics, ReviewPrompts prompts, Database database, InstantSource clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.metrics = new Metrics(settings.metrics());
        SecureRandom random = new SecureRandom();
        this.ids = new RandomIds(random);
        this.answers = new AnswerStore(ids, clock);
        this.postings = new PostingStore(ids, clock);
        this.reviewStore = new ReviewStore(ids, clock);
        this.spending = new SpendingStore();
        this.memory = new AnswerMemory(
                database,
                new MemoryRules(
                        settings.model().cache().stored(),
                        settings.model().cache().maxAge()),
                clock);
        this.archive = new ReviewArchive(database, answers, postings, reviewStore, clock);
        this.modelWorkers = ModelWorkers.start(settings.model().concurrency(), WAITING_QUESTIONS);
        this.model = settings.model().isConfigured()
                ? Optional.of(model(settings.model(), random, clock))
                : Optional.empty();
        List<Coach> all = new ArrayList<>();
        model.ifPresent(cached -> all.add(coach(meters().questions(cached), prompts)));
        all.add(new Coach(CoachKind.OFFLINE, new OfflineCritic(), new OfflineRewriter()));
        this.coaches = List.copyOf(all);
        this.reviews = new Reviews(archive, coaches, rubrics, settings.review(), clock);
    }

    private CachedModel model(ModelSettings settings, SecureRandom random, InstantSource clock) {
        OpenAiModel asked = new OpenAiModel(endpoint(settings), RetryRules.USUAL, BreakerRules.USUAL, clock, random);
        ModelMeters meters = meters();
        meters.endpoint(asked::state);
        Budget budget = new DailyBudget(settings.budget(), database, spending);
        LanguageModel paid = new BudgetedModel(meters.costs(asked), budget, clock);
        return new CachedModel(
                new RememberingModel(paid, endpoint(settings), memory),
                new CacheRules(settings.cache().maxWeight(), settings.cache().maxAge()),
                modelWorkers,
                clock);
    }

    private static Coach coach(LanguageModel asked, ReviewPrompts prompts) {
        return new Coach(CoachKind.MODEL, new ModelCritic(asked, prompts), new ModelRewriter(asked, prompts));
    }

    /** What counts what the model does. */
    ModelMeters meters() {
        return new ModelMeters(metrics.registry(), settings.model().name());
    }

    static Endpoint endpoint(ModelSettings settings) {
        return new Endpoint(
                settings.baseUrl(),
                settings.name(),
                settings.apiKey().reveal(),
                settings.connectTimeout(),
                settings.requestTimeout(),
                Endpoint.MAX_RESPONSE_BYTES);
    }

    Settings settings() {
        return settings;
    }

    Database database() {
        return database;
    }

    /** What the program counts of itself; whoever has something to count registers it there. */
    Metrics metrics() {
        return metrics;
    }

    RandomIds ids() {
        return ids;
    }

    AnswerStore answers() {
        return answers;
    }

    PostingStore postings() {
        return postings;
    }

    ReviewStore reviewStore() {
        return reviewStore;
    }

    AnswerMemory memory() {
        return memory;
    }

    SpendingStore spending() {
        return spending;
    }

    /** Forgets what the model answered a user, in the database and in memory. */
    void forgetAnswers(String user) {
        memory.forget(user);
        model.ifPresent(cached -> cached.forget(user));
    }

    /** Forgets what is past its time. To be called daily. */
    void sweep() {
        database.useTransaction(handle -> spending.sweep(handle, clock.instant()));
        memory.sweep();
    }

    ReviewArchive archive() {
        return archive;
    }

    Reviews reviews() {
        return reviews;
    }

    /** The model where there is one, and the rules. */
    List<Coach> coaches() {
        return coaches;
    }

    /** The model's memory, empty where there is no model. */
    Optional<CachedModel> model() {
        return model;
    }

    /** Where the model is, empty without one. */
    String modelHost() {
        return model.isPresent() ? settings.model().baseUrl().getHost() : "";
    }

    /** Whether what is kept can be read. */
    boolean isHealthy() {
        try {
            return database.read(handle ->
                            handle.createQuery("select 1").mapTo(Integer.class).one())
                    == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() {
        modelWorkers.shutdownNow();
        database.close();
    }
}
