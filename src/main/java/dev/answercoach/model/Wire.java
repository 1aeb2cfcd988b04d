package dev.answercoach.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * LangChain4j's way to the endpoint for one attempt.
 *
 * <p>Its own JDK client bounds the response headers only: a body that drips holds a worker for ever. Here one timeout binds the
 * whole exchange, the body's size is bounded, no redirect is followed (it would carry the key elsewhere), and what is no
 * completion becomes an {@link AttemptException} before LangChain4j maps it and loses Retry-After.
 */
final class Wire implements dev.langchain4j.http.client.HttpClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final Endpoint endpoint;
    private final Duration timeout;
    private final Tally tally;
    private final InstantSource clock;

    /** @param timeout for the whole attempt, more than 0 */
    Wire(HttpClient client, Endpoint endpoint, Duration timeout, Tally tally, InstantSource clock) {
        this.client = client;
        this.endpoint = endpoint;
        this.timeout = timeout;
        this.tally = tally;
        this.clock = clock;
    }

    /** A client for an endpoint, to be shared by all attempts. HTTP/1.1, since many local servers hang or fail on an upgrade to h2c. */
    static HttpClient client(Endpoint endpoint) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(endpoint.connectTimeout())
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Instant start = clock.instant();
        try {
            return completion(exchange(request));
        } finally {
            tally.waited(Duration.between(start, clock.instant()));
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(jdkRequest(request), info -> new BoundedBody(endpoint.maxResponseBytes()));
        boolean reached = true;
        try {
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            // No second attempt: the time is spent, and the endpoint may well have charged for the first.
            throw AttemptException.lasting(Failure.UNAVAILABLE, "no complete answer within " + timeout);
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for the endpoint");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            reached = !(cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException);
            throw broken(cause);
        } finally {
            if (reached) {
                tally.request();
            }
        }
    }

    private static RuntimeException broken(Throwable cause) {
        if (cause instanceof AttemptException known) {
            return known;
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return AttemptException.passing(
                    Failure.UNAVAILABLE, "no connection (" + cause.getClass().getSimpleName() + ")");
        }
        if (cause instanceof IOException) {
            return AttemptException.passing(
                    Failure.UNAVAILABLE,
                    "the connection broke (" + cause.getClass().getSimpleName() + ")");
        }
        return AttemptException.lasting(
                Failure.UNAVAILABLE, "sending failed (" + cause.getClass().getSimpleName() + ")");
    }

    private SuccessfulHttpResponse completion(HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        JsonNode body = json(text);
        tally.tokens(body);
        boolean success = response.statusCode() / 100 == 2;
        if (!success || body.path("error").isObject()) {
            throw new ErrorReply(
                            response.statusCode(),
                            text,
                            body,
                            RetryAfter.in(
                                    response.headers().firstValue("Retry-After").orElse(""), clock.instant()),
                            endpoint.apiKey())
                    .exception();
        }
        if (!body.path("choices").isArray()) {
            throw AttemptException.lasting(
                    Failure.UNUSABLE,
                    "HTTP " + response.statusCode() + " without a chat completion: is the base URL right?");
        }
        if (body.path("choices").isEmpty()) {
            throw AttemptException.lasting(Failure.UNUSABLE, "a completion without choices");
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(text)
                .build();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static java.net.http.HttpRequest jdkRequest(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    /** Hands this wire to LangChain4j, whose own timeouts have no say here. */
    HttpClientBuilder asBuilder() {
        return new HttpClientBuilder() {
            @Override
            public Duration connectTimeout() {
                return endpoint.connectTimeout();
            }

            @Override
            public HttpClientBuilder connectTimeout(Duration ignored) {
                return this;
            }

            @Override
            public Duration readTimeout() {
                return timeout;
            }

            @Override
            public HttpClientBuilder readTimeout(Duration ignored) {
                return this;
            }

            @Override
            public dev.langchain4j.http.client.HttpClient build() {
                return Wire.this;
            }
        };
    }
}
