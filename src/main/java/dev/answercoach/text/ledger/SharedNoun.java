package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The noun or unit that two figures share where the second is told without it: "6 containers went by air, the other twenty by
 * sea", "seven working days, and I took three". It stands beside whichever comes first, so that it says nothing of which
 * is which.
 */
final class SharedNoun {
    /** Nothing that is counted stands behind the figure. */
    private static final Pattern BARE = Pattern.compile(
            "(?i)^(?: ?[.,;:)!?]| ?$| (?:and|but|to|at|in|on|for|of|instead|after|before|by|with|from|against|I|we|stayed|remained|went|were|was|did|had|are|is|made|took|came)(?![a-z]))");

    private static final Pattern NOUN = Pattern.compile(
            "(?i)^ (?:of )?(?!(?:and|but|to|at|in|on|for|instead|after|before|by|with|from|went|were|was)(?![a-z]))[a-z-]{2,20}(?: (?!(?:and|but|to|at|in|on|for|instead|after|before|by|with|from|went|were|was)(?![a-z]))[a-z-]{2,20})?");

    private static final int REACH = 40;
    /** Further apart a figure has its own noun. */
    private static final int TOGETHER = 120;

    private SharedNoun() {}

    /** Whether one of these two figures lends the other its noun or unit. */
    static boolean isShared(FigureText text, int first, int second) {
        int left = Math.min(first, second);
        int right = Math.max(first, second);
        return text.isEnglish()
                && text.quantity(right).unit().equals("#")
                && text.quantity(right).span().start()
                                - text.quantity(left).span().end()
                        <= TOGETHER
                && BARE.matcher(text.after(right, REACH)).find()
                && (!text.quantity(left).unit().equals("#")
                        || !BARE.matcher(text.after(left, REACH)).find());
    }

    /** The words of the noun that two figures share, as they compare. */
    static Set<String> of(FigureText text, WordFeatures words, int first, int second) {
        int left = Math.min(first, second);
        Matcher noun = NOUN.matcher(text.after(left, REACH));
        return Surrounds.named(text.quantity(left).text() + (noun.find() ? noun.group() : ""), words);
    }
}
