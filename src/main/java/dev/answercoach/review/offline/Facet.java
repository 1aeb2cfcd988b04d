package dev.answercoach.review.offline;

import dev.answercoach.review.Evidence;
import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sign of an evidence.
 *
 * @param evidence what it is a sign of
 * @param name how messages name it
 * @param scope in which sentences it counts
 * @param most the highest score without it, 1 to 5
 * @param regex the words; {@code {company}} and {@code {keywords}} stand for the posting's
 */
record Facet(Evidence evidence, String name, Scope scope, int most, String regex) {
    /** In which sentences a facet counts. */
    enum Scope {
        /** In any; without it the evidence is not there at all. */
        BASE,
        /** In a sentence that has the base, too. */
        SAME,
        /** In any. */
        ANY,
        /** In a sentence that has the base, too; or in several sentences that have the base. */
        STEPS,
        /** In a sentence that has a figure, and the base or the very part of the evidence. */
        FIGURE;

        boolean needsBase() {
            return this != BASE && this != ANY;
        }
    }

    /** A shorter name may stand in any word. */
    private static final int LEAST_NAME = 2;

    private static final List<Facet> ALL = ResourceList.rows(Facet.class, "evidence.tsv", 5).stream()
            .map(row -> new Facet(
                    Evidence.valueOf(row.get(0)),
                    row.get(1),
                    Scope.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                    Integer.parseInt(row.get(3)),
                    row.get(4)))
            .toList();

    /** The facets of an evidence, its base first; none for {@link Evidence#ANSWERS_QUESTION}, which has its own rule. */
    static List<Facet> of(Evidence evidence) {
        return ALL.stream().filter(facet -> facet.evidence() == evidence).toList();
    }

    /** The words to look for in a draft for this posting. */
    Pattern pattern(String company, List<String> keywords) {
        return Pattern.compile(regex.replace("{company}", alternatives(namesOf(company)))
                .replace("{keywords}", alternatives(keywords)));
    }

    /** A company is called by its whole name, and by the first word of it. */
    private static List<String> namesOf(String company) {
        String first = company.split(" ", 2)[0];
        return Stream.of(company, first)
                .filter(name -> name.length() >= LEAST_NAME)
                .distinct()
                .toList();
    }

    /** An alternative that never matches stands for no words at all. */
    private static String alternatives(List<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + "|" + b)
                        .orElse("(?!)");
    }
}
