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

/** Tests the rules of a modal. */
class ModalRulesTest {
    private static final String INPUT = "{type: 4, custom_id: 'draft', style: 2}";
    private static final String CHILD = "components.0.component.";

    @TestFactory
    List<DynamicTest> everyPartHasItsLimits() {
        return List.of(
                most(45, "title: BASE_TYPE_BAD_LENGTH", n -> modal(text(n), "'a'", "[" + label(INPUT) + "]")),
                fewest(1, "title: BASE_TYPE_BAD_LENGTH", n -> modal(text(n), "'a'", "[" + label(INPUT) + "]")),
                most(100, "custom_id: BASE_TYPE_BAD_LENGTH", n -> modal("'a'", ascii(n), "[" + label(INPUT) + "]")),
                fewest(1, "custom_id: BASE_TYPE_BAD_LENGTH", n -> modal("'a'", ascii(n), "[" + label(INPUT) + "]")),
                most(5, "components: BASE_TYPE_BAD_LENGTH", n -> modal(list(n, ModalRulesTest::numbered))),
                fewest(1, "components: BASE_TYPE_BAD_LENGTH", n -> modal(list(n, ModalRulesTest::numbered))),
                most(45, "components.0.label: BASE_TYPE_BAD_LENGTH", n -> labelled("label: " + text(n))),
                fewest(1, "components.0.label: BASE_TYPE_BAD_LENGTH", n -> labelled("label: " + text(n))),
                most(
                        100,
                        "components.0.description: BASE_TYPE_BAD_LENGTH",
                        n -> labelled("label: 'a', description: " + text(n))),
                most(
                        4000,
                        "components.0.content: BASE_TYPE_BAD_LENGTH",
                        n -> modal("[{type: 10, content: " + text(n) + "}]")),
                most(
                        100,
                        CHILD + "custom_id: BASE_TYPE_BAD_LENGTH",
                        n -> child("{type: 4, style: 1, custom_id: " + ascii(n) + "}")),
                most(4000, CHILD + "value: BASE_TYPE_MAX_LENGTH", n -> input("value: " + text(n))),
                most(600, CHILD + "value: BASE_TYPE_MAX_LENGTH", n -> input("max_length: 600, value: " + text(n))),
                most(100, CHILD + "placeholder: BASE_TYPE_MAX_LENGTH", n -> input("placeholder: " + text(n))),
                most(4000, CHILD + "min_length: NUMBER_TYPE_MAX", n -> input("min_length: " + n)),
                fewest(0, CHILD + "min_length: NUMBER_TYPE_MIN", n -> input("min_length: " + n)),
                most(4000, CHILD + "max_length: NUMBER_TYPE_MAX", n -> input("max_length: " + n)),
                fewest(1, CHILD + "max_length: NUMBER_TYPE_MIN", n -> input("max_length: " + n)),
                most(10, CHILD + "min_length: INVALID", n -> input("max_length: 10, min_length: " + n)),
                most(2, CHILD + "style: BASE_TYPE_CHOICES", n -> child("{type: 4, custom_id: 'a', style: " + n + "}")),
                most(10, CHILD + "max_values: NUMBER_TYPE_MAX", n -> upload("max_values: " + n)),
                most(10, CHILD + "min_values: NUMBER_TYPE_MAX", n -> upload("max_values: 10, min_values: " + n)),
                fewest(0, CHILD + "min_values: NUMBER_TYPE_MIN", n -> upload("required: false, min_values: " + n)),
                most(
                        25,
                        CHILD + "options: BASE_TYPE_BAD_LENGTH",
                        n -> child("{type: 3, custom_id: 'a', options: " + options(n) + "}")),
                fewest(
                        2,
                        CHILD + "options: BASE_TYPE_BAD_LENGTH",
                        n -> child("{type: 21, custom_id: 'a', options: " + options(n) + "}")),
                most(
                        10,
                        CHILD + "options: BASE_TYPE_BAD_LENGTH",
                        n -> child("{type: 22, custom_id: 'a', options: " + options(n) + "}")));
    }

    @Test
    void aModalOfLabelsTextsAndOldRowsIsTaken() {
        assertThat(faults(modal("[{type: 10, content: '붙여 넣으세요'}," + label(INPUT) + ","
                        + label("{type: 19, custom_id: 'file', required: false, min_values: 0, max_values: 1}") + ","
                        + label("{type: 23, custom_id: 'share', default: true}") + ","
                        + "{type: 1, components: [{type: 4, custom_id: 'old', style: 1, label: '문항'}]}]")))
                .isEmpty();
    }

