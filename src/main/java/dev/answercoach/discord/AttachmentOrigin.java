package dev.answercoach.discord;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one place from which attachments are fetched. Whoever could make the bot fetch another address could make it look into
 * the network that it runs in, so an address must be in the very form that Discord gives it.
 */
final class AttachmentOrigin {
    /** Discord names channel, file and name; a proxy may add to that. */
    private static final Pattern PATH =
            Pattern.compile("/(?:ephemeral-)?attachments(?:/[\\w.~!$&'()*+,;=:@%-]+){1,10}");

    /** Dots that lead upwards, and encoded dots, slashes, backslashes and NULs, which hide where a path leads. */
    private static final Pattern HIDDEN = Pattern.compile("/\\.{1,2}(?:/|$)|%(?:2[eEfF]|5[cC]|00)");

    private final URI origin;

    /** @param origin its scheme, host and port count; a path counts for nothing */
    AttachmentOrigin(URI origin) {
        this.origin = origin;
    }

    /** The address, if an attachment may be fetched from it. */
    Optional<URI> permitted(String address) {
        try {
            URI uri = new URI(address);
            return isOrigin(uri) && isAttachment(uri.getRawPath()) && uri.getRawFragment() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isAttachment(String path) {
        return PATH.matcher(path).matches() && !HIDDEN.matcher(path).find();
    }

    /** An address without a host has no path either. */
    private boolean isOrigin(URI uri) {
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getHost().equals(origin.getHost())
                && uri.getPort() == origin.getPort()
                && uri.getScheme() != null
                && uri.getScheme().equals(origin.getScheme());
    }
}
