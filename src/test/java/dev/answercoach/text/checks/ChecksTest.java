package dev.answercoach.text.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.words.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void eachRuleCountsLineBreaksInItsOwnWayUnlessTheUserSaysWhatOneCounts() {
        assertThat(neis(null)).isEqualTo(3 + 2 + 3);
        assertThat(neis(Limit.of(100, CountingRule.CHARACTERS))).isEqualTo(3 + 2 + 3);
        assertThat(neis(new Limit(0, 100, CountingRule.CHARACTERS, 0))).isEqualTo(3 + 3);
    }

    @Test
    void theGravestFindingComesFirst() {
        CheckReport report =
                Checks.report(draft("로그를 보고 원인을 찾았습니다. 👍 [회사명]에서도 그러겠습니다.", Limit.of(20, CountingRule.CHARACTERS)));

        assertThat(report.findings()).extracting(Finding::severity).isSorted();
        assertThat(report.findings()).extracting(Finding::rule).contains("too-long", "leftover", "unmappable");
    }

    private static int neis(@Nullable Limit limit) {
        return Checks.report(draft("가\n나", limit)).counts().by(CountingRule.BYTES_NEIS);
    }

    private static Draft draft(String text, @Nullable Limit limit) {
        return new Draft(PlainText.of(text), "", limit, Lexicon.NONE);
    }
}
