package dev.answercoach.text.figures;

import java.util.regex.Matcher;

/** Reads the named groups of patterns that share a reader and have not all the same groups. */
final class Groups {
    private Groups() {}

    /** What the group found; empty where it found nothing or the pattern has no such group. */
    static String of(Matcher matcher, String name) {
        if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
            return "";
        }
        String group = matcher.group(name);
        return group == null ? "" : group;
    }
}
