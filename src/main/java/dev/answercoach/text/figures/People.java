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
    private static final Pattern RESPECTED_BEFORE = Pattern.compile(
            "(?:" + RESPECTED + ")(?:들|께서|께)?[은는이가만도]? ?(?:(?:약|총|모두|전부|무려|대략|각각|매일|매주|매달) )?(?:\\d{1,4} ?[~-] ?)?$");
    /** Whom 분 counts takes 께 and 들; what lasts minutes takes 간, 만에, 동안. */
    private static final Pattern PERSONS = Pattern.compile(
            "분(?=들|께|에게|의 (?:[가-힣]{1,6} )?(?:의견|말씀|동의|도움|응답|이야기|목소리|서명|신청|협조|" + RESPECTED
                    + ")|[이을은도]? ?(?:계[시신셨]|오[셨신시]|찾아오[셨신시]|모[시셨신]|뵙|뵈었|뵀|찾아뵈|찾아뵙|찾아뵀|사[셨신시]는?|참여하[시셨신]|참석하[시셨신]|가입하[시셨신]))");

    /** Whoever is spoken of so does it: 응답하신 228분. */
    private static final Pattern HONOURED_BEFORE =
            Pattern.compile("[가-힣](?:신|시는|시던|실) (?:분[은이들]{1,2} )?(?:총 |모두 |약 )?$");

    /** "312분이 모두 마치셨는데": who is spoken of so did it; times last, pass and wait. */
    private static final Pattern HONOURED_AFTER = Pattern.compile(
            "분(?:이|은|도|께서) ?(?:(?!걸|지나|흘|넘|남|소요)[가-힣]{1,6} ){0,3}(?!걸리|걸렸|지나|흘|넘|남|소요|기다리|머무|쉬|주무|늦)[가-힣]{0,5}(?:셨|시는|시고|시며|시던|십니|신 )");

    private static final Pattern SHARE_AFTER = Pattern.compile("분 (?:중|가운데)(?:에|에서)? (?:약 )?\\d");
    /** From here on 분 that nothing marks as lasting counts people: 천삼백여 분. */
    private static final BigDecimal TOO_LONG = BigDecimal.valueOf(1000);

    private static final Pattern LASTING =
            Pattern.compile("분(?:간|짜리| ?(?:동안|만에|안에|이내|소요|분량|이 걸|을 넘))|분의 (?:통화|영상|시간|작업|녹)");
    private static final Pattern YEARS_OLD = Pattern.compile("[- ]years?[- ]olds?(?![a-z])");
    /** What is so old is no person: it has stood or run for so many years. */
    private static final Pattern OLD_THING = Pattern.compile(
            "(?: [A-Za-z0-9/-]{2,15}){0,3}? (?:buildings?|house|apartments?|flat|compan(?:y|ies)|firm|business|systems?|code ?base|code|monolith|machines?|bridges?|plants?|factory|lines?|store|shop|brand|servers?|equipment|app|software|library|school|hospital|hotel|warehouse|ship|vessel|boiler|pump|tree|records?|data|debt|program(?:me)?|platform|mainframe)(?![a-z])| [A-Z]+[/-]?\\d");

    private static final Pattern THING_BEFORE = Pattern.compile(
            "(?:building|system|code ?base|monolith|machine|bridge|plant|factory|line|equipment|software|ship|vessel|boiler|pump|platform|mainframe|server|hospital|school)s?,? (?:(?:that|which) )?(?:is|are|was|were)(?: (?:about|over|almost|already|some))? $");
    private static final int THING_REACH = 40;
    private static final Pattern AGED_BEFORE = Pattern.compile("(?i)\\b(?:aged|age|ages|age of) (?:between )?$");
    private static final Pattern RIPE = Pattern.compile(" ?(?:되신|되셨|이신|이셨|넘으신|넘으셨|드신)");
    private static final Unit YEARS = Unit.counter("세");

    private static final Pattern MAY_BE_PERSONS = Pattern.compile(
            "분(?=[이의을은과도만당](?![가-힣])|이랑|하고|께|까지|에게|이었|이나|입니|[^가-힣]|$)(?! ?(?:동안|만에|안에|이내|넘게|가까이|내내|늦게|일찍|간격|마다|[이을]? ?넘))");
    private static final Pattern NAMED = Pattern.compile(
            "(?<n>둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)(?=(?:과|와|이|은|을|의|에게|이서|만|도|과는|과의|이랑|뿐|뿐이었|이었|씩)?(?:[^가-힣]|$)|뿐이|이었)");
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "(?:[명분] ?(?:에|중|중에|가운데) |[명분] (?:중|가운데) |동료|팀원|친구|학생|직원|후배|선배|고객|동기|개발자|디자이너|기획자|백엔드|프런트엔드|프론트엔드|후임|선임|팀장|상담사|강사|교사|연구원|인턴|봉사자|남자|여자|남성|여성|아이|형제|자매|자녀|멘토|멘티|조원|부원|회원|사람|작업자|간호사|참가자|신입|[가-힣](?:의사|교사|강사|기사|호사|리사|육사|약사|사원|요원|위원|연구원|학생|선생님|기자|작가|배우))(?:들)? $");
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
    static Optional<Units.Match> honoured(String text, int number, int at, Numeral value) {
        if (at >= text.length() || text.charAt(at) != '분') {
            return Optional.empty();
        }
        if (value.script() == Numeral.Script.SINO
                && at - number <= 2
                && value.low().compareTo(BigDecimal.TEN) < 0) {
            // "이분" and "이 분" are pronouns, "오 분" minutes: people are counted in native words
            return Optional.empty();
        }
        boolean nativeNumber = value.script() == Numeral.Script.NATIVE;
        Matcher sure = from(PERSONS, text, at);
        boolean persons = sure.lookingAt()
                || from(SHARE_AFTER, text, at).lookingAt()
                || from(HONOURED_AFTER, text, at).lookingAt()
                || (nativeNumber && UnitTails.follow(text, at + 1) && !text.startsWith("의 ", at + 1))
                || (value.low().compareTo(TOO_LONG) >= 0
                        && !from(LASTING, text, at).lookingAt())
                || (from(MAY_BE_PERSONS, text, at).lookingAt()
                        && (nativeNumber
                                || RESPECTED_BEFORE
                                        .matcher(before(text, number))
                                        .find()
                                || HONOURED_BEFORE.matcher(before(text, number)).find()));
        return persons ? Optional.of(new Units.Match(UNIT, at + 1)) : Optional.empty();
    }

    /** The age that the number here is: "a 67-year-old", "aged 67". */
    static Optional<Units.Match> aged(String text, int number, int end) {
        Matcher old = from(YEARS_OLD, text, end);
        if (old.lookingAt()
                && (from(OLD_THING, text, old.end()).lookingAt()
                        || THING_BEFORE
                                .matcher(text.substring(Math.max(0, number - THING_REACH), number))
                                .find())) {
            return Units.table().spelled("years").map(years -> new Units.Match(years, old.end()));
        }
        if (old.lookingAt()) {
            return Optional.of(new Units.Match(YEARS, old.end()));
        }
        boolean aged = number > 0
                && text.charAt(number - 1) == ' '
                && AGED_BEFORE.matcher(before(text, number)).find();
        return aged ? Optional.of(new Units.Match(YEARS, end)) : Optional.empty();
    }

    /** The number word here, where people are named before it: "동료 다섯과". */
    static Optional<Figure> named(String text, int at) {
        Matcher named = from(NAMED, text, at);
        if (!named.lookingAt() || !(NAMED_BEFORE.matcher(before(text, at)).find() || isTogether(text, named))) {
            return Optional.empty();
        }
        BigDecimal number = BigDecimal.valueOf(NAMES.getOrDefault(named.group("n"), 0));
        return Optional.of(Figure.fixed(at, named.end(), number, UNIT, ""));
    }

    /** "다섯이서 만들었습니다" counts people wherever it stands; "둘이서" says no more than together. */
    private static boolean isTogether(String text, Matcher named) {
        return text.startsWith("이서", named.end()) && !named.group("n").equals("둘");
    }

    /** The age that a number word is: "예순일곱 되신". */
    static Optional<Units.Match> ripe(String text, int end) {
        Matcher ripe = from(RIPE, text, end);
        return ripe.lookingAt() ? Optional.of(new Units.Match(YEARS, end)) : Optional.empty();
    }

    /** Whether the number here is the size of a group. */
    static boolean inGroup(String text, int at) {
        return at > 0
                && text.charAt(at - 1) == ' '
                && GROUP_BEFORE.matcher(before(text, at)).find();
    }

    /** Whether the one whom the number here counts is the writer. */
    static boolean isOneself(String text, int at, int end) {
        return from(ONESELF, text, end).lookingAt()
                && AMONG_BEFORE.matcher(before(text, at)).find();
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
