package dev.answercoach.discord;

import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import dev.answercoach.text.TextBytes;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the text of a file that a user attached. It is fetched from Discord's own place only, without following redirects,
 * no further than a text may be long, and within a time that holds for all of it, however slowly it drips.
 */
public final class AttachmentReader {
    /** For connection, answer and body together. An interaction can be answered for 15 minutes, but users wait less. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentReader.class);

    private final AttachmentOrigin origin;
    private final Duration time;
    private final HttpClient client;

    /**
     * @param cdn the origin of Discord's attachments
     * @param time for one whole file
     */
    public AttachmentReader(URI cdn, Duration time) {
        this.origin = new AttachmentOrigin(cdn);
        this.time = time;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(time)
                .build();
    }

    /** The file's text, or the sentence why there is none. Waits on this thread. */
    public Given<String> read(AttachedFile file) {
        if (!file.looksLikeText()) {
            return refused("attachment.type", file);
        }
        if (file.size() > TextBytes.MOST) {
            return TextBytes.tooLarge(file.name());
        }
        Optional<URI> address = origin.permitted(file.url());
        if (address.isEmpty()) {
            LOG.warn("event=attachment-refused reason=origin");
            return refused("attachment.elsewhere", file);
        }
        return fetched(file, address.get());
    }

    private Given<String> fetched(AttachedFile file, URI address) {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(HttpRequest.newBuilder(address).build(), AttachmentReader::body);
        try {
            HttpResponse<byte[]> response = exchange.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return isFound(response.statusCode())
                    ? TextBytes.read(response.body(), file.name())
                    : refusedBy(response.statusCode(), file);
        } catch (TimeoutException e) {
            LOG.info("event=attachment-failed reason=slow");
            return refused("attachment.slow", file);
        } catch (ExecutionException e) {
            LOG.info(
                    "event=attachment-failed reason={}",
                    e.getCause() == null ? "" : e.getCause().getClass().getSimpleName());
            return refused("attachment.unavailable", file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused("attachment.unavailable", file);
        } finally {
            // Of an exchange that has ended nothing is left to cancel.
            exchange.cancel(true);
        }
    }

    private static Given<String> refusedBy(int status, AttachedFile file) {
        LOG.info("event=attachment-failed status={}", status);
        boolean isGone = status == HttpURLConnection.HTTP_NOT_FOUND
                || status == HttpURLConnection.HTTP_FORBIDDEN
                || status == HttpURLConnection.HTTP_GONE;
        return refused(isGone ? "attachment.gone" : "attachment.unavailable", file);
    }

    /** One byte more than a text may have tells that there are too many; of an error's body one is too many. */
    private static HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo answer) {
        return new FirstBytes(isFound(answer.statusCode()) ? TextBytes.MOST + 1 : 1);
    }

    private static boolean isFound(int status) {
        return status == HttpURLConnection.HTTP_OK;
    }

    private static Given<String> refused(String key, AttachedFile file) {
        return Given.refused(Remark.key(key, Map.of("file", file.name())));
    }
}
