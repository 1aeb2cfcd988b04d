package dev.answercoach.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was said to a model and what it said, without the system message.
 *
 * @param exchanges question and answer in turn, the oldest first
 */
public record Conversation(List<Exchange> exchanges) {
    public static final Conversation NEW = new Conversation(List.of());

    /** One question as rendered and its answer as received. */
    public record Exchange(String asked, String answered) {}

    public Conversation {
        exchanges = List.copyOf(exchanges);
    }

    public Conversation plus(Exchange exchange) {
        return new Conversation(
                Stream.concat(exchanges.stream(), Stream.of(exchange)).toList());
    }
}
