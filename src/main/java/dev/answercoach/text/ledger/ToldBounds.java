package dev.answercoach.text.ledger;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the bound that the words around a figure tell of it at a distance: "£89 as the price we never went under", "no
 * delay reached 20 minutes", 62℃보다 뜨거울 때. Only what stands between the figures beside it is asked, since every
 * figure brings its own words; and a denial turns a bound round.
 */
final class ToldBounds {
    private static final String UP_TO_FIGURE = ")(?:,? [a-z'’-]{1,16}+){0,3}+,? ?[£$€₩]?$";
    /** With nothing behind it that it would be told of: "never went under.", but not "over the year". */
    private static final String STRANDED = ")(?= ?(?:[,.;:)]|$)| (?:it|and|but|again|once)(?![a-z]))";

    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?<![a-z])(?:never|no|not|nor|none|nothing|nobody|without|neither|cannot)(?![a-z])|n['’]t ");
    private static final Pattern DENIED_BEHIND = Pattern.compile("^[가-힣 ]{0,20}?(?:않|없|못|말(?=[고자아았])|면 안|선 안)");
    private static final Pattern ANY_DENIAL = Pattern.compile("않|없|못|말[고자]|안 |안[되돼된됐]");
    private static final Pattern DENIED_BEFORE = Pattern.compile("(?<![가-힣])[안못] ?$");

    private static final int REACH_BEFORE = 56;
    private static final int REACH_BEHIND = 48;

    private static final Words BEFORE = Words.of("before", "(?<![a-z])(?:", UP_TO_FIGURE);
    private static final Words ONLY_DENIED = Words.of("denied before", "(?<![a-z])(?:", UP_TO_FIGURE);
    private static final Words NOUN = Words.of("noun", "(?<![a-z])(?:", ")(?![a-z])");
    private static final Words BEHIND_ENGLISH = Words.of("stranded", "(?<![a-z])(?:", STRANDED);
    private static final Words BEHIND = Words.of("behind", "(?:", ")");

    /** What may be told at one place, each bound by its words. */
    private record Words(Map<Quantity.Bound, Pattern> patterns) {
        static Words of(String place, String opening, String closing) {
            Map<Quantity.Bound, Pattern> patterns = new EnumMap<>(Quantity.Bound.class);
            for (Quantity.Bound bound : List.of(Quantity.Bound.AT_LEAST, Quantity.Bound.AT_MOST)) {
                String words = ResourceList.rows(ToldBounds.class, "told-bounds.tsv", 3).stream()
                        .filter(row -> row.get(0).equals(place) && row.get(1).equals(bound.name()))
                        .map(row -> row.get(2))
                        .collect(Collectors.joining("|"));
                if (!words.isEmpty()) {
                    patterns.put(bound, Pattern.compile("(?i)" + opening + words + closing));
                }
            }
            return new Words(patterns);
        }
    }

    private final Set<Quantity.Bound> told = EnumSet.noneOf(Quantity.Bound.class);

    private ToldBounds() {}

    /** The bounds from above or below that are told of a figure; both where the words leave it open. */
    static Set<Quantity.Bound> of(FigureText text, int index) {
        ToldBounds bounds = new ToldBounds();
        String behind = text.after(index, REACH_BEHIND);
        if (text.isEnglish()) {
            bounds.english(
                    text.wordsBefore(index, REACH_BEFORE), isCutByFigure(text, index, behind) ? behind + '#' : behind);
        } else {
            bounds.korean(behind);
        }
        return bounds.told;
    }

    /** Whether the words around a figure deny anything. */
    static boolean areDenied(FigureText text, int index) {
        String words = text.wordsBefore(index, REACH_BEFORE) + '#' + text.after(index, REACH_BEHIND);
        return (text.isEnglish() ? DENIED : ANY_DENIAL).matcher(words).find();
    }

    /** What stands right before the next figure is told of that one. */
    private static boolean isCutByFigure(FigureText text, int index, String behind) {
        int end = text.quantity(index).span().end() + behind.length();
        return index + 1 < text.size() && text.quantity(index + 1).span().start() == end;
    }

    private void english(String before, String behind) {
        boolean denied = DENIED.matcher(before).find();
        BEFORE.patterns().forEach((bound, words) -> {
            Matcher word = words.matcher(before);
            if (word.find()) {
                tell(bound, DENIED.matcher(before).region(0, word.start()).find());
            }
        });
        if (denied) {
            ONLY_DENIED.patterns().forEach((bound, words) -> {
                Matcher word = words.matcher(before);
                if (word.find()
                        && DENIED.matcher(before).region(0, word.start()).find()) {
                    tell(bound, true);
                }
            });
        }
        NOUN.patterns().forEach((bound, words) -> {
            if (words.matcher(before).find()) {
                tell(bound, false);
            }
        });
        BEHIND_ENGLISH.patterns().forEach((bound, words) -> {
            Matcher word = words.matcher(behind);
            if (word.find()) {
                tell(
                        bound,
                        denied || DENIED.matcher(behind).region(0, word.start()).find());
            }
        });
    }

    private void korean(String behind) {
        BEHIND.patterns().forEach((bound, words) -> {
            Matcher word = words.matcher(behind);
            if (word.find()) {
                boolean denied = DENIED_BEHIND
                                .matcher(behind)
                                .region(word.end(), behind.length())
                                .find()
                        || DENIED_BEFORE.matcher(behind).region(0, word.start()).find();
                tell(bound, denied);
            }
        });
    }

    private void tell(Quantity.Bound bound, boolean denied) {
        boolean least = (bound == Quantity.Bound.AT_LEAST) != denied;
        told.add(least ? Quantity.Bound.AT_LEAST : Quantity.Bound.AT_MOST);
    }
}
