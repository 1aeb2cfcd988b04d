package dev.answercoach.playground.wire;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The routes of an HTTP service, with what answers each. */
public final class Routes {
    /** What answers a call. */
    @FunctionalInterface
    public interface Handler extends Function<Call, CompletionStage<Reply>> {}

    private final RouteTable<Handler> table = new RouteTable<>();

    /** Adds a route that answers at once. */
    public Routes on(String method, String template, Function<Call, Reply> handler) {
        return onSlow(method, template, call -> CompletableFuture.completedFuture(handler.apply(call)));
    }

    /** Adds a route whose answer may take a while, without a thread that waits for it. */
    public Routes onSlow(String method, String template, Handler handler) {
        table.add(method, template, handler);
        return this;
    }

    /** Answers a call whose path below {@code prefix} has a route. */
    public Optional<CompletionStage<Reply>> answer(Call call, String prefix) {
        return table.find(call.method(), call.path().substring(prefix.length()))
                .map(found -> found.target().apply(call.with(found.variables())));
    }
}
