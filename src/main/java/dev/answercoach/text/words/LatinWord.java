package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word in Latin letters.
 *
 * @param span where it stands, without 's and the like
 * @param text as written
 */
record LatinWord(Span span, String text) {
    private static final Pattern WORD = Pattern.compile(
            "(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]{0,60}+(?![A-Za-z0-9])(?:[.'’&/+_-][A-Za-z0-9]{1,60}+(?![A-Za-z0-9])){0,8}+(?:\\+\\+|#|\\+)?");

    private static final Pattern SHORTENED = Pattern.compile("['’](?:s|ve|re|ll|d|m|t)$");
    /** doesn't, couldn’t: no name, nor is what stands before the apostrophe a word. */
    private static final Pattern NEGATED = Pattern.compile("(?i)[a-z]{2,6}n['’]t(?:['’]ve)?");

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9]+");

    /** Beginnings of words that are no word themselves: Non-Life. */
    private static final Set<String> PREFIXES = Set.of("non", "pre", "anti", "multi", "semi", "inter", "post", "sub");

    static List<LatinWord> in(String text) {
        List<LatinWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (NEGATED.matcher(matcher.group()).matches()) {
                continue;
            }
            String word = SHORTENED.matcher(matcher.group()).replaceFirst("");
            words.add(new LatinWord(new Span(matcher.start(), matcher.start() + word.length()), word));
        }
        return words;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isLowerCase() {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Whether there is a capital, a digit or a sign where ordinary words have none: iOS, E2E, C++. */
    boolean isOddlyWritten() {
        return text.substring(1).chars().anyMatch(Character::isUpperCase)
                || text.chars().anyMatch(Character::isDigit)
                || text.endsWith("+")
                || text.endsWith("#");
    }

    /** Whether every part of it is an ordinary English word, a number or, beside another, a prefix. */
    boolean isOrdinary() {
        List<String> parts = parts();
        return parts.stream().allMatch(part -> isOrdinary(part, parts.size() > 1));
    }

    /** The parts that a hyphen, a slash or another sign divides. */
    List<String> parts() {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isOrdinary(String part, boolean besideOthers) {
        boolean shouted = part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
        String lower = part.toLowerCase(Locale.ROOT);
        return part.chars().allMatch(Character::isDigit)
                || (!shouted && EnglishWords.isOrdinary(part))
                || EnglishWords.isAbbreviation(lower)
                || (besideOthers && PREFIXES.contains(lower));
    }

    /** Whether only a space stands between this word and the next. */
    boolean isBefore(LatinWord next, String text) {
        return next.span().start() - span.end() == 1 && text.charAt(span.end()) == ' ';
    }
}
