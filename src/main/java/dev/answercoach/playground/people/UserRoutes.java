package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.Guild;
import dev.answercoach.playground.world.Place;
import dev.answercoach.playground.world.User;
import dev.answercoach.playground.world.World;

/** The people and the places that each of them sees. */
final class UserRoutes {
    private final World world;
    private final Desk desk;

    UserRoutes(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/users", call -> Reply.json(welcome(call.json())))
                .on("GET", "/users/{user}", call -> Reply.json(json(desk.user(call))))
                .on("POST", "/users/{user}", this::change)
                .on("POST", "/users/{user}/left", this::leave)
                .on("GET", "/users/{user}/places", call -> Reply.json(places(call)));
    }

    static ObjectNode json(User user) {
        return Json.object().put("id", user.id()).put("name", user.name()).put("locale", user.locale());
    }

    static ObjectNode json(Place place) {
        ObjectNode json =
                Json.object().put("id", place.id()).put("kind", place.kind()).put("name", place.name());
        place.guild()
                .ifPresent(
                        guild -> json.putObject("guild").put("id", guild.id()).put("name", guild.name()));
        return json;
    }

    private ObjectNode welcome(JsonNode body) {
        String name = body.path("name").asText("");
        if (name.isBlank() || name.length() > 32) {
            throw Refusal.sentence(400, "A user needs a name of at most 32 characters.");
        }
        return json(world.welcome(name, body.path("locale").asText("en-US")));
    }

    private Reply change(Call call) {
        User user = desk.user(call);
        String dm = call.json().path("dm").asText();
        if (!dm.equals("open") && !dm.equals("closed")) {
            throw Refusal.sentence(400, "dm must be open or closed.");
        }
        world.places().direct(user).open(dm.equals("open"));
        return Reply.json(json(user));
    }

    private Reply leave(Call call) {
        User user = desk.user(call);
        world.places().guilds().stream().filter(Guild::hasBot).forEach(guild -> guild.leaves(user));
        return Reply.json(json(user));
    }

    private JsonNode places(Call call) {
        return world.places().seenBy(desk.user(call)).stream()
                .map(place -> (JsonNode) json(place))
                .collect(Json.toArray());
    }
}
