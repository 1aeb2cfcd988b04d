package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.Interaction.Kind;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.User;
import dev.answercoach.playground.world.World;
import java.util.Optional;

/** Presses of buttons and choices in menus. */
final class ComponentRoutes {
    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;

    private final World world;
    private final Desk desk;
    private final Asking asking;

    ComponentRoutes(World world, Desk desk, Asking asking) {
        this.world = world;
        this.desk = desk;
        this.asking = asking;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/users/{user}/messages/{message}/components", call -> Reply.json(use(call)))
                .on("POST", "/users/{user}/components", call -> Reply.json(forge(call)));
    }

    /** What a client sends: only of components that are shown and can be used. */
    private ObjectNode use(Call call) {
        User user = desk.user(call);
        Message message = desk.messageSeenBy(user, call.at("message"));
        JsonNode body = call.json();
        String customId = body.path("custom_id").asText();
        JsonNode component = find(message.components(), customId)
                .orElseThrow(() -> Refusal.sentence(400, "The message has no component " + customId + "."));
        if (component.path("disabled").asBoolean()) {
            throw Refusal.sentence(400, "The component " + customId + " is disabled.");
        }
        if (component.path("type").asInt() != BUTTON) {
            checkChoice(component, body.path("values"));
        }
        return press(user, message, customId, component.path("type").asInt(), body.path("values"));
    }

    /** What somebody sends who does not use a client: anything of any message that there is or was. */
    private ObjectNode forge(Call call) {
        User user = desk.user(call);
        JsonNode body = call.json();
        String id = body.path("message").asText();
        Message message = world.messages()
                .findEvenDeleted(id)
                .orElseThrow(() -> Refusal.sentence(404, "There never was a message " + id + "."));
        int type = body.has("values") ? STRING_SELECT : BUTTON;
        return press(user, message, body.path("custom_id").asText(), type, body.path("values"));
    }

    private ObjectNode press(User user, Message message, String customId, int type, JsonNode values) {
        ObjectNode data = Json.object().put("custom_id", customId).put("component_type", type);
        if (type != BUTTON) {
            data.set("values", values);
        }
        return Json.object()
                .put(
                        "interaction",
                        asking.about(Kind.COMPONENT, user, message, data).id());
    }

    private static void checkChoice(JsonNode select, JsonNode values) {
        int least = select.path("min_values").asInt(1);
        int most = select.path("max_values").asInt(1);
        if (!values.isArray() || values.size() < least || values.size() > most) {
            throw Refusal.sentence(400, "Between " + least + " and " + most + " values must be chosen.");
        }
        for (JsonNode value : values) {
            boolean offered = select.path("type").asInt() != STRING_SELECT
                    || Json.elements(select.path("options"))
                            .anyMatch(option -> option.path("value").equals(value));
            if (!offered) {
                throw Refusal.sentence(400, "The menu does not offer " + value.asText() + ".");
            }
        }
    }

    private static Optional<JsonNode> find(JsonNode tree, String customId) {
        if (tree.path("custom_id").asText().equals(customId) && tree.isObject()) {
            return Optional.of(tree);
        }
        return Json.elements(tree).flatMap(one -> find(one, customId).stream()).findFirst();
    }
}
