package dev.answercoach.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Language;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.CheckReport;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.words.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckCardTest {
    private static final Messages MESSAGES = Messages.in(Language.KO);
    private static final CheckCard CARD = new CheckCard(MESSAGES);

    @Test
    void theTitleNamesQuestionAndPosting() {
        assertThat(title("가장 어려웠던 일은?", "모아결제 백엔드")).isEqualTo("첨삭 · 가장 어려웠던 일은? · 모아결제 백엔드");
        assertThat(title("", "")).isEqualTo("첨삭");
    }

    @Test
    void aLongQuestionIsShortenedByWholeCharacters() {
        assertThat(title("가".repeat(39) + "😀나", "")).isEqualTo("첨삭 · " + "가".repeat(39) + "…");
        assertThat(title("가".repeat(40), "")).isEqualTo("첨삭 · " + "가".repeat(40));
        assertThat(title("첫 줄\n둘째 줄", "")).isEqualTo("첨삭 · 첫 줄 둘째 줄");
    }

    @Test
    void showsTheFiveMostImportantFindingsAndHowManyMoreThereAre() {
        Draft draft = draft("[회사명] [직무명] [지역명] [제품명] [학교명] [이메일] 저는 막기위해 일합니다.", "", null);
        CheckReport report = Checks.report(draft);

        List<Block> card = CARD.of(draft, "", report);

        assertThat(card.stream().filter(CheckCardTest::isMistake))
                .hasSize(4)
                .last()
                .asString()
                .contains("(외 2곳)");
        assertThat(card.toString()).contains("막기위해");
        assertThat(CARD.leavesOut(report)).isTrue();
        assertThat(new CheckBlocks(MESSAGES).of(draft, report).stream().filter(CheckCardTest::isMistake))
                .hasSize(6);
    }

    @Test
    void whatIsFoundManyTimesIsSaidOnce() {
        Draft draft = draft(leftovers(7), "", null);
        CheckReport report = Checks.report(draft);

        List<Block> card = CARD.of(draft, "", report);

        assertThat(card.stream().filter(CheckCardTest::isMistake))
                .singleElement()
                .asString()
                .contains("(외 6곳)");
        assertThat(CARD.leavesOut(report)).isFalse();
    }

    @Test
    void saysNothingOfMoreWhereThereIsNoMore() {
        Draft draft = draft(leftovers(1), "", null);
        CheckReport report = Checks.report(draft);

        assertThat(CARD.of(draft, "", report).toString()).doesNotContain("그 밖에");
        assertThat(CARD.leavesOut(report)).isFalse();
    }

    @Test
    void theOutcomeIsThatOfTheMostSevereFinding() {
        assertThat(CheckCard.outcome(Checks.report(draft("짧은 글입니다.", "", Limit.of(3, CountingRule.CHARACTERS)))))
                .isEqualTo(Tone.BAD);
        assertThat(CheckCard.outcome(Checks.report(draft("짧은 글입니다.", "", Limit.of(30, CountingRule.CHARACTERS)))))
                .isEqualTo(Tone.GOOD);
        assertThat(CheckCard.outcome(Checks.report(draft("좋은 글입니다 😀.", "", null))))
                .isEqualTo(Tone.WARNING);
    }

    private static String leftovers(int count) {
        return "[회사명]에 지원합니다. ".repeat(count);
    }

    private static boolean isMistake(Block block) {
        return block instanceof Line line && line.tone() == Tone.BAD;
    }

    private static String title(String question, String posting) {
        Draft draft = draft("짧은 글입니다.", question, null);
        return ((Heading) CARD.of(draft, posting, Checks.report(draft)).get(0)).text();
    }

    private static Draft draft(String text, String question, @Nullable Limit limit) {
        return new Draft(PlainText.of(text), question, limit, Lexicon.NONE);
    }
}
