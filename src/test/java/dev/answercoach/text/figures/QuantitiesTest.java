package dev.answercoach.text.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    /** A line of quantities.tsv: a text, a tab, and every figure in it as text|low|high if a range|unit|per|bound. */
    record Row(String text, String figures) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(QuantitiesTest.class.getResourceAsStream("quantities.tsv"), "quantities.tsv")) {
            List<String> lines = Arrays.asList(new String(table.readAllBytes(), UTF_8).split("\n"));
            return lines.stream().map(line -> line.split("\t", -1)).map(fields -> new Row(fields[0], fields[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsExactlyTheFiguresOfTheTable(Row row) {
        assertThat(written(Quantities.find(row.text()))).isEqualTo(row.figures());
    }

    @Test
    void equalValuesAreEqualInAnyWriting() {
        for (List<String> same : List.of(
                List.of("1,000건", "1000 건", "천 건", "1천 건", "１，０００건"),
                List.of("1만 5천 명", "15,000명", "만 오천 명"),
                List.of("60분", "1시간", "한 시간", "one hour"),
                List.of("3일", "사흘", "72시간", "three days"),
                List.of("2주치 로그", "2주간의 로그", "14일치 로그", "두 주치 로그"),
                List.of("일주일치 주문", "1주일치 주문", "7일치 주문"),
                List.of("이틀치 기록", "2일 기록", "48시간치 기록"),
                List.of("한 달치 매출", "1개월치 매출"),
                List.of("10만 원어치 상품", "100,000원"),
                List.of("100ms", "0.1초", "0.1 seconds"),
                List.of("하루 30만 건", "일 300,000건", "300,000 requests per day"),
                List.of("TPS 1,200", "초당 1,200건", "1,200 TPS", "1.2k req/s"),
                List.of("2023.03 ~ 2024.02", "2023년 3월부터 2024년 2월까지"))) {
            Quantity first = Quantities.find(same.get(0)).get(0);
            assertThat(same)
                    .allSatisfy(text -> assertThat(Quantities.find(text))
                            .as(text)
                            .singleElement()
                            .matches(first::equalsInValue));
        }
    }

    @Test
    void surrogatesAndOddCharactersBreakNothing() {
        assertThat(Quantities.find("\uD83D 3건 \uDE00 ９９９％ ₩ ١٢٣ Ⅻ ½"))
                .extracting(Quantity::unit)
                .contains("건", "%");
        assertThat(Quantities.find("")).isEmpty();
        assertThat(Quantities.find("9".repeat(5_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ppm", "mmHg", "kgf", "µm", "㎎", "wt%", "병상", "가구", "플롭", "qux", "kB/req", "°F"})
    void aNumberGluedToAnyUnitIsAFigure(String unit) {
        Quantity one = Quantities.find("값은 420" + unit + "였습니다.").get(0);
        Quantity other = Quantities.find("값은 42" + unit + "였습니다.").get(0);
        assertThat(one.unit()).isEqualTo(other.unit()).isNotEqualTo("#");
        assertThat(one.lowValue()).isEqualByComparingTo(other.lowValue().movePointRight(1));
    }

    @Property(seed = "20260401", tries = 300)
    void spansPointAtTheirTextInOrderAndApart(
            @ForAll @StringLength(max = 60) String noise, @ForAll @IntRange(min = 0, max = 99_999) int n) {
        String text = noise + " " + n + "건에서 " + noise + n + "%로 " + n + "~" + (n + 3) + "초 이하" + noise;
        List<Quantity> found = Quantities.find(text);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(quantity -> assertThat(quantity.span().in(text)).isEqualTo(quantity.text()));
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
    }

    @Property(seed = "20260402", tries = 100)
    void groupingAndSpacesDoNotChangeAValue(@ForAll @IntRange(min = 1000, max = 9_999_999) int n) {
        Quantity plain = Quantities.find(n + "건").get(0);
        assertThat(Quantities.find(String.format("%,d건", n)).get(0)).matches(plain::equalsInValue);
        assertThat(Quantities.find(n + " 건").get(0)).matches(plain::equalsInValue);
    }

    private static String written(List<Quantity> quantities) {
        return quantities.stream()
                .map(q -> String.join(
                        "|",
                        q.text(),
                        q.low(),
                        q.isRange() ? q.high() : "",
                        q.unit(),
                        q.per(),
                        q.bound().name()))
                .collect(Collectors.joining(" ; "));
    }
}
