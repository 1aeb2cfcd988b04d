package dev.answercoach.text.sums;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks parts against their whole: "10명 중 7명(70%)", "팀원 10명(백엔드 4명, 프론트엔드 6명)". */
final class ShareSums {
    private static final Pattern OF = Pattern.compile(" ?(?:명|건|개)?의? ?(?:중에서|중에|중|가운데) ?[가-힣A-Za-z ]{0,15}?");
    private static final Pattern OUT_OF = Pattern.compile(" (?:[a-z]+ )?(?:out )?of (?:the |all )?");
    private static final Pattern SHARE_LINK = Pattern.compile(
            "[은는이가을를]? ?[(,]? ?(?:약 |즉 |or |about )?|(?: [a-z]{2,15}){1,3}(?: ?\\(|, (?:or |that is,? ))(?:about )?");
    private static final Pattern BRACKET = Pattern.compile("(?:이었습니다|였습니다|입니다|이며|이고|인데|이었고|였고)? ?\\(");
    /** "96%로, 대상 200명 중 192명", "96%: 192 of the 200": the share stands first. */
    private static final Pattern SHARE_FIRST = Pattern.compile(
            "(?:로|이며|이었으며|였으며|인데|였는데|이고)?[,:(]? ?(?:(?:전체|대상|총|모두|[가-힣]{1,6}) ){0,2}|[,:]? ?\\(?(?:that is,? |or |with )?");
    /** "Of 80 applicants, 60 (75%)": the whole stands first. */
    private static final Pattern WHOLE_BEFORE = Pattern.compile("(?i)\\b(?:out )?of (?:the |all |our )?$");

    private static final Pattern PART = Pattern.compile("[가-힣A-Za-z0-9 ,/·&+:와과및]{0,25}");
    private static final Pattern WHOLE_LINK = Pattern.compile("(?: [a-z]+){0,2}, |,? (?:we|I|they)(?: [a-z]+){1,2} ");
    private static final Pattern RATE_LINK = Pattern.compile(
            "(?:(?:[이가은는을를] ?[가-힣]{1,8}(?:해|하여|해서|하며|어|아|여|와|져|려)|으로|로),? ?[가-힣]{1,8}[율률](?:은|는|이|가|을|를)? ?|(?:으로|로),? |, [가-힣]{0,6} ?비율(?:은|이)? ?|[을를] ?(?:집행|사용|지출|투입|소진|회수|처리|수료|완료|달성)(?:해|하여|해서|하며),? ?|(?: [a-z]+){1,3}, (?:for )?an? (?:[a-z]+ ){0,2}(?:rate|share|ratio) of )(?:약 |전체의 |무려 |about )?");
    private static final int LONGEST_RATE = 44;
    private static final int LONGEST_OF = 12;
    private static final int LONGEST_BRACKET = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureText text;

    ShareSums(FigureText text) {
        this.text = text;
    }

