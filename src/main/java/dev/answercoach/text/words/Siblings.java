package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a word that took the place of its opposite: 상위 10% told as 하위, 국내 as 해외, spring as autumn. */
final class Siblings implements NameRule {
    private static final List<List<Word>> SETS = ResourceList.lines(Siblings.class, "siblings.txt").stream()
            .map(line -> Arrays.stream(line.split(" ", -1)).map(Word::new).toList())
            .toList();

    private record Word(String text, Pattern pattern) {
        Word(String text) {
            this(text, Pattern.compile("(?i)(?<![가-힣A-Za-z])" + text + "(?:s|ed|ing)?(?![a-z])"));
        }

        boolean isIn(String lower, String whole) {
            return lower.contains(text) && pattern.matcher(whole).find();
        }
    }

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        String lower = rewrite.toLowerCase(Locale.ROOT);
        String draft = known.text().toLowerCase(Locale.ROOT);
        List<Span> found = new ArrayList<>();
        for (List<Word> set : SETS) {
            boolean replaced = set.stream().anyMatch(word -> word.isIn(draft, draft) && !lower.contains(word.text()));
            if (replaced) {
                set.stream()
                        .filter(word -> !draft.contains(word.text()) && word.isIn(lower, lower))
                        .forEach(word -> {
                            Matcher place = word.pattern().matcher(rewrite);
                            if (place.find()) {
                                found.add(new Span(
                                        place.start(),
                                        place.start() + word.text().length()));
                            }
                        });
            }
        }
        return found;
    }
}
