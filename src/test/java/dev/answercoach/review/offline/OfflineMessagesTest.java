package dev.answercoach.review.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.review.Evidence;
import dev.answercoach.text.sentences.Star;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfflineMessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/answercoach/review/offline");
    private static final Pattern KEY = Pattern.compile("Remark\\.key\\(\\s*\"([a-z.-]+[a-z])\"");
    private static final Pattern POINT = Pattern.compile("Points\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(?:\\|[^}]*)?}");

    @Test
    void everyKeyThatTheCoachCanSayHasItsTextInBothLanguages() throws IOException {
        Set<String> keys = keys();
        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(messages("ko").stringPropertyNames()).containsAll(keys);
        assertThat(messages("en").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void noTextIsLeftThatNobodySays() throws IOException {
        assertThat(messages("ko").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
        assertThat(messages("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void bothLanguagesNameTheSameData() throws IOException {
        for (String key : messages("ko").stringPropertyNames()) {
            assertThat(placeholders(messages("en").getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(messages("ko").getProperty(key)));
        }
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>(Set.of("finding.star-missing", "reason.mere-words"));
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                KEY.matcher(source).results().map(match -> match.group(1)).forEach(keys::add);
                POINT.matcher(source)
                        .results()
                        .map(match -> match.group(1))
                        .flatMap(name -> Stream.of("point." + name + ".problem", "point." + name + ".fix"))
                        .forEach(keys::add);
            }
        }
        keys.removeIf(key -> key.startsWith("point.missing-.") || key.equals("question.") || key.equals("reason."));
        Stream.of("result", "action", "situation", "task")
                .flatMap(part -> Stream.of("point.missing-" + part + ".problem", "point.missing-" + part + ".fix"))
                .forEach(keys::add);
        Arrays.stream(Star.values())
                .map(star -> "star." + star.name().toLowerCase(Locale.ROOT))
                .forEach(keys::add);
        for (Evidence evidence : Evidence.values()) {
            String key = QuestionsBack.key(evidence);
            keys.add("strength." + key);
            lacking(evidence).map(lacking -> "reason." + key + "." + lacking).forEach(keys::add);
            if (NextLevel.OF_STORIES.contains(evidence)) {
                Facet.of(evidence).stream()
                        .skip(1)
                        .map(facet -> "fix." + key + "." + facet.name())
                        .forEach(keys::add);
            }
            if (evidence != Evidence.ANSWERS_QUESTION) {
                keys.add("question." + key);
                keys.add("fix." + key);
                keys.add("question." + key + ".about");
            }
        }
        return keys;
    }

    private static Stream<String> lacking(Evidence evidence) {
        Stream<String> facets = evidence == Evidence.ANSWERS_QUESTION
                ? Stream.of("question", "kind", "term", "half", "early")
                : Facet.of(evidence).stream().skip(1).map(Facet::name);
        Stream<String> own = evidence == Evidence.OWN_ACTION ? Stream.of("own") : Stream.empty();
        return Stream.of(facets, own, Stream.of(Showing.ALL_MISSING, Showing.NOTHING))
                .flatMap(names -> names);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties messages(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = OfflineMessagesTest.class.getResourceAsStream(
                "/dev/answercoach/messages/offline_" + language + ".properties")) {
            assertThat(in).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
