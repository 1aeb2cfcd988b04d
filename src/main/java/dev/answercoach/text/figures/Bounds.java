package dev.answercoach.text.figures;

import dev.answercoach.text.ResourceList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how exact a figure is meant: "약 3개월", "100ms 이하", "at least 5 users". */
final class Bounds {
    private static final String ABOUT_BEFORE = "(?<![가-힣])(?:약|대략|거의|대략적으로|얼추|어림잡아|한(?= [\\d만천백수열스서마쉰예일여아두세네다]))"
            + "|(?<![a-zA-Z])(?i:some|about|around|approximately|approx\\.|roughly|nearly|almost|circa|close to|something like|an estimated)"
            + "|(?<![\\d가-힣%a-zA-Z.)]\\s?)~";
    private static final String LEAST_BEFORE = "(?<![가-힣])(?:최소한?|적어도|못해도|적게는|줄잡아)"
            + "|(?<![a-zA-Z])(?i:at least|(?<!no |not |never )more than|(?:a )?minimum of|at or above|(?<!\\bor )above|(?<!no |not )(?:larger|bigger|longer|older|heavier|wider|thicker) than|(?:no|not) (?:less|fewer|smaller|lower|shorter|younger|earlier) than|(?:never|not|n't)(?: once)? (?:fell|drop(?:ped)?|dipp?(?:ed)?|went|gone|fall(?:en)?|go|slip(?:ped)?) (?:below|under)|(?:just|slightly|well|a (?:little|bit)) over|(?<!\\bor )over"
            + "|upwards of|(?<!not )exceed(?:s|ed|ing)?|(?<!not )surpass(?:es|ed|ing)?)"
            + "|(?:≥|>=|(?<![-=]|<[^<>\\n]{1,20})>)";
    private static final String MOST_BEFORE = "(?<![가-힣])(?:최대한?|많아야|많게는|기껏해야|길어야|길어도|늦어도)"
            + "|(?<![a-zA-Z])(?i:at (?:the )?(?:very )?most|(?<!no |not )(?:less|fewer) than|just under|(?<!\\bor )under|at or (?:below|under)|in the space of|(?<!\\bor )below|(?<!no |not )(?:smaller|shorter|younger|lighter|narrower|thinner) than|up to|within"
            + "|(?:a )?maximum of|(?:no|not|n't|never)(?: [a-z]{3,8})? (?:more|longer|later|higher|over|above) than|as (?:many|much) as|capped at|limited to|max\\.?(?:imum)?|never (?:got|came|rose|went|climbed|grew) (?:to|above|over|beyond)|(?:not|n't|never) exceed(?:ed|ing)?|(?:no|not) over)"
            + "|(?:≤|<=|<(?!-))";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?<about>" + ABOUT_BEFORE + ")|(?<least>" + LEAST_BEFORE + ")|(?<most>" + MOST_BEFORE + ")) ?$");
    /** What may stand between a Korean figure and the verb that bounds it: 3%를 넘는, 3%가 채 안 되는. */
    private static final String PARTICLE = "(?:에도 ?|[을를이가도은는] ?| )?";

    /** "95% 밑으로 안 떨어졌다" is a bound from below. */
    private static final String NOT_FALLING =
            "(?:는|도)? (?:한 번도 |절대 )?(?:안 (?:떨|내려|빠|낮)|(?:떨어지|떨어진 적|떨어뜨리|내려가|내려간 적|빠지|낮아지|낮추)(?:지|이)? ?(?:않|못|없))";

    /** "한 시간을 넘긴 장애는 한 건도 없었다" is a bound from above. */
    private static final String NONE_PASSED =
            "[을를이가]? ?(?:넘(?:는|은|긴)|초과(?:한|하는|된)|웃도는|웃돈)(?= [가-힣A-Za-z0-9-]{1,10}(?: [가-힣]{1,6})?[은는이가도] (?:한 [가-힣]{1,2}도 |하나도 |전혀 |아예 )?없)"
                    + "|[을를이가]? ?(?:넘(?:는|은|긴|으면|기면)|초과(?:하는|된|하면|되면))(?=[^.!?,\\n\\d]{0,28}(?:수 없|못하|되지 않|지 않(?:게|도록)|막[았아은히혀도]|차단|거부|금지|반려))";

    private static final String MOST_AFTER = "이하|미만|이내|안쪽|안에(?!서)|안으로|내(?:에|로)?(?![가-힣])"
            + "|" + PARTICLE + "(?:넘|넘기|웃돌|초과하|초과되|벗어나)지 (?:않|못|아니)|" + PARTICLE + "(?:못|안) ?(?:넘|웃돌|초과)"
            + "|" + PARTICLE
            + "(?:채 )?(?:안 ?(?:되(?:는|던|었|어|고|게)|된|될|됐|돼)|못 ?(?:되(?:는|던|었|고)|된|됐)|되지 (?:않|못)|못 ?미치|못 ?미쳤|밑돌|밑도는|하회)"
            + "|에 (?:채 )?(?:못 ?미치|못 ?미쳤|미치지 못)"
            + "|보다 (?:적|낮|짧|작)(?:은(?! \\d|[^\\d\\n.]{0,8} \\d)|게|었|았)|(?:의|보다)? ?(?:아래|밑)(?:로(?!" + NOT_FALLING
            + ")|의|에서|까지|인|였|이었)"
            + "|(?:을|를)? ?넘긴 적이? 없|" + NONE_PASSED
            + "|[이가도] (?:채 )?(?:안|못) (?:[왔온올]|오[던는고지]|나[오왔온올]|걸[리렸려]|모[이였인]|팔[리렸]|채[우웠])|" + PARTICLE
            + "(?:(?:넘|넘기|웃돌|초과하)(?:으면|면)|(?:넘어|넘겨|웃돌아|초과해)(?:서는|선|서도)?) (?:절대 )?안(?= ?[되된될됐돼됩])"
            + "|(?i:(?: of [a-z]{2,15}(?: [a-z]{2,15})?)? at (?:the )?(?:very )?most)| (?i:or (?:less|fewer|lower|below|under|younger|shorter|earlier|colder|cooler|better than that)|and under|max(?:imum)?(?![a-z]|\\.[a-z])|tops)";
    private static final String LEAST_AFTER = "이상|초과|(?:의|보다)? ?(?:아래|밑)으?로" + NOT_FALLING + "|" + PARTICLE
            + "(?:훌쩍 |훨씬 |조금 |약간 |살짝 |겨우 |간신히 |가까스로 |이미 |크게 )?(?:넘(?:는|게|던|은|었|겼|어(?![지졌져질진뜨트])|긴|기(?!려|위|에)|고|습|겨(?!받|주|줬|짚))|웃도|웃돌(?!지)|웃돈|상회|초과(?:하|한|했)|돌파|더 (?:되|된|됐|됩))"
            + "|보다 (?:많|높|길)(?:은(?! \\d|[^\\d\\n.]{0,8} \\d)|게|았|었)"
            + "| (?i:(?:or|and) (?:more|higher|above|over|older|longer|greater|larger|bigger|heavier|taller|wider|thicker|warmer|hotter|up(?:ward)?s?)(?![a-z])|at (?:the )?(?:very )?least|plus(?![a-z]))|\\+";
    private static final String ABOUT_AFTER =
            "정도|가량|쯤|내외|안팎|남짓|전후(?!로 ?나)|(?:에 )?가까(?:이|운|웠)|에 (?:육박|달할 듯)|(?i:or so|or thereabouts)";
    private static final Pattern AFTER = Pattern.compile(
            " ?(?:(?<most>" + MOST_AFTER + ")|(?<least>" + LEAST_AFTER + ")|(?<about>" + ABOUT_AFTER + "))");
    /** No bounding phrase before a figure is longer, in UTF-16 units. */
    private static final int REACH = 26;

    /** The last words of the phrases of {@link #BEFORE}: most figures stand behind others, and need no search. */
    private static final Set<String> LAST_WORDS = ResourceList.words(Bounds.class, "bound-words.txt");
    /** What may bound a figure without a space between. */
    private static final String LAST_SIGNS = "≥≤<>=~약대소한";

    private static final int LONGEST_WORD = 14;

    /** How the phrases of {@link #AFTER} begin. */
    private static final String FIRST_LETTERS = "이미안내을를가도은는넘웃초벗채못되밑하에보의아상돌정가쯤외팎남전육훌훨 +oOaAmMtTpP더";

    private static final Set<String> FIRST_WORDS = Set.of("of", "at", "or", "and", "max", "maximum", "tops", "plus");

    private Bounds() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> bounded = new ArrayList<>(figures.size());
        BoundContext context = new BoundContext(text);
        for (int i = 0; i < figures.size(); i++) {
            // What the figure before has taken for its own bound is no bound of this one.
            int floor = i == 0 ? 0 : bounded.get(i - 1).end();
            Figure figure = figures.get(i);
            int ceiling =
                    i + 1 == figures.size() ? text.length() : figures.get(i + 1).start();
            bounded.add(before(after(figure, text, ceiling, context), text, floor, context));
        }
        return bounded;
    }

    private static Figure after(Figure figure, String text, int ceiling, BoundContext context) {
        // "0.2% 이하를 넘었다" speaks of the bound that it has already.
        boolean bounded = figure.bound() == Quantity.Bound.AT_LEAST || figure.bound() == Quantity.Bound.AT_MOST;
        if (bounded || !mayStartPhrase(text, figure.end())) {
            return figure;
        }
        Matcher matcher = AFTER.matcher(text).region(figure.end(), text.length());
        if (!matcher.lookingAt()
                || matcher.end() > ceiling
                || isOfNext(text, figure.end(), ceiling, matcher.end())
                || context.isNoBoundBehind(figure, figure.end(), matcher.end(), ceiling)) {
            return figure;
        }
        Quantity.Bound bound = matcher.group("least") != null
                ? Quantity.Bound.AT_LEAST
                : matcher.group("most") != null ? Quantity.Bound.AT_MOST : Quantity.Bound.ABOUT;
        return figure.bounded(bound).spanning(figure.start(), matcher.end());
    }

    /** "Sixteen clerks at most 400 customers": what stands right before the next figure bounds that one. */
    private static boolean isOfNext(String text, int from, int next, int end) {
        return next < text.length()
                && text.substring(end, next).isBlank()
                && BEFORE.matcher(text)
                        .region(Math.max(from, next - REACH), next)
                        .useTransparentBounds(true)
                        .find();
    }

    private static Figure before(Figure figure, String text, int floor, BoundContext context) {
        int from = Math.max(floor, figure.start() - REACH);
        if (!mayEndPhrase(text, from, figure.start())) {
            return figure;
        }
        Matcher matcher = BEFORE.matcher(text).region(from, figure.start()).useTransparentBounds(true);
        if (!matcher.find()) {
            return figure;
        }
        String word = matcher.group().strip();
        if (context.isNoBound(word, matcher.start(), figure)) {
            return figure;
        }
        Figure extended = figure.spanning(matcher.start(), figure.end());
        return figure.bound() == Quantity.Bound.EXACT || figure.bound() == Quantity.Bound.ABOUT
                ? extended.bounded(
                        context.isTurned(word, matcher.start(), figure.end())
                                ? turned(boundOf(matcher))
                                : boundOf(matcher))
                : extended;
    }

    private static boolean mayStartPhrase(String text, int at) {
        int place = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return place < text.length()
                && FIRST_LETTERS.indexOf(text.charAt(place)) >= 0
                && (!Scripts.isLatin(text.charAt(place)) || FIRST_WORDS.contains(wordAt(text, place)));
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && Scripts.isLatin(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean mayEndPhrase(String text, int from, int at) {
        boolean glued = at > from && text.charAt(at - 1) != ' ';
        if (glued) {
            return LAST_SIGNS.indexOf(text.charAt(at - 1)) >= 0;
        }
        int end = at - 1;
        int start = end;
        while (start > from
                && end - start < LONGEST_WORD
                && text.charAt(start - 1) > ' '
                && text.charAt(start - 1) != '(') {
            start--;
        }
        return start < end
                && (LAST_SIGNS.indexOf(text.charAt(end - 1)) >= 0
                        || LAST_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT)));
    }

    private static Quantity.Bound turned(Quantity.Bound bound) {
        return bound == Quantity.Bound.AT_LEAST ? Quantity.Bound.AT_MOST : Quantity.Bound.AT_LEAST;
    }

    private static Quantity.Bound boundOf(Matcher matcher) {
        if (matcher.group("least") != null) {
            return Quantity.Bound.AT_LEAST;
        }
        return matcher.group("most") != null ? Quantity.Bound.AT_MOST : Quantity.Bound.ABOUT;
    }
}
