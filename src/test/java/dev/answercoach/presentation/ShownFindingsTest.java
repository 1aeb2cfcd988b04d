package dev.answercoach.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.answercoach.text.Span;
import dev.answercoach.text.checks.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShownFindingsTest {
    @Test
    void whatSaysTheSameIsSaidOnce() {
        ShownFindings shown = ShownFindings.of(List.of(finding("a", "x", 0), finding("a", "x", 5)), 5);

        assertThat(shown.items())
                .extracting(item -> item.finding().span().start(), ShownFindings.Item::more)
                .containsExactly(tuple(0, 1));
        assertThat(shown.isAll()).isTrue();
        assertThat(shown.left()).isZero();
    }

    @Test
    void manyFindingsOfOneRulePushNoOtherOut() {
        List<Finding> findings = Stream.concat(
                        IntStream.range(0, 9).mapToObj(i -> finding("a", "x" + i, i)),
                        Stream.of(finding("b", "y", 20), finding("c", "z", 30)))
                .toList();

        ShownFindings shown = ShownFindings.of(findings, 5);

        assertThat(shown.items())
                .extracting(item -> item.finding().rule(), ShownFindings.Item::more)
                .containsExactly(tuple("a", 0), tuple("a", 0), tuple("a", 6), tuple("b", 0), tuple("c", 0));
        assertThat(shown.left()).isZero();
        assertThat(shown.isAll()).isFalse();
    }

    @Test
    void rulesWithoutRoomAreCounted() {
        List<Finding> findings =
                IntStream.range(0, 7).mapToObj(i -> finding("rule" + i, "x", i)).toList();

        ShownFindings shown = ShownFindings.of(findings, 5);

        assertThat(shown.items())
                .extracting(item -> item.finding().rule())
                .containsExactly("rule0", "rule1", "rule2", "rule3", "rule4");
        assertThat(shown.left()).isEqualTo(2);
        assertThat(shown.isAll()).isFalse();
    }

    private static Finding finding(String rule, String text, int at) {
        return new Finding(rule, new Span(at, at + 1), Finding.Severity.HINT, Map.of("text", text));
    }
}
