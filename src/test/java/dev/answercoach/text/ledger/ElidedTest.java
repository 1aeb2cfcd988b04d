package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElidedTest {
    @ParameterizedTest(name = "{0} {1} of {2} {3}")
    @CsvSource({
        "6, '#', 18:00, clock",
        "18, '#', 18:00, clock",
        "12, '#', 12:00, clock",
        "12, '#', 00:00, clock",
        "11, '#', 23:00, clock",
        "1, '#', 13:00, clock",
        "2.5, '#', 9000, s",
        "150, '#', 9000, s",
        "9000, '#', 9000, s",
        "1.5, '#', 129600, s",
        "2, '#', 1209600, s",
        "3, '#', 36, month",
        "36, '#', 36, month",
        "3, 영업일, 259200, s",
        "2, 학년, 24, month"
    })
    void aNumberMayBeAFigureWithoutItsUnit(String bare, String bareUnit, String full, String fullUnit) {
        assertThat(Elided.agrees(quantity(bare, bareUnit), quantity(full, fullUnit)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} {1} of {2} {3}")
    @CsvSource({
        "7, '#', 18:00, clock",
        "0, '#', 12:00, clock",
        "6, '#', 18:30, clock",
        "3, '#', 9000, s",
        "4, '#', 36, month",
        "3.8, '#', 3800000, KRW",
        "11, '#', 2023-11, date",
        "3, '#', 3, '#'",
        "3, 학년, 3, 영업일",
        "3, kg, 10800, s"
    })
    void anotherNumberMayNotAndNeitherMayOneWithAUnit(String bare, String bareUnit, String full, String fullUnit) {
        assertThat(Elided.agrees(quantity(bare, bareUnit), quantity(full, fullUnit)))
                .isFalse();
    }

    @Test
    void bothEndsOfARangeAgree() {
        Quantity hours = quantity("7200", "10800", "s", "");

        assertThat(Elided.agrees(quantity("2", "3", "#", ""), hours)).isTrue();
        assertThat(Elided.agrees(quantity("2", "4", "#", ""), hours)).isFalse();
        assertThat(Elided.agrees(quantity("1", "3", "#", ""), hours)).isFalse();
    }

    @Test
    void oneNumberIsNoRange() {
        assertThat(Elided.agrees(quantity("1", "#"), quantity("60", "3600", "s", "")))
                .isFalse();
    }

    @Test
    void aRateIsNotBare() {
        assertThat(Elided.agrees(quantity("2", "2", "#", "day"), quantity("7200", "s")))
                .isFalse();
    }

    @Test
    void aTimeIsWrittenInAnyOfItsUnits() {
        assertThat(Elided.writings(quantity("129600", "s"))).contains("129600", "2160", "36", "1.5");
        assertThat(Elided.writings(quantity("18", "month"))).containsExactly("18", "1.5");
    }

    @Test
    void onlyASingleTimeIs() {
        assertThat(Elided.writings(quantity("3600", "7200", "s", ""))).isEmpty();
        assertThat(Elided.writings(quantity("3000", "KRW"))).isEmpty();
    }

    private static Quantity quantity(String value, String unit) {
        return quantity(value, value, unit, "");
    }

    private static Quantity quantity(String low, String high, String unit, String per) {
        return new Quantity(new Span(0, 1), low, low, high, unit, per, Quantity.Bound.EXACT);
    }
}
