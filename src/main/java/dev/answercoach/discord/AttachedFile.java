package dev.answercoach.discord;

import java.util.List;
import java.util.Locale;

/**
 * A file that a user attached, as Discord describes it; none of it is believed.
 *
 * @param name what the user calls it
 * @param url where Discord says that it can be fetched
 * @param size the bytes that it is said to have
 */
public record AttachedFile(String name, String url, long size) {
    private static final List<String> TEXT = List.of(".txt", ".md");

    /** Whether its name is that of a text which can be read. */
    public boolean looksLikeText() {
        String lower = name.toLowerCase(Locale.ROOT);
        return TEXT.stream().anyMatch(lower::endsWith);
    }
}
