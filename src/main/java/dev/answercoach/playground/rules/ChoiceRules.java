package dev.answercoach.playground.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** The rules of the choices that a command offers: in advance, or as the answer to an autocomplete. */
final class ChoiceRules {
    static final int MOST = 25;

    private ChoiceRules() {}

    /** Judges the answer to an autocomplete. */
    static Optional<ObjectNode> refusal(JsonNode data) {
        Faults faults = new Faults();
        Place answer = Place.root(data, faults);
        answer.object().at("choices").required().list(0, MOST).items().forEach(ChoiceRules::judge);
        return faults.body();
    }

    /** Judges one choice; that its value suits the option is the option's matter. */
    static void judge(Place choice) {
        Localized.judge(choice.object(), "name", name -> name.text(1, 100));
        Place value = choice.at("value").required();
        if (value.text().isPresent()) {
            value.text(0, 100);
        } else if (value.isGiven() && !value.value().isNumber()) {
            value.refuse("Must be a string or a number");
        }
    }
}
