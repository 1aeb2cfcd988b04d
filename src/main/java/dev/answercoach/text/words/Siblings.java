package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a word that took the place of its opposite, in whatever language: 상위 10% told as 하위, 국내 as 해외, spring as
 * autumn, 영어 as mathematics.
 */
final class Siblings implements NameRule {
    private static final Pattern WEAK = Pattern.compile("~");

    private static final List<List<Word>> SETS = ResourceList.lines(Siblings.class, "siblings.txt").stream()
            .map(Siblings::set)
            .toList();

    private static List<Word> set(String line) {
        List<String> all = Arrays.stream(WEAK.matcher(line).replaceAll("").split("[= ]", -1))
                .map(word -> word.replace('_', ' '))
                .toList();
        return Arrays.stream(line.split(" ", -1))
                .map(word -> new Word(Arrays.stream(word.split("=", -1))
                        .map(spelling -> Spelling.of(spelling.replace('_', ' '), all))
                        .toList()))
                .toList();
    }

    /**
     * One of several words for one thing.
     *
     * @param text in lower case
     * @param pattern how it stands in a text as a word
     * @param before what makes another word of the set of it: 준 before 우승
     * @param weak whether it is too common to say that something was replaced
     */
    private record Spelling(String text, Pattern pattern, List<String> before, boolean weak) {
        static Spelling of(String listed, List<String> all) {
            boolean weak = listed.startsWith("~");
            String text = weak ? listed.substring(1) : listed;
            List<String> before = all.stream()
                    .filter(other -> other.length() > text.length() && other.endsWith(text))
                    .map(other -> other.substring(0, other.length() - text.length()))
                    .toList();
            return new Spelling(
                    text.toLowerCase(Locale.ROOT),
                    Pattern.compile("(?i)(?<![가-힣A-Za-z])" + text + "(?:s|ed|ing)?(?![a-z])"),
                    before,
                    weak);
        }

        /** Whether the text has it anywhere, also within a longer word that is none of the set. */
        boolean isAnywhere(String lower) {
            for (int at = lower.indexOf(text); at >= 0; at = lower.indexOf(text, at + 1)) {
                int start = at;
                if (before.stream().noneMatch(prefix -> lower.startsWith(prefix, start - prefix.length()))) {
                    return true;
                }
            }
            return false;
        }

        boolean isWord(String lower) {
            return !weak && lower.contains(text) && pattern.matcher(lower).find();
        }
    }

    /** A thing, by all the words for it. */
    private record Word(List<Spelling> spellings) {
        boolean isAnywhere(String lower) {
            return spellings.stream().anyMatch(spelling -> spelling.isAnywhere(lower));
        }

        boolean isWord(String lower) {
            return spellings.stream().anyMatch(spelling -> spelling.isWord(lower));
        }
    }

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        String lower = rewrite.toLowerCase(Locale.ROOT);
        String draft = known.text().toLowerCase(Locale.ROOT);
        List<Span> found = new ArrayList<>();
        for (List<Word> set : SETS) {
            boolean replaced = set.stream().anyMatch(word -> word.isWord(draft) && !word.isAnywhere(lower));
            if (replaced) {
                set.stream()
                        .filter(word -> !word.isAnywhere(draft) && word.isWord(lower))
                        .forEach(word -> found.addAll(places(word, rewrite)));
            }
        }
        return found;
    }

    private static List<Span> places(Word word, String rewrite) {
        List<Span> places = new ArrayList<>();
        for (Spelling spelling : word.spellings()) {
            if (spelling.weak()) {
                continue;
            }
            Matcher place = spelling.pattern().matcher(rewrite);
            if (place.find()) {
                places.add(
                        new Span(place.start(), place.start() + spelling.text().length()));
            }
        }
        return places;
    }
}
