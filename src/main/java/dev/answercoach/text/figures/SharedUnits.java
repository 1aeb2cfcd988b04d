package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Hands a unit to the bare numbers beside it: "200→30건", "30·60·90일", "from 200 to 30 tickets", "200건에서 30으로". */
final class SharedUnits {
    /** How exact the other end of a step is may be told before it: "41만→약 29만 원". */
    private static final String BOUND =
            "(?:(?:약|대략|평균|최대|최소|about|around|roughly|nearly|almost|some|just|only|at most|at least|under|over) )?";

    private static final Pattern LINK = Pattern.compile(
            "(?: an? [a-z]{3,7}| per [a-z]{3,7}|' worth) (?:up |down )?to | ?(?:(?:up|down) to|(?:out )?of(?: the| all| its| our| my)?|→|->|=>|·|,|/|에서|부터|와|과|및|대비|or|to|and|vs\\.?) ?"
                    + BOUND);
    private static final Pattern STEP = Pattern.compile(
            "(?: an? [a-z]{3,7}| per [a-z]{3,7}|' worth) (?:up |down )?to | ?(?:(?:up|down) to|→|->|=>|에서|대비|to) ?"
                    + BOUND);
    private static final Pattern ARROW = Pattern.compile(" ?(?:→|->|=>) ?");
    private static final Pattern LISTED = Pattern.compile(" ?[,/] ?");
    private static final int LONGEST_METRIC = 6;
    private static final Pattern WAS =
            Pattern.compile(" ?(?:[을를이가] ?)?[가-힣]{0,6}던 (?:[가-힣]{1,8} ){0,2}(?:[가-힣]{1,8}[을를이가은는] ?)?");
    /** Which one of several it is; what follows counts something else. */
    private static final Set<String> NUMBERED = Set.of("기", "번째", "층", "학년");

    private static final Set<String> ONE_WORDS =
            Set.of("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘", "보름", "반년", "반나절");

    private static final int LONGEST_TELLING = 24;
    private static final int LONGEST_LINK = 24;

    private SharedUnits() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> shared = new ArrayList<>(figures);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Figure first = shared.get(i);
            Figure second = shared.get(i + 1);
            if (first.isBare()
                    && !second.isBare()
                    && !isOneWord(second, text)
                    && linked(first, second, text, LINK)
                    && !isOfItsOwn(shared, i, text)) {
                Figure scaled = !linked(first, second, text, STEP)
                        ? Scales.shared(first, second)
                        : isNear(first, second) ? first.valued(scaled(first, second), scaled(first, second)) : first;
                shared.set(i, scaled.in(second.unit()));
            }
        }
        for (int i = 1; i < shared.size(); i++) {
            Figure first = shared.get(i - 1);
            Figure second = shared.get(i);
            boolean factor = first.unit().name().equals("배");
            if (second.isBare()
                    && !first.isBare()
                    && !factor
                    && !NUMBERED.contains(first.unit().name())
                    && linked(first, second, text, STEP)) {
                shared.set(i, second.in(first.unit()));
            }
        }
        return shared;
    }

    /** "850→310, 19fps→45fps", "약 120만, DAU 8만": what ends a step, or what stands before a metric, borrows no unit ahead. */
    private static boolean isOfItsOwn(List<Figure> figures, int at, String text) {
        Figure first = figures.get(at);
        Figure second = figures.get(at + 1);
        boolean metric =
                !Scripts.isDigit(text.charAt(second.start())) && MetricNames.isMetric(nameAt(text, second.start()));
        boolean stepped = at > 0
                && figures.get(at - 1).isBare()
                && linked(figures.get(at - 1), first, text, ARROW)
                && LISTED.matcher(text.substring(first.end(), second.start())).matches();
        return metric || stepped;
    }

    private static String nameAt(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_METRIC && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static BigDecimal scaled(Figure first, Figure second) {
        return first.low().multiply(second.scale());
    }

    /** "From 80 to 65 million won": both ends in millions, as they are then of one size. */
    private static boolean isNear(Figure first, Figure second) {
        BigDecimal scaled = scaled(first, second);
        return second.unit().kind() == Unit.Kind.MONEY
                && scaled.compareTo(second.low().multiply(BigDecimal.TEN)) <= 0
                && scaled.multiply(BigDecimal.TEN).compareTo(second.low()) >= 0;
    }

    /** "사흘" has no unit of its own that it could lend. */
    private static boolean isOneWord(Figure figure, String text) {
        return figure.unit().kind() == Unit.Kind.TIME
                && ONE_WORDS.contains(text.substring(figure.start(), figure.end()));
    }

    /** Hands the period of a rate to the other end of the same step: "월 200건에서 30건으로" is monthly at both ends. */
    static List<Figure> periods(List<Figure> figures, String text) {
        List<Figure> shared = new ArrayList<>(figures);
        for (int i = 1; i < shared.size(); i++) {
            Figure first = shared.get(i - 1);
            Figure second = shared.get(i);
            boolean same = first.unit().name().equals(second.unit().name());
            boolean was = same && !first.per().isEmpty() && was(first, second, text);
            if (!same || !(was || linked(first, second, text, STEP))) {
                continue;
            }
            if (second.per().isEmpty()) {
                shared.set(i, second.per(first.per()));
            } else if (first.per().isEmpty()) {
                shared.set(i - 1, first.per(second.per()));
            }
        }
        return shared;
    }

    /** "시간당 45대를 조립하던 라인이 60대까지" tells the rate before and after. */
    private static boolean was(Figure first, Figure second, String text) {
        return second.start() - first.end() <= LONGEST_TELLING
                && WAS.matcher(text.substring(first.end(), second.start())).matches();
    }

    private static boolean linked(Figure first, Figure second, String text, Pattern link) {
        return second.start() - first.end() <= LONGEST_LINK
                && link.matcher(text.substring(first.end(), second.start())).matches();
    }
}
