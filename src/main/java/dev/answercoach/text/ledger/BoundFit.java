package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Strictness;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whether a rewrite may tell a figure with the bound that it has. What a careful editor signs:
 *
 * <ul>
 *   <li>the same bound, wherever in the clause it is said ("15분 이내", "15 minutes at the very most", "한도는 15분");
 *   <li>"about" of an exact figure, which claims less; never the reverse, nor any other bound that comes or goes;
 *   <li>"more than 1,300" of "1,300여 명", since both say a little more;
 *   <li>the time that something took of the deadline that it met (3일 내, 3일 만에).
 * </ul>
 *
 * A bound never turns round, and one that leaves out its own value (미만) is not one that includes it (이하), except in
 * another language: translators take 이상 and "more than" for each other.
 */
final class BoundFit {
    private static final Pattern EXACTLY = Pattern.compile("(?i)정확히|정확하게|exactly|precisely");
    private static final Pattern MOST_BEFORE = Pattern.compile(
            "(?i)상위|최대|많아야|많게는|길어야|길게는|최고|상한|한도|제한|허용|(?<![a-z])(?:at most|as (?:many|much|high|long) as|up to|under|below"
                    + "|within|(?:less|fewer) than|no more than|(?:not|never) (?:exceed|above|over|more|got|get|went|reach)|limit|capp?|ceiling|maximum|max|allow|peak|top )");
    private static final Pattern MOST_AFTER = Pattern.compile(
            "(?i)^[\\p{IsAlphabetic} ]{0,24}?(?:넘지|넘기지|넘으면 안|초과하지|안 ?(?:되|돼|된|됐|됩|될)|안 ?넘|못 ?되|못 ?미[치쳐쳤친]|채 ?(?:[안못]|[가-힣]{1,5}지 ?[않못])|도 [가-힣]{1,5}지 ?[않못]|밑|아래|미만|이하|이내|안쪽|안에|까지|제한|한도"
                    + "|at (?:the )?(?:very )?most|or (?:less|fewer|below|under|lower)|max(?:imum)?(?![a-z])|tops|limit|cap(?![a-z]))");
    private static final Pattern LEAST_BEFORE = Pattern.compile(
            "(?i)최소|적어도|못해도|하한|(?<![a-z])(?:at least|no (?:less|fewer) than|more than|over|above|minimum|upwards of|exceed|topp|pass|beyond)");
    private static final Pattern LEAST_AFTER = Pattern.compile(
            "(?i)^ ?부터(?![가-힣]|[^.!?\\n]{0,12}까지)|^[\\p{IsAlphabetic} ]{0,24}?(?:이상|더 ?[된되됐넘]|넘(?!지|기지|으면 안)|초과(?!하지)|웃돌(?!지)|웃도|상회|at (?:the )?(?:very )?least"
                    + "|or (?:more|higher|over|above|older|greater|better)|and (?:over|above|up|older)|minimum)");
    private static final Pattern ABOUT_BEFORE = Pattern.compile(
            "(?i)(?<![가-힣])(?:약|한|대략|얼추|어림잡아|줄잡아|거의|평균) |(?<![a-z])(?:about|around|roughly|some|something like|approximately|nearly|almost|close to|circa)(?![a-z])");
    private static final Pattern ABOUT_AFTER = Pattern.compile(
            "(?i)^[\\p{IsAlphabetic} ]{0,6}?(?:정도|가량|쯤|남짓|안팎|내외|가까이|가까운|수준|꼴|or so(?![a-z])|give or take)");
    /** What is a little more than a round number: "1,300여 명", "just over three years". */
    private static final Pattern A_LITTLE_MORE =
            Pattern.compile("(?i)\\d여|[천백십만억] ?여|남짓|(?:little|just|bit|slightly) (?:over|more)");

    private static final Pattern LITTLE_BEFORE =
            Pattern.compile("(?i)(?:little|just|bit|slightly)(?: (?:over|more than|above))? ?$");
    private static final Pattern PEAK = Pattern.compile("(?i)^as [a-z]{3,5} as|[많적]게는|[길짧]게는");
    private static final Pattern NOT_BEFORE = Pattern.compile("(?i)(?<![a-z])(?:never|not) ?$");
    /** "Never under 95" is read as the bound that it is. */
    private static final Pattern DOWNWARD = Pattern.compile("(?i)^(?:under|below|less|fewer|lower)(?![a-z])");

