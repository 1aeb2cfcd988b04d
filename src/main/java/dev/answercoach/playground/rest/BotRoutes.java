package dev.answercoach.playground.rest;

import dev.answercoach.playground.wire.Reply;
import dev.answercoach.playground.wire.RouteTable;
import java.util.Optional;
import java.util.function.Function;

/** The table of what a bot can ask: what the bot's token opens, and what carries its own secret. */
final class BotRoutes {
    /** What answers a request of the bot. */
    @FunctionalInterface
    interface Answer extends Function<BotCall, Reply> {}

    private final RouteTable<Answer> closed = new RouteTable<>();
    private final RouteTable<Answer> open = new RouteTable<>();

    /** Adds a route that the bot's token opens. */
    BotRoutes on(String method, String template, Answer answer) {
        closed.add(method, template, answer);
        return this;
    }

    /** Adds a route that carries its own secret, such as an interaction's token. */
    BotRoutes onOpen(String method, String template, Answer answer) {
        open.add(method, template, answer);
        return this;
    }

    Optional<RouteTable.Found<Answer>> findOpen(String method, String path) {
        return open.find(method, path);
    }

    Optional<RouteTable.Found<Answer>> findClosed(String method, String path) {
        return closed.find(method, path);
    }
}
