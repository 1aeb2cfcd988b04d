package dev.answercoach.playground.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a multipart/form-data body apart (RFC 7578), as far as HTTP clients of bots write it. */
public final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("[; ]filename=\"([^\"]*)\"");

    /** One part; {@code fileName} is empty where the part is no file. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares these, and bytes are handed on without copies.
    public record Part(String name, String fileName, String contentType, byte[] bytes) {}

    private Multipart() {}

    /** The parts of a body; empty if the content type is none of multipart or the body is broken. */
    public static Optional<List<Part>> parts(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data") || !boundary.find()) {
            return Optional.empty();
        }
        byte[] mark = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        int start = indexOf(body, mark, 0);
        while (start >= 0) {
            int from = start + mark.length;
            int next = indexOf(body, mark, from);
            if (next < 0) {
                return startsWith(body, from, "--") ? Optional.of(parts) : Optional.empty();
            }
            // A part stands between the line break after its boundary and the one before the next boundary.
            part(body, from + 2, next - 2).ifPresent(parts::add);
            start = next;
        }
        return Optional.empty();
    }

    private static Optional<Part> part(byte[] body, int from, int to) {
        int blank = indexOf(body, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII), from);
        if (blank < 0 || blank > to) {
            return Optional.empty();
        }
        String head = new String(body, from, blank - from, StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOfRange(body, blank + 4, Math.max(to, blank + 4));
        String type = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                .map(line -> line.substring("content-type:".length()).trim())
                .findFirst()
                .orElse("");
        return first(NAME, head)
                .map(name -> new Part(name, first(FILE_NAME, head).orElse(""), type, bytes));
    }

    private static Optional<String> first(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? Optional.of(unescaped(matcher.group(1))) : Optional.empty();
    }

    /** Clients write quotes and line breaks of a name as the HTML standard says. */
    private static String unescaped(String name) {
        return name.replace("%22", "\"").replace("%0A", "\n").replace("%0D", "\r");
    }

    private static boolean startsWith(byte[] body, int at, String text) {
        return at + text.length() <= body.length
                && new String(body, at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    private static int indexOf(byte[] body, byte[] wanted, int from) {
        outer:
        for (int i = from; i <= body.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (body[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
