package dev.answercoach.text.figures;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the steps of a text: two figures of one unit of which the first became the second (200건에서 30건으로). */
public final class Steps {
    /** A step, by the indices of its figures. */
    public record Step(int from, int to) {}

    private static final Pattern LINK =
            Pattern.compile(" ?(?:(?:up|down) to|→|->|=>|에서|대비|에 비해|to) ?(?:약 ?|about |[가-힣]{1,4} )?±?");
    /** "±0.02mm(종전 ±0.05mm)". */
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "(?i) ?\\((?:종전|기존|이전|당초|전|(?:was|from|previously|formerly|before|earlier)[ :]) ?±?(?:[가-힣]{1,6}±?)?");
    /** "여섯 대를 열 대로", "3시간 일을 하루로", said of what was made of the one. */
    private static final Pattern OBJECT = Pattern.compile("(?:마다)?(?: ?[가-힣A-Za-z]{1,10})?(?:[을를]|에서) ");

    private static final Pattern MADE = Pattern.compile(
            "(?: ?[가-힣A-Za-z]{1,8})?(?:으로|로|마다) ?(?:바꾸|바꿔|바꿨|줄|늘|낮|높|교체|전환|단축|감축|감소|축소|확대|증가|증설|올렸|올려|내렸|내려|끝내|끝냈)");

    private static final Pattern USED_TO_BE = Pattern.compile(
            "(?:(?:마다|씩|[이가에])? ?(?:[가-힣]{0,6} ?)?(?:던|였던|렸던|했던|었던|되던|걸리던)|이었으나|였으나|였는데|이었는데|에서|짜리|가 ?걸리|이 ?걸리|에 ?달하|씩 ?걸리)[ 가-힣A-Za-z'\"()·,]{0,40}");
    private static final Pattern BECAME = Pattern.compile(
            "(?: ?(?:이하|이상|미만|이내|수준|정도|가량))?(?:(?:으로|로)(?![가-힣]{3,})|까지|(?:마다|씩)(?![가-힣])|[이가] ?(?:됐|되었|되어|됩|돼|나왔)|이?면 ?(?:됐|됩|끝|충분))");
    private static final Pattern ENGLISH_LINK = Pattern.compile("[ A-Za-z'(),]{0,40} to (?:about |under |below )?");
    private static final Pattern ENGLISH_BECAME = Pattern.compile(
            "(?i)[^.,;:!?\\d]{0,40} (?:rose|cut|reduced|lowered|raised|brought|grew|climbed|surged|jumped|went|came|fell|dropped|declined|slipped|shrank|increased|decreased|lifted|improved|shortened|expanded)(?: up| down)? to (?:about |under |below |over |nearly |as [a-z]+ as )?");
    private static final Pattern INSTEAD = Pattern.compile(
            "(?i)(?: [a-z]{1,12}){0,3},? (?:instead of|in place of|rather than|as opposed to|compared (?:to|with)) (?:about )?");
    private static final Pattern FROM =
            Pattern.compile("(?i)from (?:about |over |around |nearly |an? [a-z]{3,8} of )?$");
    private static final Pattern TO = Pattern.compile("(?i) to $");
    private static final Pattern ENGLISH_FROM = Pattern.compile(" (?:[A-Za-z]{1,12} ){0,2}from ");
    private static final Pattern BY = Pattern.compile("(?i)\\bby (?:about |over )?$");
    /** "14th, up from 33rd", "14th of 58 teams, up from 33rd". */
    private static final Pattern UP_FROM =
            Pattern.compile("(?i)(?: [a-z]{2,12})?,? ?\\(?(?:up|down|rising|falling) from (?:about )?");

    /** "120만 달러(2020) → 310만 달러(2023)": when it was, in brackets between. */
    private static final Pattern BRACKET = Pattern.compile(" ?\\(");

    private static final Pattern LINK_BEHIND_BRACKET = Pattern.compile("[^()\\d]{0,4}\\) ?(?:→|->|=>|에서|to) ?");

    private static final Pattern OUT_OF =
            Pattern.compile("(?: [a-z]{1,10})? out of (?:a possible |a total of |every )?");
    private static final int SHORTEST_OUT_OF = " out of ".length();
    private static final Pattern TO_LATER = Pattern.compile("(?i)(?: [a-z]{1,12}){0,2} to ");

    private static final int LONGEST = 50;

    /** By the index of the earlier figure; the later one is its neighbour or the one after that. */
    private final SortedMap<Integer, Step> byFirst;

    private Steps(SortedMap<Integer, Step> byFirst) {
        this.byFirst = byFirst;
    }

    /** All steps, in order of place. */
    public List<Step> all() {
        return List.copyOf(byFirst.values());
    }

    /** The step whose earlier figure is this one. */
    public Optional<Step> startingAt(int index) {
        return Optional.ofNullable(byFirst.get(index));
    }

    /** Whether this figure is an end of a step. */
    public boolean contains(int index) {
        return byFirst.containsKey(index) || endsAt(index - 1, index) || endsAt(index - 2, index);
    }

    /** Which end of a step this figure is. */
    Phase phase(int index) {
        for (int first = Math.max(0, index - 2); first <= index; first++) {
            Step step = byFirst.get(first);
            if (step != null && (step.from() == index || step.to() == index)) {
                return step.from() == index ? Phase.EARLIER : Phase.LATER;
            }
        }
        return Phase.UNKNOWN;
    }

    /** Whether these two figures are the ends of one step. */
    public boolean joins(int a, int b) {
        return endsAt(Math.min(a, b), Math.max(a, b));
    }

    private boolean endsAt(int first, int last) {
        Step step = byFirst.get(first);
        return step != null && Math.max(step.from(), step.to()) == last;
    }

    public static Steps of(FigureText text) {
        SortedMap<Integer, Step> steps = new TreeMap<>();
        for (int i = 0; i + 1 < text.size(); i++) {
            if (comparable(text, i, i + 1) && !isOutOf(text, i) && !isOutOf(text, i + 1)) {
                if (leadsTo(text, i)) {
                    steps.put(i, new Step(i, i + 1));
                } else if (comesFrom(text, i)) {
                    steps.put(i, new Step(i + 1, i));
                }
            } else if (comparable(text, i, i + 2)
                    && OUT_OF.matcher(text.between(i, i + 1)).matches()
                    && (LINK.matcher(text.between(i + 1, i + 2)).matches()
                            || TO_LATER.matcher(text.between(i + 1, i + 2)).matches())) {
                // "From 43 marks out of 100 to 61": what both are told of stands between.
                steps.put(i, new Step(i, i + 2));
            } else if (comparable(text, i, i + 2)
                    && LINK.matcher(text.between(i, i + 1)).matches()
                    && text.between(i + 1, i + 2).isBlank()) {
                // A figure between may say which of several it is: "11시간 → 5회차 3시간".
                steps.put(i, new Step(i, i + 2));
            } else if (comparable(text, i, i + 2)
                    && BRACKET.matcher(text.between(i, i + 1)).matches()
                    && LINK_BEHIND_BRACKET.matcher(text.between(i + 1, i + 2)).matches()) {
                steps.put(i, new Step(i, i + 2));
            } else if (comparable(text, i, i + 2)
                    && UP_FROM.matcher(text.between(i + 1, i + 2)).matches()) {
                steps.put(i, new Step(i + 2, i));
            }
        }
        return new Steps(steps);
    }

    /** Whether this figure is the whole of the one before it. */
    private static boolean isOutOf(FigureText text, int index) {
        int gap = index == 0
                ? 0
                : text.quantity(index).span().start()
                        - text.quantity(index - 1).span().end();
        return gap >= SHORTEST_OUT_OF
                && OUT_OF.matcher(text.between(index - 1, index)).matches();
    }

    private static boolean comparable(FigureText text, int one, int other) {
        if (other >= text.size()) {
            return false;
        }
        Quantity first = text.quantity(one);
        Quantity second = text.quantity(other);
        return first.isNumber()
                && first.unit().equals(second.unit())
                && !first.isRange()
                && !second.isRange()
                && second.span().start() - first.span().end() <= LONGEST;
    }

    private static boolean leadsTo(FigureText text, int i) {
        String between = text.between(i, i + 1);
        if (LINK.matcher(between).matches()) {
            return !BY.matcher(text.before(i, 12)).find();
        }
        if (USED_TO_BE.matcher(between).matches()) {
            return BECAME.matcher(text.after(i + 1, 12)).lookingAt()
                    || MADE.matcher(text.after(i + 1, 20)).lookingAt();
        }
        if (OBJECT.matcher(between).matches()) {
            return MADE.matcher(text.after(i + 1, 20)).lookingAt();
        }
        return (ENGLISH_LINK.matcher(between).matches()
                        && FROM.matcher(text.before(i, 24)).find())
                || ENGLISH_BECAME.matcher(between).matches();
    }

    private static boolean comesFrom(FigureText text, int i) {
        String between = text.between(i, i + 1);
        return UP_FROM.matcher(between).matches()
                || IN_BRACKETS.matcher(between).matches()
                || INSTEAD.matcher(between).matches()
                || (ENGLISH_FROM.matcher(between).matches()
                        && TO.matcher(text.before(i, 12)).find());
    }
}
