package dev.answercoach.text.checks;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import dev.answercoach.text.sentences.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points at sentences that begin alike. Pronouns and connectives (저는, 또한) tire a reader soonest: they count where two
 * neighbours or three of an answer's sentences have them; any other word counts where three neighbours begin with it. An
 * English sentence needs its subject, so its pronouns count as any other word does. Items of a list may begin alike.
 */
public final class RepeatedOpeningCheck implements Check {
    public static final String RULE = "style-repeated-opening";

    private static final int MANY = 3;
    /** Three of so many sentences are no habit any more. */
    private static final int RARE = 8;

    private static final int IN_A_ROW = 3;
    private static final int TIRING_IN_A_ROW = 2;

    private static final Pattern OPENING = Pattern.compile(
            "[\"'“‘「『(\\s]{0,4}(?<word>\\p{L}[\\p{L}\\p{M}'’]{0,30})(?= ?[,\\s])(?: (?<second>\\p{L}{1,10})(?=[,\\s]))?");

    private static final Pattern ITEM = Pattern.compile("[-*•·▪■▶○●※①-⑳]|\\(?\\d{1,2}[.)] ");

    /** Openings of one or two words that tire soon; of those in two words the first alone says nothing. */
    private static final Set<String> TIRING =
            Set.copyOf(ResourceList.lines(RepeatedOpeningCheck.class, "openings.txt"));

    private record Opening(int sentence, String key, Span span) {}

    @Override
    public List<Finding> find(Draft draft) {
        List<Sentence> sentences = draft.sentences();
        Map<String, List<Opening>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Opening opening = opening(i, sentences.get(i));
            if (opening != null) {
                byKey.computeIfAbsent(opening.key(), key -> new ArrayList<>()).add(opening);
            }
        }
        return byKey.values().stream()
                .filter(openings -> isHabit(openings, draft))
                .map(openings -> finding(openings, draft.text()))
                .sorted(Comparator.comparing(Finding::span))
                .toList();
    }

    private static @Nullable Opening opening(int index, Sentence sentence) {
        Matcher matcher = OPENING.matcher(sentence.text());
        if (ITEM.matcher(sentence.text()).lookingAt() || !matcher.lookingAt()) {
            return null;
        }
        String first = matcher.group("word").toLowerCase(Locale.ROOT);
        String second = matcher.group("second");
        boolean both = second != null && TIRING.contains(first + " " + second.toLowerCase(Locale.ROOT));
        int start = sentence.span().start();
        return new Opening(
                index,
                both ? first + " " + second.toLowerCase(Locale.ROOT) : first,
                new Span(start + matcher.start("word"), start + matcher.end(both ? "second" : "word")));
    }

    private static boolean isHabit(List<Opening> openings, Draft draft) {
        if (!TIRING.contains(openings.get(0).key())) {
            return longestRow(openings) >= IN_A_ROW;
        }
        boolean often = openings.size() >= MANY
                && openings.size() * RARE >= draft.sentences().size();
        return often || longestRow(openings) >= TIRING_IN_A_ROW;
    }

    private static int longestRow(List<Opening> openings) {
        int longest = 1;
        int row = 1;
        for (int i = 1; i < openings.size(); i++) {
            boolean next = openings.get(i).sentence() == openings.get(i - 1).sentence() + 1;
            row = next ? row + 1 : 1;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    /** The first time that an opening comes again is shown. */
    private static Finding finding(List<Opening> openings, String text) {
        Span again = openings.get(1).span();
        return new Finding(
                RULE,
                again,
                Finding.Severity.HINT,
                Map.of("text", again.in(text), "count", Integer.toString(openings.size())));
    }
}
