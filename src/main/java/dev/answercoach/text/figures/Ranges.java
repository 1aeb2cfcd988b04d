package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins two figures into one range: "3~5초", "9%~12%", "3초에서 5초 사이", "3 to 5 seconds". */
final class Ranges {
    private static final Pattern DASH = Pattern.compile(" ?(?:~|내지) ?|-");
    private static final Pattern FROM_TO = Pattern.compile("(?:에서|부터) ?");
    private static final Pattern UP_TO = Pattern.compile(" ?(?:까지|사이)");
    private static final Pattern CHANGE = Pattern.compile(
            "[^.!?\\n\\d]{0,12}?(?:늘|길어|밀[리려렸]|[올오][라르랐려렸]|치솟|높|증가|상승|뛰|커[지져졌]|불어|확대|성장|내려|내리|낮|줄|단축|감소|떨어|하락|개선|앞당|당[겨겼]|좁|끌어|벌어|짧아|축소|강화|완화)");
    private static final int PLACES = 9;
    private static final Pattern ENGLISH = Pattern.compile(" (?:to|and|or) ");
    private static final Pattern BETWEEN = Pattern.compile("(?i)between $");
    /** "300 to 400 reader surveys": both count the noun behind them. */
    private static final Pattern NOUN_AFTER = Pattern.compile(
            " (?!to |in |on |by |at |from |and |or |with |for |per |after |before |over |when |as |while |instead )[a-z]{3,}");

    private static final Pattern FROM = Pattern.compile("(?i)from $");
    private static final int LONGEST_LINK = 5;

    private Ranges() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        return Neighbours.joined(figures, (first, second) -> {
            Figure high = priced(first, second, text);
            Figure low = high.equals(second) ? first : scaled(first, high);
            return isRange(low, high, text) ? Optional.of(range(low, high)) : Optional.empty();
        });
    }

    /** "$5-10k": the sign stands before the first number only. */
    private static Figure priced(Figure low, Figure high, String text) {
        boolean signed = low.unit().kind() == Unit.Kind.MONEY
                && !Scripts.isDigit(text.charAt(low.start()))
                && high.isBare()
                && "-~".indexOf(text.charAt(low.end())) >= 0;
        return signed ? high.in(low.unit()) : high;
    }

    private static Figure scaled(Figure low, Figure high) {
        boolean plain = low.scale().compareTo(BigDecimal.ONE) == 0;
        return plain ? low.valued(low.low().multiply(high.scale()), low.high().multiply(high.scale())) : low;
    }

    private static boolean isRange(Figure low, Figure high, String text) {
        if (low.isRange() || high.isRange() || high.start() - low.end() > LONGEST_LINK || !unitsFit(low, high)) {
            return false;
        }
        Figure shared = Scales.shared(low, high);
        BigDecimal from = shared.isBare() ? shared.low().multiply(high.unit().factor()) : shared.lowCanonical();
        return from.compareTo(high.lowCanonical()) < 0 && linked(low, high, text);
    }

    private static boolean unitsFit(Figure low, Figure high) {
        return low.isBare() || low.unit().name().equals(high.unit().name());
    }

    private static boolean linked(Figure low, Figure high, String text) {
        String link = text.substring(low.end(), high.start());
        if (DASH.matcher(link).matches()) {
            return !low.isBare() || !high.isBare() || link.contains("~");
        }
        if (FROM_TO.matcher(link).matches()) {
            return spans(text, high.end());
        }
        if (!ENGLISH.matcher(link).matches()) {
            return false;
        }
        String before = text.substring(Math.max(0, low.start() - 8), low.start());
        return link.equals(" and ")
                ? BETWEEN.matcher(before).find()
                : low.isBare()
                        && (!high.isBare()
                                || NOUN_AFTER
                                        .matcher(text)
                                        .region(high.end(), text.length())
                                        .lookingAt())
                        && !FROM.matcher(before).find();
    }

    /** "3초에서 5초까지 걸렸다" is a range; "3초에서 5초까지 늘었다" a step. */
    private static boolean spans(String text, int end) {
        Matcher upTo = UP_TO.matcher(text).region(end, text.length());
        return upTo.lookingAt()
                && (upTo.group().endsWith("사이")
                        || !CHANGE.matcher(text)
                                .region(upTo.end(), text.length())
                                .lookingAt());
    }

    /** The range in the smaller of the two units, so that both ends are whole. */
    private static Figure range(Figure low, Figure high) {
        Figure shared = Scales.shared(low, high);
        Figure from = low.isBare() ? shared.in(high.unit()) : shared;
        Figure finer = from.unit().factor().compareTo(high.unit().factor()) < 0 ? from : high;
        BigDecimal factor = finer.unit().factor();
        return high.in(finer.unit())
                .valued(in(factor, from.lowCanonical()), in(factor, high.highCanonical()))
                .spanning(low.start(), high.end());
    }

    private static BigDecimal in(BigDecimal factor, BigDecimal canonical) {
        return canonical.divide(factor, PLACES, RoundingMode.HALF_UP);
    }
}
