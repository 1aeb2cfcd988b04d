package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.discord.DiscordDescription;
import dev.answercoach.discord.DiscordDescription.Call;
import dev.answercoach.playground.Exchange;
import java.util.List;
import java.util.stream.Stream;

/** Holds what a bot and its local Discord said to each other to Discord's own description, where that is at hand. */
final class Conformity {
    /** What a connection that was cut, or a server that failed, answers is described nowhere. */
    private static final int LEAST_SERVER_ERROR = 500;

    private Conformity() {}

    static void holds(List<Exchange> exchanges) {
        DiscordDescription.find()
                .ifPresent(description -> assertThat(departures(description, exchanges))
                        .as("departures from Discord's description")
                        .isEmpty());
    }

    /** What the description objects to, each objection once. */
    static List<String> departures(DiscordDescription description, List<Exchange> exchanges) {
        return exchanges.stream()
                .flatMap(exchange -> departures(description, exchange))
                .distinct()
                .toList();
    }

    private static Stream<String> departures(DiscordDescription description, Exchange exchange) {
        Call call = new Call(exchange.method(), exchange.path(), exchange.body(), exchange.status(), exchange.answer());
        boolean isAnswered = exchange.status() > 0 && exchange.status() < LEAST_SERVER_ERROR;
        return Stream.concat(
                description.problemsOfRequest(call).stream(),
                isAnswered ? description.problemsOfAnswer(call).stream() : Stream.empty());
    }
}
