package dev.answercoach.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.presentation.Block.Copy;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain", "``` in it", "`````\n# 제목", "끝에 `", "```\n````\n``````"})
    void whatIsCopiedStandsInAFenceThatItCannotClose(String text) {
        String document = drawn(new Copy(text));

        String fence = document.substring(0, document.indexOf("text\n"));
        assertThat(fence).matches("`{3,}");
        assertThat(text).doesNotContain(fence);
        assertThat(document).isEqualTo(fence + "text\n" + text + "\n" + fence + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'# 제목', '\\# 제목'",
        "'**굵게** _기울임_', '\\*\\*굵게\\*\\* \\_기울임\\_'",
        "'<script>', '\\<script\\>'",
        "'[링크](http://a.example)', '\\[링크\\](http://a.example)'",
        "'- 목록', '\\- 목록'",
        "'+ 목록', '\\+ 목록'",
        "'12. 목록', '12\\. 목록'",
        "'1) 목록', '1\\) 목록'",
        "'3.5배 - 늘었습니다', '3\\.5배 - 늘었습니다'",
        "'===', '\\==='",
        "'a|b~~c~~', 'a\\|b\\~\\~c\\~\\~'",
        "'&lt;', '\\&lt;'",
        "'C:\\dir', 'C:\\\\dir'"
    })
    void noLineIsMoreThanText(String text, String expected) {
        assertThat(drawn(new Line(text, Tone.PLAIN))).isEqualTo(expected + "\n");
    }

    @Test
    void aLineStaysOneLineAndLinesBreakWhereTheyEnd() {
        assertThat(drawn(new Line("하나\n# 둘", Tone.PLAIN), new Line("   → 셋", Tone.PLAIN), new Line("넷", Tone.PLAIN)))
                .isEqualTo("하나 \\# 둘\\\n→ 셋\\\n넷\n");
    }

    @Test
    void rowsAreAList() {
        assertThat(drawn(new Line("앞", Tone.PLAIN), new Rows(List.of(new Row("행동*", "●●○ “인용”", Tone.GOOD)))))
                .isEqualTo("앞\n\n- **행동\\*** ●●○ “인용”\n");
    }

    private static String drawn(Block... blocks) {
        Markdown markdown = new Markdown();
        markdown.draw(List.of(blocks));
        return markdown.text();
    }
}
