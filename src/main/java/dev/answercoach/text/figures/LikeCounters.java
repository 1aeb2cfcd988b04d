package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells units apart that are written alike: 점 of scores and of things, 주 of weeks and of plants, 일 and 영업일. */
final class LikeCounters {
    static final Unit WORKING_DAY = new Unit("영업일", Unit.Kind.LITERAL, BigDecimal.ONE, "");
    private static final Unit PLANTS = new Unit("그루", Unit.Kind.LITERAL, BigDecimal.ONE, "");
    private static final BigDecimal MOST_WEEKS = BigDecimal.valueOf(200);
    private static final Unit PIECES = Unit.counter("개");
    /** Of these 점 counts pieces; of everything else it is a score. */
    private static final Pattern PIECES_BEFORE = Pattern.compile(
            "(?:샘플|시료|표본|검체|시편|데이터|측정[값치]?|계측[값치]?|자료|장서|도서|작품|유물|문화재|소장품|그림|사진|회화|조각|도자기|미술품|전시품|상품|제품|의류|옷|가구|물품|비품|소품|교구|의상|부품)(?:[이가은는을를의도만]|[ (:])?(?: ?(?:약|총|모두|전부|매주|매달|매일|매월|하루|주|월|연|\\d{1,4}주치) ?){0,2}[( ]{0,2}(?:약 )?$");

    private static final int PIECES_REACH = 20;
    private static final Pattern PIECES_AFTER =
            Pattern.compile("의 ?(?:[가-힣]{1,6} )?(?:샘플|시료|표본|검체|데이터|자료|작품|유물|그림|사진|소장품|상품|제품|의류|물품|도서)");
    /** No score is so high. */
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(2_000);

    private LikeCounters() {}

    /** The unit that is meant by what was read as one behind the number here. */
    static Units.Match told(String text, int at, Numeral number, Units.Match unit) {
        if (isWorkingDays(text, at, unit)) {
            return new Units.Match(WORKING_DAY, unit.end());
        }
        return pieces(text, at, number, planted(text, number, unit));
    }

    /** "시료 25점", "유물 4,300점": things are counted so, and not scored. */
    private static Units.Match pieces(String text, int at, Numeral number, Units.Match unit) {
        if (text.charAt(unit.end() - 1) != '점' || text.charAt(unit.end() - 2) == '학') {
            return unit;
        }
        boolean pieces = number.low().compareTo(MOST_POINTS) > 0
                || PIECES_AFTER.matcher(text).region(unit.end(), text.length()).lookingAt()
                || (isWhole(number)
                        && PIECES_BEFORE
                                .matcher(text.substring(Math.max(0, at - PIECES_REACH), at))
                                .find());
        return pieces ? new Units.Match(PIECES, unit.end()) : unit;
    }

    private static boolean isWhole(Numeral number) {
        return number.low().stripTrailingZeros().scale() <= 0;
    }

    /** "묘목 1,800주", "주식 500주": nobody counts so many weeks. */
    private static Units.Match planted(String text, Numeral number, Units.Match unit) {
        boolean weeks = unit.unit().kind() == Unit.Kind.TIME && text.charAt(unit.end() - 1) == '주';
        return weeks && number.low().compareTo(MOST_WEEKS) > 0 ? new Units.Match(PLANTS, unit.end()) : unit;
    }

    /** "영업일 기준 10일" are 10 working days. */
    private static boolean isWorkingDays(String text, int at, Units.Match unit) {
        return text.charAt(unit.end() - 1) == '일'
                && Stream.of("영업일 기준 ", "영업일 기준으로 ", "영업일로 ", "영업일 ")
                        .anyMatch(words -> text.startsWith(words, at - words.length()));
    }
}
