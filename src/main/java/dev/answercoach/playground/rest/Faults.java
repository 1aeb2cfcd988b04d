package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** What goes wrong on the way between the bot and this Discord because a tester wants it so, each a number of times. */
public final class Faults {
    private final EditBudget edits;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> left = new HashMap<>();
    private int count;

    public Faults(EditBudget edits) {
        this.edits = edits;
    }

    /** Adds the routes with which a tester sets and takes away faults. */
    public void addTo(Routes routes) {
        routes.on("POST", "/faults", call -> Reply.json(Json.object().put("id", add(call.json()))))
                .on("DELETE", "/faults", call -> clear())
                .on("POST", "/strict", call -> strict(call.json()));
    }

    CompletionStage<Reply> around(String method, String path, Supplier<Reply> answer) {
        return next(method, path)
                .map(fault -> fault.around(answer))
                .orElseGet(() -> CompletableFuture.completedFuture(answer.get()));
    }

    private synchronized String add(JsonNode wish) {
        Fault fault = Fault.of("fault-" + ++count, wish);
        faults.add(fault);
        left.put(fault.id(), wish.path("times").asInt(1));
        return fault.id();
    }

    private synchronized Reply clear() {
        faults.clear();
        left.clear();
        return Reply.empty(204);
    }

    private Reply strict(JsonNode wish) {
        edits.enforce(wish.path("edits").asBoolean());
        return Reply.empty(204);
    }

    private synchronized Optional<Fault> next(String method, String path) {
        Optional<Fault> found =
                faults.stream().filter(fault -> fault.befalls(method, path)).findFirst();
        found.ifPresent(fault -> {
            if (left.merge(fault.id(), -1, Integer::sum) <= 0) {
                faults.remove(fault);
                left.remove(fault.id());
            }
        });
        return found;
    }
}
