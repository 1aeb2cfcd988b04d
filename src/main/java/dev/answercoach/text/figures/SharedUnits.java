package dev.answercoach.text.figures;

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
    private static final Pattern WAS =
            Pattern.compile(" ?(?:[을를이가] ?)?[가-힣]{0,6}던 (?:[가-힣]{1,8} ){0,2}(?:[가-힣]{1,8}[을를이가은는] ?)?");
    /** Which one of several it is; what follows counts something else. */
    private static final Set<String> NUMBERED = Set.of("기", "번째", "층", "학년");

    private static final int LONGEST_TELLING = 24;
    private static final int LONGEST_LINK = 24;

    private SharedUnits() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> shared = new ArrayList<>(figures);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Figure first = shared.get(i);
            Figure second = shared.get(i + 1);
            if (first.isBare() && !second.isBare() && linked(first, second, text, LINK)) {
                Figure scaled = linked(first, second, text, STEP) ? first : Scales.shared(first, second);
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