    @Test
    void everyPartIsRequired() {
        assertThat(faults(Rules.modal(json("{}"))))
                .containsExactlyInAnyOrder(
                        "title: BASE_TYPE_REQUIRED", "custom_id: BASE_TYPE_REQUIRED", "components: BASE_TYPE_REQUIRED");
        assertThat(faults(modal("[{type: 18}]")))
                .containsExactlyInAnyOrder(
                        "components.0.label: BASE_TYPE_REQUIRED", "components.0.component: BASE_TYPE_REQUIRED");
        assertThat(faults(child("{type: 4}")))
                .containsExactlyInAnyOrder(
                        CHILD + "custom_id: BASE_TYPE_REQUIRED", CHILD + "style: BASE_TYPE_REQUIRED");
    }

    @Test
    void eachThingHasItsPlace() {
        assertThat(faults(modal("[" + INPUT + "]"))).containsExactly("components.0: UNION_TYPE_CHOICES");
        assertThat(faults(child("{type: 2, style: 1, label: 'a', custom_id: 'a'}")))
                .containsExactly("components.0.component: UNION_TYPE_CHOICES");
        assertThat(faults(modal("[{type: 1, components: [{type: 3, custom_id: 'a', options: " + options(1) + "}]}]")))
                .containsExactly("components.0.components.0: UNION_TYPE_CHOICES");
    }

    @Test
    void anOldRowHoldsOneInputWithItsLabel() {
        assertThat(faults(modal("[{type: 1, components: [" + INPUT + "]}]")))
                .containsExactly("components.0.components.0.label: BASE_TYPE_REQUIRED");
        assertThat(faults(modal("[{type: 1, components: [" + INPUT + "," + INPUT + "]}]")))
                .contains("components.0.components: BASE_TYPE_BAD_LENGTH");
    }

    @Test
    void customIdsAreUniqueInTheModal() {
        assertThat(faults(modal("[" + label(INPUT) + "," + label(INPUT) + "]")))
                .containsExactly("components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED");
    }

    @Test
    void whatIsRequiredAsksForOneAtLeast() {
        assertThat(faults(upload("min_values: 0"))).containsExactly(CHILD + "min_values: INVALID");
        assertThat(faults(upload("min_values: 0, required: false"))).isEmpty();
        assertThat(faults(child("{type: 5, custom_id: 'a', min_values: 0}")))
                .containsExactly(CHILD + "min_values: INVALID");
    }

    @Test
    void ofAGroupOfBoxesAsManyAreAskedForAsThereMayBe() {
        String group = "{type: 22, custom_id: 'a', options: " + options(3);

        assertThat(faults(child(group + ", min_values: 3}"))).isEmpty();
        assertThat(faults(child(group + ", min_values: 3, max_values: 2}")))
                .containsExactly(CHILD + "min_values: INVALID");
    }

    @Test
    void nothingInAModalIsDisabled() {
        assertThat(faults(child("{type: 5, custom_id: 'a', disabled: false}"))).isEmpty();
        assertThat(faults(child("{type: 5, custom_id: 'a', disabled: true}")))
                .containsExactly(CHILD + "disabled: INVALID");
    }

    private static Optional<ObjectNode> modal(String title, String customId, String components) {
        return Rules.modal(json("{title: " + title + ", custom_id: " + customId + ", components: " + components + "}"));
    }

    private static Optional<ObjectNode> modal(String components) {
        return modal("'첨삭'", "'review'", components);
    }

    private static Optional<ObjectNode> labelled(String fields) {
        return modal("[{type: 18, component: " + INPUT + ", " + fields + "}]");
    }

    private static Optional<ObjectNode> child(String component) {
        return modal("[" + label(component) + "]");
    }

    private static Optional<ObjectNode> input(String fields) {
        return child("{type: 4, custom_id: 'draft', style: 2, " + fields + "}");
    }

    private static Optional<ObjectNode> upload(String fields) {
        return child("{type: 19, custom_id: 'file', " + fields + "}");
    }

    private static String numbered(int number) {
        return label("{type: 4, style: 1, custom_id: 'input-" + number + "'}");
    }

    private static String label(String component) {
        return "{type: 18, label: '초안', description: null, component: " + component + "}";
    }

    private static String options(int count) {
        return list(count, i -> "{label: 'a', value: 'v" + i + "'}");
    }
}
