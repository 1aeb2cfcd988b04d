package dev.answercoach.review.offline;

import dev.answercoach.text.ResourceList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a question wants to hear about. A theme such as collaboration is answered by words of its own, a subject such as
 * idempotency by its name.
 */
final class Asked {
    private record Theme(Pattern question, Pattern answer) {}

    private static final List<Theme> THEMES = ResourceList.rows(Asked.class, "themes.tsv", 2).stream()
            .map(row -> new Theme(Pattern.compile(row.get(0)), Pattern.compile(row.get(1))))
            .toList();

    private final List<Predicate<String>> parts;

    private Asked(List<Predicate<String>> parts) {
        this.parts = parts;
    }

    static Asked by(String question) {
        List<Predicate<String>> parts = new ArrayList<>();
        for (Theme theme : THEMES) {
            if (theme.question().matcher(question).find()) {
                parts.add(theme.answer().asPredicate());
            }
        }
        if (parts.isEmpty()) {
            Stems.subjectOf(question)
                    .keySet()
                    .forEach(stem -> parts.add(text -> Stems.of(text).contains(stem)));
        }
        return new Asked(parts);
    }

    /** Whether the question names nothing that could be answered or missed. */
    boolean isMute() {
        return parts.isEmpty();
    }

    boolean isSpokenOfIn(String text) {
        return parts.stream().anyMatch(part -> part.test(text));
    }

    /** How many of the things that were asked a text speaks of. */
    long partsIn(String text) {
        return parts.stream().filter(part -> part.test(text)).count();
    }

    /** Whether these texts together speak of at least half of what was asked. */
    boolean isHalfAnsweredBy(List<String> texts) {
        long answered =
                parts.stream().filter(part -> texts.stream().anyMatch(part)).count();
        return 2 * answered >= parts.size();
    }
}
