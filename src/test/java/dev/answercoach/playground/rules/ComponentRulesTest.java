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
import dev.answercoach.playground.rules.Rules.RuledFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests the rules of a message's components. */
class ComponentRulesTest {
    private static final String IN_ROW = "components.0.components.0.";

    @TestFactory
    List<DynamicTest> everyPartOfARowHasItsLimits() {
        return List.of(
                most(5, "components: BASE_TYPE_MAX_LENGTH", n -> plain(list(n, i -> row(button(i))))),
                most(5, "components.0.components: BASE_TYPE_BAD_LENGTH", n -> buttons(n)),
                fewest(1, "components.0.components: BASE_TYPE_BAD_LENGTH", n -> buttons(n)),
                most(100, IN_ROW + "custom_id: BASE_TYPE_BAD_LENGTH", n -> button("custom_id: " + ascii(n))),
                fewest(1, IN_ROW + "custom_id: BASE_TYPE_BAD_LENGTH", n -> button("custom_id: " + ascii(n))),
                most(80, IN_ROW + "label: BASE_TYPE_MAX_LENGTH", n -> button("custom_id: 'a', label: " + text(n))),
                most(512, IN_ROW + "url: BASE_TYPE_MAX_LENGTH", n -> link("https://example.com/" + "a".repeat(n - 20))),
                most(25, IN_ROW + "options: BASE_TYPE_BAD_LENGTH", n -> select("options: " + options(n))),
                fewest(1, IN_ROW + "options: BASE_TYPE_BAD_LENGTH", n -> select("options: " + options(n))),
                most(
                        150,
                        IN_ROW + "placeholder: BASE_TYPE_MAX_LENGTH",
                        n -> select(options() + ", placeholder: " + text(n))),
                most(25, IN_ROW + "max_values: NUMBER_TYPE_MAX", n -> users("max_values: " + n)),
                fewest(1, IN_ROW + "max_values: NUMBER_TYPE_MIN", n -> users("min_values: 0, max_values: " + n)),
                fewest(0, IN_ROW + "min_values: NUMBER_TYPE_MIN", n -> users("min_values: " + n)),
                most(2, IN_ROW + "max_values: INVALID", n -> select("options: " + options(2) + ", max_values: " + n)),
                most(2, IN_ROW + "min_values: INVALID", n -> users("max_values: 2, min_values: " + n)),
                most(100, IN_ROW + "options.0.label: BASE_TYPE_BAD_LENGTH", n -> option(text(n), "'a'", "'a'")),
                fewest(1, IN_ROW + "options.0.label: BASE_TYPE_BAD_LENGTH", n -> option(text(n), "'a'", "'a'")),
                most(100, IN_ROW + "options.0.value: BASE_TYPE_BAD_LENGTH", n -> option("'a'", text(n), "'a'")),
                most(100, IN_ROW + "options.0.description: BASE_TYPE_MAX_LENGTH", n -> option("'a'", "'a'", text(n))),
                most(
                        25,
                        IN_ROW + "default_values: BASE_TYPE_MAX_LENGTH",
                        n -> users(
                                "max_values: 25, default_values: " + list(n, i -> "{id: '" + i + "', type: 'user'}"))));
    }

