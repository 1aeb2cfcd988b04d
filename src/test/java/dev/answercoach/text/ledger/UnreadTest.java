package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GA4로 방문을 봤습니다. | 4 | true",
                "A12 구역을 맡았습니다. | 12 | true",
                "iPhone 8로 찍었습니다. | 8 | true",
                "K 8로 찍었습니다. | 8 | true",
                "구역12를 맡았습니다. | 12 | false",
                "구역 12를 맡았습니다. | 12 | false"
            })
    void digitsMayStandInAName(String text, String number, boolean inWord) {
        assertThat(unread(text).tellsInWord(number))
                .as(unread(text).all().toString())
                .isEqualTo(inWord);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "남은 사람은 둘이었습니다. | 2",
                "우리 조는 열넷이었습니다. | 14",
                "직원 스물둘이 왔습니다. | 22",
                "신입은 셋뿐이었습니다. | 3",
                "I ran in the twelfth team. | 12",
                "I taught in the third-year class. | 3"
            })
    void wordsTellNumbers(String text, String number) {
        assertThat(unread(text).all()).contains(number);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"열심히 일했습니다.", "하나하나 세어 봤습니다.", "둘러본 뒤 골랐습니다.", "The weather was nice."})
    void otherWordsTellNone(String text) {
        assertThat(unread(text).all()).isEmpty();
    }

    @Test
    void anOrdinalRanks() {
        Unread unread = unread("I ran in the twelfth team and taught in the third-year class.");
        assertThat(unread.ranks(figure("전국 12위를 했습니다."))).isTrue();
        assertThat(unread.ranks(figure("3학년 반을 맡았습니다."))).isTrue();
        assertThat(unread.ranks(figure("전국 11위를 했습니다."))).isFalse();
        assertThat(unread.ranks(figure("전국 12~13위를 했습니다."))).isFalse();
    }

    @Test
    void aNumberInAWordTellsNoRange() {
        Unread unread = unread("남은 사람은 둘이었습니다.");
        assertThat(unread.tells(figure("남은 사람은 2명이었습니다."))).isTrue();
        assertThat(unread.tells(figure("남은 사람은 2~3명이었습니다."))).isFalse();
        assertThat(unread.tells(figure("남은 사람은 3명이었습니다."))).isFalse();
    }

    private static Unread unread(String text) {
        return Unread.of(FigureText.of(text));
    }

    private static Quantity figure(String text) {
        return FigureText.of(text).quantity(0);
    }
}
