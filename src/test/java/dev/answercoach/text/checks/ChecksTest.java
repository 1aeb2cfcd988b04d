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

    @Test
    void amongEqualFindingsTheMoreImportantRuleComesFirst() {
        CheckReport report = Checks.report(draft("음, 화목한 가정에서 컸습니다. 먹을수 있는 풀을 찾다 [지역명]의 산에 갔습니다.", null));

        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly("leftover", "style-spelling", "star-missing", "style-cliche", "style-filler");
    }

    @Test
    void whatABlindApplicationMustHideIsLookedForOnRequestOnly() {
        PlainText plain = PlainText.of("한가람대학교에서 배웠습니다.");

        assertThat(Checks.report(new Draft(plain, "", null, Lexicon.NONE)).findings())
                .isEmpty();
        assertThat(Checks.report(new Draft(plain, "", null, Lexicon.NONE, true)).findings())
                .extracting(Finding::rule)
                .containsExactly("blind-school");
    }

    private static int neis(@Nullable Limit limit) {
        return Checks.report(draft("가\n나", limit)).counts().by(CountingRule.BYTES_NEIS);
    }

    private static Draft draft(String text, @Nullable Limit limit) {
        return new Draft(PlainText.of(text), "", limit, Lexicon.NONE);
    }
}
