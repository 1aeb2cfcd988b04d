package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.BotLine;
import dev.answercoach.playground.world.GuildChannel;
import dev.answercoach.playground.world.Permissions;

/** What a server's manager does with its channels: takes permissions from the bot, and gives them back. */
final class PlaceRoutes {
    private final Desk desk;
    private final BotLine bot;

    PlaceRoutes(Desk desk, BotLine bot) {
        this.desk = desk;
        this.bot = bot;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/places/{place}/permissions", this::permit);
    }

    private Reply permit(Call call) {
        if (!(desk.place(call.at("place")) instanceof GuildChannel channel)) {
            throw Refusal.sentence(400, "Only the channels of a server have permissions.");
        }
        channel.denyBot(denied(call.json(), "view", Permissions.VIEW_CHANNEL)
                | denied(call.json(), "send", Permissions.SEND_MESSAGES));
        bot.tell("CHANNEL_UPDATE", channel.json(), channel);
        return Reply.json(UserRoutes.json(channel));
    }

    private static long denied(JsonNode wish, String name, long permission) {
        return wish.path(name).asBoolean(true) ? 0 : permission;
    }
}
