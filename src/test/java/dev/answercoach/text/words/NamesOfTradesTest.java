package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names in the answers of nurses, clerks, teachers, engineers …, in both languages and from one to the other. */
class NamesOfTradesTest {
    static Stream<Arguments> planted() {
        return rows().filter(row -> row.size() > 2).map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    static Stream<Arguments> faithful() {
        return rows().filter(row -> row.size() == 2).map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void reportsWhatTheDraftDoesNotHave(String draft, String rewrite, String names) {
        List<String> found = Names.newIn(rewrite, List.of(draft));

        assertThat(Arrays.asList(names.split(";")))
                .allSatisfy(name -> assertThat(found).anyMatch(told -> told.contains(name) || name.contains(told)));
    }

    @ParameterizedTest
    @MethodSource("faithful")
    void findsNothingNewInAFaithfulRewrite(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isEmpty();
    }

    private static Stream<List<String>> rows() {
        return TestTables.rows("names-trades.tsv").stream()
                .map(row -> row.stream().map(cell -> cell.replace("\\n", "\n")).toList());
    }
}
