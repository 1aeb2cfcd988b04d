package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure says to have changed by so much, and which way: 호출을 80% 줄였다, cut calls by 80%.
 *
 * @param metric what rose or fell, in lower case, empty where it is not said right beside the figure
 */
record Effect(String metric, Direction direction) {
    static final Effect NONE = new Effect("", Direction.NONE);

    private static final Pattern AFTER_KOREAN =
            Pattern.compile("^ ?(?:가량|정도|가까이|이상|넘게|이나|씩)? ?(?:를|을|가|이|만큼)? ?(?=[가-힣])");
    private static final Pattern AFTER_ENGLISH =
            Pattern.compile("(?i)^ (?=increase|rise|growth|reduc|decrease|drop|cut)");
    private static final Pattern BEFORE_ENGLISH =
            Pattern.compile("(?i)(?<words>(?:[a-z-]{1,20} ){1,5})by (?:about |over |nearly |some )?$");
    /** "rose 12%", "went down about 12%", "fell to 30". */
    private static final Pattern VERB_BEFORE = Pattern.compile(
            "(?i)(?<![a-z])(?<verb>[a-z]{2,12})(?<way> up(?! to)| down)?(?: to| about| over| nearly| some| roughly| almost){0,2} $");

    private static final Pattern METRIC = Pattern.compile("(?<noun>[A-Za-z가-힣]{2,12}?)(?:을|를|이|가|은|는) ?$");
    private static final int REACH_LEFT = 60;
    private static final int REACH_RIGHT = 14;

    static Effect of(FigureText text, int index) {
        String after = text.after(index, REACH_RIGHT);
        Matcher korean = AFTER_KOREAN.matcher(after);
        String before = text.wordsBefore(index, REACH_LEFT);
        if (korean.find()) {
            Direction direction = Direction.opening(after.substring(korean.end()));
            Matcher metric = METRIC.matcher(before);
            return direction == Direction.NONE
                    ? NONE
                    : new Effect(metric.find() ? metric.group("noun") : "", direction);
        }
        Matcher english = BEFORE_ENGLISH.matcher(before);
        if (english.find()) {
            return told(List.of(english.group("words").toLowerCase(Locale.ROOT).split(" ")));
        }
        Matcher verb = VERB_BEFORE.matcher(before);
        if (verb.find()) {
            Direction direction = direction(verb);
            if (direction != Direction.NONE) {
                return new Effect("", direction);
            }
        }
        Matcher noun = AFTER_ENGLISH.matcher(after);
        return noun.find() ? new Effect("", Direction.opening(after.substring(noun.end()))) : NONE;
    }

    private static Direction direction(Matcher verb) {
        String way = verb.group("way") == null
                ? verb.group("verb")
                : verb.group("way").strip();
        return switch (way.toLowerCase(Locale.ROOT)) {
            case "up" -> Direction.UP;
            case "down" -> Direction.DOWN;
            default -> Direction.opening(verb.group("verb"));
        };
    }

    /** "cut support calls": the verb, and the last word of what it is said of. */
    private static Effect told(List<String> words) {
        for (int verb = words.size() - 1; verb >= 0; verb--) {
            Direction direction = Direction.opening(words.get(verb));
            if (direction != Direction.NONE) {
                boolean last = verb == words.size() - 1;
                return new Effect(last ? "" : WordFeatures.singular(words.get(words.size() - 1)), direction);
            }
        }
        return NONE;
    }
}
