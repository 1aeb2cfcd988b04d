package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.BotLine;
import dev.answercoach.playground.world.World;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** All that people do, for a page, a test or curl: JSON below {@link #PREFIX}. */
public final class UserApi {
    /** Where it stands below the server's root. */
    public static final String PREFIX = "/playground";

    private final World world;
    private final BotLine bot;
    private final BooleanSupplier botListens;
    private final Supplier<ObjectNode> addresses;

    /** @param addresses where everything is */
    public UserApi(World world, BotLine bot, BooleanSupplier botListens, Supplier<ObjectNode> addresses) {
        this.world = world;
        this.bot = bot;
        this.botListens = botListens;
        this.addresses = addresses;
    }

    public void addTo(Routes routes) {
        Desk desk = new Desk(world);
        Asking asking = new Asking(world, bot);
        routes.on("GET", "/state", call -> Reply.json(state()));
        new UserRoutes(world, desk).addTo(routes);
        new PlaceRoutes(desk, bot).addTo(routes);
        new CommandRoutes(world, desk, asking).addTo(routes);
        new ComponentRoutes(world, desk, asking).addTo(routes);
        new InteractionWatch(world, desk, asking).addTo(routes);
        new MessageRoutes(world, desk).addTo(routes);
    }

    private ObjectNode state() {
        ObjectNode state = Json.object();
        state.set("application", world.applicationJson());
        state.putObject("bot")
                .put("id", world.bot().id())
                .put("name", world.bot().name())
                .put("connected", botListens.getAsBoolean());
        world.people().all().forEach(user -> state.withArrayProperty("users").add(UserRoutes.json(user)));
        world.places().all().forEach(place -> state.withArrayProperty("places").add(UserRoutes.json(place)));
        state.set("addresses", addresses.get());
        return state;
    }
}
