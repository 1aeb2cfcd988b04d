package dev.answercoach.playground.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Call;
import dev.answercoach.playground.wire.Refusal;
import dev.answercoach.playground.world.Interaction;
import dev.answercoach.playground.world.Message;
import dev.answercoach.playground.world.Place;
import dev.answercoach.playground.world.StoredFile;
import dev.answercoach.playground.world.User;
import dev.answercoach.playground.world.World;
import java.time.Duration;

/** Finds what a call of a person's client names, and says in a sentence if it is not there. */
final class Desk {
    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private final World world;

    Desk(World world) {
        this.world = world;
    }

    User user(Call call) {
        return world.people()
                .find(call.at("user"))
                .orElseThrow(() -> Refusal.sentence(404, "There is no user " + call.at("user") + "."));
    }

    Place place(String id) {
        return world.places().find(id).orElseThrow(() -> Refusal.sentence(404, "There is no place " + id + "."));
    }

    Place placeSeenBy(User user, String id) {
        Place place = place(id);
        if (!place.isSeenBy(user)) {
            throw Refusal.sentence(403, user.name() + " does not see the place " + id + ".");
        }
        return place;
    }

    Message messageSeenBy(User user, String id) {
        return world.messages()
                .seenBy(user, id)
                .orElseThrow(() -> Refusal.sentence(404, user.name() + " does not see a message " + id + "."));
    }

    Interaction interaction(String id) {
        return world.interactions()
                .find(id)
                .orElseThrow(() -> Refusal.sentence(404, "There is no interaction " + id + "."));
    }

    StoredFile file(String id) {
        return world.files().find(id).orElseThrow(() -> Refusal.sentence(404, "There is no uploaded file " + id + "."));
    }

    /** Resolves a person whom somebody names. */
    void userById(String id, ObjectNode resolved) {
        User user = world.people().find(id).orElseThrow(() -> Refusal.sentence(404, "There is no user " + id + "."));
        resolved.withObjectProperty("users").set(id, user.json());
    }

    static Duration patience(Call call) {
        return Duration.ofMillis(Math.min(LONGEST_WAIT_MILLIS, Math.max(0, call.number("wait", 0))));
    }
}
