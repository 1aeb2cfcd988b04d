package dev.answercoach.discord.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Given;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitInputTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            600                 | 0   | 600
            1,000               | 0   | 1000
            600자               | 0   | 600
            600자 이내          | 0   | 600
            600 글자 이하       | 0   | 600
            600자 이내, 공백 포함 | 0 | 600
            600자 (공백 포함)   | 0   | 600
            500~600             | 500 | 600
            500-600             | 500 | 600
            500 – 600           | 500 | 600
            500자 ~ 600자       | 500 | 600
            500자 이상 600자 이내 | 500 | 600
            500～600            | 500 | 600
            """)
    void whatPeopleTypeIsRead(String typed, int min, int max) {
        assertThat(read(typed, "", "")).contains(new Limit(min, max, CountingRule.CHARACTERS, 1));
    }

    @Test
    void theMinimumOfItsOwnFieldWins() {
        assertThat(read("500~600", "550", "")).map(Limit::min).contains(550);
    }

    @Test
    void theRuleBringsItsOwnWorthOfALineBreak() {
        assertThat(read("600", "", "BYTES_NEIS")).contains(Limit.of(600, CountingRule.BYTES_NEIS));
    }

    @Test
    void bytesNeedARuleThatCountsBytes() {
        assertThat(refusal("1,000 bytes", "")).isEqualTo(Remark.key("bot.limit.bytes", Map.of("value", "1,000 bytes")));
        assertThat(read("1,000바이트", "", "BYTES_CP949")).contains(Limit.of(1_000, CountingRule.BYTES_CP949));
    }

    @Test
    void spacesThatAreLeftOutInWordsAreLeftOut() {
        assertThat(read("600자 이내(공백 제외)", "", "CHARACTERS")).contains(Limit.of(600, CountingRule.CHARACTERS_NO_SPACES));
    }

    @Test
    void nothingTypedIsNoLimit() {
        assertThat(read("  ", "", "BYTES_CP949")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "six hundred",
                "600 자소서",
                "-5",
                "1e3",
                "600~",
                "~",
                "500~600~700",
                "９９９",
                "600.5",
                "1,0",
                "500,60",
                "9999999999999999999999"
            })
    void whatCannotBeReadIsRefusedWithItsWords(String typed) {
        assertThat(refusal(typed, "")).isEqualTo(Remark.key("bot.limit.unreadable", Map.of("value", typed)));
    }

    @Test
    void aMinimumAloneIsRefused() {
        assertThat(refusal("", "500")).isEqualTo(Remark.key("bot.limit.minimum-alone"));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "100001, ''", "500, 600"})
    void boundsThatNoPortalHasAreRefused(String limit, String minimum) {
        assertThat(refusal(limit, minimum).key()).startsWith("limit.");
    }

    private static Optional<Limit> read(String limit, String minimum, String rule) {
        Given<Optional<Limit>> given = LimitInput.read(limit, minimum, rule);
        assertThat(given).isInstanceOf(Given.Accepted.class);
        return ((Given.Accepted<Optional<Limit>>) given).value();
    }

    private static Remark refusal(String limit, String minimum) {
        Given<Optional<Limit>> given = LimitInput.read(limit, minimum, "");
        assertThat(given).isInstanceOf(Given.Refused.class);
        return ((Given.Refused<Optional<Limit>>) given).why();
    }
}
