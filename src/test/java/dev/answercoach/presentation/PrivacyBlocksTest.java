package dev.answercoach.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.store.Holding;
import dev.answercoach.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyBlocksTest {
    private static final Messages KO = Messages.in(Language.KO);
    private static final PrivacyBlocks OFFLINE = new PrivacyBlocks(KO, "", "/privacy delete");
    private static final PrivacyBlocks MODEL = new PrivacyBlocks(KO, "llm.example", "/privacy delete");
    private static final List<Holding> HOLDINGS = List.of(new Holding("answers", 0), new Holding("reviews", 1_200));

    @Test
    void theNoticeSaysInTwoLinesWhereTheTextGoesAndHowToDelete() {
        assertThat(OFFLINE.notice())
                .containsExactly(
                        new Line("보내신 글은 이 봇의 서버에만 저장되고 언어 모델로 나가지 않습니다.", Tone.PLAIN),
                        new Line("저장된 것은 /privacy delete 명령으로 언제든 모두 삭제하실 수 있습니다.", Tone.QUIET));
        assertThat(MODEL.notice())
                .hasSize(2)
                .first()
                .isEqualTo(new Line("보내신 글은 이 봇의 서버에 저장되고, 첨삭하려고 언어 모델(llm.example)로 보냅니다.", Tone.PLAIN));
    }

    @Test
    void whatIsStoredIsCountedZerosIncluded() {
        assertThat(OFFLINE.stored(HOLDINGS))
                .contains(new Rows(List.of(new Row("문항", "0개", Tone.PLAIN), new Row("첨삭", "1,200개", Tone.PLAIN))))
                .containsAll(OFFLINE.notice().subList(0, 1));
    }

    @Test
    void theQuestionSaysWhatWouldBeLostAndThatItIsFinal() {
        assertThat(OFFLINE.question(HOLDINGS))
                .last()
                .isInstanceOfSatisfying(
                        Line.class, line -> assertThat(line.tone()).isEqualTo(Tone.WARNING));
    }

    @Test
    void deletionSaysWhatThereWasAndWhatStaysElsewhere() {
        assertThat(MODEL.erased(HOLDINGS))
                .startsWith(
                        new Line("저장되어 있던 것을 모두 삭제했습니다.", Tone.GOOD),
                        new Rows(List.of(new Row("첨삭", "1,200개", Tone.PLAIN))))
                .hasSize(4);
        assertThat(OFFLINE.erased(List.of(new Holding("answers", 0)))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfHoldingHasAName(Language language) {
        List<Holding> all = List.of(
                new Holding("answers", 1),
                new Holding("versions", 1),
                new Holding("postings", 1),
                new Holding("reviews", 1));
        assertThat(new PrivacyBlocks(Messages.in(language), "", "/privacy delete").stored(all))
                .hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void theHelpNamesThePromiseAndEveryCommand(Language language) {
        List<HelpBlocks.Command> commands = List.of("review", "review-this", "posting", "privacy", "help").stream()
                .map(key -> new HelpBlocks.Command(key, "/" + key))
                .toList();
        List<Block> help = new HelpBlocks(Messages.in(language)).of(commands);

        assertThat(help).filteredOn(Line.class::isInstance).hasSize(2);
        assertThat(help)
                .last()
                .isInstanceOfSatisfying(
                        Rows.class,
                        rows -> assertThat(rows.rows())
                                .extracting(Row::label)
                                .containsExactly("/review", "/review-this", "/posting", "/privacy", "/help"));
    }
}
