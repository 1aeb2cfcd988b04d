package dev.answercoach.model;

import dev.answercoach.model.AttemptException.Complaint;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Sends messages to an endpoint and brings back what the model wrote, in the fullest {@link Dialect} that the endpoint takes.
 *
 * <p>What an endpoint cannot take is found out by its complaint and remembered only once the lesser dialect has brought an
 * answer: a request that fails for a reason of its own must not cost the endpoint its schemas.
 */
final class ChatEndpoint {
    private final Endpoint endpoint;
    private final HttpClient client;
    private final Retries retries;
    private final Breaker breaker;
    private final InstantSource clock;
    private final Object lock = new Object();
    private Dialect dialect = Dialect.FULL;
    private final Set<Dialect.Format> proven = EnumSet.noneOf(Dialect.Format.class);

    ChatEndpoint(Endpoint endpoint, Retries retries, Breaker breaker, InstantSource clock) {
        this.endpoint = endpoint;
        this.client = Wire.client(endpoint);
        this.retries = retries;
        this.breaker = breaker;
        this.clock = clock;
    }

    /**
     * Sends, again where that may help, until the deadline.
     *
     * @return what the model wrote, neither empty nor cut
     * @throws AttemptException where no such text came
     * @throws CancellationException where the thread was interrupted; it still is
     */
    String chat(List<ChatMessage> messages, Prompt<?> prompt, Call call, Tally tally) {
        boolean inPieces = call.progress() != Progress.NONE;
        Dialect tried = dialect();
        while (true) {
            Dialect current = tried;
            boolean isHeard = inPieces;
            try {
                ChatResponse response = retries.run(
                        () -> breaker.run(() -> attempt(
                                messages, current.parameters(prompt.text(), prompt.answer(), isHeard), call, tally)),
                        call.deadline());
                remember(current);
                return written(response);
            } catch (AttemptException e) {
                // Bad luck of this question alone: the endpoint keeps its dialect.
                if (isHeard && e.complaints().contains(Complaint.BROKEN_STREAM)) {
                    inPieces = false;
                    continue;
                }
                Optional<Dialect> lesser = current.lesser(e.complaints(), prompt.text(), isHeard, isProven(current));
                if (lesser.isEmpty()) {
                    throw e;
                }
                tried = lesser.get();
            }
        }
    }

    EndpointState state() {
        return breaker.state();
    }

    /** The fullest dialect that nothing has spoken against, the full one before any answer. */
    Dialect dialect() {
        synchronized (lock) {
            return dialect;
        }
    }

    /** Others may have found out meanwhile what this question did not meet. */
    private void remember(Dialect works) {
        synchronized (lock) {
            dialect = dialect.common(works);
            proven.add(works.format());
        }
    }

    private boolean isProven(Dialect tried) {
        synchronized (lock) {
            return proven.contains(tried.format());
        }
    }

    private ChatResponse attempt(List<ChatMessage> messages, ChatRequestParameters parameters, Call call, Tally tally) {
        Duration left = Duration.between(clock.instant(), call.deadline());
        if (left.isZero() || left.isNegative()) {
            throw AttemptException.outOfTime("the time for an answer has passed");
        }
        Duration timeout = left.compareTo(endpoint.requestTimeout()) < 0 ? left : endpoint.requestTimeout();
        ChatRequest request =
                ChatRequest.builder().messages(messages).parameters(parameters).build();
        ChatModel model = model(new Wire(client, endpoint, timeout, call.progress(), tally, clock));
        try {
            return model.chat(request);
        } catch (AttemptException | CancellationException e) {
            throw e;
        } catch (ContentFilteredException e) {
            // Its message is what the model wrote.
            throw AttemptException.lasting(Failure.REFUSED, "the model refused");
        } catch (RuntimeException e) {
            // LangChain4j wraps whatever is thrown on an interrupted thread.
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted during an attempt");
            }
            // A choice without a message ends here, as a NullPointerException.
            throw AttemptException.lasting(
                    Failure.UNUSABLE,
                    "the completion is malformed (" + e.getClass().getSimpleName() + ")");
        }
    }

    private ChatModel model(Wire wire) {
        OpenAiChatModel.OpenAiChatModelBuilder model = OpenAiChatModel.builder()
                .httpClientBuilder(wire.asBuilder())
                .baseUrl(endpoint.baseUrl().toString())
                .modelName(endpoint.modelName())
                .strictJsonSchema(true)
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false);
        return (endpoint.apiKey().isEmpty() ? model : model.apiKey(endpoint.apiKey())).build();
    }

    private static String written(ChatResponse response) {
        FinishReason finish = response.finishReason();
        // Cut text may well be parsed after all, as half an answer: it is never looked at.
        if (finish == FinishReason.LENGTH) {
            throw AttemptException.lasting(Failure.CUT, "the endpoint's or the prompt's limit of tokens was reached");
        }
        if (finish == FinishReason.CONTENT_FILTER) {
            throw AttemptException.lasting(Failure.REFUSED, "the endpoint's content filter stopped the answer");
        }
        String text = response.aiMessage().text();
        if (text == null || text.isBlank()) {
            throw AttemptException.lasting(Failure.UNUSABLE, "the answer is empty");
        }
        return text;
    }
}
