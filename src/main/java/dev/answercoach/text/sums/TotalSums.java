package dev.answercoach.text.sums;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks totals against what they were added up or multiplied from: "백엔드 4명과 디자이너 2명, 총 6명", "하루 8시간씩 5일, 총
 * 40시간", and the parts of a whole that claim more than all of it.
 */
final class TotalSums {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:^|[ ,(])(?:총|합쳐서?|다 합쳐|모두 더해|합산해|합계|도합|합하면|모두 합해|합해|통틀어|(?i:(?:for )?a total of|in total,?|totall?ing|altogether)) ?$");
    /** These tell of a total only where the parts are the parts of a period, or are said to be added. */
    private static final Pattern PERHAPS_TOTAL = Pattern.compile("(?:모두|전체|연간|한 해 ?(?:동안)?|1년(?:간| 동안)?|누적|합) ?$");

    /** "12명과 9명, 모두 21명": a list and nothing else stands before it. */
    private static final Pattern LISTED = Pattern.compile("(?:으로|로|,)? ?(?:모두|합) ?");

    private static final Pattern LIST_LINK = Pattern.compile("(?:과|와|,|및|·|하고|랑) ?[가-힣]{1,8} ?");
    private static final Pattern IN_TOTAL = Pattern.compile(" (?:in total|altogether|in all|combined)(?![a-z])");
    private static final Pattern ADDED = Pattern.compile("더해|더하면|합쳐|합하|합해|plus|together");
    private static final Pattern AND_OTHERS = Pattern.compile("등,? |외에?|etc");
    /** A sentence that begins with the total of what the one before told of in parts. */
    private static final Pattern TOTAL_OF_PARTS = Pattern.compile("(?:다\\.|요\\.) (?:총|모두|합쳐서?|합하면|다 합쳐) ?$");

    private static final Pattern PART_LINK = Pattern.compile(
            "(?:과|와|,|및|·|하고|랑| and)?,? ?(?:그리고 |and )?(?:[가-힣A-Za-z]{1,10} ?){0,2}|(?: [a-z]{2,15}){1,2}(?:,|,? and) ");
    private static final Pattern FIRST_PART = Pattern.compile(
            " ?(?:의 )?(?:중에서|중에|중|가운데|을|를|은|는) [가-힣A-Za-z]{1,8} ?| (?:had|has|included|consisted of|was made up of) ");
    /** "총 150명으로 간호사 90명, …", "a total of 90 cases: 40 …": what is told of a total in a row is all of it. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            " ?(?:으로|로|인데|이며|이고|이었고|였고|이었으며|였으며|,)?,? ?[가-힣]{1,8} ?| [a-z]{2,15}: (?:an? )?|: ?(?:[가-힣]{1,8} ?)?");

    private static final Pattern COLON = Pattern.compile(".*:.*");
    private static final Pattern MADE_OF = Pattern.compile(" (?:had|has|consisted of|was made up of) ");
    private static final Pattern DIVIDED = Pattern.compile("나눠|나누|배분|배정|편성|구성|꾸[렸려]|이루어|짰");
    private static final Pattern EACH = Pattern.compile("씩|각각|매일|매주|매달|(?i:each|every)");
    private static final int REACH = 16;
    private static final int LONGEST_LINK = 24;
    private static final int LONGEST_TOLD = 60;
    private static final int MOST_PARTS = 12;
    /** The periods of rates, in the unit in which times are counted. */
    private static final Map<String, BigDecimal> PERIODS = Map.of(
            "hour", BigDecimal.valueOf(3_600),
            "day", BigDecimal.valueOf(86_400),
            "week", BigDecimal.valueOf(604_800),
            "month", BigDecimal.ONE,
            "year", BigDecimal.valueOf(12));

    private final FigureText text;

    TotalSums(FigureText text) {
        this.text = text;
    }

