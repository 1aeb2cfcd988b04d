package dev.answercoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickPatternTest {
    private static final String TEXT =
            "2024년 봄, 배송 지연을 12% 줄였다(약 3일). In May we cut lead-time by 12%.\n*담당* ○○팀 ‘정리’ 때마다 ÀéΩ 줄였다줄였다";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "줄였다|늘렸다",
                "(?i)\\b(?:IN|by) [a-z0-9]",
                "\\d{1,4}(?=%|년)",
                "(?<![\\d.])\\d{1,3}",
                "(?!12)[0-9]+",
                "[가-힣]마다",
                "(?<=[가-힣]{2})다|(?<=[가-힣])였다",
                "(?m)^[*][가-힣]{1,5}",
                "[○◯]{2}[가-힣]|[(（].{1,6}[)）]",
                "[À-Ω]+",
                "\\b ",
                "(?:약 ?)?\\d일",
                "(\\d)\\1?%",
                "[^가-힣]팀|.",
                "줄(?<!늘)였다$"
            })
    void findsWhatThePatternFinds(String regex) {
        assertThat(quickly(regex)).isNotEmpty().isEqualTo(slowly(regex));
    }

    @Test
    void mostPlacesBeginNothing() {
        QuickPattern pattern = QuickPattern.of("(?<![가-힣])(?:배송|(?i:lead))");

        assertThat(pattern.mayBegin('배')).isTrue();
        assertThat(pattern.mayBegin('L')).isTrue();
        assertThat(pattern.mayBegin('늘')).isFalse();
        assertThat(pattern.mayBegin('x')).isFalse();
        assertThat(pattern.isIn("배달과 배송")).isTrue();
        assertThat(pattern.isIn("배달")).isFalse();
        assertThat(pattern.opens("배송 지연")).isTrue();
        assertThat(pattern.opens("지연된 배송")).isFalse();
        assertThat(pattern.opens("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?<=배)송", "[가-다]송", "송?", "a*|b"})
    void refusesWhatItCannotTell(String regex) {
        assertThatThrownBy(() -> QuickPattern.of(regex)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> quickly(String regex) {
        List<String> found = new ArrayList<>();
        QuickPattern.Search search = QuickPattern.of(regex).in(TEXT);
        while (search.find()) {
            found.add(search.found().start() + " " + search.found().group());
        }
        return found;
    }

    private static List<String> slowly(String regex) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(TEXT);
        while (matcher.find()) {
            found.add(matcher.start() + " " + matcher.group());
        }
        return found;
    }
}
