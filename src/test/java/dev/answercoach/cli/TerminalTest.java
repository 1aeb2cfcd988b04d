package dev.answercoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Copy;
import dev.answercoach.presentation.Block.Gauge;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.text.words.Differences.Kind;
import dev.answercoach.text.words.Differences.Segment;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void colourIsForTerminalsOnly() {
        List<Block> blocks = List.of(new Heading("점검"), new Line("좋습니다", Tone.GOOD));

        assertThat(drawn(true, blocks)).contains("\u001B[32m좋습니다\u001B[0m");
        assertThat(drawn(false, blocks)).isEqualTo("\n점검\n좋습니다\n");
    }

    @Test
    void whatIsCopiedStandsOnLinesOfItsOwnLetterByLetter() {
        String text = "첫째 줄입니다.\n\n  둘째 줄, “따옴표”와 <태그>.";

        assertThat(drawn(false, List.of(new Copy(text)))).contains("─\n" + text + "\n─");
    }

    @Test
    void whatChangedIsMarkedByColourOrBySigns() {
        List<Block> changes = List.of(new Block.Changes(List.of(
                new Segment(Kind.REMOVED, "지연을"),
                new Segment(Kind.ADDED, "지연은"),
                new Segment(Kind.SAME, " 줄었습니다\u0007."))));

        assertThat(drawn(false, changes)).isEqualTo("[-지연을-]{+지연은+} 줄었습니다.\n");
        assertThat(drawn(true, changes)).isEqualTo("\u001B[9;31m지연을\u001B[0m\u001B[4;32m지연은\u001B[0m 줄었습니다.\n");
    }

    @Test
    void untrustedTextCannotCommandTheTerminal() {
        String drawn =
                drawn(true, List.of(new Line("\u001B[2J\u0007지움\u202E", Tone.PLAIN), new Copy("\u001B]0;a\u0007b")));

        assertThat(drawn)
                .contains("[2J지움")
                .contains("]0;ab")
                .doesNotContain("\u001B[2J")
                .doesNotContain("\u0007");
    }

    @ParameterizedTest
    @CsvSource({"0, 600, 0", "1, 600, 1", "300, 600, 10", "600, 600, 20", "9000, 600, 20"})
    void aGaugeFillsWithTheLength(int used, int max, int cells) {
        String drawn = drawn(false, List.of(new Gauge(used, max, "", Tone.PLAIN)));

        assertThat(drawn.chars().filter(c -> c == '▰')).hasSize(cells);
        assertThat(drawn.chars().filter(c -> c == '▱')).hasSize(20 - cells);
    }

    @Test
    void rowsAlignByTheColumnsThatHangulTakes() {
        String drawn = drawn(
                false, List.of(new Rows(List.of(new Row("상황", "가", Tone.PLAIN), new Row("own", "나", Tone.PLAIN)))));

        assertThat(drawn).isEqualTo("  상황  가\n  own   나\n");
    }

    @Test
    void aStatusIsReplacedOnATerminalAndALineInAPipe() {
        Terminal terminal = terminal(true);
        terminal.status("읽는 중");
        terminal.draw(List.of(new Line("끝", Tone.PLAIN)));
        assertThat(text()).isEqualTo("\r\u001B[2K읽는 중\r\u001B[2K끝\n");

        bytes.reset();
        terminal(false).status("읽는 중");
        assertThat(text()).isEqualTo("읽는 중\n");
    }

    private String drawn(boolean interactive, List<Block> blocks) {
        bytes.reset();
        terminal(interactive).draw(blocks);
        return text();
    }

    private Terminal terminal(boolean interactive) {
        return new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8), interactive);
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
