package dev.answercoach.model;

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
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * LangChain4j's way to the endpoint for one attempt.
 *
 * <p>Its own JDK client bounds the response headers only: a body that drips holds a worker for ever. Here one timeout binds the
 * whole exchange, the body's size is bounded, no redirect is followed (it would carry the key elsewhere), and what is no
 * completion becomes an {@link AttemptException} before LangChain4j maps it and loses Retry-After.
 */
final class Wire implements dev.langchain4j.http.client.HttpClient {
    private static final int OK = 200;
    private static final String EVENT_STREAM = "text/event-stream";

    private final HttpClient client;
    private final Endpoint endpoint;
    private final Duration timeout;
    private final Progress progress;
    private final Tally tally;
    private final InstantSource clock;

    /**
     * A way for one attempt.
     *
     * @param timeout for the whole attempt, more than 0
     * @param progress hears an answer that comes piece by piece
     */
    Wire(HttpClient client, Endpoint endpoint, Duration timeout, Progress progress, Tally tally, InstantSource clock) {
        this.client = client;
        this.endpoint = endpoint;
        this.timeout = timeout;
        this.progress = progress;
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
        throw new UnsupportedOperationException("what comes piece by piece is put together here");
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(jdkRequest(request), this::body);
        boolean reached = true;
        boolean isWhole = false;
        try {
            HttpResponse<byte[]> whole = response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            isWhole = true;
            return whole;
        } catch (TimeoutException e) {
            response.cancel(true);
            // No second attempt: the time is spent, and the endpoint may well have charged for the first.
            String detail = "no complete answer within " + timeout;
            throw timeout.compareTo(endpoint.requestTimeout()) < 0
                    ? AttemptException.outOfTime(detail)
                    : AttemptException.lasting(Failure.UNAVAILABLE, detail);
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for the endpoint");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            reached = !(isUnconnected(cause) || cause instanceof SSLHandshakeException);
            throw broken(cause);
        } finally {
            if (reached) {
                tally.request();
            }
            if (reached && !isWhole) {
                tally.unreported(request.body().length());
            }
        }
    }

    /** An endpoint may answer in one piece though it was asked for many. */
    private BodySubscriber<byte[]> body(HttpResponse.ResponseInfo info) {
        boolean isStream = info.statusCode() == OK
                && info.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith(EVENT_STREAM))
                        .isPresent();
        return isStream
                ? new StreamedBody(endpoint.maxResponseBytes(), progress)
                : new BoundedBody(endpoint.maxResponseBytes());
    }

    static RuntimeException broken(Throwable cause) {
        if (cause instanceof AttemptException known) {
            return known;
        }
        String kind = "(" + cause.getClass().getSimpleName() + ")";
        if (isUnconnected(cause)) {
            return AttemptException.passing(Failure.UNAVAILABLE, "no connection " + kind);
        }
        if (isUntrusted(cause)) {
            return AttemptException.lasting(Failure.MISCONFIGURED, "a certificate that is not trusted here " + kind);
        }
        if (cause instanceof SSLException) {
            return AttemptException.passing(
                    Failure.UNAVAILABLE, "no secure connection " + kind + ": is the base URL right?");
        }
        if (cause instanceof IOException) {
            return AttemptException.passing(Failure.UNAVAILABLE, "the connection broke " + kind);
        }
        return AttemptException.lasting(Failure.UNAVAILABLE, "sending failed " + kind);
    }

    private static boolean isUnconnected(Throwable cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    private static boolean isUntrusted(Throwable cause) {
        Throwable deeper = cause;
        while (deeper != null && !(deeper instanceof GeneralSecurityException)) {
            deeper = deeper.getCause();
        }
        return cause instanceof SSLException && deeper != null;
    }

    private SuccessfulHttpResponse completion(HttpResponse<byte[]> response) {
        CompletionBody body = new CompletionBody(response);
        tally.tokens(body.json());
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(body.completion(clock.instant(), endpoint.apiKey()))
                .build();
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
