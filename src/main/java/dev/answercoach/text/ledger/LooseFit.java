package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Period;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Strictness;
import dev.answercoach.text.figures.Units;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether two figures of the same number may be one although they are read differently: by a unit that nobody has
 * tabled, by an ordinal, without the unit, with a period that is told in another sentence. What speaks against it is
 * another unit of measure, a bound that turned round, another period.
 */
final class LooseFit {
    /** A number in digits. */
    static final Pattern WRITTEN = Pattern.compile("\\d[\\d,]*+(?:\\.\\d++)?");
    /** The digits are not all of these numbers: 5만, 5k. */
    private static final Pattern SCALED = Pattern.compile(
            "(?i)\\d ?(?:[십백천만억조]|k(?![a-z])|m(?![a-z])|bn|thousand|million|billion|trillion|dozen|hundred)");

    /** A number in digits with what is written right behind it. */
    private static final Pattern WITH_UNIT =
            Pattern.compile("(?<number>\\d[\\d,]*+(?:[.:]\\d++)*+)(?<unit>[A-Za-z/]++| ?(?![십백천만억조])[가-힣]++)");

    private static final Pattern HOUR = Pattern.compile(" ?시(?!간)");
    private static final String CLOCK = "clock";

    private static final Pattern EXACTLY = Pattern.compile("(?i)정확히|정확하게|(?<![가-힣])(?:꼭|딱) |exactly|precisely");
    /** People, teams and ranks are no other counts. */
    private static final Set<String> APART = Set.of("명", "팀", "위", "등", "등급", "급", "점", "세");

    private static final Pattern ORDINAL =
            Pattern.compile("(?i)\\d(?:st|nd|rd|th)(?![a-z])|(?:first|second|third|[a-z]{3,8}th)(?: |$)");
    private static final Set<String> UNITS_IN_ORDER =
            Set.of("기", "회", "회차", "차", "층", "급", "등급", "학년", "위", "등", "호", "단", "학기", "분기", "주차");

    /** What a figure counts, in the word that is written. */
    private static final Pattern COUNTED = Pattern.compile("[가-힣]{1,3}+$");
    /** Ages by tens are 50대 in Korean. */
    private static final Set<String> AGES = Set.of("대", "세");

    private static final int REACH = 12;
    private static final int MOST_FIGURES = 200;
    private static final int CURRENCY = 3;
    /** How far around a figure its period may have been named, in UTF-16 units. */
    private static final int PARAGRAPH = 240;

    private final Matching matching;
    private final Likeness likeness;
    private final FigureText draft;
    private final FigureText rewrite;

    LooseFit(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.likeness = likeness;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
    }

    boolean agrees(int inDraft, int inRewrite) {
        Quantity from = draft.quantity(inDraft);
        Quantity to = rewrite.quantity(inRewrite);
        if (Elided.agrees(to, from) || Elided.agrees(from, to)) {
            return boundsAgree(inDraft, inRewrite);
        }
        if (sameInLetters(from, to)) {
            return boundsAgree(inDraft, inRewrite) || likeness.boundsFit(inDraft, inRewrite);
        }
        return from.isNumber()
                && to.isNumber()
                && (Likeness.sameNumber(from, to) || sameWriting(from, to) || isScore(from, to))
                && (unitsAgree(from, to) || countedAlike(from, to))
                && !areBothNeeded(from.unit(), to.unit())
                && (periodsAgree(from, to) || isPeriodNamed(inDraft, to.per()))
                && (boundsAgree(inDraft, inRewrite) || likeness.boundsFit(inDraft, inRewrite));
    }

    /** "From 8.1 to 8.9 out of ten" told as 8.1/10 and 8.9/10: the first end of a step borrows the whole of the other. */
    private boolean isScore(Quantity from, Quantity to) {
        String number = written(from);
        return to.unit().equals("#")
                && from.unit().equals("#")
                && !number.isEmpty()
                && number.equals(from.low())
                && to.text().startsWith(number + "/")
                && to.lowValue().signum() > 0
                && draft.quantities().stream()
                        .limit(MOST_FIGURES)
                        .filter(other ->
                                other.unit().equals("#") && !written(other).isEmpty())
                        .anyMatch(other -> other.lowValue()
                                                .multiply(from.lowValue())
                                                .compareTo(to.lowValue().multiply(new BigDecimal(written(other))))
                                        == 0
                                && !other.low().equals(from.low()));
    }

    /** "4.2m" and "4.2m", "오전 7시" and "7시인": written alike, the one is read as metres or a clock time and the other is not. */
    private static boolean sameInLetters(Quantity from, Quantity to) {
        Matcher one = WITH_UNIT.matcher(from.text());
        Matcher other = WITH_UNIT.matcher(to.text());
        return !from.unit().equals(to.unit())
                && one.find()
                && other.find()
                && one.group("number").equals(other.group("number"))
                && (one.group("unit").equals(other.group("unit")) || areHours(from, to, one, other))
                && !one.find()
                && !other.find();
    }

