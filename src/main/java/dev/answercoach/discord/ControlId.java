package dev.answercoach.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button, list or modal carries: {@code ACTION:CARD:ARGUMENT}. Everything else about it is in the database.
 *
 * @param action what it does
 * @param card the card that it belongs to
 * @param argument a number that says which of the card's things it means, 0 where there is but one
 */
public record ControlId(String action, String card, int argument) {
    private static final Pattern FORM = Pattern.compile("([a-z-]{1,30}):([0-9a-z]{1,40}):(\\d{1,6})");

    public static ControlId of(String action, String card) {
        return new ControlId(action, card, 0);
    }

    static Optional<ControlId> read(String id) {
        Matcher matcher = FORM.matcher(id);
        return matcher.matches()
                ? Optional.of(new ControlId(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return action + ":" + card + ":" + argument;
    }
}
