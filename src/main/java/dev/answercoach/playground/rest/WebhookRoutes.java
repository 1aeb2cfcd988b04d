package dev.answercoach.playground.rest;

import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.world.Interaction;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.World;
import java.util.Optional;

/** What a bot does with an interaction's token after its first answer: follow-ups, edits, deletions. */
final class WebhookRoutes {
    private static final String ORIGINAL = "@original";

    private final World world;
    private final EditBudget budget;
    private final InteractionMessages messages;

    WebhookRoutes(World world, EditBudget budget) {
        this.world = world;
        this.budget = budget;
        this.messages = new InteractionMessages(world);
    }

    void addTo(BotRoutes routes) {
        String webhook = "/webhooks/{application}/{token}";
        String message = webhook + "/messages/{message}";
        routes.onOpen("POST", webhook, this::followUp)
                .onOpen("GET", message, call -> Reply.json(message(call).json()))
                .onOpen("PATCH", message, this::edit)
                .onOpen("DELETE", message, this::delete);
    }

    private Reply followUp(BotCall call) {
        Interaction interaction = interaction(call);
        Ruling.message(call.json(), call.body());
        Message written = thinking(interaction)
                .flatMap(message -> world.mailroom().edit(message.id(), call.json(), call.files()))
                .orElseGet(() -> oneMore(interaction, call));
        return Reply.json(written.json());
    }

    /** The promise of an answer, if it still stands: the first follow-up keeps it. */
    private Optional<Message> thinking(Interaction interaction) {
        return interaction.original().flatMap(world.messages()::find).filter(Message::isLoading);
    }

    private Message oneMore(Interaction interaction, BotCall call) {
        if (!interaction.followUp()) {
            throw DiscordError.TOO_MANY_FOLLOW_UPS.refusal();
        }
        Message message = messages.answer(interaction, call.json(), call.files());
        interaction.wrote(message);
        return message;
    }

    private Reply edit(BotCall call) {
        Message before = message(call);
        budget.take(before.id());
        Ruling.edit(before, call.json(), call.body());
        return world.mailroom()
                .edit(before.id(), call.json(), call.files())
                .map(after -> Reply.json(after.json()))
                .orElseThrow(DiscordError.UNKNOWN_MESSAGE::refusal);
    }

    private Reply delete(BotCall call) {
        world.messages().delete(message(call));
        return Reply.empty(204);
    }

    private Message message(BotCall call) {
        Interaction interaction = interaction(call);
        String wanted = call.at("message");
        Optional<String> id = wanted.equals(ORIGINAL) ? interaction.original() : Optional.of(wanted);
        return id.filter(interaction::mayTouch)
                .flatMap(world.messages()::find)
                .orElseThrow(DiscordError.UNKNOWN_MESSAGE::refusal);
    }

    private Interaction interaction(BotCall call) {
        if (!call.at("application").equals(World.APPLICATION_ID)) {
            throw DiscordError.UNKNOWN_WEBHOOK.refusal();
        }
        Interaction interaction = world.interactions()
                .byToken(call.at("token"))
                .filter(Interaction::isAcknowledged)
                .orElseThrow(DiscordError.UNKNOWN_WEBHOOK::refusal);
        if (interaction.isExpired(world.clock().instant())) {
            throw DiscordError.INVALID_TOKEN.refusal();
        }
        return interaction;
    }
}
