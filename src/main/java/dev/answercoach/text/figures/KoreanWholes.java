package dev.answercoach.text.figures;

import dev.answercoach.text.ResourceList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Reads Korean figures that are one expression, number and unit together: 사흘, 절반, 격주, 열에 셋, 둘째 주, 고3, 레벨 2. */
final class KoreanWholes {
    /** What a word tells, in its unit. */
    private record Word(BigDecimal value, Unit unit, Quantity.Bound bound) {}

    private static final Map<String, Word> WORDS = words();
    private static final Unit WEEK_OF_MONTH = EnglishWholes.WEEK_OF_MONTH;
    private static final Unit SHARE = new Unit("%", Unit.Kind.SHARE, BigDecimal.ONE, "");
    private static final List<String> ONES = List.of("하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉");
    private static final List<String> FIRSTS = List.of("첫", "둘", "셋", "넷", "다섯");
    private static final String AGAIN = " 한 ?번";

    private static final Openings<Function<Matcher, Figure>> RULES = new Openings<Function<Matcher, Figure>>()
            .add(
                    "반여매",
                    "(?:반년마다|반년에 한 ?번|매? ?반기(?:마다|별로?)|매 반기|여섯 달(?:마다|에 한 ?번))(?:씩)?(?![^.!?\\n]{0,40}(?:달|개월))",
                    EnglishWholes::halfYearly)
            .add(
                    "열한격이사나닷엿보하반절과여아",
                    "(?<word>열(?:하루|이틀|사흘|나흘)|한 배 반|격주|격일|격월|격년|(?:한 주|하루|한 달) 걸러(?:" + AGAIN
                            + ")?|이틀|사흘|나흘|닷새|엿새|열흘|보름|하루(?= ?(?:이상|미만|라도|넘게|만에|로(?![가-힣])|동안|안에|내에|이내|치|반(?! ?시간|복|영|대|면|응|드|납|기|품|경|전)))|반년|반나절|반 ?시간|절반|과반수?|이레|여드레|아흐레)(?:[간치](?![가-힣]))?",
                    KoreanWholes::word)
            .add(
                    "첫둘셋넷다",
                    "(?<n>첫|둘|셋|넷|다섯)째 ?주(?=[^가-힣]|[에의는엔까부]|마다)",
                    m -> figure(m, BigDecimal.valueOf(1L + FIRSTS.indexOf(m.group("n"))), WEEK_OF_MONTH))
            // "열에 셋" is three in ten.
            .add(
                    "열",
                    "열(?:에|에서| 중|중에| 가운데) (?<n>" + String.join("|", ONES) + ")(?=[^가-힣]|$|[은는이을로]|에서|으로|꼴|이었|이던)",
                    m -> figure(
                            m,
                            BigDecimal.valueOf(1L + ONES.indexOf(m.group("n"))).movePointLeft(1),
                            Unit.WHOLE))
            .add(
                    "레",
                    "레벨 ?(?<n>\\d{1,2})(?![\\d.%~-]| [~-]|에서|부터)",
                    m -> figure(m, new BigDecimal(m.group("n")), Unit.counter("급")))
            // "고3" is the third year of high school.
            .add(
                    "초중고",
                    "(?:초(?=[1-6])|[중고](?=[1-3]))(?<n>\\d)(?![\\d.,%]|[명개건곳회번대])",
                    m -> figure(m, new BigDecimal(m.group("n")), Unit.counter("학년")))
            .add(
                    "반",
                    "(?<=의 )반(?=[을은이도](?![가-힣]))|반(?:(?:으로|으로만)(?![가-힣])|(?= ?(?:이상|넘게|남짓|가까이|가까운|[이을] 넘|도 안 되|도 채)))",
                    m -> Figure.fixed(m.start(), m.start() + 1, BigDecimal.valueOf(50), SHARE, ""));

    private final String text;
    private final Openings.Walk<Function<Matcher, Figure>> walk;

    KoreanWholes(String text) {
        this.text = text;
        this.walk = RULES.on(text);
    }

    /** The expression that starts here. */
    Optional<Figure> at(int at) {
        Figure[] found = new Figure[1];
        walk.endOfTaken(at, (matcher, reading) -> {
            boolean whole = !WORDS.containsKey(spelled(matcher)) || ends(matcher.end());
            if (whole) {
                found[0] = reading.apply(matcher);
            }
            return whole;
        });
        return Optional.ofNullable(found[0]);
    }

    /** Nothing but a particle goes on behind it, or the half of "하루 반"; "하루 반 시간" is half an hour a day. */
    private boolean ends(int end) {
        boolean half =
                text.startsWith(" 반", end) && !text.startsWith("시간", end + 2) && !text.startsWith(" 시간", end + 2);
        return half || UnitTails.follow(text, end);
    }

    private static String spelled(Matcher matcher) {
        return matcher.group().replaceFirst(AGAIN + "$", "").replaceFirst("(?<!시)[간치]$", "");
    }

    private static Figure word(Matcher matcher) {
        Word word = WORDS.getOrDefault(spelled(matcher), new Word(BigDecimal.ONE, Unit.NONE, Quantity.Bound.EXACT));
        return figure(matcher, word.value(), word.unit()).bounded(word.bound());
    }

    private static Figure figure(Matcher matcher, BigDecimal value, Unit unit) {
        return Figure.fixed(matcher.start(), matcher.end(), value, unit, "");
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (List<String> row : ResourceList.rows(KoreanWholes.class, "korean-wholes.tsv", 4)) {
            Unit unit = Units.table().spelled(row.get(1)).orElse(Unit.NONE);
            Word word = new Word(new BigDecimal(row.get(0)), unit, Quantity.Bound.valueOf(row.get(2)));
            for (String spelling : row.get(3).split("\\|", -1)) {
                words.put(spelling, word);
            }
        }
        return Map.copyOf(words);
    }
}
