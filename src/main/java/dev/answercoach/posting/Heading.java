package dev.answercoach.posting;

import dev.answercoach.text.ResourceList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
     * @param parts names of it that may stand within a longer heading
     * @param hints words that tell it where the line looks like a heading anyway
     */
    private record Forms(Section section, List<String> parts, List<String> hints) {
        static Forms of(String section, String forms) {
            List<String> written = List.of(forms.split(" *\\| *"));
            return new Forms(
                    Section.valueOf(section.toUpperCase(Locale.ROOT)),
                    bare(written.stream().filter(form -> !form.startsWith(WHOLE) && !form.startsWith(HINT))),
                    bare(written.stream().filter(form -> form.startsWith(HINT))));
        }

        private static List<String> bare(Stream<String> forms) {
            return forms.map(Heading::bare).toList();
        }
    }

    /** Marks a form that is a heading only where it stands alone. */
    private static final String WHOLE = "=";

    private static final String HINT = "~";

    private static final Pattern MARKS = Pattern.compile("[^가-힣a-z0-9']++");

    private static final List<Forms> FORMS = ResourceList.rows(Heading.class, "headings.tsv", 2).stream()
            .map(row -> Forms.of(row.get(0), row.get(1)))
            .toList();

    /** The section that each whole heading opens. */
    private static final Map<String, Section> WHOLES = wholes();

    /** A heading is a few words, not a sentence. */
    private static final int LONGEST = 40;
    /** What may stand around a form: "주요업무 (백엔드)". */
    private static final int MOST_AROUND = 16;

    private Heading() {}

    /**
     * The section that this line opens; empty where it is no known heading.
     *
     * @param leads whether items follow it that are marked in another way than it is
     */
    static Optional<Section> of(PostingLine line, boolean leads) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        // "이런 분을 찾습니다" is a sentence and a heading
        Optional<Section> exact = exactly(text);
        boolean looksLikeOne = leads || line.level() > 0 || isFramed(line);
        if (exact.isPresent() || (line.isItem() && !looksLikeOne)) {
            return exact;
        }
        Optional<Section> named = isSentence(text) && !leads ? Optional.empty() : within(text);
        return named.isPresent() || !looksLikeOne ? named : hinted(text);
    }

    /** The section that is called exactly this, marks and blanks aside. */
    static Optional<Section> exactly(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(WHOLES.get(bare(text)));
    }

    /** The section whose name stands in a short text. */
    static Optional<Section> within(String text) {
        Optional<Section> exact = exactly(text);
        if (exact.isPresent() || text.length() > LONGEST) {
            return exact;
        }
        String bare = bare(text);
        return FORMS.stream()
                .filter(forms -> forms.parts().stream()
                        .anyMatch(form -> bare.contains(form) && bare.length() <= form.length() + MOST_AROUND))
                .map(Forms::section)
                .findFirst();
    }

    /** Whether a line says something in full, as headings do not. */
    static boolean isSentence(String line) {
        return line.endsWith(".") || line.endsWith("다") || line.endsWith("!") || line.contains(", ");
    }

    private static Optional<Section> hinted(String text) {
        String bare = bare(text);
        return FORMS.stream()
                .filter(forms -> forms.hints().stream().anyMatch(bare::contains))
                .map(Forms::section)
                .findFirst();
    }

    /** A colon also ends items and sentences, but not those with a mark. */
    private static boolean isFramed(PostingLine line) {
        return line.frame() == PostingLine.Frame.BOLD
                || line.frame() == PostingLine.Frame.BRACKETS
                || (line.frame() == PostingLine.Frame.COLON && !line.isItem());
    }

    private static String bare(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
    }

    private static Map<String, Section> wholes() {
        Map<String, Section> wholes = new HashMap<>();
        for (List<String> row : ResourceList.rows(Heading.class, "headings.tsv", 2)) {
            for (String form : List.of(row.get(1).split(" *\\| *"))) {
                if (!form.startsWith(HINT)) {
                    wholes.putIfAbsent(bare(form), Section.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
                }
            }
        }
        return Map.copyOf(wholes);
    }
}
