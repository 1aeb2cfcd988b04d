package dev.answercoach.text.figures;

import dev.answercoach.text.ResourceList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by the words around it what a bounding word means: turned round by a negation ("no target under 44 px" are at
 * least 44), or no bound at all ("over three rounds", "from 31% up to 48%", "12명 + 단기 30명", "예산을 12% 초과").
 */
final class BoundContext {
    private static final Pattern NEGATABLE = Pattern.compile(
            "(?i)(?:just |slightly |well )?(?:under|below|over|above|(?:more|less|fewer|larger|bigger|longer|smaller|shorter) than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)");
    private static final Pattern NEGATED = Pattern.compile(
            "(?i)(?:(?<![a-z])(?:no(?! (?:one knew|longer|doubt))|never|none|not(?! (?:only|just))|nobody|nothing|neither|without|zero)|n't)(?![a-z])"
                    + "(?:(?! (?:why|how|what|that|because|when|while|but|and|until|although|so|if|who|which)(?![a-z]))[^.,;:!?()\\d\\n]){0,42}$");

    /** "No reply for more than a day", "had not been checked for over a week": so long there was none. */
    private static final Pattern NONE_FOR = Pattern.compile(
            "(?i)(?<![a-z])(?:(?:no|without|zero) (?:[a-z-]{2,16} ){1,3}|ha(?:s|d|ve)(?:n['’]t| not| never) (?:[a-z-]{2,16} ){1,4})for $");

    /** "A PR with more than 3 warnings cannot be merged": so many are not let be. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)[^.,;:!?()\\d\\n]{0,25}? (?:(?:cannot|can't|can not|could not|couldn't|may not|must not|was not|were not) be [a-z]{3,10}ed|(?:is|are|gets?|was|were|got) (?:automatically |then )?(?:not [a-z]{3,10}ed|blocked|rejected|refused|forbidden|banned|not allowed|not permitted|not accepted))(?![a-z])");

    /** After these "over two hours" is a bound; elsewhere it tells the time that something took. */
    private static final Pattern LASTED =
            Pattern.compile("(?i)(?<![a-z])(?:for|was|were|is|are|took|takes|of|to|lasted|by) $");
    /** What is gone through rather than counted: "over eleven batches". */
    private static final Set<String> OCCASIONS = ResourceList.words(BoundContext.class, "occasions.txt");

    private static final Pattern NEXT_WORDS = Pattern.compile(" ?(?<words>[a-z-]{2,20}(?: [a-z-]{2,20}){0,2}+)");
    /** Who stands before "over" has or does so many: "with over five agents". */
    private static final Pattern HAS_MANY = Pattern.compile(
            "(?i)(?<![a-z])(?:with|has|have|had|having|of|for|to|by|was|were|is|are|than|in|at|from|[a-z]{2,12}ed|led|ran|won|wrote|built|made|held|taught|met|sold|kept) $");

    /** Verbs that "over" is a part of: "turned over £60,000", "handed over the 12 keys". */
    private static final Pattern PHRASAL = Pattern.compile(
            "(?i)(?<![a-z])(?:(?:turn|hand|carri|carry|sign|switch|pass|roll)(?:ed|ing|s|es)?(?: (?:it|them|him|her))?|scattered|spread|split|dispersed|distributed|divided)(?: out)? $");
    /** What is spread, and over how much: "planted 900 trees over 12 hectares", "a 4.8 rating over 300 reviews". */
    private static final Pattern SPREAD = Pattern.compile("\\d[^.,;:!?()\\n]{0,30} [a-z]{4,} $");
    /** "Hired 9 people over 50", "5 reports over 300 pages": how old or how long each is. */
    private static final Set<String> SIZES = Set.of("명", "페이지", "단어", "자", "줄", "행", "kg", "lb");

    /** Under whom or what one lies or works: "buried under 70 others". */
    private static final Pattern PLACED = Pattern.compile(
            "(?i)(?<![a-z])(?:buried|hidden|lost|drown(?:ed|ing)|worked|working|works|served|serving|trained|training|studied|studying) $");

    private static final BigDecimal MOST_OCCASIONS = BigDecimal.valueOf(20);

    /** "went from 31% up to 48%", "the score was up to 4.4": where something has risen to. */
    private static final Pattern RISEN = Pattern.compile(
            "(?i)(?:(?<![a-z])(?:was|were|is|are|went|goes|going|got|climbed|rose|rising|grew|came|moved|jumped|brought|bring|bringing|push(?:ed|ing)?|took|back|all the way|it|them|us)|"
                    + "(?<![a-z])(?:brought|bring(?:s|ing)?|push(?:ed|es|ing)?|took|tak(?:es?|ing)|rais(?:ed|es?|ing)|lift(?:ed|s|ing)?|drove|driv(?:es?|ing)|got|mov(?:ed|es?|ing)|pull(?:ed|s|ing)?)(?: [a-z'’-]{1,16}){1,6}|"
                    + "\\d[\\d,.]*(?:%| ?[a-z]{1,10}| an? [a-z]{3,7})?) $");
    /** "예산을 12% 초과", "계획보다 3% 밑돌았다": by how much. */
    private static final Pattern REFERENCE_BEFORE = Pattern.compile("(?:[을를]|보다|대비|비해) (?:약 |무려 |평균 |최대 )?$");

    private static final Pattern BY_SO_MUCH = Pattern.compile("[가은는도]? ?(?:초과|상회|하회|웃돌|웃도|밑돌|밑도|미달)");
    /** "목표 3천만 원을 넘겨": what was passed stands as it is. */
    private static final Pattern GOAL_BEFORE =
            Pattern.compile("(?:목표|목표치|목표액|목표인|목표였던|목표이던|기준|기준치|예상|예상치|계획|예산|상한|한도|한계|기대치)(?:인|은|는|이었던|였던)? ?$");

