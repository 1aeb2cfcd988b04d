package dev.answercoach.model;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * An OpenAI-compatible endpoint and how to talk to it.
 *
 * @param baseUrl everything before {@code /chat/completions}, as {@code https://api.openai.com/v1}; http or https, with a
 *     host, without user, query or fragment
 * @param modelName the model, as the endpoint calls it
 * @param apiKey sent as bearer token, {@link #NO_KEY} for an endpoint that asks for none; never part of {@link #toString}
 * @param connectTimeout for opening a connection
 * @param requestTimeout for one request from its first byte to the answer's last; the whole of it, not the pause between two
 *     bytes
 * @param maxResponseBytes a longer answer is refused unread, at least {@value #LEAST_RESPONSE_BYTES}
 */
public record Endpoint(
        URI baseUrl,
        String modelName,
        String apiKey,
        Duration connectTimeout,
        Duration requestTimeout,
        int maxResponseBytes) {
    public static final String NO_KEY = "";
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    public static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(90);
    public static final int MAX_RESPONSE_BYTES = 4 * 1024 * 1024;
    private static final int LEAST_RESPONSE_BYTES = 1024;
    private static final Duration LONGEST = Duration.ofHours(1);

    /** @throws IllegalArgumentException naming the component, its value (never the key's) and what was expected */
    public Endpoint {
        String scheme = baseUrl.getScheme() == null ? "" : baseUrl.getScheme().toLowerCase(Locale.ROOT);
        // The URL is not repeated where it holds a user: that part is a secret too.
        require(baseUrl.getRawUserInfo() == null, "baseUrl", "(not shown)", "a URL without user and password");
        require(
                (scheme.equals("http") || scheme.equals("https"))
                        && baseUrl.getHost() != null
                        && baseUrl.getRawQuery() == null
                        && baseUrl.getRawFragment() == null,
                "baseUrl",
                baseUrl,
                "an http or https URL with a host and without ? and #, as https://api.openai.com/v1");
        require(!modelName.isBlank(), "modelName", modelName, "the name of a model");
        // An HTTP client names a header that it refuses in its exception, and this one holds the key.
        require(
                apiKey.chars().allMatch(c -> c > ' ' && c < 0x7f),
                "apiKey",
                "(not shown)",
                "visible ASCII characters without spaces or line breaks");
        require(isSpan(connectTimeout), "connectTimeout", connectTimeout, "more than 0 and at most an hour");
        require(isSpan(requestTimeout), "requestTimeout", requestTimeout, "more than 0 and at most an hour");
        require(
                maxResponseBytes >= LEAST_RESPONSE_BYTES,
                "maxResponseBytes",
                maxResponseBytes,
                "at least " + LEAST_RESPONSE_BYTES);
    }

    /** An endpoint with the usual timeouts and bounds. */
    public static Endpoint of(URI baseUrl, String modelName, String apiKey) {
        return new Endpoint(baseUrl, modelName, apiKey, CONNECT_TIMEOUT, REQUEST_TIMEOUT, MAX_RESPONSE_BYTES);
    }

    @Override
    public String toString() {
        return "Endpoint[baseUrl=%s, modelName=%s, apiKey=%s, connectTimeout=%s, requestTimeout=%s, maxResponseBytes=%d]"
                .formatted(
                        baseUrl,
                        modelName,
                        apiKey.isEmpty() ? "none" : "(not shown)",
                        connectTimeout,
                        requestTimeout,
                        maxResponseBytes);
    }

    private static boolean isSpan(Duration duration) {
        return !duration.isZero() && !duration.isNegative() && duration.compareTo(LONGEST) <= 0;
    }

    private static void require(boolean holds, String component, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(component + " is " + value + ", expected " + expected);
        }
    }
}
