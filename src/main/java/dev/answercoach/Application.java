package dev.answercoach;

import ch.qos.logback.classic.Level;
import dev.answercoach.answers.AnswerStore;
import dev.answercoach.cli.Checkup;
import dev.answercoach.cli.Installation;
import dev.answercoach.cli.InstallationException;
import dev.answercoach.cli.Workshop;
import dev.answercoach.model.CacheRules;
import dev.answercoach.model.CachedModel;
import dev.answercoach.model.Endpoint;
import dev.answercoach.model.LanguageModel;
import dev.answercoach.model.ModelWorkers;
import dev.answercoach.model.OpenAiModel;
import dev.answercoach.model.PromptFileException;
import dev.answercoach.model.PromptFiles;
import dev.answercoach.model.RetryRules;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.review.Admission;
import dev.answercoach.review.BrokenRubricException;
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
import dev.answercoach.settings.LogSettings;
import dev.answercoach.settings.ModelSettings;
import dev.answercoach.settings.Settings;
import dev.answercoach.settings.SettingsException;
import dev.answercoach.settings.SettingsReader;
import dev.answercoach.store.Database;
import dev.answercoach.store.RandomIds;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Remark;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the objects of the program; nothing is wired anywhere else. */
public final class Application implements Installation {
    static final Path PROMPTS = Path.of("prompts");
    static final Path RUBRICS = Path.of("config", "rubrics");
    /** Questions that may wait for a thread to ask the model; a review asks one at a time. */
    private static final int WAITING_QUESTIONS = 1_000;

    private final Path home;
    private final Map<String, String> environment;
    private final InstantSource clock;
    private final UnaryOperator<DataSource> aroundDatabase;

    /**
     * @param home the program's directory, with config and prompts
     * @param environment the environment variables
     */
    public Application(Path home, Map<String, String> environment, InstantSource clock) {
        this(home, environment, clock, UnaryOperator.identity());
    }

    /** The same with something around every database connection, for tests that break them. */
    Application(
            Path home, Map<String, String> environment, InstantSource clock, UnaryOperator<DataSource> aroundDatabase) {
        this.home = home;
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.aroundDatabase = aroundDatabase;
    }

    @Override
    public Workshop open() throws InstallationException {
        try {
            Settings settings = new SettingsReader().read(home, environment);
            setLogLevel(settings.log());
            Rubrics rubrics = Rubrics.load(home.resolve(RUBRICS));
            ReviewPrompts prompts = ReviewPrompts.of(PromptFiles.read(home.resolve(PROMPTS)));
            Database database = Database.open(settings.database(), aroundDatabase);
            return workshop(settings, rubrics, prompts, database);
        } catch (SettingsException e) {
            throw new InstallationException(e.remark(), e);
        } catch (StoreException e) {
            throw new InstallationException(e.remark(), e);
        } catch (PromptFileException | BrokenRubricException e) {
            throw new InstallationException(broken(e), e);
        }
    }

    @Override
    public List<Checkup> checkups() {
        return new Checkups(home, environment, clock).all();
    }

    /** What a file of the installation's own that cannot be used has to say. */
    static Remark broken(RuntimeException e) {
        return Remark.key("installation.broken-file", Map.of("problem", String.valueOf(e.getMessage())));
    }

    private static void setLogLevel(LogSettings settings) {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.toLevel(settings.level().name()));
        }
    }

    private Workshop workshop(Settings settings, Rubrics rubrics, ReviewPrompts prompts, Database database) {
        SecureRandom random = new SecureRandom();
        RandomIds ids = new RandomIds(random);
        ReviewArchive archive = new ReviewArchive(
                database,
                new AnswerStore(ids, clock),
                new PostingStore(ids, clock),
                new ReviewStore(ids, clock),
                clock);
        ModelSettings model = settings.model();
        ExecutorService workers = ModelWorkers.start(model.concurrency(), WAITING_QUESTIONS);
        List<Coach> coaches = new ArrayList<>();
        if (model.isConfigured()) {
            coaches.add(modelCoach(model(model, workers, random), prompts));
        }
        coaches.add(new Coach(CoachKind.OFFLINE, new OfflineCritic(), new OfflineRewriter()));
        return new Workshop(
                new Admission(settings.review()),
                archive,
                new Reviews(archive, coaches, rubrics, settings.review(), clock),
                model.isConfigured() ? model.name() : "",
                model.isConfigured() ? model.baseUrl().getHost() : "",
                () -> {
                    workers.shutdownNow();
                    database.close();
                });
    }

    private LanguageModel model(ModelSettings settings, ExecutorService workers, SecureRandom random) {
        return new CachedModel(
                new OpenAiModel(endpoint(settings), RetryRules.USUAL, clock, random),
                new CacheRules(settings.cache().maxWeight(), settings.cache().maxAge()),
                workers,
                clock);
    }

    private static Coach modelCoach(LanguageModel model, ReviewPrompts prompts) {
        return new Coach(CoachKind.MODEL, new ModelCritic(model, prompts), new ModelRewriter(model, prompts));
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
}
