package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import dev.answercoach.playground.world.Interaction;
import dev.answercoach.playground.world.User;
import dev.answercoach.playground.world.World;
import java.util.concurrent.CompletionStage;

/** What has become of interactions, and the forms that they opened. */
final class InteractionWatch {
    private final World world;
    private final Desk desk;
    private final Asking asking;

    InteractionWatch(World world, Desk desk, Asking asking) {
        this.world = world;
        this.desk = desk;
        this.asking = asking;
    }

    void addTo(Routes routes) {
        routes.onSlow("GET", "/interactions/{interaction}", this::watch)
                .on("POST", "/interactions/{interaction}/expire", this::expire)
                .on("POST", "/users/{user}/modals/{interaction}", call -> Reply.json(submit(call)));
    }

    private CompletionStage<Reply> watch(Call call) {
        Interaction interaction = desk.interaction(call.at("interaction"));
        return interaction.settled(Desk.patience(call)).thenApply(settled -> Reply.json(interaction.json()));
    }

    private Reply expire(Call call) {
        Interaction interaction = desk.interaction(call.at("interaction"));
        interaction.expire();
        return Reply.json(interaction.json());
    }

    private ObjectNode submit(Call call) {
        User user = desk.user(call);
        Interaction opener = desk.interaction(call.at("interaction"));
        if (!opener.user().equals(user) || !opener.isModalOpen()) {
            throw Refusal.sentence(400, "No form of this interaction is open on the screen of " + user.name() + ".");
        }
        ObjectNode data = new ModalForm(desk, world.cdn())
                .filled(opener.modal(), call.json().path("values"));
        return Json.object().put("interaction", asking.submit(opener, data).id());
    }
}
