package dev.answercoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 0, 0, 0",
        "a, 1, 1, 1, 1, 1",
        "가, 1, 1, 2, 3, 3",
        "뷁, 1, 1, 2, 3, 3",
        "'가 나', 3, 2, 5, 7, 7",
        "é, 1, 1, 2, 2, 3",
        "😀, 2, 2, 4, 4, 6",
        "•, 1, 1, 2, 3, 3",
        "'\u3000', 1, 0, 2, 3, 3",
        "'\u00A0', 1, 0, 2, 2, 3",
    })
    void countsByEveryRule(String text, int characters, int withoutSpaces, int cp949, int utf8, int neis) {
        assertThat(CountingRule.CHARACTERS.count(text)).isEqualTo(characters);
        assertThat(CountingRule.CHARACTERS_NO_SPACES.count(text)).isEqualTo(withoutSpaces);
        assertThat(CountingRule.BYTES_CP949.count(text)).isEqualTo(cp949);
        assertThat(CountingRule.BYTES_UTF8.count(text)).isEqualTo(utf8);
        assertThat(CountingRule.BYTES_NEIS.count(text)).isEqualTo(neis);
    }

    @Test
    void aLineBreakIsWorthWhatTheRuleOrTheUserSays() {
        String text = "가\n나";
        assertThat(CountingRule.CHARACTERS.count(text)).isEqualTo(3);
        assertThat(CountingRule.CHARACTERS_NO_SPACES.count(text)).isEqualTo(2);
        assertThat(CountingRule.BYTES_NEIS.count(text)).isEqualTo(8);
        assertThat(CountingRule.CHARACTERS.count(text, 2)).isEqualTo(4);
        assertThat(CountingRule.BYTES_NEIS.count(text, 0)).isEqualTo(6);
        assertThat(Counts.of(PlainText.of(text), 2).by(CountingRule.CHARACTERS_NO_SPACES))
                .isEqualTo(4);
    }

    @Test
    void keepsTheRawLengthBesideThePlainOne() {
        Counts counts = Counts.of(PlainText.of("**가나**\r\n다 "));
        assertThat(counts.raw()).isEqualTo(10);
        assertThat(counts.by(CountingRule.CHARACTERS)).isEqualTo(4);
    }

    @Test
    void listsEachCharacterOutsideCp949Once() {
        assertThat(Counts.of(PlainText.of("•가–나•😀\n뷁 ₩é〜")).unmappable())
                .containsExactly("•", "–", "😀", "₩", "é", "〜");
    }

    @Test
    void whatCp949HoldsIsNotListed() {
        assertThat(Counts.of(PlainText.of("뷁똠펲 가나다 ABC ① ㈜ → ※ ● “인용” ‘말’ … ・")).unmappable())
                .isSubsetOf("・");
    }

    @Test
    void aLimitSaysWhatIsOverAndUnder() {
        Limit limit = new Limit(5, 10, CountingRule.CHARACTERS, 1);
        assertThat(limit.allows(5)).isTrue();
        assertThat(limit.allows(10)).isTrue();
        assertThat(limit.allows(4)).isFalse();
        assertThat(limit.allows(11)).isFalse();
        assertThat(limit.over(12)).isEqualTo(2);
        assertThat(limit.over(10)).isZero();
        assertThat(limit.under(3)).isEqualTo(2);
        assertThat(limit.under(5)).isZero();
        assertThat(limit.used("가\n나")).isEqualTo(3);
        assertThat(Limit.of(600, CountingRule.BYTES_NEIS).newline()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "-1, 10, 1", "11, 10, 1", "0, 100001, 1", "0, 10, 3", "0, 10, -1"})
    void refusesWhatIsNoLimit(int min, int max, int newline) {
        assertThatThrownBy(() -> new Limit(min, max, CountingRule.CHARACTERS, newline))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("가각뷁힣ab 1,.\néüñ①").ofMaxLength(80);
    }

    @Property(seed = "7", tries = 300)
    void countsAreStableUnderDecomposition(@ForAll("texts") String text) {
        Counts composed = Counts.of(PlainText.of(text));
        Counts decomposed = Counts.of(PlainText.of(Normalizer.normalize(text, Normalizer.Form.NFD)));
        assertThat(decomposed.byRule()).isEqualTo(composed.byRule());
        assertThat(decomposed.unmappable()).isEqualTo(composed.unmappable());
    }

    @Property(seed = "7", tries = 300)
    void agreesWithTheCharsets(@ForAll("texts") String text) {
        String oneLine = text.replace("\n", "");
        assertThat(CountingRule.BYTES_UTF8.count(oneLine)).isEqualTo(oneLine.getBytes(StandardCharsets.UTF_8).length);
        String mappable = oneLine.replaceAll("[éüñ]", "");
        assertThat(CountingRule.BYTES_CP949.count(mappable)).isEqualTo(mappable.getBytes(CountingRule.cp949()).length);
        assertThat(CountingRule.CHARACTERS.count(text)).isEqualTo(text.length());
    }

    @Property(seed = "7", tries = 300)
    void theWholeCountsAsItsParts(@ForAll("texts") String one, @ForAll("texts") String other) {
        for (CountingRule rule : CountingRule.values()) {
            assertThat(rule.count(one + other)).isEqualTo(rule.count(one) + rule.count(other));
        }
    }
}
