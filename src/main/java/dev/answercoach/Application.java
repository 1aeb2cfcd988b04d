package dev.answercoach;

import ch.qos.logback.classic.Level;
import dev.answercoach.cli.Checkup;
import dev.answercoach.cli.Examination;
import dev.answercoach.cli.Installation;
import dev.answercoach.cli.InstallationException;
import dev.answercoach.cli.Service;
import dev.answercoach.cli.Workshop;
import dev.answercoach.evaluation.BrokenCaseException;
import dev.answercoach.evaluation.LabelledCase;
import dev.answercoach.evaluation.LabelledCases;
import dev.answercoach.model.PromptFileException;
import dev.answercoach.model.PromptFiles;
import dev.answercoach.review.Admission;
import dev.answercoach.review.BrokenRubricException;
import dev.answercoach.review.Rubrics;
import dev.answercoach.review.model.ReviewPrompts;
import dev.answercoach.settings.LogSettings;
import dev.answercoach.settings.ModelSettings;
import dev.answercoach.settings.Settings;
import dev.answercoach.settings.SettingsException;
import dev.answercoach.settings.SettingsReader;
import dev.answercoach.store.Database;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Remark;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the program: reads what its host has set, and wires what each face needs. */
public final class Application implements Installation {
    static final Path PROMPTS = Path.of("prompts");
    static final Path RUBRICS = Path.of("config", "rubrics");
    static final Path CASES = Path.of("config", "eval");

    private static final String JDA = "net.dv8tion.jda";

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
        return workshop(rooms(environment));
    }

    @Override
    public Examination openExamination() throws InstallationException {
        try {
            Rubrics rubrics = Rubrics.load(home.resolve(RUBRICS));
            List<LabelledCase> cases = LabelledCases.load(home.resolve(CASES), rubrics);
            return Examinations.of(cases, rubrics, rooms(forExamination(environment)), clock);
        } catch (BrokenCaseException | BrokenRubricException e) {
            throw new InstallationException(broken(e), e);
        }
    }

    /** What is measured is a host's own wish and no user's, and each run is asked anew. */
    private static Map<String, String> forExamination(Map<String, String> environment) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("COACH_MODEL_BUDGET_USER_TOKENS_PER_DAY", "0");
        variables.put("COACH_MODEL_CACHE_STORED", "0");
        return variables;
    }

    @Override
    public Service startBot() throws InstallationException {
        return RunningBot.start(rooms(environment), clock);
    }

    /** The bot with another time in which an attached file must arrive, for tests that will not wait so long. */
    Service startBot(Duration attachmentTime) throws InstallationException {
        return RunningBot.start(rooms(environment), clock, attachmentTime);
    }

    @Override
    public Service startPlayground(int port) throws InstallationException {
        return RunningPlayground.start(port, environment, this::rooms, clock);
    }

    @Override
    public Checkup.Diagnosis checkPlayground() throws InstallationException {
        return new PlaygroundCheck(environment, this::rooms, clock).run();
    }

    @Override
    public List<Checkup> checkups() {
        return new Checkups(home, environment, clock).all();
    }

    /** What a file of the installation's own that cannot be used has to say. */
    static Remark broken(RuntimeException e) {
        return Remark.key("installation.broken-file", Map.of("problem", String.valueOf(e.getMessage())));
    }

    private Rooms rooms(Map<String, String> variables) throws InstallationException {
        try {
            Settings settings = new SettingsReader().read(home, variables);
            setLogLevel(settings.log());
            Rubrics rubrics = Rubrics.load(home.resolve(RUBRICS));
            ReviewPrompts prompts = ReviewPrompts.of(PromptFiles.read(home.resolve(PROMPTS)));
            Database database = Database.open(settings.database(), aroundDatabase);
            return new Rooms(settings, rubrics, prompts, database, clock);
        } catch (SettingsException e) {
            throw new InstallationException(e.remark(), e);
        } catch (StoreException e) {
            throw new InstallationException(e.remark(), e);
        } catch (PromptFileException | BrokenRubricException e) {
            throw new InstallationException(broken(e), e);
        }
    }

    private static void setLogLevel(LogSettings settings) {
        Level level = Level.toLevel(settings.level().name());
        setLogLevel(Logger.ROOT_LOGGER_NAME, level);
        // In detail JDA logs what users have typed.
        setLogLevel(JDA, level.isGreaterOrEqual(Level.INFO) ? level : Level.INFO);
    }

    private static void setLogLevel(String name, Level level) {
        if (LoggerFactory.getLogger(name) instanceof ch.qos.logback.classic.Logger logger) {
            logger.setLevel(level);
        }
    }

    private static Workshop workshop(Rooms rooms) {
        ModelSettings model = rooms.settings().model();
        return new Workshop(
                new Admission(rooms.settings().review()),
                rooms.archive(),
                rooms.reviews(),
                model.isConfigured() ? model.name() : "",
                rooms.modelHost(),
                rooms::close);
    }
}
