package dev.answercoach.playground.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of a modal: its title, its id, and one to five labels, texts or (as of old) rows. */
final class ModalRules {
    private static final int ROW = 1;
    private static final int TEXT_INPUT = 4;
    private static final int TEXT = 10;
    private static final int LABEL = 18;
    private static final int FILE_UPLOAD = 19;
    private static final int RADIO_GROUP = 21;
    private static final int CHECKBOX_GROUP = 22;
    private static final int CHECKBOX = 23;
    private static final Set<Integer> IN_LABEL =
            Set.of(3, TEXT_INPUT, 5, 6, 7, 8, FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX);

    private final Faults faults = new Faults();
    private final Ids ids = new Ids();
    private final Place modal;

    ModalRules(JsonNode data) {
        this.modal = Place.root(data, faults);
    }

    Optional<ObjectNode> refusal() {
        modal.object().at("title").required().text(1, 45);
        modal.at("custom_id").required().text(1, 100);
        modal.at("components").required().list(1, 5).items().forEach(this::top);
        return faults.body();
    }

    private void top(Place component) {
        component.type(Set.of(ROW, TEXT, LABEL)).ifPresent(type -> {
            ids.number(component);
            switch ((int) type) {
                case ROW -> row(component);
                case TEXT -> component.at("content").required().text(1, 4000);
                default -> label(component);
            }
        });
    }

    private void row(Place row) {
        for (Place child : row.at("components").required().list(1, 1).items()) {
            child.type(Set.of(TEXT_INPUT)).ifPresent(type -> {
                ids.number(child);
                child.at("label").required().text(1, 45);
                textInput(child);
            });
        }
    }

    private void label(Place label) {
        label.at("label").required().text(1, 45);
        label.at("description").text(1, 100);
        Place child = label.at("component").required();
        if (child.isGiven()) {
            child.type(IN_LABEL).ifPresent(type -> child(child, (int) type));
        }
    }

    private void child(Place child, int type) {
        ids.number(child);
        switch (type) {
            case TEXT_INPUT -> textInput(child);
            case FILE_UPLOAD -> fileUpload(child);
            case CHECKBOX -> checkbox(child);
            case RADIO_GROUP -> group(child, 2);
            case CHECKBOX_GROUP -> checkboxGroup(child);
            default -> SelectRules.inModal(child, type, ids);
        }
    }

    private void textInput(Place input) {
        ids.customId(input);
        input.at("style").required().choice(Set.of(1, 2));
        input.at("label").text(1, 45);
        input.at("placeholder").text(0, 100);
        input.at("required").flag();
        Place min = input.at("min_length").whole(0, 4000);
        Place max = input.at("max_length").whole(1, 4000);
        if (min.number().orElse(0) > max.number().orElse(4000)) {
            min.refuse("min_length cannot be greater than max_length");
        }
        input.at("value").text(0, (int) Math.max(0, Math.min(4000, max.number().orElse(4000))));
    }

    private void fileUpload(Place upload) {
        ids.customId(upload);
        upload.at("required").flag();
        Range.judge(upload, 10);
        Required.judge(upload);
    }

    private void checkbox(Place checkbox) {
        ids.customId(checkbox);
        checkbox.at("default").flag();
    }

    private void checkboxGroup(Place group) {
        List<Place> boxes = group(group, 1);
        group.at("min_values").whole(0, 10);
        group.at("max_values").whole(1, 10);
        if (group.at("min_values").number().orElse(1)
                > group.at("max_values").number().orElse(boxes.size())) {
            group.at("min_values").refuse("min_values cannot be greater than max_values");
        }
        Required.judge(group);
    }

    private List<Place> group(Place group, int fewest) {
        ids.customId(group);
        group.at("required").flag();
        List<Place> options = group.at("options").required().list(fewest, 10).items();
        for (Place option : options) {
            option.object().at("label").required().text(1, 100);
            option.at("value").required().text(1, 100);
            option.at("description").text(0, 100);
            option.at("default").flag();
        }
        return options;
    }
}