    /** Of "7시인 마감" and "오전 7시" only one is read as a clock time. */
    private static boolean areHours(Quantity from, Quantity to, Matcher one, Matcher other) {
        return (from.unit().equals(CLOCK) || to.unit().equals(CLOCK))
                && HOUR.matcher(one.group("unit")).lookingAt()
                && HOUR.matcher(other.group("unit")).lookingAt();
    }

    private static boolean sameWriting(Quantity from, Quantity to) {
        return !from.isRange()
                && !to.isRange()
                && !from.unit().equals(to.unit())
                && !written(from).isEmpty()
                && written(from).equals(written(to))
                && !SCALED.matcher(from.text()).find()
                && !SCALED.matcher(to.text()).find();
    }

    /** "여섯 분", "6분": people and minutes by one word. */
    private static boolean countedAlike(Quantity from, Quantity to) {
        Matcher one = COUNTED.matcher(from.text());
        Matcher other = COUNTED.matcher(to.text());
        return one.find() && other.find() && one.group().equals(other.group());
    }

    private static boolean unitsAgree(Quantity from, Quantity to) {
        String one = from.unit();
        String other = to.unit();
        if (one.equals(other) || one.equals("#") || other.equals("#")) {
            return true;
        }
        if (isPoints(from, to) || isPoints(to, from) || isOrdinal(from, to) || isOrdinal(to, from)) {
            return true;
        }
        if (isKilo(from, to) || isKilo(to, from)) {
            return true;
        }
        if (isAges(from, to) || isAges(to, from)) {
            return true;
        }
        if (AGES.contains(one) && AGES.contains(other)) {
            return from.low().endsWith("0");
        }
        boolean apart = APART.contains(one) || APART.contains(other);
        boolean counted = UnitFit.isCounter(one) && UnitFit.isCounter(other);
        boolean unknown = Units.table().isLoose(one) || Units.table().isLoose(other);
        return counted && (unknown || !apart);
    }

    /** "Among 25-34s": years of age that are written as seconds are. */
    private static boolean isAges(Quantity plural, Quantity years) {
        return plural.unit().equals("s")
                && plural.isRange()
                && plural.text().endsWith("s")
                && years.unit().equals("세");
    }

    /** What is spoken of as 킬로 weighs or measures. */
    private static boolean isKilo(Quantity kilo, Quantity measure) {
        return kilo.unit().equals("킬로")
                && (measure.unit().equals("kg") || measure.unit().equals("m"));
    }

    /** "1.3 points" are points of a hundred as well as points of a score. */
    private static boolean isPoints(Quantity points, Quantity percent) {
        return points.unit().equals("점")
                && percent.unit().equals("%p")
                && points.text().toLowerCase(Locale.ROOT).endsWith("points");
    }

    /** "The 71st class" for 71기: what English counts by ordinals Korean has a counter for. */
    private static boolean isOrdinal(Quantity ordinal, Quantity counted) {
        return ORDINAL.matcher(ordinal.text()).find()
                && (UNITS_IN_ORDER.contains(counted.unit()) || counted.unit().equals("month"));
    }

    /** Whether either unit counts something else on the other side: "24 runs, 17 pages" is not "17 runs, 24 pages". */
    private boolean areBothNeeded(String from, String to) {
        return !from.equals(to) && matching.isOpenInRewrite(from) && matching.isOpenInDraft(to);
    }

    /**
     * A period may be left unsaid, and where there are two ("1인당 시간당 62건") each reading takes another one; a period of
     * time that comes or becomes another is news.
     */
    private static boolean periodsAgree(Quantity from, Quantity to) {
        boolean otherTime = Period.isTime(to.per()) && (from.per().isEmpty() || Period.isTime(from.per()));
        return from.per().equals(to.per()) || !otherTime;
    }

    /** "Annual sales were 1.4 billion. A year later: 2.6 billion": a period that a sentence before has named. */
    private boolean isPeriodNamed(int inDraft, String period) {
        Quantity from = draft.quantity(inDraft);
        int at = from.span().start();
        return from.per().isEmpty()
                && from.unit().length() == CURRENCY
                && Period.named(period, draft.folded().substring(Math.max(0, at - PARAGRAPH), at));
    }

    /**
     * "About" may be added, and it may be left unsaid, as long as nothing says "exactly". Any other bound that comes, goes or
     * turns round is another fact.
     */
    private boolean boundsAgree(int inDraft, int inRewrite) {
        Quantity from = draft.quantity(inDraft);
        Quantity to = rewrite.quantity(inRewrite);
        if (from.bound() == to.bound()) {
            return !Strictness.of(from).contradicts(Strictness.of(to))
                    && (from.bound() != Quantity.Bound.EXACT || likeness.boundsFit(inDraft, inRewrite));
        }
        if (to.bound() == Quantity.Bound.ABOUT) {
            return from.bound() == Quantity.Bound.EXACT;
        }
        return from.bound() == Quantity.Bound.ABOUT
                && to.bound() == Quantity.Bound.EXACT
                && !EXACTLY.matcher(rewrite.before(inRewrite, REACH) + to.text())
                        .find();
    }

    static String written(Quantity quantity) {
        Matcher number = WRITTEN.matcher(quantity.text());
        return number.find() ? number.group().replace(",", "") : "";
    }
}
