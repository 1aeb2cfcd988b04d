package dev.answercoach.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.evaluation.Examined;
import dev.answercoach.evaluation.Group;
import dev.answercoach.evaluation.Metric;
import dev.answercoach.model.Failure;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Style;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Language;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Defect;
import dev.answercoach.text.checks.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Messages KO = Messages.in(Language.KO);
    private static final Messages EN = Messages.in(Language.EN);
    /** A literal in the sources that has the form of a key: words joined by dots. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*\\.(?:[a-z0-9-]+\\.)*[a-z0-9-]*)\"");

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9]+)(?:\\|[^}]*)?}");

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(new TreeSet<>(KO.keys())).isEqualTo(new TreeSet<>(EN.keys()));
    }

    @Test
    void bothLanguagesNameTheSameData() {
        for (String key : KO.keys()) {
            assertThat(places(EN.template(key))).as(key).isEqualTo(places(KO.template(key)));
        }
    }

    @Test
    void everyKeyThatTheSourcesNameExists() throws IOException {
        Set<String> rooms = KO.keys().stream().map(MessagesTest::firstWord).collect(Collectors.toSet());
        Set<String> missing = literals().stream()
                .filter(literal -> rooms.contains(firstWord(literal)))
                .filter(literal -> !literal.endsWith("."))
                .filter(literal -> !KO.keys().contains(literal))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> unused = KO.keys().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> literals.stream().noneMatch(literal -> literal.endsWith(".") && key.startsWith(literal)))
                .filter(key -> !key.matches("cli\\.[a-z]+\\.header"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void commandsOfTheBotAreCalledAsTheClientCallsThem(Language language) {
        Messages messages = Messages.in(language);
        Set<String> names = messages.keys().stream()
                .filter(key -> key.matches("command\\.[a-z-]+\\.name"))
                .map(messages::template)
                .collect(Collectors.toSet());
        Pattern called = Pattern.compile("(?<![\\p{L}\\d:./])/(\\p{L}[\\p{L}-]*)");

        assertThat(messages.keys())
                .filteredOn(key -> key.matches("(?:bot|posting|privacy|help)\\..*"))
                .allSatisfy(
                        key -> assertThat(called.matcher(messages.template(key)).results())
                                .as(key)
                                .allMatch(match -> names.contains(match.group(1))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyValueThatChoosesAMessageHasOne(Language language) {
        Messages messages = Messages.in(language);
        assertThat(messages.keys())
                .containsAll(keys("review.degraded.", Failure.values()))
                // A probe waits for nobody and is nobody's.
                .containsAll(keys(
                        "doctor.model.bad.",
                        EnumSet.complementOf(EnumSet.of(Failure.USER_BUDGET, Failure.SERVER_BUDGET, Failure.BUSY))
                                .toArray(Failure[]::new)))
                .containsAll(keys("review.critique.", CoachKind.values()))
                .containsAll(keys("style.", Style.values()))
                .containsAll(Stream.of("shorter", "another-take", "filled", "computed")
                        .map(wish -> "wish.title." + wish)
                        .toList())
                .containsAll(keys(
                        "wish.unfulfilled.",
                        Arrays.stream(Failure.values())
                                .filter(failure -> failure != Failure.CANCELLED)
                                .toArray(Failure[]::new)))
                .containsAll(keys("review.status.", Proof.Status.values()))
                .containsAll(keys("defect.", Defect.Kind.values()))
                .containsAll(keys("rule.", CountingRule.values()))
                .containsAll(keys("eval.metric.", Metric.values()))
                .containsAll(keys("eval.section.", Metric.Section.values()))
                .containsAll(keys("eval.group.", Group.values()))
                .containsAll(keys("eval.begin.", CoachKind.values()))
                .containsAll(keys("eval.standing.", Examined.Standing.values()));
    }

    @Test
    void koreanMessagesAreKoreanAndEnglishOnesAreNot() {
        assertThat(EN.keys())
                .allSatisfy(key -> assertThat(EN.template(key)).as(key).doesNotContainPattern("[가-힣]"));
        // What is the same in both languages is a name (CP949) or nothing but its data.
        assertThat(KO.keys())
                .filteredOn(key -> !KO.template(key).equals(EN.template(key)))
                .filteredOn(
                        key -> PLACE.matcher(KO.template(key)).replaceAll("").matches(".*\\p{L}.*"))
                .allSatisfy(key -> assertThat(KO.template(key)).as(key).containsPattern("[가-힣]"));
    }

    @ParameterizedTest
    @CsvSource({
        "첫 줄, 은, 첫 줄은",
        "초안, 은, 초안은",
        "수치, 은, 수치는",
        "서울, 으로, 서울로",
        "부산, 으로, 부산으로",
        "Slack, 을, Slack을",
        "Redis, 을, Redis를",
        "VPN, 은, VPN은",
        "API, 은, API는",
        "85%, 으로, 85%로",
        "30건, 으로, 30건으로",
        "7, 은, 7은",
        "2, 은, 2는",
        "“도커”, 을, “도커”를"
    })
    void particlesFollowTheSoundBeforeThem(String word, String particle, String expected) {
        assertThat(word + Particle.of(particle).after(word)).isEqualTo(expected);
    }

    @Test
    void dataThatLooksLikeAPlaceIsLeftAsItIs() {
        String text = KO.text("file.missing", Map.of("file", "{file} $1 \\ {{name}}"));

        assertThat(text).endsWith("{file} $1 \\ {{name}}");
    }

    @Test
    void missingDataIsABug() {
        assertThatThrownBy(() -> KO.text("file.missing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("file.missing");
    }

    @Test
    void aRemarkSpeaksItsOwnWordsOrThoseOfItsKey() {
        assertThat(KO.say(Remark.words("그대로"))).isEqualTo("그대로");
        assertThat(KO.say(Remark.key("draft.empty"))).isEqualTo(KO.text("draft.empty"));
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY.matcher(read(file)).results().map(result -> result.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Set<String> places(String template) {
        Matcher matcher = PLACE.matcher(template);
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String firstWord(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
