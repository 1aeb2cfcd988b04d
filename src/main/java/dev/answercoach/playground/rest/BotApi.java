package dev.answercoach.playground.rest;

import dev.answercoach.playground.gateway.Access;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.HttpFace;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.RouteTable;
import dev.answercoach.playground.world.BotLine;
import dev.answercoach.playground.world.World;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that a bot can ask over REST: finds the route, asks for the token, lets the faults have their way, and keeps the record. */
public final class BotApi {
    /** Where it stands below the server's root. */
    public static final String PREFIX = "/api/v10";

    private static final Logger LOG = LoggerFactory.getLogger(BotApi.class);

    private final Access access;
    private final Faults faults;
    private final Recorder recorder;
    private final BotRoutes routes = new BotRoutes();

    public BotApi(
            World world,
            BotLine line,
            Access access,
            Faults faults,
            EditBudget edits,
            Recorder recorder,
            String gatewayUrl) {
        this.access = access;
        this.faults = faults;
        this.recorder = recorder;
        new ApplicationRoutes(world, gatewayUrl).addTo(routes);
        new InteractionRoutes(world).addTo(routes);
        new WebhookRoutes(world, edits).addTo(routes);
        Reach reach = new Reach(world);
        new ChannelRoutes(world, reach, edits).addTo(routes);
        new ThreadRoutes(world, reach, line).addTo(routes);
    }

    public CompletionStage<Reply> answer(Call call) {
        String path = call.path().substring(PREFIX.length());
        Optional<BotBody> body = BotBody.read(call);
        return faults.around(call.method(), path, () -> reply(call, path, body)).thenApply(reply -> {
            BotBody read = body.orElse(BotBody.NONE);
            recorder.record(call.method(), path, read.json(), read.files(), reply);
            return reply;
        });
    }

    private Reply reply(Call call, String path, Optional<BotBody> body) {
        try {
            RouteTable.Found<BotRoutes.Answer> found = found(call, path);
            if (call.body().length > HttpFace.MAX_BODY_BYTES) {
                throw DiscordError.TOO_LARGE.refusal();
            }
            BotBody read = body.orElseThrow(DiscordError.BROKEN_JSON::refusal);
            return found.target().apply(new BotCall(call.with(found.variables()), read));
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private RouteTable.Found<BotRoutes.Answer> found(Call call, String path) {
        return routes.findOpen(call.method(), path).orElseGet(() -> {
            if (!hasToken(call)) {
                throw DiscordError.UNAUTHORIZED.refusal();
            }
            return routes.findClosed(call.method(), path).orElseThrow(() -> {
                LOG.warn("unknown route method={} path={}", call.method(), call.shownPath());
                return DiscordError.NOT_FOUND.refusal();
            });
        });
    }

    private boolean hasToken(Call call) {
        String given = call.header("authorization");
        return given.startsWith("Bot ") && access.admits(given.substring("Bot ".length()));
    }
}
