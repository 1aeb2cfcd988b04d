package dev.answercoach.playground.rules;

import static dev.answercoach.playground.rules.Judged.ascii;
import static dev.answercoach.playground.rules.Judged.faults;
import static dev.answercoach.playground.rules.Judged.fewest;
import static dev.answercoach.playground.rules.Judged.json;
import static dev.answercoach.playground.rules.Judged.list;
import static dev.answercoach.playground.rules.Judged.most;
import static dev.answercoach.playground.rules.Judged.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the rules of commands and of autocomplete answers. */
class CommandRulesTest {
    @TestFactory
    List<DynamicTest> everyPartHasItsLimits() {
        return List.of(
                most(100, "30032", n -> Rules.commands(json(list(n, i -> "{name: 'c" + i + "', description: 'a'}")))),
                most(15, "30032", n -> Rules.commands(json(list(n, i -> "{type: 3, name: 'Review " + i + "'}")))),
                most(15, "30032", n -> Rules.commands(json(list(n, i -> "{type: 2, name: 'Review " + i + "'}")))),
                most(32, "0.name: BASE_TYPE_BAD_LENGTH", n -> command("name: " + ascii(n) + ", description: 'a'")),
                fewest(1, "0.name: BASE_TYPE_BAD_LENGTH", n -> command("name: " + ascii(n) + ", description: 'a'")),
                most(32, "0.name: BASE_TYPE_BAD_LENGTH", n -> command("type: 3, name: " + ascii(n))),
                most(100, "0.description: BASE_TYPE_BAD_LENGTH", n -> command("name: 'a', description: " + text(n))),
                fewest(1, "0.description: BASE_TYPE_BAD_LENGTH", n -> command("name: 'a', description: " + text(n))),
                most(
                        32,
                        "0.name_localizations.ko: BASE_TYPE_BAD_LENGTH",
                        n -> slash("name_localizations: {ko: " + text(n) + "}")),
                most(
                        100,
                        "0.description_localizations.ko: BASE_TYPE_BAD_LENGTH",
                        n -> slash("description_localizations: {ko: " + text(n) + "}")),
                most(
                        25,
                        "0.options: BASE_TYPE_MAX_LENGTH",
                        n -> slash("options: " + list(n, CommandRulesTest::string))),
                most(
                        32,
                        "0.options.0.name: BASE_TYPE_BAD_LENGTH",
                        n -> option("type: 3, description: 'a', name: " + text(n))),
                most(
                        100,
                        "0.options.0.description: BASE_TYPE_BAD_LENGTH",
                        n -> option("type: 3, name: 'a', description: " + text(n))),
                most(
                        25,
                        "0.options.0.choices: BASE_TYPE_MAX_LENGTH",
                        n -> typed(3, "choices: " + list(n, i -> "{name: 'a', value: 'v" + i + "'}"))),
                most(
                        100,
                        "0.options.0.choices.0.name: BASE_TYPE_BAD_LENGTH",
                        n -> typed(3, "choices: [{value: 'a', name: " + text(n) + "}]")),
                most(
                        100,
                        "0.options.0.choices.0.value: BASE_TYPE_MAX_LENGTH",
                        n -> typed(3, "choices: [{name: 'a', value: " + text(n) + "}]")),
                most(6000, "0.options.0.min_length: NUMBER_TYPE_MAX", n -> typed(3, "min_length: " + n)),
                fewest(0, "0.options.0.min_length: NUMBER_TYPE_MIN", n -> typed(3, "min_length: " + n)),
                most(6000, "0.options.0.max_length: NUMBER_TYPE_MAX", n -> typed(3, "max_length: " + n)),
                fewest(1, "0.options.0.max_length: NUMBER_TYPE_MIN", n -> typed(3, "max_length: " + n)),
                most(5, "0.options.0.min_length: INVALID", n -> typed(3, "max_length: 5, min_length: " + n)),
                most(600, "0.options.0.min_value: INVALID", n -> typed(4, "max_value: 600, min_value: " + n)),
                most(
                        25,
                        "0.options.0.options: BASE_TYPE_MAX_LENGTH",
                        n -> typed(1, "options: " + list(n, CommandRulesTest::string))),
                most(2, "0.contexts.0: BASE_TYPE_CHOICES", n -> slash("contexts: [" + n + "]")),
                most(1, "0.integration_types.0: BASE_TYPE_CHOICES", n -> slash("integration_types: [" + n + "]")),
                most(25, "choices: BASE_TYPE_MAX_LENGTH", n -> choices(list(n, i -> "{name: 'a', value: " + i + "}"))),
                most(
                        100,
                        "choices.0.name: BASE_TYPE_BAD_LENGTH",
                        n -> choices("[{value: 'a', name: " + text(n) + "}]")),
                fewest(
                        1,
                        "choices.0.name: BASE_TYPE_BAD_LENGTH",
                        n -> choices("[{value: 'a', name: " + text(n) + "}]")),
                most(
                        100,
                        "choices.0.value: BASE_TYPE_MAX_LENGTH",
                        n -> choices("[{name: 'a', value: " + text(n) + "}]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "첨삭", "mock-interview", "it_s", "रिव्यू", "รีวิว", "レビュー", "2"})
    void namesOfSlashCommandsAreWordsInAnyScript(String name) {
        assertThat(faults(command("name: '" + name + "', description: 'a'"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Review", "re view", "re.view", "첨삭!", "é́́́É", "🙂"})
    void otherNamesAreRefused(String name) {
        assertThat(faults(command("name: '" + name + "', description: 'a'")))
                .containsExactly("0.name: APPLICATION_COMMAND_INVALID_NAME");
        assertThat(faults(slash("name_localizations: {ko: '" + name + "'}")))
                .containsExactly("0.name_localizations.ko: APPLICATION_COMMAND_INVALID_NAME");
        assertThat(faults(option("type: 3, description: 'a', name: '" + name + "'")))
                .containsExactly("0.options.0.name: APPLICATION_COMMAND_INVALID_NAME");
    }

    @Test
    void menusHaveFreeNamesAndNothingElse() {
        assertThat(faults(command("type: 3, name: 'Review this answer', description: '', options: []")))
                .isEmpty();
        assertThat(faults(command("type: 3, name: 'Review', description: 'a'")))
                .containsExactly("0.description: INVALID");
        assertThat(faults(command("type: 2, name: 'Review', options: [" + string(1) + "]")))
                .containsExactly("0.options: INVALID");
    }

    @Test
    void namesAreUniquePerType() {
        assertThat(faults(commands("{name: 'a', description: 'a'}", "{type: 3, name: 'a'}")))
                .isEmpty();
        assertThat(faults(commands("{name: 'a', description: 'a'}", "{name: 'a', description: 'b'}")))
                .containsExactly("1: APPLICATION_COMMANDS_DUPLICATE_NAME");
        assertThat(faults(commands(
                        "{name: 'a', description: 'a', name_localizations: {ko: '첨삭'}}",
                        "{name: 'b', description: 'b', name_localizations: {ko: '첨삭'}}")))
                .containsExactly("1: APPLICATION_COMMANDS_DUPLICATE_NAME");
        assertThat(faults(slash("options: [" + string(1) + "," + string(1) + "]")))
                .containsExactly("0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS");
    }

    @Test
    void languagesAreThoseOfDiscord() {
        assertThat(faults(slash("name_localizations: {ko: '첨삭', 'en-GB': 'review', 'es-419': 'x'}")))
                .isEmpty();
        assertThat(faults(slash("name_localizations: {'ko-KR': '첨삭'}")))
                .containsExactly("0.name_localizations.ko-KR: BASE_TYPE_CHOICES");
    }

    @Test
    void requiredOptionsComeFirst() {
        String optional = "{type: 3, name: 'optional', description: 'a'}";
        String required = "{type: 3, name: 'required', description: 'a', required: true}";

        assertThat(faults(slash("options: [" + required + "," + optional + "]")))
                .isEmpty();
        assertThat(faults(slash("options: [" + optional + "," + required + "]")))
                .containsExactly("0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID");
        assertThat(faults(typed(1, "options: [" + optional + "," + required + "]")))
                .containsExactly("0.options.0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID");
    }

    @Test
    void subcommandsStandAloneAndNestOnce() {
        String sub = "{type: 1, name: 'start', description: 'a', options: [" + string(1) + "]}";
        String group = "{type: 2, name: 'group', description: 'a', options: [" + sub + "]}";

        assertThat(faults(slash("options: [" + sub + "," + group + "]"))).isEmpty();
        assertThat(faults(slash("options: [" + sub + "," + string(2) + "]")))
                .containsExactly("0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID");
        assertThat(faults(typed(1, "options: [" + sub + "]")))
                .containsExactly("0.options.0.options.0: UNION_TYPE_CHOICES");
        assertThat(faults(typed(2, "options: [" + group + "]")))
                .containsExactly("0.options.0.options.0: UNION_TYPE_CHOICES");
        assertThat(faults(typed(3, "options: [" + string(1) + "]"))).containsExactly("0.options.0.options: INVALID");
        assertThat(faults(option("type: 12, name: 'a', description: 'a'")))
                .containsExactly("0.options.0: UNION_TYPE_CHOICES");
    }

    @Test
    void choicesSuitTheirOption() {
        assertThat(faults(typed(4, "choices: [{name: 'a', value: 600}]"))).isEmpty();
        assertThat(faults(typed(10, "choices: [{name: 'a', value: 0.5}]"))).isEmpty();
        assertThat(faults(typed(4, "choices: [{name: 'a', value: '600'}]")))
                .containsExactly("0.options.0.choices.0.value: INVALID");
        assertThat(faults(typed(3, "choices: [{name: 'a', value: 600}]")))
                .containsExactly("0.options.0.choices.0.value: INVALID");
        assertThat(faults(typed(5, "choices: [{name: 'a', value: 1}]")))
                .containsExactly("0.options.0.choices: INVALID");
        assertThat(faults(typed(3, "autocomplete: true, choices: [{name: 'a', value: 'b'}]")))
                .containsExactly("0.options.0.choices: INVALID");
        assertThat(faults(typed(3, "autocomplete: true, choices: []"))).isEmpty();
        assertThat(faults(typed(5, "autocomplete: true"))).containsExactly("0.options.0.autocomplete: INVALID");
    }

    @Test
    void boundsOfNumbersAreNumbers() {
        assertThat(faults(typed(10, "min_value: 0.5, max_value: 1.5"))).isEmpty();
        assertThat(faults(typed(10, "min_value: 'few'"))).containsExactly("0.options.0.min_value: NUMBER_TYPE_COERCE");
        assertThat(faults(typed(10, "min_value: 2.5, max_value: 1.5")))
                .containsExactly("0.options.0.min_value: INVALID");
        assertThat(faults(typed(4, "max_value: 9007199254740991"))).isEmpty();
        assertThat(faults(typed(4, "max_value: 9007199254740992")))
                .containsExactly("0.options.0.max_value: NUMBER_TYPE_MAX");
        assertThat(faults(typed(4, "choices: [{name: 'a', value: 9007199254740992}]")))
                .containsExactly("0.options.0.choices.0.value: NUMBER_TYPE_MAX");
    }

    @Test
    void otherFieldsOfACommandAreOfTheirKind() {
        assertThat(faults(slash("nsfw: false, dm_permission: null, default_member_permissions: '32', type: 1")))
                .isEmpty();
        assertThat(faults(slash("nsfw: 1, default_member_permissions: 'all', type: 9")))
                .contains(
                        "0.nsfw: BOOLEAN_TYPE_CONVERT",
                        "0.default_member_permissions: NUMBER_TYPE_COERCE",
                        "0.type: BASE_TYPE_CHOICES");
    }

    @Test
    void whereACommandCanBeUsedIsSaidOnce() {
        assertThat(faults(slash("contexts: ['0', '1', '2'], integration_types: ['0', '1']")))
                .isEmpty();
        assertThat(faults(slash("contexts: [0, '0']")))
                .containsExactly("0.contexts.1: SET_TYPE_ALREADY_CONTAINS_VALUE");
        assertThat(faults(slash("contexts: []"))).containsExactly("0.contexts: BASE_TYPE_BAD_LENGTH");
    }

    @Test
    void aCommandHasEightThousandCharactersAtMost() {
        // the name, 15 options of 1 + 31 + 5 x 100, and a description that fills up
        String fifteen = list(
                15,
                i -> "{type: 3, name: '" + (char) ('a' + i) + "', description: " + text(31) + ", choices: "
                        + list(5, c -> "{name: " + text(50) + ", value: " + text(50) + "}") + "}");
        String base = "name: 'review', options: " + fifteen + ", description: ";
        int rest = 8000 - "review".length() - 15 * (1 + 31 + 500);

        assertThat(rest).isPositive().isLessThan(100);
        assertThat(faults(command(base + text(rest)))).isEmpty();
        assertThat(faults(command(base + text(rest + 1)))).containsExactly("0: APPLICATION_COMMAND_TOO_LARGE");
        assertThat(faults(command(base + "'a', description_localizations: {ko: " + text(rest) + ", ja: 'a'}")))
                .isEmpty();
        assertThat(faults(command(base + "'a', description_localizations: {ko: " + text(rest + 1) + "}")))
                .containsExactly("0: APPLICATION_COMMAND_TOO_LARGE");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(faults(command("")))
                .containsExactlyInAnyOrder("0.name: BASE_TYPE_REQUIRED", "0.description: BASE_TYPE_REQUIRED");
        assertThat(faults(Rules.commands(json("{}")))).containsExactly(": LIST_TYPE_CONVERT");
        assertThat(faults(Rules.choices(json("{}")))).containsExactly("choices: BASE_TYPE_REQUIRED");
        assertThat(faults(choices("[{name: 'a'}, {name: 'b', value: true}]")))
                .containsExactly("choices.0.value: BASE_TYPE_REQUIRED", "choices.1.value: INVALID");
    }

    private static Optional<ObjectNode> commands(String... commands) {
        return Rules.commands(json("[" + String.join(",", commands) + "]"));
    }

    private static Optional<ObjectNode> command(String fields) {
        return commands("{" + fields + "}");
    }

    private static Optional<ObjectNode> slash(String fields) {
        return command("name: 'review', description: 'a', " + fields);
    }

    private static Optional<ObjectNode> option(String fields) {
        return slash("options: [{" + fields + "}]");
    }

    private static Optional<ObjectNode> typed(int type, String fields) {
        return option("type: " + type + ", name: 'a', description: 'a', " + fields);
    }

    private static Optional<ObjectNode> choices(String choices) {
        return Rules.choices(json("{choices: " + choices + "}"));
    }

    private static String string(int number) {
        return "{type: 3, name: 'o" + number + "', description: 'a'}";
    }
}
