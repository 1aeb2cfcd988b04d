package dev.answercoach.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** config/coach.yaml, as it is shipped, says what the records say. */
class CoachYamlTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    /** A value of each type that is no setting's default. */
    private static final Map<Class<?>, String> OTHER_VALUES = Map.of(
            int.class, "128",
            long.class, "777",
            Duration.class, "77s",
            Secret.class, "other-secret",
            LogSettings.Level.class, "debug",
            String.class, "other",
            URI.class, "http://other.example/v1");

    private static final Map<String, String> SPECIAL_VALUES = Map.of(
            "database.url", "jdbc:postgresql://db.example/coach",
            "review.repairs", "1",
            "discord.gateway-url", "ws://other.example");

    @TempDir
    Path elsewhere;

    @Test
    void theFileHoldsTheDefaults() throws Exception {
        assertThat(new SettingsReader().read(HOME, Map.of())).isEqualTo(Settings.DEFAULTS.resolvedAgainst(HOME));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everySettingStandsInTheFileWithAComment(SettingKey key) throws Exception {
        List<String> lines = Files.readAllLines(HOME.resolve(SettingsReader.FILE));
        if (key.isSecret()) {
            assertThat(lines)
                    .anyMatch(line ->
                            line.contains("#") && key.variables().stream().allMatch(line::contains));
            return;
        }
        JsonNode value = new SettingsMapper()
                .tree(String.join("\n", lines))
                .at("/" + key.path().replace('.', '/'));
        assertThat(value.isValueNode()).as(key.path()).isTrue();
        String name = key.names().get(key.names().size() - 1);
        List<Integer> places = Stream.iterate(1, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).strip().startsWith(name + ":"))
                .toList();
        assertThat(places).as("lines that set " + key.path()).hasSize(1);
        assertThat(lines.get(places.get(0) - 1).strip()).as("the line above").startsWith("# ");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everySettingCanBeSetByEachOfItsVariables(SettingKey key) throws Exception {
        Files.createDirectories(elsewhere.resolve("config"));
        Files.createFile(elsewhere.resolve(SettingsReader.FILE));
        String value = SPECIAL_VALUES.getOrDefault(key.path(), OTHER_VALUES.get(key.type()));
        assertThat(value).as("a value for " + key).isNotNull();
        for (String variable : key.variables()) {
            assertThat(new SettingsReader().read(elsewhere, Map.of(variable, value)))
                    .as(variable)
                    .isNotEqualTo(Settings.DEFAULTS.resolvedAgainst(elsewhere));
        }
    }

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertThat(messages("ko").keySet()).isEqualTo(messages("en").keySet());
    }

    private static Properties messages(String language) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/dev/answercoach/messages/settings_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    static List<SettingKey> keys() {
        return SettingKey.all();
    }
}
