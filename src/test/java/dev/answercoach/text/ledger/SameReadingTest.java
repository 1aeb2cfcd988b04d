package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.figures.FigureText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever two people write of one figure is read as one: the rows of the tables are families of such writings. */
class SameReadingTest {
    /** Texts of one family, the first of which is compared with each other one. */
    record Family(List<String> texts) {
        @Override
        public String toString() {
            return String.join(" = ", texts);
        }
    }

    static Stream<Family> same() {
        return rows("same-readings.txt");
    }

    static Stream<Family> different() {
        return rows("other-readings.txt");
    }

    private static Stream<Family> rows(String table) {
        return ResourceList.lines(SameReadingTest.class, table).stream()
                .map(line -> new Family(Arrays.stream(line.split(" \\| ", -1))
                        .map(String::strip)
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("same")
    void isKept(Family family) {
        String first = family.texts().get(0);
        assertThat(FigureText.of(first).quantities()).as(first).isNotEmpty();
        assertThat(family.texts()).allSatisfy(text -> {
            assertThat(alarms(Ledger.between(first, text))).as(text).isEmpty();
            assertThat(alarms(Ledger.between(text, first)))
                    .as(text + ", reversed")
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("different")
    void isReported(Family family) {
        String first = family.texts().get(0);
        assertThat(family.texts().subList(1, family.texts().size()))
                .allSatisfy(text ->
                        assertThat(alarms(Ledger.between(first, text))).as(text).isNotEmpty());
    }

    private static String alarms(Ledger ledger) {
        boolean silent = ledger.isFaithful() && ledger.lost().isEmpty();
        return silent ? "" : ledger.changed() + " " + ledger.invented() + " " + ledger.lost();
    }
}
