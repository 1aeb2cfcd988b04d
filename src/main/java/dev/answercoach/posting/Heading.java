package dev.answercoach.posting;

import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which lines of a posting are headings, and of what. */
final class Heading {
    /** What stands below a heading. */
    enum Section {
        COMPANY,
        DUTIES,
        REQUIREMENTS,
        PREFERRED,
        VALUES,
        STACK,
        BENEFITS,
        PROCESS
    }

    /**
     * What a section is called.
     *
     * @param forms all of its forms
     * @param parts those that may stand within a longer heading
     */
    private record Forms(Section section, List<String> forms, List<String> parts) {
        static Forms of(String section, String forms) {
            List<String> written = List.of(forms.split(" *\\| *"));
            return new Forms(
                    Section.valueOf(section.toUpperCase(Locale.ROOT)),
                    written.stream().map(Heading::bare).toList(),
                    written.stream()
                            .filter(form -> !form.startsWith(WHOLE))
                            .map(Heading::bare)
                            .toList());
        }
    }

    /** Marks a form that is a heading only where it stands alone. */
    private static final String WHOLE = "=";

    private static final List<Forms> FORMS = ResourceList.rows(Heading.class, "headings.tsv", 2).stream()
            .map(row -> Forms.of(row.get(0), row.get(1)))
            .toList();

    /** A heading is a few words, not a sentence. */
    private static final int LONGEST = 40;
    /** What may stand around a form: "주요업무 (백엔드)". */
    private static final int MOST_AROUND = 16;

    private Heading() {}

    /** The section that this line opens; empty where it is no known heading. */
    static Optional<Section> of(String line) {
        String stripped = line.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        // "이런 분을 찾습니다" is a sentence and a heading
        Optional<Section> exact = exactly(stripped);
        if (exact.isPresent() || isSentence(stripped) || isListItem(stripped)) {
            return exact;
        }
        String bare = bare(stripped);
        return FORMS.stream()
                .filter(forms -> forms.parts().stream()
                        .anyMatch(form -> bare.contains(form) && bare.length() <= form.length() + MOST_AROUND))
                .map(Forms::section)
                .findFirst();
    }

    /** The section that is called exactly this, marks and blanks aside. */
    static Optional<Section> exactly(String text) {
        String bare = bare(text);
        return FORMS.stream()
                .filter(forms -> forms.forms().contains(bare))
                .map(Forms::section)
                .findFirst();
    }

    /** The words of a resource that white space divides. */
    static Set<String> words(String resource) {
        return ResourceList.lines(Heading.class, resource).stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSentence(String line) {
        return line.endsWith(".") || line.endsWith("다") || line.contains(", ");
    }

    /** A list mark and more than a heading's words. */
    private static boolean isListItem(String line) {
        return line.matches("[-*•·] .{16,}");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^가-힣a-z0-9']", "");
    }
}
