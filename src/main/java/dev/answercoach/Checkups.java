package dev.answercoach;

import dev.answercoach.cli.Checkup;
import dev.answercoach.cli.Checkup.Diagnosis;
import dev.answercoach.model.EndpointProbe;
import dev.answercoach.model.PromptFileException;
import dev.answercoach.model.PromptFiles;
import dev.answercoach.review.BrokenRubricException;
import dev.answercoach.review.QuestionKind;
import dev.answercoach.review.Rubrics;
import dev.answercoach.review.model.ReviewPrompts;
import dev.answercoach.settings.ModelSettings;
import dev.answercoach.settings.Settings;
import dev.answercoach.settings.SettingsException;
import dev.answercoach.settings.SettingsReader;
import dev.answercoach.store.Database;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Remark;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code coach doctor} looks at. Without readable settings, what they would lead to is not looked at. */
final class Checkups {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OLDEST_JAVA = 17;

    private final Path home;
    private final Map<String, String> environment;
    private final InstantSource clock;

    Checkups(Path home, Map<String, String> environment, InstantSource clock) {
        this.home = home;
        this.environment = environment;
        this.clock = clock;
    }

    List<Checkup> all() {
        List<Checkup> checkups = new ArrayList<>();
        checkups.add(new Checkup("doctor.java", Checkups::java));
        checkups.add(new Checkup("doctor.config", this::config));
        checkups.add(new Checkup("doctor.prompts", this::files));
        readable().ifPresent(settings -> {
            checkups.add(new Checkup("doctor.database", () -> database(settings)));
            checkups.add(new Checkup("doctor.model", () -> model(settings.model())));
            checkups.add(new Checkup("doctor.discord", () -> new DiscordCheckup(settings.discord()).examine()));
        });
        return checkups;
    }

    private Optional<Settings> readable() {
        try {
            return Optional.of(new SettingsReader().read(home, environment));
        } catch (SettingsException e) {
            return Optional.empty();
        }
    }

    private static Diagnosis java() {
        Map<String, String> data =
                Map.of("version", System.getProperty("java.version"), "oldest", Integer.toString(OLDEST_JAVA));
        return Runtime.version().feature() >= OLDEST_JAVA
                ? Diagnosis.good(Remark.key("doctor.java.good", data))
                : Diagnosis.bad(Remark.key("doctor.java.old", data));
    }

    private Diagnosis config() {
        SettingsReader reader = new SettingsReader();
        try {
            reader.read(home, environment);
        } catch (SettingsException e) {
            return Diagnosis.bad(e.remark());
        }
        // A variable that sets nothing may be a slip or somebody else's: worth a line, no reason to fail.
        return Diagnosis.good(reader.warnings(environment).stream()
                .findFirst()
                .orElse(Remark.key(
                        "doctor.config.good",
                        Map.of("file", home.resolve(SettingsReader.FILE).toString()))));
    }

    private Diagnosis files() {
        try {
            PromptFiles prompts = PromptFiles.read(home.resolve(Application.PROMPTS));
            ReviewPrompts.of(prompts);
            Rubrics.load(home.resolve(Application.RUBRICS));
            return Diagnosis.good(Remark.key(
                    "doctor.prompts.good",
                    Map.of(
                            "prompts", Integer.toString(prompts.ids().size()),
                            "rubrics", Integer.toString(QuestionKind.values().length))));
        } catch (PromptFileException | BrokenRubricException e) {
            return Diagnosis.bad(Application.broken(e));
        }
    }

    private static Diagnosis database(Settings settings) {
        try {
            Database.open(settings.database()).close();
            return Diagnosis.good(Remark.key(
                    "doctor.database.good", Map.of("url", settings.database().url())));
        } catch (StoreException e) {
            return Diagnosis.bad(e.remark());
        }
    }

    private Diagnosis model(ModelSettings settings) {
        if (!settings.isConfigured()) {
            return Diagnosis.good(Remark.key("doctor.model.offline"));
        }
        EndpointProbe.Finding finding = new EndpointProbe(clock).probe(Rooms.endpoint(settings), PATIENCE);
        Map<String, String> data = new HashMap<>();
        data.put("model", settings.name());
        data.put("host", String.valueOf(settings.baseUrl().getHost()));
        data.put("millis", Long.toString(finding.usage().millis()));
        data.put("detail", finding.detail());
        return finding.failure()
                .map(failure -> Diagnosis.bad(Remark.key("doctor.model.bad." + KeyName.of(failure), data)))
                .orElseGet(() -> Diagnosis.good(Remark.key("doctor.model.good", data)));
    }
}
