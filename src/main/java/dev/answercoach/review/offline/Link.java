package dev.answercoach.review.offline;

import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a sentence hangs on the one before it, which decides what may be dropped or moved around it. */
enum Link {
    /** It stands by itself. */
    FREE,
    /** It adds to what was said; its opening can be taken off where nothing is left to add to. */
    ADDITIVE,
    /** It needs something before it, though not the very sentence. */
    CONCLUDING,
    /** It points at the very sentence before it. */
    ANAPHORIC;

    private enum Strip {
        NO,
        YES,
        SPARE
    }

    private record Opening(Link link, Pattern pattern, Strip strip) {}

    private static final List<Opening> OPENINGS = ResourceList.rows(Link.class, "connectives.tsv", 3).stream()
            .map(row -> new Opening(
                    valueOf(row.get(0)),
                    Pattern.compile(row.get(1)),
                    Strip.valueOf(row.get(2).toUpperCase(Locale.ROOT))))
            .toList();

    static Link of(String sentence) {
        return OPENINGS.stream()
                .filter(opening -> opening.pattern().matcher(sentence).lookingAt())
                .findFirst()
                .map(Opening::link)
                .orElse(FREE);
    }

    /** The sentence as it stands first in a text: without the opening that would dangle. */
    static String withoutDangling(String sentence) {
        return without(sentence, Strip.YES);
    }

    /** The sentence without an opening that merely says "also". */
    static String withoutSpare(String sentence) {
        return without(sentence, Strip.SPARE);
    }

    private static String without(String sentence, Strip least) {
        for (Opening opening : OPENINGS) {
            Matcher matcher = opening.pattern().matcher(sentence);
            if (opening.strip().compareTo(least) >= 0 && matcher.lookingAt()) {
                return Capitals.like(sentence, sentence.substring(matcher.end()).strip());
            }
        }
        return sentence;
    }
}
