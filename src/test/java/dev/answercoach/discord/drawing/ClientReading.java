package dev.answercoach.discord.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Discord's clients and server make of Markdown, as far as it matters here; stricter than they are where in doubt. */
final class ClientReading {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([^0-9A-Za-z\\s])");

    /** Each takes effect wherever it stands, unless a backslash comes before it. */
    private static final Map<String, Pattern> INLINE = patterns(
            "bold", "\\*\\*[\\s\\S]+?\\*\\*",
            "italic", "\\*[\\s\\S]+?\\*|_[\\s\\S]+?_",
            "underline", "__[\\s\\S]+?__",
            "struck", "~~[\\s\\S]+?~~",
            "spoiler", "\\|\\|[\\s\\S]+?\\|\\|",
            "code", "(`+)[\\s\\S]*?[^`]\\1(?!`)",
            "link", "\\[[^\\n]*?]\\([^\\n]*?\\)",
            "autolink", "<[a-zA-Z]+:[^>\\s]+>",
            "address", "(?:https?|steam|discord)://\\S|(?:mailto|tel|sms):\\S",
            "mention", "<(?:@[!&]?|#)\\d+>|<id:\\w+>|</[^>]+:\\d+>|<t:-?\\d+(?::\\w)?>|<a?:\\w+:\\d+>",
            "shortcode", ":[A-Za-z0-9_+~-]+:");

    private static final Pattern LINE = Pattern.compile("[ \\t]*(?:#{1,3} |-# |>>> |> |[-*+] |\\d+[.)] )");

    /** What the server looks for in the raw text, backslashes or not. */
    private static final Map<String, Pattern> SERVER = patterns(
            "everyone", "@(?:everyone|here)",
            "mention", "<(?:@[!&]?|#)\\d+>",
            "address", "https?://\\S",
            "invitation", "(?i)discord(?:app)?\\.(?:gg|com/invite)/\\w");

    private static final Pattern DESKTOP_FENCE =
            Pattern.compile("```(?:([a-z0-9_+\\-.#]+?)\\n)?\\n*([^\\n][\\s\\S]*?)\\n*```", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANDROID_FENCE =
            Pattern.compile("```(?:([\\w+\\-.]+?)?(\\s*\\n))?([^\\n].*?)\\n*```", Pattern.DOTALL);

    private ClientReading() {}

    /**
     * What a person sees of Markdown that should have no effect.
     *
     * @throws AssertionError if something takes effect
     */
    static String shown(String markdown) {
        SERVER.forEach((name, pattern) -> {
            if (pattern.matcher(markdown).find()) {
                throw new AssertionError("the server finds " + name + " in " + markdown);
            }
        });
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < markdown.length()) {
            refuse("line mark", LINE, markdown, at, at == 0 || markdown.charAt(at - 1) == '\n');
            Matcher escape = at(ESCAPE, markdown, at);
            if (escape.lookingAt()) {
                shown.append(escape.group(1));
                at = escape.end();
                continue;
            }
            for (Map.Entry<String, Pattern> rule : INLINE.entrySet()) {
                refuse(rule.getKey(), rule.getValue(), markdown, at, true);
            }
            shown.append(markdown.charAt(at++));
        }
        return shown.toString();
    }

    /** What the desktop copies from a code block; empty if the text is not exactly one. */
    static Optional<String> desktopCopy(String markdown) {
        Matcher fence = DESKTOP_FENCE.matcher(markdown.strip().replace("\t", "    "));
        return fence.lookingAt() && fence.end() == markdown.strip().length()
                ? Optional.of(fence.group(2))
                : Optional.empty();
    }

    /** The same on Android, which drops soft hyphens. */
    static Optional<String> androidCopy(String markdown) {
        String seen = markdown.strip().replace("\u00AD", "");
        Matcher fence = ANDROID_FENCE.matcher(seen);
        return fence.lookingAt() && fence.end() == seen.length() ? Optional.of(fence.group(3)) : Optional.empty();
    }

    private static void refuse(String name, Pattern pattern, String markdown, int at, boolean applies) {
        if (applies && at(pattern, markdown, at).lookingAt()) {
            throw new AssertionError(name + " takes effect at " + at + " of " + markdown);
        }
    }

    private static Matcher at(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }

    private static Map<String, Pattern> patterns(String... namesAndPatterns) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndPatterns.length; i += 2) {
            patterns.put(namesAndPatterns[i], Pattern.compile(namesAndPatterns[i + 1]));
        }
        return patterns;
    }
}
