package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Families of words that are easily taken for names or that hide one, several of each. */
class NameFamiliesTest {
    static Stream<Arguments> planted() {
        return rows().filter(row -> row.size() > 2).map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    static Stream<Arguments> faithful() {
        return rows().filter(row -> row.size() == 2).map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void reportsWhatTheDraftDoesNotHave(String draft, String rewrite, String name) {
        assertThat(Names.newIn(rewrite, List.of(draft))).anyMatch(told -> told.contains(name) || name.contains(told));
    }

    @ParameterizedTest
    @MethodSource("faithful")
    void findsNothingNewInAFaithfulRewrite(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isEmpty();
    }

    private static Stream<List<String>> rows() {
        return TestTables.rows("names-families.tsv").stream()
                .map(row -> row.stream().map(cell -> cell.replace("\\n", "\n")).toList());
    }
}