    List<Sum> find() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int index = i;
            if (isPlain(i)) {
                sum(i).filter(sum -> !Goals.in(text, index)).ifPresent(sums::add);
            }
        }
        return sums;
    }

    private Optional<Sum> sum(int index) {
        int start = text.quantity(index).span().start();
        String before = text.folded().substring(Math.max(0, start - REACH), start);
        if (IN_TOTAL.matcher(text.after(index, REACH)).lookingAt()) {
            return added(index, false);
        }
        if (!TOTAL.matcher(before).find()) {
            boolean perhaps = PERHAPS_TOTAL.matcher(before).find()
                    || text.quantity(index).text().startsWith("연간");
            return perhaps ? added(index, true).or(() -> overdrawn(index, true)) : overdrawn(index, false);
        }
        return product(index)
                .or(() -> added(index, false))
                .or(() -> overAll(index, before))
                .or(() -> overdrawn(index, true));
    }

    /** "초반 3주는 …, 나머지 5주는 … 썼습니다. 총 8주였습니다.": the rest, 나머지, says that these are all parts. */
    private Optional<Sum> overAll(int total, String before) {
        if (!TOTAL_OF_PARTS.matcher(before).find() || total < 2) {
            return Optional.empty();
        }
        String words = text.between(total - 2, total - 1);
        boolean parts = isPart(total - 2, total)
                && isPart(total - 1, total)
                && words.contains("나머지")
                && words.length() <= LONGEST_TOLD
                && !FigureText.endsSentence(words);
        return parts ? Optional.of(sum(total, List.of(total - 2, total - 1))) : Optional.empty();
    }

    /** "하루 8시간씩 5일, 총 40시간", "3명이 각각 20건씩 총 60건". */
    private Optional<Sum> product(int total) {
        if (total < 2 || !near(total - 2, total - 1) || !near(total - 1, total)) {
            return Optional.empty();
        }
        Quantity stated = text.quantity(total);
        boolean eachFirst = text.quantity(total - 2).unit().equals(stated.unit());
        int each = eachFirst ? total - 2 : total - 1;
        int times = eachFirst ? total - 1 : total - 2;
        String words = text.written(
                new Span(text.quantity(total - 2).span().start(), stated.span().start()));
        boolean multiplied = isPlain(each)
                && isPlain(times)
                && text.quantity(each).unit().equals(stated.unit())
                && EACH.matcher(words).find();
        return multiplied
                ? count(text.quantity(each), text.quantity(times))
                        .map(count -> Stated.of(stated)
                                .judged(
                                        text,
                                        claim(total - 2, total),
                                        text.quantity(each).highValue().multiply(count)))
                : Optional.empty();
    }

    /** How often the first was done in the second; a time counts in the periods of the rate, or else in days. */
    private static Optional<BigDecimal> count(Quantity each, Quantity times) {
        boolean months = times.unit().equals("month");
        if (!months && !times.unit().equals("s")) {
            return each.unit().equals(times.unit()) ? Optional.empty() : Optional.of(times.highValue());
        }
        BigDecimal period = PERIODS.get(each.per().isEmpty() && !months ? "day" : each.per());
        boolean fits = period != null
                && months == (each.per().equals("month") || each.per().equals("year"));
        return fits ? Optional.of(times.highValue().divide(period, MathContext.DECIMAL64)) : Optional.empty();
    }

    /** "백엔드 4명, 디자이너 2명, 총 6명": the run of figures in the same unit right before the total. */
    private Optional<Sum> added(int total, boolean onlyIfTold) {
        List<Integer> parts = new ArrayList<>();
        boolean periods = false;
        boolean english = IN_TOTAL.matcher(text.after(total, REACH)).lookingAt();
        int at = total - 1;
        while (at >= 0 && parts.size() < MOST_PARTS && near(at, at + 1)) {
            if (isPart(at, total) || (english && mayBePart(at, total))) {
                parts.add(0, at);
            } else if (text.quantity(at).unit().equals("date")) {
                periods = true;
            } else {
                break;
            }
            at--;
        }
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String link = text.between(parts.get(parts.size() - 1), total);
        boolean told = !onlyIfTold || periods || ADDED.matcher(link).find() || isList(parts, link);
        boolean more = AND_OTHERS.matcher(link).find();
        // "A 20명, B 10명 등 총 30명" names some, and perhaps all: only where they make up the total it is a claim.
        boolean whole = !more || added(parts).compareTo(text.quantity(total).highValue()) == 0;
        return told && whole ? Optional.of(sum(total, parts)) : Optional.empty();
    }

    private boolean isList(List<Integer> parts, String link) {
        return LISTED.matcher(link).matches()
                && parts.stream()
                        .skip(1)
                        .allMatch(part ->
                                LIST_LINK.matcher(text.between(part - 1, part)).matches());
    }

    /** "예산 500만 원 중 인건비 300만 원, 재료비 250만 원": parts may leave something over, but not take more than all. */
    private Optional<Sum> overdrawn(int whole, boolean isTotal) {
        List<Integer> parts = new ArrayList<>();
        int at = whole + 1;
        while (at < text.size() && parts.size() < MOST_PARTS && mayBePart(at, whole) && near(at - 1, at)) {
            String link = text.between(at - 1, at);
            boolean linked = parts.isEmpty()
                    ? FIRST_PART.matcher(link).matches() || announces(link, isTotal)
                    : PART_LINK.matcher(link).matches();
            if (!linked) {
                break;
            }
            parts.add(at);
            at++;
        }
        if (parts.size() < 2) {
            return Optional.empty();
        }
        int last = parts.get(parts.size() - 1);
        boolean all = isDivided(whole, last)
                || (announces(text.between(whole, whole + 1), isTotal)
                        && !AND_OTHERS.matcher(text.after(last, REACH)).find());
        if (!all && added(parts).compareTo(text.quantity(whole).highValue()) < 0) {
            return Optional.empty();
        }
        return Optional.of(sum(whole, parts));
    }

    private static boolean announces(String link, boolean isTotal) {
        return (isTotal || COLON.matcher(link).matches())
                && ANNOUNCED.matcher(link).matches();
    }

    /** Whether the text says that the parts are all of it: 나눠 집행했다, a team of 11 had. */
    private boolean isDivided(int whole, int last) {
        return DIVIDED.matcher(text.after(last, REACH)).find()
                || MADE_OF.matcher(text.between(whole, whole + 1)).matches();
    }

    private Sum sum(int total, List<Integer> parts) {
        int first = Math.min(total, parts.get(0));
        int last = Math.max(total, parts.get(parts.size() - 1));
        return Stated.of(text.quantity(total)).judged(text, claim(first, last), added(parts));
    }

    private BigDecimal added(List<Integer> parts) {
        return parts.stream().map(i -> text.quantity(i).highValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isPart(int part, int total) {
        return isPlain(part)
                && text.quantity(part).unit().equals(text.quantity(total).unit())
                && (text.quantity(part).per().equals(text.quantity(total).per())
                        || text.quantity(part).per().isEmpty());
    }

    /** A number whose noun no table knows may count what its neighbours do: "4 engineers, 3 designers and 2 florists". */
    private boolean mayBePart(int part, int whole) {
        return isPart(part, whole)
                || (isPlain(part) && text.quantity(part).unit().equals(Unit.NONE.name()));
    }

    private boolean isPlain(int index) {
        Quantity figure = text.quantity(index);
        return figure.isNumber()
                && !figure.isRange()
                && figure.bound() == Quantity.Bound.EXACT
                && figure.lowValue().signum() > 0;
    }

    private boolean near(int first, int second) {
        String between = text.between(first, second);
        return between.length() <= LONGEST_LINK
                && !FigureText.endsSentence(between)
                && between.indexOf('(') < 0
                && !between.contains("→")
                && !between.contains("에서");
    }

    private Span claim(int first, int last) {
        return new Span(
                text.quantity(first).span().start(), text.quantity(last).span().end());
    }
}
