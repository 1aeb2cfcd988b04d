package dev.answercoach.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.answercoach.text.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private final SettingsReader reader = new SettingsReader();

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void directory() throws IOException {
        file = home.resolve(SettingsReader.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    @Test
    void anEmptyFileLeavesTheDefaults() throws SettingsException {
        assertThat(read(Map.of())).isEqualTo(Settings.DEFAULTS.resolvedAgainst(home));
    }

    @Test
    void theFileOverridesADefaultAndLeavesItsNeighbours() throws Exception {
        write("review:\n  repairs: 1\nmodel:\n  cache:\n    max-age: PT30M\n");

        Settings settings = read(Map.of());

        assertThat(settings.review().repairs()).isEqualTo(1);
        assertThat(settings.review().timeLimit()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.model().cache().maxAge()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void theEnvironmentOverridesTheFile() throws Exception {
        write("model:\n  name: from-file\n");

        assertThat(read(Map.of("COACH_MODEL_NAME", "from-environment")).model().name())
                .isEqualTo("from-environment");
    }

    @Test
    void aBlankVariableCountsAsAbsent() throws Exception {
        write("model:\n  name: from-file\n");

        assertThat(read(Map.of("COACH_MODEL_NAME", " ")).model().name()).isEqualTo("from-file");
    }

    @Test
    void customaryVariablesGiveTheSecretsUnlessOursDo() throws Exception {
        assertThat(read(Map.of("OPENAI_API_KEY", "theirs")).model().apiKey().reveal())
                .isEqualTo("theirs");
        assertThat(read(Map.of("OPENAI_API_KEY", "theirs", "COACH_MODEL_API_KEY", "ours"))
                        .model()
                        .apiKey()
                        .reveal())
                .isEqualTo("ours");
        assertThat(read(Map.of("DISCORD_TOKEN", "token\n")).discord().token().reveal())
                .isEqualTo("token");
    }

    @Test
    void aModelIsConfiguredByAKeyOrByAnEndpointOfOnesOwn() throws Exception {
        assertThat(read(Map.of()).model().isConfigured()).isFalse();
        assertThat(read(Map.of("OPENAI_API_KEY", "k")).model().isConfigured()).isTrue();
        assertThat(read(Map.of("COACH_MODEL_BASE_URL", "http://127.0.0.1:11434/v1"))
                        .model()
                        .isConfigured())
                .isTrue();
    }

    @Test
    void aRelativeDatabaseFileLiesInTheHomeDirectory() throws Exception {
        assertThat(read(Map.of()).database().url()).isEqualTo("jdbc:sqlite:" + home.resolve("data/coach.db"));
        assertThat(read(Map.of("COACH_DATABASE_URL", "jdbc:sqlite:file:x.db?mode=ro"))
                        .database()
                        .url())
                .isEqualTo("jdbc:sqlite:file:" + home.resolve("x.db") + "?mode=ro");
        assertThat(read(Map.of("COACH_DATABASE_URL", "jdbc:sqlite:/var/lib/coach.db"))
                        .database()
                        .url())
                .isEqualTo("jdbc:sqlite:/var/lib/coach.db");
    }

    @Test
    void variablesThatSetNothingAreWarningsOnly() throws Exception {
        Map<String, String> environment = Map.of(
                "COACH_PORT", "tcp://10.0.0.1:80", "COACH_MODEL_NAME", "m", "HOME", "/root", "COACH_MODEL_NAMES", "m");

        assertThat(read(environment).model().name()).isEqualTo("m");
        assertThat(reader.warnings(environment))
                .containsExactly(
                        Remark.key("settings.unknown-variable", Map.of("variable", "COACH_MODEL_NAMES")),
                        Remark.key("settings.unknown-variable", Map.of("variable", "COACH_PORT")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COACH_REVIEW_REPAIRS        | 3                     | review.repairs        | settings.invalid.range
            COACH_REVIEW_REPAIRS        | two                   | review.repairs        | settings.invalid.integer
            COACH_REVIEW_REPAIRS        | 1.5                   | review.repairs        | settings.invalid.integer
            COACH_REVIEW_REPAIRS        | 99999999999           | review.repairs        | settings.invalid.integer
            COACH_MODEL_CACHE_MAX_WEIGHT| -1                    | model.cache.max-weight| settings.invalid.range
            COACH_MODEL_QUEUE_WAITING   | -1                    | model.queue.waiting   | settings.invalid.range
            COACH_MODEL_CONCURRENCY     | 0                     | model.concurrency     | settings.invalid.range
            COACH_MODEL_REQUEST_TIMEOUT | soon                  | model.request-timeout | settings.invalid.duration
            COACH_MODEL_REQUEST_TIMEOUT | 2h                    | model.request-timeout | settings.invalid.range
            COACH_MODEL_BASE_URL        | ftp://models          | model.base-url        | settings.invalid.address
            COACH_MODEL_BASE_URL        | a b                   | model.base-url        | settings.invalid.address
            COACH_DISCORD_GATEWAY_URL   | https://discord.gg    | discord.gateway-url   | settings.invalid.socket-address
            COACH_LOG_LEVEL             | loud                  | log.level             | settings.invalid.choice
            COACH_DATABASE_URL          | coach.db              | database.url          | settings.invalid.database-url
            COACH_DATABASE_URL          | jdbc:sqlite::memory:  | database.url          | settings.invalid.database-url
            """)
    void aBadValueNamesVariableKeyAndValue(String variable, String value, String key, String messageKey) {
        Remark remark = refusal(Map.of(variable, value));

        assertThat(remark.key()).isEqualTo(messageKey);
        assertThat(remark.data())
                .containsEntry("source", variable)
                .containsEntry("key", key)
                .containsEntry("value", value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            review: {repairs: 3}          | review.repairs | settings.invalid.range
            review: {repairs: [1]}        | review.repairs | settings.invalid.single
            review: {repairs: }           | review.repairs | settings.invalid.single
            review: {repairs: ''}         | review.repairs | settings.invalid.integer
            review: {repairs: true}       | review.repairs | settings.invalid.integer
            review: {repair: 1}           | review.repair  | settings.unknown
            review: 5                     | review         | settings.invalid.section
            reviews: {}                   | reviews        | settings.unknown
            model: {name: ''}             | model.name     | settings.invalid.text
            model: {api-key: sk-hidden}   | model.api-key  | settings.secret-in-file
            discord: {token: hidden}      | discord.token  | settings.secret-in-file
            [a]                           | ''             | settings.invalid.section
            """)
    void aBadFileNamesFileAndKey(String text, String key, String messageKey) throws Exception {
        write(text);

        Remark remark = refusal(Map.of());

        assertThat(remark.key()).isEqualTo(messageKey);
        assertThat(remark.data()).containsEntry("source", file.toString()).containsEntry("key", key);
        assertThat(remark.toString()).doesNotContain("hidden");
    }

    @Test
    void anUnknownKeyIsToldWhatMayStandThere() throws Exception {
        write("model:\n  cache:\n    size: 1\n");

        assertThat(refusal(Map.of()).data())
                .containsEntry("key", "model.cache.size")
                .containsEntry("known", "max-weight, max-age, stored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model: [", "model:\n\tname: x", "a: 1\na: 2", "--- {}\n--- {}", "model: {name: \"x"})
    void unparsableYamlNamesFileAndLine(String text) throws Exception {
        write(text);

        Remark remark = refusal(Map.of());

        assertThat(remark.key()).isEqualTo("settings.unparsable");
        assertThat(remark.data()).containsEntry("source", file.toString());
        assertThat(Integer.parseInt(remark.data().get("line"))).isPositive();
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        Files.delete(file);

        assertThat(refusal(Map.of())).isEqualTo(Remark.key("settings.missing-file", Map.of("source", file.toString())));
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws Exception {
        Files.write(file, new byte[] {(byte) 0xb0, (byte) 0xa1});

        assertThat(refusal(Map.of()).key()).isEqualTo("settings.unreadable-file");
    }

    @Test
    void noMessageShowsASecret() {
        assertThat(refusal(Map.of("OPENAI_API_KEY", "sk hidden")))
                .isEqualTo(Remark.key(
                        "settings.invalid.secret",
                        Map.of("source", "OPENAI_API_KEY", "key", "model.api-key", "value", "***")));
        for (String url : new String[] {
            "jdbc:postgresql://coach:hidden@db/coach", "jdbc:postgresql://db/coach?user=a&password=hidden&ssl=true"
        }) {
            Remark remark = refusal(Map.of("COACH_DATABASE_URL", url));
            assertThat(remark.key()).isEqualTo("settings.invalid.database-password");
            assertThat(remark.toString()).doesNotContain("hidden").contains("***");
        }
        assertThat(refusal(Map.of("COACH_MODEL_BASE_URL", "https://me:hidden@host/v1"))
                        .toString())
                .doesNotContain("hidden");
    }

    @Test
    void settingsWriteNoSecret() throws Exception {
        Settings settings = read(Map.of(
                "COACH_MODEL_API_KEY", "hidden",
                "COACH_DATABASE_PASSWORD", "hidden",
                "COACH_DISCORD_TOKEN", "hidden"));

        assertThat(settings.toString()).doesNotContain("hidden").contains("***");
    }

    private Settings read(Map<String, String> environment) throws SettingsException {
        return reader.read(home, environment);
    }

    private Remark refusal(Map<String, String> environment) {
        return catchThrowableOfType(SettingsException.class, () -> read(environment))
                .remark();
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }
}
