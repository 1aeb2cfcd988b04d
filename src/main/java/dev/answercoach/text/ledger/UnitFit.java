package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Scripts;
import dev.answercoach.text.figures.Units;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Says whether two units count the same. What is measured keeps its unit. Counters are another matter: writers exchange
 * those of things freely (62건, 62행, 62개), and translators all; but people stay people, teams teams and ranks ranks.
 */
final class UnitFit {
    private static final Set<String> FIXED_UNITS = Set.of("s", "month", "%", "%p", "배", "B", "bit", "date", "clock");
    /** What is measured and not counted has a symbol that is no Korean word. */
    private static final Pattern MEASURE = Pattern.compile("^[^가-힣#]");

    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");
    private static final List<Set<String>> KINDS = List.of(
            Set.of(
                    "건", "개", "가지", "곳", "종", "문제", "단계", "대", "노드", "이벤트", "줄", "행", "장", "편", "권", "페이지", "동", "층",
                    "기", "박스", "코어", "스레드", "커밋", "과목", "마리"),
            Set.of("건", "이벤트", "회"),
            Set.of("개", "곳", "팀"),
            Set.of("점", "포인트"),
            Set.of("위", "등"));
    /** Whom translators may not take for things. */
    private static final Set<String> APART = Set.of("명", "팀", "위", "등", "등급", "점", "세", "자");

    private static final Set<String> DEGREES = Set.of("도", "℃");
    /** Those who may be firms as well as people: "seven buyers" are 바이어 7곳. */
    private static final Pattern PARTY =
            Pattern.compile("(?i)client|customer|buyer|supplier|vendor|partner|agenc|retailer|dealer|sponsor");

    private static final int SENTENCE = 160;

    private final FigureText draft;
    private final FigureText rewrite;
    private final boolean translated;

    UnitFit(FigureText draft, FigureText rewrite, boolean translated) {
        this.draft = draft;
        this.rewrite = rewrite;
        this.translated = translated;
    }

    boolean fit(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (from.equals("#") || to.equals("#")) {
            String other = from.equals("#") ? to : from;
            return !FIXED_UNITS.contains(other) || other.equals("%");
        }
        if (isFixed(from) || isFixed(to)) {
            return DEGREES.contains(from) && DEGREES.contains(to);
        }
        if (Units.table().isLoose(from) || Units.table().isLoose(to)) {
            return translated || (!from.equals("명") && !to.equals("명"));
        }
        boolean things = translated && !APART.contains(from) && !APART.contains(to);
        return things || KINDS.stream().anyMatch(kind -> kind.contains(from) && kind.contains(to));
    }

    /** "two subject lines" and "two subject-line tests", "two subject-line tests": counted things that are called by one of their words; and parties. */
    boolean sameNoun(Quantity from, Quantity to) {
        if (isFixed(from.unit()) || isFixed(to.unit())) {
            return false;
        }
        if (translated
                && (PARTY.matcher(from.text()).find()
                        || PARTY.matcher(to.text()).find())) {
            return true;
        }
        Set<String> words = Context.features(from.text());
        return Context.features(to.text()).stream()
                .anyMatch(word -> Scripts.isLatin(word.charAt(0)) && words.contains(word));
    }

    /** "The drawing allows 0.05" where the sentence speaks of millimetres: a bare number that borrows its unit. */
    boolean isBorrowed(int inDraft, int inRewrite) {
        Quantity from = draft.quantity(inDraft);
        Quantity to = rewrite.quantity(inRewrite);
        if (from.unit().equals("#") == to.unit().equals("#") || !written(from).equals(written(to))) {
            return false;
        }
        return from.unit().equals("#") ? lends(draft, inDraft, to.unit()) : lends(rewrite, inRewrite, from.unit());
    }

    private static boolean lends(FigureText text, int bare, String unit) {
        int place = text.quantity(bare).span().start();
        String sentence = text.sentence(bare, SENTENCE);
        return IntStream.rangeClosed(Math.max(0, bare - 3), Math.min(text.size() - 1, bare + 3))
                .mapToObj(text::quantity)
                .anyMatch(lender -> lender.unit().equals(unit)
                        && Math.abs(lender.span().start() - place) <= SENTENCE
                        && sentence.contains(lender.text()));
    }

    private static String written(Quantity quantity) {
        Matcher number = LooseFit.WRITTEN.matcher(quantity.text());
        return number.find() ? number.group() : quantity.text();
    }

    /** Whether this unit counts things rather than measuring them. */
    static boolean isCounter(String unit) {
        return !isFixed(unit);
    }

    private static boolean isFixed(String unit) {
        return FIXED_UNITS.contains(unit)
                || MONEY.matcher(unit).matches()
                || MEASURE.matcher(unit).find();
    }
}
