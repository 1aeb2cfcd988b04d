package dev.answercoach.review.offline;

import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.figures.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says a sentence in fewer words, by a table of phrases and a table of glosses. It never touches a figure: a sentence
 * whose quantities would read differently afterwards stays as it is.
 */
final class Tightener {
    /** What a sentence became. */
    record Tightened(String text, List<Replacement> replacements) {}

    /** One phrase that was shortened, with the word around it; {@code to} is empty where it was taken out. */
    record Replacement(String from, String to) {}

    private record Phrase(Language language, Pattern pattern, String replacement) {}

    private static final List<Phrase> PHRASES = ResourceList.rows(Tightener.class, "tighten.tsv", 3).stream()
            .map(row -> new Phrase(Language.valueOf(row.get(0)), Pattern.compile(row.get(1)), row.get(2)))
            .toList();

    private static final Map<String, List<String>> GLOSSES =
            ResourceList.rows(Tightener.class, "glosses.tsv", 2).stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get(1), Collectors.mapping(row -> row.get(0), Collectors.toUnmodifiableList())));

    private static final Pattern GLOSS =
            Pattern.compile("(?<term>[가-힣]{1,10}(?: [가-힣]{1,10})?) ?\\((?<gloss>[A-Za-z][A-Za-z -]{2,40})\\)");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=[가-힣])\\((?<short>[A-Z]{2,6})\\)");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final Language language;

    Tightener(Language language) {
        this.language = language;
    }

    Tightened tighten(String sentence) {
        List<Replacement> replacements = new ArrayList<>();
        String text = SPACES.matcher(withoutGlosses(sentence, replacements)).replaceAll(" ");
        for (Phrase phrase : PHRASES) {
            if (phrase.language() == language) {
                text = replaceAll(text, phrase, replacements);
            }
        }
        text = Capitals.like(sentence, text.strip());
        return sameFigures(sentence, text)
                ? new Tightened(text, List.copyOf(replacements))
                : new Tightened(sentence, List.of());
    }

    /**
     * What else can go where room is short: an opening that merely says "also", and an abbreviation in brackets that the
     * answer never uses again.
     *
     * @param answer the whole answer
     */
    Tightened tightenHarder(String sentence, String answer) {
        List<Replacement> replacements = new ArrayList<>();
        StringBuilder result = new StringBuilder();
        Matcher matcher = ABBREVIATION.matcher(sentence);
        while (matcher.find()) {
            boolean spare = answer.indexOf(matcher.group("short")) == answer.lastIndexOf(matcher.group("short"));
            matcher.appendReplacement(result, Matcher.quoteReplacement(spare ? "" : matcher.group()));
            if (spare) {
                replacements.add(new Replacement(matcher.group(), ""));
            }
        }
        matcher.appendTail(result);
        String text = Link.withoutSpare(result.toString());
        if (text.length() < result.length()) {
            replacements.add(new Replacement(
                    sentence.substring(0, result.length() - text.length()).strip(), ""));
        }
        return sameFigures(sentence, text) ? new Tightened(text, replacements) : new Tightened(sentence, List.of());
    }

    private static String replaceAll(String text, Phrase phrase, List<Replacement> replacements) {
        Matcher matcher = phrase.pattern().matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int last = 0;
        do {
            int before = result.length();
            matcher.appendReplacement(result, phrase.replacement());
            int replacedFrom = before + matcher.start() - last;
            replacements.add(replacement(text, matcher, result.substring(replacedFrom)));
            last = matcher.end();
        } while (matcher.find());
        return matcher.appendTail(result).toString();
    }

    /** The words around a match, since "하여 → 해" alone tells a reader nothing. */
    private static Replacement replacement(String text, Matcher matcher, String to) {
        int start = matcher.start();
        while (start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = matcher.end();
        while (end < text.length()
                && " ,.!?".indexOf(text.charAt(end)) < 0
                && !matcher.group().endsWith(" ")) {
            end++;
        }
        String head = text.substring(start, matcher.start());
        String tail = text.substring(matcher.end(), end);
        return new Replacement(text.substring(start, end).strip(), (head + to + tail).strip());
    }

    private static String withoutGlosses(String text, List<Replacement> replacements) {
        StringBuilder result = new StringBuilder();
        Matcher matcher = GLOSS.matcher(text);
        while (matcher.find()) {
            String written = matcher.group();
            String words = matcher.group("term");
            Optional<String> term = knownTerm(words, matcher.group("gloss"));
            term.ifPresent(known ->
                    replacements.add(new Replacement(written.substring(words.length() - known.length()), known)));
            matcher.appendReplacement(result, Matcher.quoteReplacement(term.isPresent() ? words : written));
        }
        return matcher.appendTail(result).toString();
    }

    /** The longest term at the end of these words that the gloss merely translates. */
    private static Optional<String> knownTerm(String words, String gloss) {
        return GLOSSES.getOrDefault(gloss.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(words::endsWith)
                .max(Comparator.comparing(String::length));
    }

    private static boolean sameFigures(String before, String after) {
        List<Quantity> figures = Quantities.find(before);
        List<Quantity> others = Quantities.find(after);
        if (figures.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).equalsInValue(others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
