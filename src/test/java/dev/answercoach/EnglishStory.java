package dev.answercoach;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.model.Reply;
import java.util.Arrays;
import java.util.List;

/** The English counterpart of {@link Story}. */
final class EnglishStory {
    static final String QUESTION = "What was the hardest problem that you solved at work?";

    static final String DRAFT = """
            At Fernhill Grocers I worked on the delivery app, and order updates were late. On weekends about 12,000 orders a day came in, and customers saw a status that was on average 9 minutes old.
            First I traced 500 slow orders and found that every status change was written by a job that polled the database. I replaced the job with events on RabbitMQ and gave each event an idempotency key.
            As a result the delay fell from 9 minutes to 15 seconds, and tickets went from 310 to 62 a month, a drop of 80%.
            """;

    static final String FAITHFUL = """
            At Fernhill Grocers order updates of the delivery app were late. On weekends about 12,000 orders a day came in, and customers saw a status that was on average 9 minutes old.
            I traced 500 slow orders and found that every status change was written by a job that polled the database. I replaced the job with events on RabbitMQ and gave each event an idempotency key.
            As a result the delay fell from 9 minutes to 15 seconds, and tickets went from 310 to 62 a month, a drop of 80%.""".strip();

    static final String CONCISE =
            "At Fernhill Grocers about 12,000 orders a day came in on weekends, and customers saw a status that was on average 9 minutes old. I traced 500 slow orders to a job that polled the database and replaced it with events on RabbitMQ, each with an idempotency key. The delay fell from 9 minutes to 15 seconds, and tickets went from 310 to 62 a month, a drop of 80%.";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CRITERIA = List.of("context", "own-action", "result", "lesson", "focus");
    private static final List<String> QUOTES = List.of(
            "about 12,000 orders a day came in",
            "I traced 500 slow orders",
            "the delay fell from 9 minutes to 15 seconds",
            "gave each event an idempotency key",
            "order updates were late");

    private EnglishStory() {}

    /** A model that reads well and rewrites faithfully. */
    static Story faithful() {
        return Story.replying(Reply.answer(critique()), Reply.answer(Story.rewrites(FAITHFUL, CONCISE)));
    }

    /** A model that reads well and answers these requests for rewrites and repairs in turn, the last one for ever. */
    static Story rewriting(String... answers) {
        return Story.replying(
                Reply.answer(critique()),
                Arrays.stream(answers).map(Reply::answer).toArray(Reply[]::new));
    }

    static String critique() {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode scores = node.putArray("scores");
        for (int i = 0; i < CRITERIA.size(); i++) {
            scores.addObject()
                    .put("criterion", CRITERIA.get(i))
                    .put("quote", QUOTES.get(i))
                    .put("reason", "The draft says so itself.")
                    .put("score", 4);
        }
        node.putArray("strengths").addObject().put("quote", QUOTES.get(2)).put("reason", "Before and after are named.");
        node.putArray("points")
                .addObject()
                .put("quote", QUOTES.get(3))
                .put("problem", "It does not say why.")
                .put("fix", "Say in one sentence what went wrong without it.");
        node.putArray("questions").add("What else did you consider?");
        return node.toString();
    }
}
