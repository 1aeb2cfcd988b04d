package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.Interaction;
import dev.answercoach.playground.world.Interaction.Kind;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.Place;
import dev.answercoach.playground.world.User;
import dev.answercoach.playground.world.World;
import java.util.concurrent.CompletionStage;

/** Commands as a client offers and sends them: slash commands, their autocompletion, and the menu of a message. */
final class CommandRoutes {
    private static final int SLASH = 1;
    private static final int MESSAGE_MENU = 3;
    private static final int SUBCOMMAND = 1;
    private static final int SUBCOMMAND_GROUP = 2;

    private final World world;
    private final Desk desk;
    private final Asking asking;

    CommandRoutes(World world, Desk desk, Asking asking) {
        this.world = world;
        this.desk = desk;
        this.asking = asking;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/users/{user}/commands", call -> Reply.json(usable(call)))
                .on("POST", "/users/{user}/commands", call -> Reply.json(run(call)))
                .onSlow("POST", "/users/{user}/autocomplete", this::complete)
                .on("POST", "/users/{user}/messages/{message}/commands", call -> Reply.json(menu(call)));
    }

    private JsonNode usable(Call call) {
        User user = desk.user(call);
        Place place = desk.placeSeenBy(user, call.query("place", ""));
        return world.commands().usable(user, place).stream()
                .map(command -> (JsonNode) Localised.command(command, user.locale()))
                .collect(Json.toArray());
    }

    private ObjectNode run(Call call) {
        User user = desk.user(call);
        JsonNode body = call.json();
        Place place = desk.placeSeenBy(user, body.path("place").asText());
        ObjectNode command = command(SLASH, body.path("name").asText(), user, place);
        OptionForm form = new OptionForm(desk, world.cdn());
        ArrayNode options = below(command, body, defined -> form.filled(defined, body.path("options")));
        return started(asking.ask(Kind.COMMAND, user, place, data(command, options, form.resolved())));
    }

    private CompletionStage<Reply> complete(Call call) {
        User user = desk.user(call);
        JsonNode body = call.json();
        Place place = desk.placeSeenBy(user, body.path("place").asText());
        ObjectNode command = command(SLASH, body.path("name").asText(), user, place);
        OptionForm form = new OptionForm(desk, world.cdn());
        String focused = body.path("focused").asText();
        ArrayNode options = below(command, body, defined -> form.typed(defined, body.path("options"), focused));
        Interaction interaction = asking.ask(Kind.AUTOCOMPLETE, user, place, data(command, options, form.resolved()));
        return interaction.settled(Interaction.PATIENCE.plusSeconds(1)).thenApply(settled -> offered(interaction));
    }

    private static Reply offered(Interaction interaction) {
        if (interaction.choices().isMissingNode()) {
            throw Refusal.sentence(504, "The bot offered nothing in time.");
        }
        return Reply.json(Json.object().set("choices", interaction.choices()));
    }

    private ObjectNode menu(Call call) {
        User user = desk.user(call);
        Message message = desk.messageSeenBy(user, call.at("message"));
        if (message.isEphemeral()) {
            throw Refusal.sentence(400, "A message that only one person sees has no menu of apps.");
        }
        ObjectNode command = command(MESSAGE_MENU, call.json().path("name").asText(), user, message.place());
        ObjectNode data = data(command, Json.array(), Json.object()).put("target_id", message.id());
        data.putObject("resolved").putObject("messages").set(message.id(), message.json());
        return started(asking.about(Kind.MENU, user, message, data));
    }

    private ObjectNode command(int type, String name, User user, Place place) {
        return world.commands()
                .find(type, name, user, place)
                .orElseThrow(() -> Refusal.sentence(404, "There is no command " + name + " for this person here."));
    }

    private interface Filling {
        ArrayNode fill(JsonNode defined);
    }

    /** Fills the options of the command, or of its subcommand, which then stand below its name. */
    private static ArrayNode below(JsonNode command, JsonNode body, Filling filling) {
        ArrayNode path = Json.array();
        ArrayNode level = path;
        JsonNode at = command;
        for (String step : new String[] {"group", "subcommand"}) {
            if (body.hasNonNull(step)) {
                at = named(at.path("options"), body.path(step).asText());
                ObjectNode node = level.addObject()
                        .put("name", at.path("name").asText())
                        .put("type", at.path("type").asInt());
                level = node.putArray("options");
            }
        }
        if (hasSubcommands(at)) {
            throw Refusal.sentence(400, "The command needs a subcommand.");
        }
        level.addAll(filling.fill(at.path("options")));
        return path;
    }

    private static JsonNode named(JsonNode options, String name) {
        return Json.elements(options)
                .filter(one -> one.path("name").asText().equals(name) && isSub(one))
                .findFirst()
                .orElseThrow(() -> Refusal.sentence(400, "The command has no subcommand " + name + "."));
    }

    private static boolean hasSubcommands(JsonNode command) {
        return Json.elements(command.path("options")).anyMatch(CommandRoutes::isSub);
    }

    private static boolean isSub(JsonNode option) {
        int type = option.path("type").asInt();
        return type == SUBCOMMAND || type == SUBCOMMAND_GROUP;
    }

    private static ObjectNode data(JsonNode command, ArrayNode options, ObjectNode resolved) {
        ObjectNode data = Json.object()
                .put("id", command.path("id").asText())
                .put("name", command.path("name").asText())
                .put("type", command.path("type").asInt());
        if (!options.isEmpty()) {
            data.set("options", options);
        }
        if (!resolved.isEmpty()) {
            data.set("resolved", resolved);
        }
        return data;
    }

    private static ObjectNode started(Interaction interaction) {
        return Json.object().put("interaction", interaction.id());
    }
}