    private static final Pattern DEADLINE = Pattern.compile("(?i)내(?:에|로)?$|안에$|^within|(?:넘기?지|채우지) ?못|못 ?(?:넘|채)");
    /** "31건보다 적었다": what another figure is compared with is as exact as it was. */
    private static final Pattern COMPARED = Pattern.compile("보다 ?[가-힣]{1,3}$");
    /** "Capped the first-day rollouts at 5%". */
    private static final Pattern CAPPED =
            Pattern.compile("(?i)(?<![a-z])(?:capp(?:ed|ing)|caps?|limit(?:ed|ing|s)?) [a-z' -]{3,34} (?:at|to) $");

    private static final int REACH_CAP = 48;
    /** When the time is over, and not when it ends: "24시간이 지나", "15 days later". */
    private static final Pattern OVER = Pattern.compile(
            "(?i)^ ?[이가을를]? ?(?:지나|지난|넘어|넘긴|경과|[후뒤](?:[에의 ,.]|$))|^ (?:after|later|past|overdue)(?![a-z])");

    private static final Pattern STEP = Pattern.compile(
            "(?: [a-z]{1,12}){0,2},? (?:down |up )?(?:to|instead of|rather than|from) |에서 ?| ?(?:→|->) ?");

    /** What happens beyond a figure, so that the figure is a limit: "fails over 250 KB", "30분을 넘기면 알림". */
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "(?i)(?<![a-z])(?:fail|reject|block|refus|forbid|alert|warn|stop|reverts?|abort|escalat|cancel|whenever|when|if|once)[a-z]*(?: [a-z'-]{1,14}){0,6} $");

    private static final Pattern CONSEQUENCE_BEHIND =
            Pattern.compile("^[가-힣 ]{0,8}?(?:면|경우|때|시 |즉시)|^[가-힣 ]{0,24}?(?:차단|막|거부|반려|경고|알림|실패|중단|취소)");
    private static final Pattern LIMIT = Pattern.compile(
            "(?i)(?<![a-z])(?:limit|cap|ceiling|threshold|budget|maximum|minimum|floor)(?![a-z])|한도|상한|하한|제한|기준|임계");

    private static final int REACH_LEFT = 25;
    private static final int REACH_RIGHT = 32;
    private static final int REACH_CONSEQUENCE = 60;

    private final FigureText draft;
    private final FigureText rewrite;
    private final boolean translated;
    private final Map<Integer, Set<Quantity.Bound>> boundsOfDraft = new HashMap<>();
    private final Map<Integer, Set<Quantity.Bound>> boundsOfRewrite = new HashMap<>();
    /** What the words around a figure tell, which many others may be compared with. */
    private final Map<Integer, Set<Quantity.Bound>> toldInDraft = new HashMap<>();

    private final Map<Integer, Set<Quantity.Bound>> toldInRewrite = new HashMap<>();

    BoundFit(FigureText draft, FigureText rewrite, boolean translated) {
        this.draft = draft;
        this.rewrite = rewrite;
        this.translated = translated;
    }

    boolean fits(int inDraft, int inRewrite) {
        Quantity from = draft.quantity(inDraft);
        Quantity to = rewrite.quantity(inRewrite);
        Quantity.Bound before = own(draft, inDraft);
        Quantity.Bound after = own(rewrite, inRewrite);
        if (before == after) {
            return before == Quantity.Bound.EXACT
                    ? !areOpposite(inDraft, inRewrite)
                    : translated || !Strictness.of(from).contradicts(Strictness.of(to));
        }
        if (before == Quantity.Bound.EXACT && after == Quantity.Bound.ABOUT) {
            return true;
        }
        return isLimit(draft, inDraft, before, rewrite, inRewrite, after)
                || isLimit(rewrite, inRewrite, after, draft, inDraft, before)
                || isPeak(from, after)
                || isPeak(to, before)
                || (isMetDeadline(from, before, to, after) && !isOver(draft, inDraft) && !isOver(rewrite, inRewrite))
                || (isLittleMore(draft, inDraft, before) && isLittleMore(rewrite, inRewrite, after))
                || boundsOfRewrite
                        .computeIfAbsent(inRewrite, of -> told(rewrite, of, after))
                        .contains(before)
                || boundsOfDraft
                        .computeIfAbsent(inDraft, of -> told(draft, of, before))
                        .contains(after);
    }

    /** "A check that fails over 250 KB" has a limit of 250 KB. */
    private static boolean isLimit(
            FigureText bounded, int one, Quantity.Bound bound, FigureText other, int index, Quantity.Bound none) {
        return none == Quantity.Bound.EXACT
                && !isOver(other, index)
                && (bound == Quantity.Bound.AT_LEAST || bound == Quantity.Bound.AT_MOST)
                && (LIMIT.matcher(other.wordsBefore(index, REACH_LEFT)).find()
                        || LIMIT.matcher(other.after(index, REACH_LEFT)).find())
                && (CONSEQUENCE
                                .matcher(bounded.wordsBefore(one, REACH_CONSEQUENCE))
                                .find()
                        || CONSEQUENCE_BEHIND
                                .matcher(bounded.after(one, REACH_RIGHT))
                                .find());
    }

    /** 24V보다 낮은 told as 24V보다 높은: neither is a bound of its figure, and yet the one is not the other. */
    private boolean areOpposite(int inDraft, int inRewrite) {
        Set<Quantity.Bound> before = toldInDraft.computeIfAbsent(inDraft, of -> ToldBounds.of(draft, of));
        Set<Quantity.Bound> after = before.size() == 1
                ? toldInRewrite.computeIfAbsent(inRewrite, of -> ToldBounds.of(rewrite, of))
                : before;
        // Of a text that denies and one that does not, either may have a denial that was not seen.
        return after.size() == 1
                && !before.equals(after)
                && ToldBounds.areDenied(draft, inDraft) == ToldBounds.areDenied(rewrite, inRewrite);
    }

    /** "As many as 2,200" says how many there were. */
    private static boolean isPeak(Quantity quantity, Quantity.Bound other) {
        return other == Quantity.Bound.EXACT && PEAK.matcher(quantity.text()).find();
    }

    private static boolean isOver(FigureText text, int index) {
        return OVER.matcher(text.after(index, REACH_LEFT)).find();
    }

    private static boolean isMetDeadline(Quantity from, Quantity.Bound before, Quantity to, Quantity.Bound after) {
        boolean time = from.unit().equals("s") || from.unit().equals("month");
        boolean deadline = (before == Quantity.Bound.AT_MOST
                        && DEADLINE.matcher(from.text()).find())
                || (after == Quantity.Bound.AT_MOST
                        && DEADLINE.matcher(to.text()).find());
        return time && deadline && before != Quantity.Bound.AT_LEAST && after != Quantity.Bound.AT_LEAST;
    }

    /** Whether a figure may say a little more than its number; "more than" alone may be said of that too. */
    private static boolean isLittleMore(FigureText text, int index, Quantity.Bound bound) {
        return bound == Quantity.Bound.AT_LEAST || (bound != Quantity.Bound.AT_MOST && saysLittleMore(text, index));
    }

    private static boolean saysLittleMore(FigureText text, int index) {
        return A_LITTLE_MORE.matcher(text.quantity(index).text()).find()
                || LITTLE_BEFORE.matcher(text.before(index, REACH_LEFT)).find();
    }

    /** The bound that is written with the figure; "never more than two" is at most two. */
    private static Quantity.Bound own(FigureText text, int index) {
        Quantity.Bound bound = text.quantity(index).bound();
        if (bound != Quantity.Bound.EXACT && isCompared(text, index)) {
            return Quantity.Bound.EXACT;
        }
        boolean turned = bound == Quantity.Bound.AT_LEAST
                && !DOWNWARD.matcher(text.quantity(index).text()).find()
                && NOT_BEFORE.matcher(text.before(index, REACH_LEFT)).find();
        return turned ? Quantity.Bound.AT_MOST : bound;
    }

    private static boolean isCompared(FigureText text, int index) {
        Quantity figure = text.quantity(index);
        return COMPARED.matcher(figure.text()).find()
                && index > 0
                && text.quantity(index - 1).unit().equals(figure.unit())
                && !FigureText.endsSentence(text.between(index - 1, index));
    }

    /** The bounds that the clause around a figure without one may mean. */
    private static Set<Quantity.Bound> told(FigureText text, int index, Quantity.Bound own) {
        String before = text.wordsBefore(index, REACH_LEFT);
        if (own != Quantity.Bound.EXACT || EXACTLY.matcher(before).find()) {
            return Set.of();
        }
        Set<Quantity.Bound> told = ToldBounds.of(text, index);
        if (index > 0 && STEP.matcher(text.between(index - 1, index)).matches()) {
            // "Bringing the minimum down from 600 to 250": what bounds the one end bounds the other.
            told.addAll(ToldBounds.of(text, index - 1));
        }
        String after = text.after(index, REACH_RIGHT);
        if (MOST_BEFORE.matcher(before).find()
                || CAPPED.matcher(text.wordsBefore(index, REACH_CAP)).find()
                || MOST_AFTER.matcher(after).find()) {
            told.add(Quantity.Bound.AT_MOST);
        }
        if (LEAST_BEFORE.matcher(before).find() || LEAST_AFTER.matcher(after).find()) {
            told.add(Quantity.Bound.AT_LEAST);
        }
        if (ABOUT_BEFORE.matcher(before).find() || ABOUT_AFTER.matcher(after).find()) {
            told.add(Quantity.Bound.ABOUT);
        }
        return told;
    }
}
