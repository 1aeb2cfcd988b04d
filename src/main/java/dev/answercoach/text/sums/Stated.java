package dev.answercoach.text.sums;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.DigitNumerals;
import dev.answercoach.text.figures.Figure;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Scripts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that a claim states, without the words of its bound, and the judgement of it. Writers round: half a unit of the
 * last written place upward and a whole one downward (79% for 79.17%, 85% for 85.7%) are no mistakes.
 */
final class Stated {
    private static final Pattern CORE = Pattern.compile(
            "(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<rest>.*?)(?: ?(?:이상|초과|이하|미만|이내|정도|가량|쯤|내외|안팎|남짓|\\+|[을를이가] ?넘[는게]))*$");
    /** "1년에 500만 원" states the money. */
    private static final Pattern PERIOD = Pattern.compile("1 ?(?:년|개월|달|주일?|일|시간)(?:에|간|동안|마다) ");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FACTOR_UP = new BigDecimal("0.3");
    private static final int TEN = 10;

    private final Quantity quantity;
    private final Span span;
    private final String written;
    private final BigDecimal number;
    private final String rest;
    private final BigDecimal factor;

    private Stated(Quantity quantity, Span span, String written, BigDecimal number, String rest) {
        this.quantity = quantity;
        this.span = span;
        this.written = written;
        this.number = number;
        this.rest = rest;
        this.factor = number.signum() == 0
                ? BigDecimal.ONE
                : quantity.highValue().abs().divide(number, MathContext.DECIMAL64);
    }

    static Stated of(Quantity quantity) {
        Matcher period = PERIOD.matcher(quantity.text());
        Matcher core = CORE.matcher(quantity.text());
        core.region(period.lookingAt() ? period.end() : 0, quantity.text().length());
        if (!core.find() || core.group("number").length() + core.group("rest").length() == 0) {
            return new Stated(quantity, quantity.span(), quantity.text(), quantity.highValue(), unitOf(quantity));
        }
        int start = quantity.span().start() + core.start();
        Span span = new Span(start, quantity.span().start() + core.end("rest"));
        String written = quantity.text().substring(core.start(), core.end("rest"));
        BigDecimal number = Scripts.fold(core.group("number")).chars().allMatch(Stated::isNumeral)
                ? DigitNumerals.number(Scripts.fold(core.group("number")))
                : quantity.highValue();
        return new Stated(quantity, span, written, number, core.group("rest"));
    }

    private static String unitOf(Quantity quantity) {
        String text = quantity.text();
        if (!Scripts.isLatin(text.charAt(0))) {
            return quantity.unit();
        }
        int noun = text.lastIndexOf(' ');
        return quantity.unit().equals("배") ? "x" : noun < 0 ? quantity.unit() : text.substring(noun);
    }

    /** The claim judged by what its other figures give, in the canonical unit. */
    Sum judged(FigureText text, Span claim, BigDecimal computed) {
        BigDecimal inUnit = computed.divide(factor, MathContext.DECIMAL64);
        Sum.Verdict verdict = holds(inUnit) ? Sum.Verdict.HOLDS : Sum.Verdict.BROKEN;
        return new Sum(
                text.source(claim),
                text.written(claim),
                verdict,
                text.written(span),
                written(inUnit),
                text.source(span));
    }

    /** A claim whose other figures are not in the text. */
    Sum uncheckable(FigureText text) {
        return new Sum(
                text.source(span),
                text.written(span),
                Sum.Verdict.UNCHECKABLE,
                text.written(span),
                "",
                text.source(span));
    }

    /** Whether a writer may put this value as the stated one; both in the unit as written. */
    boolean holds(BigDecimal computed) {
        BigDecimal place = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
        BigDecimal off = computed.subtract(number);
        return switch (quantity.bound()) {
            case EXACT -> off.compareTo(place.multiply(up()).negate()) >= 0 && off.compareTo(place) < 0;
            case AT_LEAST -> off.compareTo(place.multiply(HALF).negate()) >= 0;
            case AT_MOST -> off.compareTo(place) < 0;
            case ABOUT -> off.abs().compareTo(loose(place)) < 0;
        };
    }

    /** How much of the last place may be rounded up; nobody says 2배 of 1.5. */
    private BigDecimal up() {
        return quantity.unit().equals("배") ? FACTOR_UP : HALF;
    }

    /** "약 30%" stands for anything nearer to it than to 20% or 40%. */
    private BigDecimal loose(BigDecimal place) {
        boolean tens = number.remainder(BigDecimal.TEN).signum() == 0 && number.scale() <= 0;
        return tens ? BigDecimal.valueOf(TEN / 2) : place.multiply(BigDecimal.valueOf(2));
    }

    private String written(BigDecimal computed) {
        int places = Math.max(0, number.scale());
        BigDecimal rounded = computed.setScale(places, RoundingMode.HALF_UP);
        boolean misleading =
                rounded.signum() == 0 || rounded.compareTo(number) == 0 || reachesHundred(computed, rounded);
        if (misleading) {
            rounded = computed.setScale(places + 1, RoundingMode.HALF_UP);
        }
        String plain = Figure.plain(rounded);
        return (written.contains(",") ? grouped(plain) : plain) + rest;
    }

    private boolean reachesHundred(BigDecimal computed, BigDecimal rounded) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return quantity.unit().equals("%") && rounded.compareTo(hundred) == 0 && computed.compareTo(hundred) != 0;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") + (point < 0 ? "" : plain.substring(point));
    }

    private static boolean isNumeral(int unit) {
        return (unit >= '0' && unit <= '9') || unit == ',' || unit == '.';
    }
}
