package dev.answercoach.review.offline;

import dev.answercoach.text.ResourceList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Kinds of sentences that show nothing about the writer, however well they sound. */
enum Noise {
    /** Speaks about the answer, its score or its reader. */
    META,
    /** Flatters the reader or the company. */
    PRAISE,
    /** What recruiters have read a thousand times. */
    CLICHE;

    private final Pattern pattern = Pattern.compile("(?i)(?:"
            + ResourceList.rows(Noise.class, "noise.tsv", 2).stream()
                    .filter(row -> row.get(0).equals(name()))
                    .map(row -> row.get(1))
                    .collect(Collectors.joining("|"))
            + ")");

    boolean isIn(String sentence) {
        return pattern.matcher(sentence).find();
    }
}
