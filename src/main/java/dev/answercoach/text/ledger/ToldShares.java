package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Keeps a share that the one text tells as a ratio and the other by its part and its whole: "one in five" and "다섯 건 중 한
 * 건", 70 % and "열 명 중 일곱 명", "4.6/5" and "5점 만점에 4.6점".
 */
final class ToldShares {
    private static final Pattern WHOLE_FIRST =
            Pattern.compile(" ?(?:꼴로 ?)?(?:중|당|가운데|중에|가운데서|중에서|만점에|만점에서|만점 중|에(?!서))(?: 약| 평균)? ?(?:[가-힣]{1,6} )?");
    private static final Pattern STEP = Pattern.compile("에서 |이던 것이 |이었으나 ");
    private static final Pattern PART_FIRST = Pattern.compile(" (?:in|of|out of)(?: (?:every|the|our|my))? |/");
    /** "다섯 곳 중 한 곳": a single one is often no figure. */
    private static final Pattern ONE_OF = Pattern.compile(" ?(?:중|가운데)(?:에|에서)? (?:한|하나|1) ?[가-힣]");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.0001");
    private static final int PLACES = 6;
    private static final int NEAR = 16;
    /** Beyond this many ratios no answer goes. */
    private static final int MOST = 100;

    /** A part of a whole, told by two figures of a text; the part may be a "one" that is none. */
    private record Told(int whole, Optional<Integer> part) {}

    private final Matching matching;
    private final SameThing sameThing;

    ToldShares(Matching matching) {
        this.matching = matching;
        this.sameThing = new SameThing(matching);
    }

    void settle() {
        matching.openInDraft(MOST)
                .forEach(d -> share(matching.draft().quantity(d))
                        .flatMap(share -> told(share, matching.rewrite(), matching.openInRewrite(MOST)))
                        .ifPresent(told -> {
                            matching.keep(d, told.whole());
                            told.part().ifPresent(part -> matching.keep(d, part));
                        }));
        matching.openInRewrite(MOST)
                .forEach(r -> share(matching.rewrite().quantity(r))
                        .flatMap(share -> told(share, matching.draft(), matching.openInDraft(MOST)))
                        .ifPresent(told -> {
                            matching.keep(told.whole(), r);
                            told.part().ifPresent(part -> matching.keep(part, r));
                        }));
        spoken();
        twice();
    }

    /** A share that the one text tells in both ways, and the other once: "100건에 6건 … 6%". */
    private void twice() {
        for (int r : matching.openInRewrite(MOST)) {
            if (share(matching.rewrite().quantity(r))
                    .flatMap(share -> told(share, matching.draft(), all(matching.draft())))
                    .filter(told -> sameThing.ofRewrite(
                            r, matching.draft().quantity(told.whole()).span()))
                    .isPresent()) {
                matching.tolerate(r);
            }
        }
        List<Integer> open = matching.openInDraft(MOST);
        if (open.isEmpty()) {
            return;
        }
        for (int r : all(matching.rewrite())) {
            share(matching.rewrite().quantity(r))
                    .flatMap(share -> told(share, matching.draft(), open))
                    .filter(told -> sameThing.ofRewrite(
                            r, matching.draft().quantity(told.whole()).span()))
                    .ifPresent(told -> {
                        matching.keepInOtherWords(told.whole());
                        told.part().filter(matching::isOpenInDraft).ifPresent(matching::keepInOtherWords);
                    });
        }
    }

    private static List<Integer> all(FigureText text) {
        return IntStream.range(0, Math.min(MOST, text.size())).boxed().toList();
    }