    List<Sum> find() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (isShare(text, i)) {
                sums.add(share(i));
            } else if (isShareFirst(i)) {
                sums.add(shareFirst(i));
            }
            List<Integer> parts = partsOf(i);
            if (parts.size() >= 2 && !Goals.in(text, i)) {
                sums.add(total(i, parts));
            }
        }
        return sums;
    }

    /** Whether the figure at this index is the percentage of the two before it. */
    static boolean isShare(FigureText text, int index) {
        if (index < 2
                || !text.quantity(index).unit().equals("%")
                || text.quantity(index).isRange()) {
            return false;
        }
        Quantity first = text.quantity(index - 2);
        Quantity second = text.quantity(index - 1);
        return first.isNumber()
                && second.isNumber()
                && (first.unit().equals(second.unit())
                        || isRate(text, index)
                        || first.unit().equals("#")
                        || second.unit().equals("#"))
                && !first.isRange()
                && !second.isRange()
                && whole(text, index).highValue().signum() > 0
                && (OF.matcher(text.between(index - 2, index - 1)).matches()
                        || isWholeFirst(text, index)
                        || OUT_OF.matcher(text.between(index - 2, index - 1)).matches())
                && (SHARE_LINK.matcher(text.between(index - 1, index)).matches() || isRate(text, index));
    }

    /** "8,000명 중 560명이 가입해 가입률 7%", "1,250명 중 375명으로 30%". */
    private static boolean isRate(FigureText text, int index) {
        String link = text.between(index - 1, index);
        return link.length() <= LONGEST_RATE && RATE_LINK.matcher(link).matches();
    }

    /** Whether the whole and the part stand behind the percentage at this index, and not before another one. */
    private boolean isShareFirst(int index) {
        return index + 2 < text.size()
                && text.quantity(index).unit().equals("%")
                && !text.quantity(index).isRange()
                && isPair(index + 1, index + 2)
                && SHARE_FIRST.matcher(text.between(index, index + 1)).matches()
                && (index + 3 == text.size() || !isShare(text, index + 3));
    }

    private boolean isPair(int first, int second) {
        Quantity one = text.quantity(first);
        Quantity other = text.quantity(second);
        String between = text.between(first, second);
        return one.isNumber()
                && other.isNumber()
                && !one.isRange()
                && !other.isRange()
                && (one.unit().equals(other.unit())
                        || one.unit().equals("#")
                        || other.unit().equals("#"))
                && (OF.matcher(between).matches() || OUT_OF.matcher(between).matches())
                && whole(text, second + 1).highValue().signum() > 0;
    }

    private Sum shareFirst(int index) {
        return judged(text.quantity(index), index + 3, index, index + 2);
    }

    private static boolean isWholeFirst(FigureText text, int index) {
        return WHOLE_LINK.matcher(text.between(index - 2, index - 1)).matches()
                && WHOLE_BEFORE.matcher(text.before(index - 2, LONGEST_OF)).find();
    }

    private static Quantity whole(FigureText text, int index) {
        boolean english = OUT_OF.matcher(text.between(index - 2, index - 1)).matches();
        return text.quantity(english ? index - 1 : index - 2);
    }

    private static Quantity part(FigureText text, int index) {
        boolean english = OUT_OF.matcher(text.between(index - 2, index - 1)).matches();
        return text.quantity(english ? index - 2 : index - 1);
    }

    private Sum share(int index) {
        return judged(text.quantity(index), index, index - 2, index);
    }

    /** @param behind the place behind the whole and the part */
    private Sum judged(Quantity stated, int behind, int first, int last) {
        BigDecimal percent = part(text, behind)
                .highValue()
                .multiply(HUNDRED)
                .divide(whole(text, behind).highValue(), MathContext.DECIMAL64);
        Span claim = new Span(
                text.quantity(first).span().start(), text.quantity(last).span().end());
        return Stated.of(stated).judged(text, claim, percent);
    }

    /** The figures of the bracket that opens right behind this one, if all share its unit and the bracket holds no more. */
    private List<Integer> partsOf(int index) {
        Quantity whole = text.quantity(index);
        if (!whole.isNumber()
                || whole.isRange()
                || !BRACKET.matcher(text.folded())
                        .region(whole.span().end(), text.folded().length())
                        .lookingAt()) {
            return List.of();
        }
        int reach = Math.min(text.folded().length(), whole.span().end() + LONGEST_BRACKET);
        int inside = text.folded().substring(whole.span().end(), reach).indexOf(')');
        int close = inside < 0 ? -1 : whole.span().end() + inside;
        if (close < 0) {
            return List.of();
        }
        List<Integer> parts = new ArrayList<>();
        int at = text.folded().indexOf('(', whole.span().end()) + 1;
        for (int i = index + 1; i < text.size() && text.quantity(i).span().end() <= close; i++) {
            Quantity part = text.quantity(i);
            String between = text.folded().substring(at, part.span().start());
            if (!part.unit().equals(whole.unit())
                    || part.isRange()
                    || !PART.matcher(between).matches()) {
                return List.of();
            }
            parts.add(i);
            at = part.span().end();
        }
        return text.folded().substring(at, close).isBlank() ? parts : List.of();
    }

    private Sum total(int index, List<Integer> parts) {
        BigDecimal sum = parts.stream().map(i -> text.quantity(i).highValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
        int last = parts.get(parts.size() - 1);
        Span claim = new Span(
                text.quantity(index).span().start(), text.quantity(last).span().end());
        return Stated.of(text.quantity(index)).judged(text, claim, sum);
    }
}
