package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells names that a rewrite gives in both scripts, one of them in brackets and the draft's: Open Well Korea(오픈웰코리아),
 * 서민금융진흥원 (Korea Inclusive Finance Agency).
 */
final class Glosses {
    /** The rest of the name, what closes its quotation, and the brackets. */
    private static final Pattern BEHIND =
            Pattern.compile("[A-Za-z0-9 ,.'’-]{0,30}+[\"”’']?+,? ?\\((?<name>[^()\\n]{1,60}+)\\)");

    private static final Pattern BEFORE = Pattern.compile("(?<name>[가-힣A-Za-z]{2,30})[\"”’']?+ ?\\([^()\\n]{0,30}$");

    private static final Pattern CLOSED = Pattern.compile("[^()\\n]{0,30}\\)");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3}");

    private static final Pattern APART = Pattern.compile("[,;:·/]");

    /** An apostrophe within a word opens and closes nothing. */
    private static final Pattern OPENED = Pattern.compile("(?<!\\p{L})[\"“‘'「『〈《](?<words>[^\"“”‘「」『』〈〉《》\\n]{0,60})$");

    private static final Pattern CLOSING = Pattern.compile("(?<words>[^\"“”‘「」『』〈〉《》\\n]{0,60}?)[\"”’'」』〉》](?!\\p{L})");

    /** So far back the word before the brackets is looked for. */
    private static final int LOOK_BACK = 64;

    private Glosses() {}

    /** Whether the name stands beside one of the sources in the other script that explains it, or explains one. */
    static boolean isGlossed(String text, Span name, Vocabulary known) {
        boolean hangul = HANGUL.matcher(name.in(text)).find();
        Matcher behind = BEHIND.matcher(text).region(name.end(), text.length());
        if (behind.lookingAt() && isOther(first(behind.group("name")), hangul)) {
            return isOfSources(first(behind.group("name")), known);
        }
        if (!CLOSED.matcher(text).region(name.end(), text.length()).lookingAt()) {
            return false;
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, name.start() - LOOK_BACK), name.start()));
        return before.find() && isOther(before.group("name"), hangul) && isOfSources(before.group("name"), known);
    }

    /** Whether other words stand with it within one pair of quotation marks: "Song of the Galaxy". */
    static boolean isWithinTitle(String text, Span name) {
        String before = text.substring(Math.max(0, name.start() - LOOK_BACK), name.start());
        String behind = text.substring(name.end(), Math.min(text.length(), name.end() + LOOK_BACK));
        Matcher opened = OPENED.matcher(before);
        Matcher closed = CLOSING.matcher(behind);
        return opened.find()
                && closed.lookingAt()
                && opened.group("words").length() + closed.group("words").length() > 2;
    }

    private static boolean isOther(String name, boolean hangul) {
        return hangul
                ? LATIN.matcher(name).find() && !HANGUL.matcher(name).find()
                : HANGUL.matcher(name).find();
    }

    /** The name itself; behind a comma more is said of it. */
    private static String first(String name) {
        Matcher apart = APART.matcher(name);
        return name.substring(0, apart.find() ? apart.start() : name.length()).strip();
    }

    private static boolean isOfSources(String name, Vocabulary known) {
        return name.length() > 1 && (known.knowsText(name) || known.knowsText(Particles.noun(name)));
    }
}