    @TestFactory
    List<DynamicTest> everyPartOfATreeHasItsLimits() {
        return List.of(
                most(40, "components: BASE_TYPE_MAX_LENGTH", n -> tree(list(n, i -> "{type: 14}"))),
                most(
                        3,
                        "components.0.components: BASE_TYPE_BAD_LENGTH",
                        n -> tree("[" + section(list(n, i -> shown("'a'")), button(1)) + "]")),
                most(
                        10,
                        "components.0.items: BASE_TYPE_BAD_LENGTH",
                        n -> tree("[{type: 12, items: " + list(n, i -> picture("'a'")) + "}]")),
                most(
                        1024,
                        "components.0.items.0.description: BASE_TYPE_BAD_LENGTH",
                        n -> tree("[{type: 12, items: [" + picture(text(n)) + "]}]")),
                most(4000, "components.0.content: BASE_TYPE_BAD_LENGTH", n -> tree("[" + shown(ascii(n)) + "]")),
                fewest(1, "components.0.content: BASE_TYPE_BAD_LENGTH", n -> tree("[" + shown(ascii(n)) + "]")),
                most(
                        2,
                        "components.0.spacing: BASE_TYPE_CHOICES",
                        n -> tree("[{type: 14, divider: true, spacing: " + n + "}]")),
                most(
                        0xFFFFFF,
                        "components.0.accent_color: NUMBER_TYPE_MAX",
                        n -> tree("[" + container("accent_color: " + n + ", components: [{type: 14}]") + "]")),
                fewest(
                        1,
                        "components.0.components: BASE_TYPE_BAD_LENGTH",
                        n -> tree("[" + container("components: " + list(n, i -> "{type: 14}")) + "]")),
                // the container counts too, and so does an accessory
                most(
                        39,
                        "components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                        n -> tree("[" + container("components: " + list(n, i -> "{type: 14}")) + "]")),
                most(
                        37,
                        "components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                        n -> tree("[" + section("[" + shown("'a'") + "]", button(1)) + ","
                                + list(n, i -> "{type: 14}").substring(1))),
                most(
                        2000,
                        "components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                        n -> tree("[" + shown(ascii(2000)) + "," + container("components: [" + shown(ascii(n)) + "]")
                                + "]")));
    }

    @Test
    void withoutTheFlagOnlyRowsStandInAMessage() {
        assertThat(faults(plain(
                        "[" + shown("'a'") + "," + container("components: [{type: 14}]") + "," + button(1) + "]")))
                .containsExactly(
                        "components.0: UNION_TYPE_CHOICES",
                        "components.1: UNION_TYPE_CHOICES",
                        "components.2: UNION_TYPE_CHOICES");
    }

    @Test
    void whatARowMayHoldIsAButtonOrAMenu() {
        assertThat(faults(plain("[" + row("{type: 4, custom_id: 'a', style: 1}") + "]")))
                .containsExactly("components.0.components.0: UNION_TYPE_CHOICES");
        assertThat(plain("[" + row("{type: 4}") + "]").orElseThrow().toString())
                .contains("Value of field \\\"type\\\" must be one of (2, 3, 5, 6, 7, 8).");
    }

    @Test
    void aMenuFillsItsRow() {
        String menu = "{type: 5, custom_id: 'menu'}";

        assertThat(faults(plain("[" + row(menu) + "]"))).isEmpty();
        assertThat(faults(plain("[" + row(menu + "," + button(1)) + "]")))
                .containsExactly("components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED");
        assertThat(faults(plain("[" + row(button(1) + "," + menu) + "]")))
                .containsExactly("components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED");
    }

    @Test
    void withTheFlagEachThingHasItsPlace() {
        assertThat(faults(tree("[" + container("components: [" + container("components: [{type: 14}]") + "]") + "]")))
                .containsExactly("components.0.components.0: UNION_TYPE_CHOICES");
        assertThat(faults(tree("[" + button(1) + "]"))).containsExactly("components.0: UNION_TYPE_CHOICES");
        assertThat(faults(tree("[" + section("[" + row(button(1)) + "]", button(2)) + "]")))
                .containsExactly("components.0.components.0: UNION_TYPE_CHOICES");
        assertThat(faults(tree("[" + section("[" + shown("'a'") + "]", shown("'b'")) + "]")))
                .containsExactly("components.0.accessory: UNION_TYPE_CHOICES");
        assertThat(faults(tree("[{type: 9, components: [" + shown("'a'") + "]}]")))
                .containsExactly("components.0.accessory: BASE_TYPE_REQUIRED");
        assertThat(faults(tree("['a', {type: 99}]")))
                .containsExactly("components.0: MODEL_TYPE_CONVERT", "components.1: UNION_TYPE_CHOICES");
    }

    @Test
    void aWholeCardIsTaken() {
        String thumbnail = "{type: 11, media: {url: 'https://example.com/a.png'}, spoiler: false}";
        assertThat(faults(tree("[" + shown("'# 첨삭'") + ", {type: 14, divider: false, spacing: 2},"
                        + container("accent_color: null, spoiler: true, components: ["
                                + section("[" + shown("'a'") + "]", thumbnail) + ","
                                + row(button(1) + "," + button(2)) + "]")
                        + "]")))
                .isEmpty();
    }

    @Test
    void theFlagExcludesWhatWasBeforeIt() {
        String body = "{flags: 32768, content: 'a', embeds: [{title: 'a'}], components: [" + shown("'a'") + "]}";

        assertThat(faults(Rules.message(json(body), List.of(), false)))
                .containsExactly(
                        "content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                        "embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
        String cleared = "{flags: 32768, content: null, embeds: [], components: [" + shown("'a'") + "]}";
        assertThat(faults(Rules.message(json(cleared), List.of(), true))).isEmpty();
    }

    @Test
    void customIdsAreUniqueInTheMessage() {
        String twice = "{type: 2, style: 2, label: 'b', custom_id: 'id-1', disabled: true}";

        assertThat(faults(plain("[" + row(button(1)) + "," + row(button(2) + "," + twice) + "]")))
                .containsExactly("components.1.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED");
        assertThat(faults(tree("[" + row(button(1)) + "," + container("components: [" + row(twice) + "]") + "]")))
                .containsExactly("components.1.components.0.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED");
    }

    @Test
    void numbersOfComponentsAreUniqueButForZero() {
        assertThat(faults(tree("[{type: 14, id: 0}, {type: 14, id: 0}, {type: 14, id: 7}]")))
                .isEmpty();
        assertThat(faults(tree("[{type: 14, id: 7}, {type: 14, id: 7}]"))).containsExactly("components.1.id: INVALID");
    }

    @Test
    void theFieldsOfAButtonFollowItsStyle() {
        assertThat(faults(raw("style: 1, label: 'a'")))
                .containsExactly(IN_ROW + "custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED");
        assertThat(faults(raw("style: 1, label: 'a', custom_id: 'a', url: 'https://example.com'")))
                .containsExactly(IN_ROW + "custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE");
        assertThat(faults(raw("style: 1, custom_id: 'a'"))).containsExactly(IN_ROW + "label: INVALID");
        assertThat(faults(raw("style: 1, custom_id: 'a', emoji: {name: '✏️'}"))).isEmpty();
        assertThat(faults(raw("style: 1, custom_id: 'a', emoji: {name: 'pencil'}")))
                .containsExactly(IN_ROW + "emoji.name: BUTTON_COMPONENT_INVALID_EMOJI");
        assertThat(faults(raw("style: 1, label: 'a', custom_id: 'a', sku_id: '1'")))
                .containsExactly(IN_ROW + "sku_id: INVALID");
        assertThat(faults(raw("style: 5, label: 'a', url: 'https://example.com'")))
                .isEmpty();
        assertThat(faults(raw("style: 5, label: 'a'"))).containsExactly(IN_ROW + "url: BASE_TYPE_REQUIRED");
        assertThat(faults(raw("style: 5, label: 'a', url: 'javascript:alert(1)'")))
                .containsExactly(IN_ROW + "url: URL_TYPE_INVALID_SCHEME");
        assertThat(faults(raw("style: 5, label: 'a', url: 'https://example.com', custom_id: 'a'")))
                .containsExactly(IN_ROW + "custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE");
        assertThat(faults(raw("style: 6, sku_id: '1'"))).isEmpty();
        assertThat(faults(raw("style: 6, label: 'a'")))
                .containsExactlyInAnyOrder(IN_ROW + "sku_id: BASE_TYPE_REQUIRED", IN_ROW + "label: INVALID");
        assertThat(faults(raw("style: 7, label: 'a', custom_id: 'a'")))
                .containsExactly(IN_ROW + "style: BASE_TYPE_CHOICES");
        assertThat(faults(raw("label: 'a', custom_id: 'a'"))).containsExactly(IN_ROW + "style: BASE_TYPE_REQUIRED");
    }

    @Test
    void theValuesOfAMenuAreUnique() {
        assertThat(faults(select("options: [{label: 'a', value: 'x'}, {label: 'b', value: 'x'}]")))
                .containsExactly(IN_ROW + "options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED");
        assertThat(faults(select(
                        "options: [{label: 'a', value: 'x', default: true}, {label: 'b', value: 'y', default: true}]")))
                .containsExactly(IN_ROW + "options: SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES");
        assertThat(faults(users("default_values: [{id: '1', type: 'role'}]")))
                .containsExactly(IN_ROW + "default_values.0.type: BASE_TYPE_CHOICES");
    }

    @Test
    void aFileIsOneOfTheRequest() {
        List<RuledFile> files = List.of(new RuledFile("제안 1.txt", 10));

        assertThat(faults(file("attachment://제안 1.txt", files, false))).isEmpty();
        assertThat(faults(file("attachment://제안 2.txt", files, false)))
                .containsExactly("components.0.file.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND");
        assertThat(faults(file("https://example.com/a.txt", files, false)))
                .containsExactly("components.0.file.url: URL_TYPE_INVALID_SCHEME");
        assertThat(faults(tree("[{type: 13}]"))).contains("components.0.file: BASE_TYPE_REQUIRED");
    }

    @Test
    void anEditMayNameAFileThatTheMessageHas() {
        assertThat(faults(file("attachment://before.txt", List.of(), true))).isEmpty();
    }

    @Test
    void discordBreaksOnMoreBytesThanItCanStore() {
        // 3386 Hangul are 10158 bytes, and 12 more for the text display
        assertThat(faults(tree("[" + shown(text(3386)) + "]"))).isEmpty();
        Optional<ObjectNode> broken = tree("[" + shown(text(3385).replace("가'", "가aaaa'")) + "]");

        assertThat(faults(broken)).containsExactly("0");
        assertThat(Rules.status(broken.orElseThrow())).isEqualTo(500);
        // two halves cost 12 more
        assertThat(faults(tree("[" + shown(text(1693)) + "," + shown(text(1693)) + "]")))
                .containsExactly("0");
    }

    private static Optional<ObjectNode> plain(String components) {
        return Rules.message(json("{content: 'a', components: " + components + "}"), List.of(), false);
    }

    private static Optional<ObjectNode> tree(String components) {
        return Rules.message(json("{flags: 32768, components: " + components + "}"), List.of(), false);
    }

    private static Optional<ObjectNode> file(String url, List<RuledFile> files, boolean edit) {
        String body = "{flags: 32768, components: [{type: 13, file: {url: '" + url + "'}}]}";
        return Rules.message(json(body), files, edit);
    }

    private static Optional<ObjectNode> buttons(int count) {
        return plain("[{type: 1, components: " + list(count, ComponentRulesTest::button) + "}]");
    }

    private static Optional<ObjectNode> raw(String fields) {
        return plain("[" + row("{type: 2, " + fields + "}") + "]");
    }

    private static Optional<ObjectNode> button(String fields) {
        return raw("style: 1, emoji: {id: '123', name: 'coach'}, " + fields);
    }

    private static Optional<ObjectNode> link(String url) {
        return raw("style: 5, label: 'a', url: '" + url + "'");
    }

    private static Optional<ObjectNode> select(String fields) {
        return plain("[" + row("{type: 3, custom_id: 'a', " + fields + "}") + "]");
    }

    private static Optional<ObjectNode> users(String fields) {
        return plain("[" + row("{type: 5, custom_id: 'a', " + fields + "}") + "]");
    }

    private static Optional<ObjectNode> option(String label, String value, String description) {
        return select("options: [{label: " + label + ", value: " + value + ", description: " + description + "}]");
    }

    private static String options(int count) {
        return list(count, i -> "{label: 'a', value: 'v" + i + "'}");
    }

    private static String options() {
        return "options: " + options(1);
    }

    private static String row(String components) {
        return "{type: 1, components: [" + components + "]}";
    }

    private static String button(int number) {
        return "{type: 2, style: 1, label: '저장', custom_id: 'id-" + number + "'}";
    }

    private static String shown(String content) {
        return "{type: 10, content: " + content + "}";
    }

    private static String section(String components, String accessory) {
        return "{type: 9, components: " + components + ", accessory: " + accessory + "}";
    }

    private static String container(String fields) {
        return "{type: 17, " + fields + "}";
    }

    private static String picture(String description) {
        return "{media: {url: 'https://example.com/a.png'}, description: " + description + "}";
    }
}
