package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules for names do on texts that they were not tuned on. The tables mark what they miss and where they cry
 * wolf; whoever mends one of these takes the mark away, and whoever breaks a row sees it here.
 */
class NamesHeldOutTest {
    private static final Map<String, String> DRAFTS = TestTables.rows("heldout-drafts.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    static Stream<Arguments> planted() {
        return TestTables.rows("heldout-new.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.size() > 3));
    }

    static Stream<Arguments> faithful() {
        return TestTables.rows("heldout-faithful.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.size() > 2));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void reportsAPlantedName(String draft, String rewrite, String name, boolean knownToBeMissed) {
        boolean found = Names.newIn(rewrite, List.of(text(draft))).contains(name);
        assertThat(found).isEqualTo(!knownToBeMissed);
    }

    @ParameterizedTest
    @MethodSource("faithful")
    void findsNothingNewInAFaithfulRewrite(String draft, String rewrite, boolean knownToBeFalse) {
        assertThat(Names.newIn(rewrite, List.of(text(draft))).isEmpty()).isEqualTo(!knownToBeFalse);
    }

    private static String text(String draft) {
        assertThat(DRAFTS).containsKey(draft);
        return DRAFTS.getOrDefault(draft, "");
    }
}
