package dev.answercoach.model;

import dev.answercoach.model.Conversation.Exchange;
import dev.answercoach.model.Outcome.Answered;
import dev.answercoach.model.Outcome.Failed;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model behind an OpenAI-compatible endpoint.
 *
 * <p>An answer that came whole but does not hold what was asked for is asked for once more, with its fault named; what is cut or
 * refused is not. So one question makes one request where all goes well, one more for an unusable answer, up to
 * {@link RetryRules#retries} more for each of these while the endpoint is in trouble, and a few the first time an endpoint does
 * not take all of the protocol. {@link Usage#calls} counts them all. An endpoint in trouble is left alone for a while: then a
 * question costs neither a request nor time. Safe for use by several threads.
 */
public final class OpenAiModel implements LanguageModel {
    private static final Logger LOG = LoggerFactory.getLogger(OpenAiModel.class);

    private final Endpoint settings;
    private final ChatEndpoint endpoint;

    /**
     * @param retries when a failed request is made again
     * @param breaker when the endpoint is left alone
     * @param clock judges deadlines and pauses
     * @param random spreads retries; must be safe for use by several threads
     */
    public OpenAiModel(
            Endpoint endpoint, RetryRules retries, BreakerRules breaker, InstantSource clock, RandomGenerator random) {
        this.settings = endpoint;
        this.endpoint = new ChatEndpoint(
                endpoint,
                new Retries(retries, clock, random),
                new Breaker(breaker, retries.longestRetryAfter(), clock),
                clock);
    }

    @Override
    public <T> Outcome<T> ask(Prompt<T> prompt, Map<String, String> values, Conversation before, Call call) {
        RenderedPrompt rendered = RenderedPrompt.of(prompt, values);
        Tally tally = new Tally();
        Outcome<T> outcome = outcome(prompt, rendered, before, call, tally);
        log(prompt.text(), outcome);
        return outcome;
    }

    /** How answers are asked for since the last one came: json_schema, json_object or plain. */
    public String answerFormat() {
        return endpoint.dialect().format().name().toLowerCase(Locale.ROOT);
    }

    /** Whether the endpoint is asked at present. */
    public EndpointState state() {
        return endpoint.state();
    }

    private <T> Outcome<T> outcome(
            Prompt<T> prompt, RenderedPrompt rendered, Conversation before, Call call, Tally tally) {
        try {
            List<ChatMessage> messages = messages(rendered, before);
            String text = JsonObjectText.withoutThoughts(endpoint.chat(messages, prompt, call, tally));
            T value;
            try {
                value = validated(text, prompt);
            } catch (AttemptException e) {
                if (e.failure() != Failure.UNUSABLE) {
                    throw e;
                }
                text = JsonObjectText.withoutThoughts(
                        endpoint.chat(again(messages, text, e.detail()), prompt, call, tally));
                value = validated(text, prompt);
            }
            // The unusable answer is no part of what was said: it would only be imitated.
            return new Answered<>(value, before.plus(new Exchange(rendered.user(), text)), tally.usage());
        } catch (AttemptException e) {
            return new Failed<>(e.failure(), e.detail(), tally.usage());
        } catch (CancellationException e) {
            return new Failed<>(Failure.CANCELLED, "nobody waits any more", tally.usage());
        }
    }

    private static List<ChatMessage> messages(RenderedPrompt rendered, Conversation before) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(rendered.system()));
        for (Exchange exchange : before.exchanges()) {
            messages.add(UserMessage.from(exchange.asked()));
            messages.add(AiMessage.from(exchange.answered()));
        }
        messages.add(UserMessage.from(rendered.user()));
        return messages;
    }

    private static List<ChatMessage> again(List<ChatMessage> messages, String unusable, String fault) {
        List<ChatMessage> again = new ArrayList<>(messages);
        again.add(AiMessage.from(unusable));
        again.add(UserMessage.from("This answer cannot be used: " + fault
                + ". Answer the same again with exactly one JSON object that has all the fields, and no other text."));
        return again;
    }

    private static <T> T validated(String text, Prompt<T> prompt) {
        T value = AnswerParser.parse(text, prompt.answer());
        String problem = prompt.problem().apply(value);
        if (!problem.isEmpty()) {
            throw AttemptException.lasting(Failure.UNUSABLE, problem);
        }
        return value;
    }

    private void log(PromptText prompt, Outcome<?> outcome) {
        Usage usage = outcome.usage();
        LOG.atInfo()
                .addKeyValue("prompt", prompt.id())
                .addKeyValue("version", prompt.version())
                .addKeyValue("model", settings.modelName())
                .addKeyValue("format", answerFormat())
                .addKeyValue(
                        "outcome",
                        outcome.<String>fold(
                                answered -> "ANSWERED",
                                failed -> failed.failure().name()))
                .addKeyValue("detail", outcome.<String>fold(answered -> "", Failed::detail))
                .addKeyValue("calls", usage.calls())
                .addKeyValue("inputTokens", usage.inputTokens())
                .addKeyValue("outputTokens", usage.outputTokens())
                .addKeyValue("millis", usage.millis())
                .log("asked");
    }
}
