package dev.answercoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**굵게** 썼습니다 | 굵게 썼습니다",
                "앞 **굵게**를 썼습니다 | 앞 굵게를 썼습니다",
                "__굵게__ 썼습니다 | 굵게 썼습니다",
                "*기울여* 썼습니다 | 기울여 썼습니다",
                "_기울여_ 썼습니다 | 기울여 썼습니다",
                "~~지운~~ 말 | 지운 말",
                "`코드` 조각 | 코드 조각",
                "# 제목 | 제목",
                "### 제목 | 제목",
                "> 인용 | 인용",
                "[글](https://example.com/a) 참고 | 글 참고",
                "![그림](https://example.com/a.png) 참고 | 그림 참고",
                "**[글](https://example.com)** 참고 | 글 참고",
            })
    void takesMarkdownMarksAway(String source, String plain) {
        assertThat(PlainText.of(source).text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snake_case_name의 차이",
                "2 * 3 * 4 = 24",
                "a*b*c",
                "별표 ** 두 개",
                "- 목록",
                "1. 목록",
                "① 첫째",
                "[회사명]에 지원",
                "#태그",
                "C#과 F#",
                "배열[0](값)",
            })
    void leavesWhatIsNoMark(String source) {
        assertThat(PlainText.of(source).text()).isEqualTo(source);
    }

    @Test
    void takesFencesAndRulesAway() {
        assertThat(PlainText.of("앞\n```java\n코드\n```\n뒤\n---\n끝").text()).isEqualTo("앞\n코드\n뒤\n끝");
    }

    @Test
    void composesHangul() {
        String decomposed = Normalizer.normalize("첨삭은 쉽습니다. 뷁", Normalizer.Form.NFD);
        PlainText plain = PlainText.of(decomposed);
        assertThat(plain.text()).isEqualTo("첨삭은 쉽습니다. 뷁");
        assertThat(plain.source()).isEqualTo(decomposed);
    }

    @Test
    void neverAppliesCompatibilityForms() {
        assertThat(PlainText.of("① ㎢ ﬁ").text()).isEqualTo("① ㎢ ﬁ");
    }

    @Test
    void takesInvisibleCharactersAway() {
        assertThat(PlainText.of("\uFEFF가\u200B나\u200C다\u2060라\u00AD마").text()).isEqualTo("가나다라마");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩\u200D💻", "👩🏽\u200D🔬 연구", "❤\uFE0F\u200D🔥", "🏃\u200D♂\uFE0F"})
    void keepsTheJoinerOfEmoji(String source) {
        assertThat(PlainText.of(source).text()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({"가\u200D나, 가나", "a\u200Db, ab", "💻\u200D가, 💻가", "가\u200D💻, 가💻", "가\u200D, 가", "\u200D가, 가"})
    void takesAnyOtherJoinerAway(String source, String plain) {
        assertThat(PlainText.of(source).text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\*별\\* 셋 | *별* 셋",
                "\\_밑줄\\_과 **굵게** | _밑줄_과 굵게",
                "**별\\*표** | 별*표",
                "\\# 제목 아님 | # 제목 아님",
                "\\\\*기울여* | \\기울여",
                "\\[글](https://example.com) | [글](https://example.com)",
                "`a\\*b` 그대로 | a\\*b 그대로",
                "\\`따옴표\\` | `따옴표`",
                "C:\\일\\1 | C:\\일\\1",
                "[^1] 참고 | [^1] 참고",
                "![그림](a.png) 참고 | ![그림](a.png) 참고",
            })
    void takesABackslashAwayAndLeavesTheSignThatItEscapes(String source, String plain) {
        assertThat(PlainText.of(source).text()).isEqualTo(plain);
    }

    @Test
    void anEscapedSignLeadsBackToItsBackslash() {
        PlainText plain = PlainText.of("앞 \\*별\\* **뒤**");
        assertThat(plain.text()).isEqualTo("앞 *별* 뒤");
        assertThat(inSource(plain, "*별*")).isEqualTo("\\*별\\*");
        assertThat(inSource(plain, "별")).isEqualTo("별");
        assertThat(inSource(plain, "뒤")).isEqualTo("뒤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"가\r\n나", "가\r나", "가\n나"})
    void endsLinesInOneWay(String source) {
        assertThat(PlainText.of(source).text()).isEqualTo("가\n나");
    }

    @Test
    void keepsEmptyLinesInsideAndDropsSpaceAround() {
        assertThat(PlainText.of(" \r\n\u3000가\r\n\r\n나 \u00A0\n").text()).isEqualTo("가\n\n나");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200B", "\u3000\u00A0", "---", "**"})
    void aTextWithoutWordsStaysSmall(String source) {
        assertThat(PlainText.of(source).text().length()).isLessThanOrEqualTo(2);
    }

    @Test
    void leadsBackToTheSource() {
        String source = "앞 **굵게** [글](https://example.com) 뒤";
        PlainText plain = PlainText.of(source);
        assertThat(inSource(plain, "굵게")).isEqualTo("굵게");
        assertThat(inSource(plain, "글")).isEqualTo("글");
        assertThat(inSource(plain, "뒤")).isEqualTo("뒤");
        assertThat(inSource(plain, "굵게 글")).isEqualTo("굵게** [글");
    }

    @Test
    void leadsBackToDecomposedHangulAsAWhole() {
        String source = Normalizer.normalize("가각 나", Normalizer.Form.NFD);
        PlainText plain = PlainText.of(source);
        assertThat(Normalizer.normalize(inSource(plain, "각"), Normalizer.Form.NFC))
                .isEqualTo("각");
        assertThat(plain.inSource(new Span(4, 4))).isEqualTo(new Span(source.length(), source.length()));
    }

    @Test
    void refusesASpanOutsideTheText() {
        assertThatThrownBy(() -> PlainText.of("가").inSource(new Span(0, 2)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void survivesLoneSurrogatesAndRightToLeftText() {
        assertThat(PlainText.of("\uD83D가\uDE00").text()).isEqualTo("\uD83D가\uDE00");
        assertThat(PlainText.of("\u202Eمرحبا\u202C 가").text()).isEqualTo("مرحبا 가");
    }

    @Test
    void longLinesOfMarksTakeNoTime() {
        assertThat(PlainText.of("*".repeat(20_000) + "_a".repeat(20_000) + "[".repeat(20_000))
                        .text())
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("\\\u200D가각뷁힣ᄀ\u1161\u11A8a b*_#>`~[]()\r\n\u200B\uFEFF\u00AD\u3000\uD83D\uDE00é\u0301①1.-")
                .ofMaxLength(60);
    }

    @Property(seed = "7", tries = 500)
    void isStableUnderDecomposition(@ForAll("texts") String source) {
        assertThat(PlainText.of(Normalizer.normalize(source, Normalizer.Form.NFD))
                        .text())
                .isEqualTo(PlainText.of(Normalizer.normalize(source, Normalizer.Form.NFC))
                        .text());
    }

    @Property(seed = "7", tries = 500)
    void everySpanLeadsIntoTheSource(@ForAll("texts") String source) {
        PlainText plain = PlainText.of(source);
        int before = 0;
        for (int i = 0; i < plain.text().length(); i++) {
            Span origin = plain.inSource(new Span(i, i + 1));
            assertThat(origin.end()).isLessThanOrEqualTo(source.length());
            assertThat(origin.start()).isGreaterThanOrEqualTo(before);
            before = origin.start();
            String original = origin.in(source);
            if (original.length() == 1 && original.charAt(0) != '\r') {
                assertThat(original).isEqualTo(plain.text().substring(i, i + 1));
            }
        }
    }

    @Property(seed = "7", tries = 500)
    void hasNoSpaceAroundAndNoCarriageReturn(@ForAll("texts") String source) {
        String text = PlainText.of(source).text();
        assertThat(text).doesNotContain("\r", "\u200B", "\uFEFF");
        if (!text.isEmpty()) {
            assertThat(PlainText.isSpace(text.charAt(0))).isFalse();
            assertThat(PlainText.isSpace(text.charAt(text.length() - 1))).isFalse();
        }
    }

    private static String inSource(PlainText plain, String words) {
        int at = plain.text().indexOf(words);
        return plain.inSource(new Span(at, at + words.length())).in(plain.source());
    }
}
