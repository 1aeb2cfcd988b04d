package dev.answercoach.playground.wire;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a request was meant for this machine. A web page elsewhere could point its own name at 127.0.0.1 (DNS rebinding) or
 * post here in the background: the first shows in Host, the second in Origin.
 */
public final class Loopback {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private Loopback() {}

    static boolean isHome(Headers headers) {
        return isHome(headers.getFirst("Host"), headers.getFirst("Origin"));
    }

    /** Whether the values of the headers Host and Origin are those of a client on this machine. */
    public static boolean isHome(@Nullable String host, @Nullable String origin) {
        return host != null && isName(host) && (origin == null || origin.isEmpty() || isOwnPage(origin));
    }

    private static boolean isOwnPage(String origin) {
        try {
            URI uri = URI.create(origin);
            return uri.getHost() != null && NAMES.contains(uri.getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isName(String host) {
        return NAMES.contains(host.replaceFirst(":\\d{1,5}$", ""));
    }
}
