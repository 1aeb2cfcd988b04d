package dev.answercoach.text.figures;

import static dev.answercoach.text.figures.Quantity.Bound.AT_MOST;
import static dev.answercoach.text.figures.Quantity.Bound.EXACT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import net.jqwik.api.constraints.Size;
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
                List.of("6천2백만 원", "6,200만 원", "62,000,000원", "육천이백만 원"),
                List.of("0건", "한 건도 없었습니다", "zero cases"),
                List.of("2년 반", "two and a half years", "30개월"),
                List.of("예순일곱 되신", "67세", "a 67-year-old"),
                List.of("격주", "2주", "every other week", "a fortnight"),
                List.of("0.1% 미만", "0.1%를 밑돌았다", "below 0.1%", "less than 0.1 percent"),
                List.of("오후 4시", "오후 네 시", "4 p.m.", "16:00"),
                List.of("TPS 1,200", "초당 1,200건", "1,200 TPS", "1.2k req/s"),
                List.of("2023.03 ~ 2024.02", "2023년 3월~2024년 2월"))) {
            Quantity first = Quantities.find(same.get(0)).get(0);
            assertThat(same)
                    .allSatisfy(text -> assertThat(Quantities.find(text))
                            .as(text)
                            .singleElement()
                            .matches(first::equalsInValue));
        }
    }

    /** Pieces of figures in both languages, out of which any neighbourhood of them can be put together. */
    private static final List<String> PIECES = List.of(
            "at most ",
            "at least",
            "약 ",
            "최대 ",
            " 이상",
            "이하",
            " or more",
            " a day",
            "하루 ",
            "월 평균 ",
            "초당 ",
            "per ",
            "400 customers",
            "sixteen agents",
            "두 명",
            "3~5초",
            "1분 30초",
            "2023년 8월",
            "-",
            "~",
            "→",
            "에서 ",
            " to ",
            " ",
            "half a ",
            "한 달에 ",
            "7",
            "½",
            "⅓",
            "만 ",
            "1억 2천",
            "원",
            "$",
            "%",
            "30",
            ", ",
            "오후 ",
            "3시",
            "반",
            "까지",
            " and ",
            "n = ",
            "over",
            "2.5",
            "/4.5",
            "㎏",
            "Q3",
            "'21.4",
            "한 건도 없",
            "N",
            "one ",
            "명 중 ",
            "점 만점에 ",
            "(",
            ")",
            "\n");

    @Property
    void figuresStandInOrderWithoutOverlapAndAreTheirText(
            @ForAll @Size(max = 14) List<@IntRange(max = 54) Integer> pieces) {
        String text =
                pieces.stream().map(piece -> PIECES.get(piece % PIECES.size())).collect(Collectors.joining());
        int floor = 0;
        for (Quantity quantity : Quantities.find(text)) {
            assertThat(quantity.span().start()).as(text).isGreaterThanOrEqualTo(floor);
            assertThat(quantity.span().in(text)).as(text).isNotEmpty().isEqualTo(quantity.text());
            floor = quantity.span().end();
        }
    }

    @Test
    void aBoundBetweenTwoFiguresBelongsToOneOfThem() {
        assertThat(Quantities.find("Sixteen clerks call at most 400 customers a day."))
                .extracting(Quantity::text, Quantity::bound)
                .containsExactly(tuple("Sixteen", EXACT), tuple("at most 400 customers a day", AT_MOST));
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
    @ValueSource(
            strings = {
                "9",
                "1,",
                "만",
                "1만 ",
                "half a ",
                "2025.03.01~",
                "3건→5건",
                "한 건도 ",
                "1-",
                "(",
                "an hour and ",
                "5시~",
                "two-"
            })
    void hostileTextsStayHarmless(String piece) {
        String text = piece.repeat(20_000 / piece.length());
        assertThat(Quantities.find(text))
                .allSatisfy(quantity -> assertThat(quantity.span().in(text)).isEqualTo(quantity.text()));
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
