package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows how those are called who do a work that needs no licence: who tells of 상담 may call himself a 상담사, while who
 * tells of 회계 is no 회계사.
 */
final class Duties {
    /** By what somebody is called, the works that he does. */
    private static final Map<String, Set<String>> BY_TITLE = byTitle();

    /** How a draft says that its writer does a work. */
    private static final String DONE = "(?:을|를)? ?(?:했|하[고며여였면다]|해 |한 |할 |합|맡|담당|진행|업무|일[을로]|직|가르|봤|보[고며았])";

    private Duties() {}

    /** Whether the draft tells of the work of those who are called so. */
    static boolean isDoneBy(String title, Vocabulary known) {
        return BY_TITLE.getOrDefault(title, Set.of()).stream()
                .anyMatch(work -> known.matches(Pattern.compile("(?<![가-힣])[가-힣]{0,4}" + work + DONE)));
    }

    private static Map<String, Set<String>> byTitle() {
        Map<String, Set<String>> works = new HashMap<>();
        for (List<String> row : ResourceList.rows(Duties.class, "duties.tsv", 2)) {
            for (String title : row.get(1).split(" ", -1)) {
                works.computeIfAbsent(title, any -> new HashSet<>()).add(row.get(0));
            }
        }
        return Map.copyOf(works);
    }
}
