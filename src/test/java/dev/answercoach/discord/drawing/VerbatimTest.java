package dev.answercoach.discord.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "**굵게** *기울여* __밑줄__ _기울여_ ~~지움~~ ||가림||",
                "`코드`와 ```java 코드```",
                "# 제목",
                "   ## 제목",
                "-# 작게",
                "- 목록",
                "* 목록",
                "+ 목록",
                "1. 목록",
                "12) 목록",
                "> 인용",
                ">>> 인용",
                "[회사명]에 지원합니다",
                "[여기](https://example.com/a?b=c)",
                "<https://example.com>",
                "https://example.com/a_b",
                "http://example.com",
                "discord.gg/abc와 discord.com/invite/abc",
                "<@1> <@!1> <@&1> <#1> </review:1> <t:1:R> <id:customize>",
                "<:웃음:1> <:smile:1> <a:smile:1> :smile:",
                "@everyone @here a@example.com",
                "¯\\_(ツ)_/¯",
                "C:\\work\\new",
                "snake_case_name, 2 * 3 * 4, a|b|c",
                "10:30~11:00, 3.5초, v1.2",
            })
    void showsWhatWasTyped(String typed) {
        assertThat(seen(Verbatim.lines(typed))).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"응답 시간을 3.5초에서 0.8초로 줄였습니다. (약 77% 감소)", "A - B + C > D, #1", "하나, 둘; 셋!"})
    void addsNothingToOrdinaryText(String typed) {
        assertThat(Verbatim.lines(typed)).isEqualTo(typed);
    }

    @Test
    void escapesAtTheStartOfEveryLine() {
        assertThat(Verbatim.lines("가\n# 나\n  - 다")).isEqualTo("가\n\\# 나\n  \\- 다");
    }

    @Test
    void aLineStaysOneLine() {
        assertThat(Verbatim.line("가\n나\r\n다\u2028라")).isEqualTo("가 나 다 라");
    }

    @Test
    void leavesOutWhatWouldTurnTheDirection() {
        assertThat(Verbatim.line("가\u202E나\u0007다")).isEqualTo("가나다");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", "\u3164", "\u00AD\u2060", "\n\t"})
    void knowsWhatShowsNothing(String text) {
        assertThat(Verbatim.isBlank(text)).isTrue();
        assertThat(Verbatim.isBlank(text + "가")).isFalse();
    }

    @Property(tries = 1000)
    void noTextHasAnEffect(@ForAll("nasty") String typed) {
        assertThat(seen(Verbatim.lines(typed))).isEqualTo(typed);
    }

    @Provide
    Arbitrary<String> nasty() {
        Arbitrary<String> signs =
                Arbitraries.strings().withChars("\\*_~|`#>-+[]()<:@!&/.1a가 \n").ofMaxLength(12);
        Arbitrary<String> words = Arbitraries.of(
                "@everyone",
                "<@1>",
                "https://",
                "discord.gg/",
                ":smile:",
                "```",
                "**",
                "__",
                "||",
                "1.",
                "-#",
                "가나",
                " ",
                "\n");
        return Arbitraries.oneOf(signs, words).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    private static String seen(String markdown) {
        return ClientReading.shown(markdown).replace("\u200B", "");
    }
}