    /** Keeps what is a percentage in one text and has no figure in the other: 30 % and "열에 셋". */
    private void spoken() {
        List<Integer> ofDraft = shares(matching.draft(), matching.openInDraft(MOST));
        if (!ofDraft.isEmpty()) {
            List<Spoken> told = Spoken.in(matching.rewrite());
            ofDraft.stream()
                    .filter(d -> tells(told, matching.draft().quantity(d)))
                    .forEach(matching::keepInOtherWords);
        }
        List<Integer> ofRewrite = shares(matching.rewrite(), matching.openInRewrite(MOST));
        if (!ofRewrite.isEmpty()) {
            List<Spoken> told = Spoken.in(matching.draft());
            ofRewrite.stream()
                    .filter(r -> tells(told, matching.rewrite().quantity(r)))
                    .forEach(matching::tolerate);
        }
    }

    private static List<Integer> shares(FigureText text, List<Integer> open) {
        return open.stream().filter(i -> share(text.quantity(i)).isPresent()).toList();
    }

    private static boolean tells(List<Spoken> told, Quantity figure) {
        return share(figure)
                .filter(share -> told.stream().anyMatch(spoken -> isShare(share, spoken.part(), spoken.whole())))
                .isPresent();
    }

    /** The fraction that a figure is, if it is one. */
    private static Optional<BigDecimal> share(Quantity quantity) {
        if (quantity.isRange() || !quantity.isNumber()) {
            return Optional.empty();
        }
        BigDecimal value = quantity.lowValue();
        boolean percent = quantity.unit().equals("%");
        boolean fraction = quantity.unit().equals("#") && value.compareTo(BigDecimal.ONE) < 0;
        return value.signum() > 0 && (percent || fraction)
                ? Optional.of(percent ? value.divide(HUNDRED, PLACES, RoundingMode.HALF_UP) : value)
                : Optional.empty();
    }

    /** The open figures of a text that tell this share. */
    private static Optional<Told> told(BigDecimal share, FigureText text, List<Integer> open) {
        for (int whole : open) {
            Optional<Told> told = part(share, text, whole);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static Optional<Told> part(BigDecimal share, FigureText text, int whole) {
        boolean next = whole + 1 < text.size()
                && isPart(share, text, whole + 1, whole)
                && WHOLE_FIRST.matcher(near(text, whole, whole + 1)).matches();
        if (next) {
            return Optional.of(new Told(whole, Optional.of(whole + 1)));
        }
        // "1만 건당 7건에서 2건으로"
        boolean step = whole + 2 < text.size()
                && isPart(share, text, whole + 2, whole)
                && WHOLE_FIRST.matcher(near(text, whole, whole + 1)).matches()
                && STEP.matcher(near(text, whole + 1, whole + 2)).matches();
        if (step) {
            return Optional.of(new Told(whole, Optional.of(whole + 2)));
        }
        boolean before = whole > 0
                && isPart(share, text, whole - 1, whole)
                && PART_FIRST.matcher(near(text, whole - 1, whole)).matches();
        if (before) {
            return Optional.of(new Told(whole, Optional.of(whole - 1)));
        }
        boolean one = isNumber(text.quantity(whole))
                && isShare(share, BigDecimal.ONE, text.quantity(whole).lowValue())
                && ONE_OF.matcher(text.after(whole, NEAR)).lookingAt();
        return one ? Optional.of(new Told(whole, Optional.empty())) : Optional.empty();
    }

    private static boolean isPart(BigDecimal share, FigureText text, int part, int whole) {
        Quantity one = text.quantity(part);
        Quantity other = text.quantity(whole);
        return isNumber(one) && isNumber(other) && isShare(share, one.lowValue(), other.lowValue());
    }

    private static boolean isNumber(Quantity quantity) {
        return quantity.isNumber() && !quantity.isRange();
    }

    private static boolean isShare(BigDecimal share, BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0
                && part.divide(whole, PLACES, RoundingMode.HALF_UP)
                                .subtract(share)
                                .abs()
                                .compareTo(ROUNDING)
                        < 0;
    }

    private static String near(FigureText text, int first, int second) {
        String between = text.between(first, second);
        return between.length() <= NEAR ? between : "\n";
    }
}
