package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of people that no 명 follows: 어르신 198분께, 선생님 세 분, 동료 다섯과, a team of six. */
final class People {
    static final Unit UNIT = Unit.counter("명");

    private static final String RESPECTED = "어르신|고객|환자|선생님|손님|주민|교수님?|선배님?|위원|회원|할머니|할아버지|참가자|이장|공무원";
    private static final Pattern RESPECTED_BEFORE = Pattern.compile("(?:" + RESPECTED + ")(?:들|께서|께)? ?$");
    /** Whom 분 counts takes 께 and 들; what lasts minutes takes 간, 만에, 동안. */
    private static final Pattern PERSONS = Pattern.compile("분(?=들|께|의 (?:[가-힣]{1,6} )?(?:" + RESPECTED + "))");

    private static final Pattern MAY_BE_PERSONS =
            Pattern.compile("분(?=[이의을은과도만](?![가-힣])|에게|이었|이나|입니|[^가-힣]|$)(?! ?(?:동안|만에|안에|이내))");
    private static final Pattern NAMED =
            Pattern.compile("(?<n>둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)(?=(?:과|와|이|은|을|의|에게|이서|만|도|과는|과의|이랑)?(?:[^가-힣]|$))");
    private static final Pattern NAMED_BEFORE =
            Pattern.compile("(?:동료|팀원|친구|학생|직원|후배|선배|고객|동기|개발자|조원|부원|회원|사람|작업자|간호사|참가자|신입)(?:들)? $");
    private static final Map<String, Integer> NAMES =
            Map.of("둘", 2, "셋", 3, "넷", 4, "다섯", 5, "여섯", 6, "일곱", 7, "여덟", 8, "아홉", 9, "열", 10);
    private static final Pattern GROUP_BEFORE = Pattern.compile(
            "(?i)\\b(?:team|group|crew|squad|staff|class|committee|family|panel|rotation) of (?:about |over )?$");
    /** "다섯 명 중 한 명이던" says that the writer belonged to them. */
    private static final Pattern AMONG_BEFORE = Pattern.compile("(?:중|가운데)(?:의)? $");

    private static final Pattern ONESELF = Pattern.compile(" ?(?:명|사람)(?:이던|이었|으로|인 |이자|입니다|이며|의 )");
    private static final int REACH = 16;

    private People() {}

    /** The 분 here, where it counts people. */
    static Optional<Units.Match> honoured(String text, int number, int at, boolean nativeNumber) {
        Matcher sure = from(PERSONS, text, at);
        boolean persons = sure.lookingAt()
                || (from(MAY_BE_PERSONS, text, at).lookingAt()
                        && (nativeNumber
                                || RESPECTED_BEFORE
                                        .matcher(before(text, number))
                                        .find()));
        return persons ? Optional.of(new Units.Match(UNIT, at + 1)) : Optional.empty();
    }

    /** The number word here, where people are named before it: "동료 다섯과". */
    static Optional<Figure> named(String text, int at) {
        Matcher named = from(NAMED, text, at);
        if (!named.lookingAt() || !NAMED_BEFORE.matcher(before(text, at)).find()) {
            return Optional.empty();
        }
        BigDecimal number = BigDecimal.valueOf(NAMES.getOrDefault(named.group("n"), 0));
        return Optional.of(Figure.fixed(at, named.end(), number, UNIT, ""));
    }

    /** Whether the number here is the size of a group. */
    static boolean inGroup(String text, int at) {
        return GROUP_BEFORE.matcher(before(text, at)).find();
    }

    /** Whether the one whom the number here counts is the writer. */
    static boolean isOneself(String text, int at, int end) {
        return AMONG_BEFORE.matcher(before(text, at)).find()
                && from(ONESELF, text, end).lookingAt();
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - REACH), at);
    }

    private static Matcher from(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