    private static final Pattern PASSED =
            Pattern.compile("[을를이가에도은는]? ?(?:채 )?(?:훌쩍 |훨씬 |조금 |약간 )?(?:넘|초과|상회|웃돌|웃도|하회|밑돌|못 ?미|미치지|돌파|미달)");
    /** "창고로 300상자를 넘겼": to whom or where something was handed; 처음으로 and 누적으로 tell how. */
    private static final Pattern RECEIVER_BEFORE = Pattern.compile(
            "(?:[가-힣]{2}(?:에게|한테|께)(?: [가-힣]{1,6})?|[가-힣]{2}(?<!처음으?|누적으?|기준으?|평균으?|합계|결과|최초|적으)로) (?:약 |총 |모두 )?$");

    private static final Pattern HANDED = Pattern.compile("[을를] ?넘(?:겼|겨|긴|기고)");
    /** "3천만 원을 넘겨 3,650만 원": the next figure says how far. */
    private static final Pattern PASSED_TO = Pattern.compile("[을를]? ?(?:훌쩍 )?넘(?:겨|어)");

    /** "상위 10% 안에" is among the top 10%, as "상위 10%" is. */
    private static final Pattern TOP_BEFORE = Pattern.compile("(?:상위|위로) ?$");

    private static final Pattern SUM_OF_TWO = Pattern.compile(
            "(?i) ?(?:plus|\\+)(?: ?(?:an? |the |one |\\d)| (?:[가-힣]{1,8} ){1,2}[\\d한두세네다여일아열스서]| [가-힣]{1,8} ?\\d)");
    private static final int REACH = 60;
    private static final int NEAR = 10;

    private final String text;

    BoundContext(String text) {
        this.text = text;
    }

    /** Whether a negation before it turns the bounding word round that starts here. */
    boolean isTurned(String word, int start, int end) {
        String before = before(start);
        boolean negated =
                NEGATED.matcher(before).find() && !NONE_FOR.matcher(before).find();
        return NEGATABLE.matcher(word).matches()
                && (negated
                        || FORBIDDEN
                                .matcher(text)
                                .region(end, Math.min(text.length(), end + REACH))
                                .lookingAt());
    }

    /** Whether the word before a figure does not bound it. */
    boolean isNoBound(String word, int start, Figure figure) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("over")) {
            String before = before(start);
            return figure.bound() == Quantity.Bound.ABOUT
                    || PHRASAL.matcher(before).find()
                    || isSpread(before, figure)
                    || isDuring(before, figure);
        }
        if (lower.equals("under") && PLACED.matcher(before(start)).find()) {
            return true;
        }
        return lower.equals("up to")
                && (text.startsWith(" from ", figure.end())
                        || RISEN.matcher(before(start)).find());
    }

    /** "over three nights" tells how long or how often, and bounds nothing. */
    private boolean isDuring(String before, Figure figure) {
        if (isTime(figure.unit())) {
            return !LASTED.matcher(before).find();
        }
        boolean few = figure.high().compareTo(MOST_OCCASIONS) <= 0
                && (figure.unit().kind() == Unit.Kind.COUNTER || figure.isBare())
                && !figure.unit().name().equals("명");
        return few && (namesOccasion(figure) || !HAS_MANY.matcher(before).find());
    }

    /** Prices, ages and shares are thresholds behind a noun too: "orders over $100". */
    private static boolean isSpread(String before, Figure figure) {
        boolean ground =
                figure.unit().kind() == Unit.Kind.COUNTER || figure.unit().kind() == Unit.Kind.MEASURE;
        return ground
                && !SIZES.contains(figure.unit().name())
                && !HAS_MANY.matcher(before).find()
                && SPREAD.matcher(before).find();
    }

    private boolean namesOccasion(Figure figure) {
        String last = text.substring(figure.start(), figure.end());
        Matcher next = NEXT_WORDS.matcher(text).region(figure.end(), text.length());
        String phrase = next.lookingAt() ? last + ' ' + next.group("words") : last;
        for (String word : phrase.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (OCCASIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the words after a figure do not bound it.
     *
     * @param start where they start
     * @param next where the next figure starts
     */
    boolean isNoBoundBehind(Figure figure, int start, int end, int next) {
        String phrase = text.substring(start, end);
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        boolean joins = phrase.equals(" +")
                || ((phrase.endsWith("+") || phrase.endsWith("plus"))
                        && SUM_OF_TWO.matcher(text).region(start, text.length()).lookingAt());
        boolean top = TOP_BEFORE.matcher(before).find();
        boolean byHowMuch = BY_SO_MUCH.matcher(phrase).lookingAt()
                && REFERENCE_BEFORE.matcher(before).find();
        boolean goal = PASSED.matcher(phrase).lookingAt()
                && GOAL_BEFORE.matcher(before).find();
        boolean passed = PASSED_TO.matcher(phrase).matches() && next < text.length() && next - end <= NEAR;
        boolean handed = figure.unit().kind() != Unit.Kind.TIME
                && figure.unit().kind() != Unit.Kind.SHARE
                && HANDED.matcher(phrase).lookingAt()
                && RECEIVER_BEFORE.matcher(before).find();
        return joins || top || byHowMuch || goal || passed || handed;
    }

    private static boolean isTime(Unit unit) {
        return unit.kind() == Unit.Kind.TIME
                || unit.name().equals("분기")
                || unit.name().equals("학기");
    }

    private String before(int at) {
        return text.substring(Math.max(0, at - REACH), at);
    }
}
