package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the tables of drafts and rewrites beside the tests. */
public final class TestTables {
    private TestTables() {}

    public static List<List<String>> rows(String resource) {
        return ResourceList.lines(TestTables.class, resource).stream()
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    public static Map<String, String> drafts() {
        return rows("drafts.tsv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }
}
