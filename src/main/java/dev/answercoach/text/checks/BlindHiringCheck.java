package dev.answercoach.text.checks;

import dev.answercoach.text.Span;
import dev.answercoach.text.Spans;
import dev.answercoach.text.words.NameLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Warns of what a 블라인드 application must not tell of the writer: school, origin, family, age and gender. Public bodies
 * refuse answers that do (국가공무원 인사 지침, 블라인드 채용 가이드북).
 *
 * <p>Only the writer counts: a customer's age, a patient's mother and a school that buys the product may be told. To be
 * asked for, since most employers do not hire blindly.
 */
public final class BlindHiringCheck implements Check {
    /** People that an answer may speak of without speaking of the writer. */
    private static final String OTHERS =
            "환자|고객|손님|학생|아이|어린이|아동|원생|이용자|사용자|회원|보호자|주민|어르신|민원인|가입자|내담자|독자|팀원|동료|후배|선배|친구|직원|선생|대표|수급자|참가자|관객|주인공|분들?의|님의";

    private static final Pattern ABOUT_OTHERS =
            Pattern.compile("(?:" + OTHERS + ")[가-힣]{0,3}(?: [가-힣]{1,6})?[ ,]{0,2}$");

    /** What follows a school's name where it names something else: 서울대병원, 홍익대 앞, 서울대입구역. */
    private static final Pattern NO_SCHOOL =
            Pattern.compile(" ?(?:학교)?(?:병원|의료원|입구|역|앞|점|로[0-9 ]| ?상권| ?라이선스| (?i:licen[cs]e))");

    private static final int LOOK_BACK = 16;

    private static final String PLACE = places();

    /**
     * A way to tell something of the writer.
     *
     * @param id of the finding
     * @param pattern what is written; the group {@code told} is what is shown
     * @param personal whether a mention of somebody else just before makes it that person's
     */
    private record Rule(String id, Pattern pattern, boolean personal) {
        static Rule of(String id, String regex) {
            return new Rule(id, Pattern.compile(regex), false);
        }

        static Rule personal(String id, String regex) {
            return new Rule(id, Pattern.compile(regex), true);
        }
    }

    private static final String SCHOOL = "blind-school";
    private static final String ORIGIN = "blind-origin";
    private static final String FAMILY = "blind-family";
    private static final String AGE = "blind-age";
    private static final String GENDER = "blind-gender";

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    SCHOOL,
                    "(?<![가-힣A-Za-z])(?!(?:같은|다른|모교|지역|인근|전국|국내|해외|여러|일반|국립|사립|특성화|협력|우리|저희|관내|명문|지방) ?(?:대|고|중|초))"
                            + "(?<told>[가-힣A-Za-z]{2,10}(?:대학교|대학원|고등학교|중학교|초등학교|사관학교|여자고|과학고|외국어고|공업고|상업고|마이스터고|여고|공고|과고|외고|예고|교대|여대|과기대))"
                            + "(?! ?(?:병원|부속병원|학생들|교사|선생|교직원|납품|앱|축제|도서관과|입구|역|앞|생들|생을|와 협|과 협|측))"),
            Rule.of(
                    SCHOOL,
                    "(?<![가-힣A-Za-z])(?<told>[가-힣]{2,5}대)(?= ?(?:출신|졸업|재학|입학|합격|편입|동문|학번|에 진학|에 입학|를 졸업|를 나|를 다니|에 다니|에서 (?:공부|수학|전공)|[가-힣]{1,8}(?:학과|학부|전공|공학과)))"),
            Rule.of(SCHOOL, "(?<told>명문대|지방대|지거국|인서울|학벌|SKY 대학|모교인 [가-힣A-Za-z]{2,12})"),
            Rule.of(
                    SCHOOL,
                    "(?<told>[A-Z][A-Za-z&.'’-]{1,20}(?: [A-Z][A-Za-z&.'’-]{1,20}){0,3} (?:University|College|High School))(?! (?:Hospital|Medical|Press|students))"),
            Rule.of(SCHOOL, "(?<told>University of [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)(?! (?:Hospital|Press))"),
            Rule.of(
                    ORIGIN,
                    "(?<![가-힣])(?<told>(?:" + PLACE
                            + "|[가-힣]{2,4}(?:시|군|읍|면|도|섬))(?:에서|이|가|은|의)? ?(?:출신|태생|토박이|출생|에서 태어|태어나|태어난|나고 자|자라|자란|나서 자|이 고향|고향))"),
            Rule.of(
                    ORIGIN,
                    "(?<told>(?:제 )?(?:고향|본적|출생지|출신지)(?:(?:은|이|:)? ?(?:" + PLACE
                            + "|[가-힣]{2,5}(?:시|군|읍|면|도|섬|리))|인 [가-힣]{2,5}))"),
            Rule.of(
                    ORIGIN,
                    "(?<told>(?:저희 |제 |저의 )고향|고향(?:을 떠나|에 계신|에서 자라|에서 올라)|(?:시골|섬|바닷가|탄광촌|농촌|어촌|산골|지방 소도시)(?: 마을)?에서 (?:태어나|나고 자라|자랐|자란|나서 자))"),
            Rule.of(
                    ORIGIN,
                    "(?<told>(?i:\\b(?:born|raised|born and raised|grew up|hometown(?: is| of)?|native of|originally from)) (?:in |is |of )?[A-Z][a-z]{2,20})"),
            Rule.personal(
                    FAMILY,
                    "(?<![가-힣])(?<told>(?:저희 |제 |저의 |우리 |홀)?(?:아버지|어머니|아버님|어머님|부모님?|부친|모친|엄마|아빠|할머니|할아버지|조부모님?|외할머니|외할아버지|친할머니|삼촌|이모|고모|누나|오빠|언니|여동생|남동생|아내|남편|배우자|장인어른|시어머니|시부모님?|아들|쌍둥이 (?:형|동생|언니|오빠|누나)))"
                            + "(?=께서|이신|이 |가 |은 |는 |도 |의 |을 |를 |와 |과 |께 |에게| (?:밑|슬하|품|곁|손)에서|처럼|로부터|으로부터|로서|을 따라|를 따라|,|덕분|이자)(?!(?:의|이|가)? ?(?:대상|교육|상담|교실|모임|참여|안심))"),
            Rule.of(
                    FAMILY,
                    "(?<told>(?:[0-9한두세네일이삼사]{1,2} ?남매|[0-9한두세네일이삼사]{0,2} ?형제|[0-9한두세네일이삼사]{1,2} ?자매) ?(?:중|가운데|의 (?:첫째|둘째|셋째|막내|장)|로 (?:태어|자라))|외동(?:딸|아들)?(?=[으이로인 ])|외아들|(?<![가-힣])(?:장남|장녀|차남|차녀)(?![가-힣]{2})|막내(?:딸|아들)|맏이|맏딸|맏아들|종갓집|한부모 가정|조손 가정|다문화 가정에서 (?:자|태)|편부모|홀어머니|홀아버지)"),
            Rule.of(
                    FAMILY,
                    "(?<told>(?:화목한|유복한|가난한|평범한|엄격한|넉넉하지 (?:않은|못한)|어려운) (?:가정|집안)(?: ?형편)?|(?:가정|집안) ?형편|집안의 (?:가장|장남|장녀|막내)|한 가정의 (?:가장|아버지|어머니)|가장으로서|(?:저는|제가) ?(?:[가-힣]{1,6} )?(?:결혼|기혼|미혼|이혼|출산)[가-힣]{0,4}|결혼(?:을 하|한 (?:뒤|후)|하고 나|하면서|(?= (?:후|뒤|이후)에?도? ))|두 아이의 (?:엄마|아빠|어머니|아버지)|아이를 (?:키우|낳)(?=[는고며아으]))"),
            Rule.of(
                    FAMILY,
                    "(?<told>(?i:\\bmy (?:father|mother|dad|mom|mum|parents?|grandmother|grandfather|grandparents|wife|husband|spouse|son|daughter|children|kids|brothers?|sisters?|siblings?|family(?! (?:medicine|business|doctor|clinic)))\\b|\\bonly child\\b|\\b(?:eldest|oldest|youngest) (?:son|daughter|child|of)\\b|\\bI(?:'m| am) (?:married|divorced|a single (?:mother|father|parent))\\b))"),
            Rule.of(AGE, "(?<told>(?:(?:19|20)[0-9]{2}|[0-9]{2})년생)(?! ?(?:고객|환자|아이|학생|나무|차량))"),
            Rule.of(
                    AGE,
                    "(?<told>(?:저는|제가|제 나이|나이는|나이가|나이:|올해|현재|당시) ?(?:나이 )?(?:로 )?(?:만 ?)?(?:[1-6][0-9] ?(?:세|살)|(?:스물|서른|마흔|쉰)[가-힣]{0,3}(?: ?살)?))(?!(?:이상|이하| 이상| 이하|미만| 미만| 고객| 어르신| 노인| 환자|부터|~))"),
            Rule.of(
                    AGE,
                    "(?<told>(?<![0-9~-])(?:만 ?)?(?:[2-5][0-9] ?(?:세|살)|(?:스물|서른|마흔)[가-힣]{0,3} ?살)(?:의 나이|인 저|이 되|이 넘|의 늦은|에 (?:처음|늦|다시|새|이직|창업|시작|입사|취업|대학|도전)|이라는 나이|의 청년|의 지원자))"),
            Rule.of(
                    AGE,
                    "(?<told>(?:[2-5]0|이십|삼십|사십)대 ?(?:초반|중반|후반)?(?:인 (?:저|제)|의 (?:저는|제가|나이|청년인)|에 접어든|를 보내|청년으로서|신입)|(?:늦은|적지 않은|많은|어린|젊은) 나이(?:에|지만|이지만|임에도|라)|(?:제|저의) 나이)"),
            Rule.of(
                    AGE,
                    "(?<told>(?i:\\bI(?:'m| am) (?:a )?[1-6][0-9](?: years? old|-year-old)?\\b(?= |\\.|,)(?! (?:percent|%))|\\bat (?:the age of |age )[1-6][0-9]\\b|\\bas a [1-6][0-9]-year-old\\b|\\bI was born in (?:19|20)[0-9]{2}\\b|\\bin my (?:early |mid-?|late )?(?:twenties|thirties|forties|fifties)\\b))"),
            Rule.personal(
                    GENDER,
                    "(?<![가-힣])(?<told>(?:남자|여자|남성|여성|사나이|남학생|여학생|여대생)(?:으로서|로서|라서|이라서|라는 이유|이라는 이유|답게|다운|지만|이지만|인 (?:저|제)|임에도| 지원자| 특유의| 엔지니어로서| 개발자로서| 간호사로서| 직원으로서|이기 때문|의 몸))"),
            Rule.of(
                    GENDER,
                    "(?<told>(?:저는|제가) (?:[가-힣]{1,6} ){0,2}(?:남자|여자|남성|여성)(?:입니다|이고|이며|이지만|로|인데)|유일한 (?:남자|여자|남성|여성|남학생|여학생|홍일점|청일점)(?=으로|이었|였|로|이라|인|였)|홍일점|청일점|여장부|여군(?:으로|에서| 장교)|성별(?:은|:) ?(?:남|여)[가-힣]{0,1})"),
            Rule.of(
                    GENDER,
                    "(?<told>(?i:\\bas (?:a|the only|one of the few) (?:wom[ae]n|m[ae]n|female|male|girl|mother|father)\\b|\\bI(?:'m| am) (?:a )?(?:wom[ae]n|male|female|man)\\b|\\bthe only (?:wom[ae]n|female|male|man|girl) (?:in|on|among)\\b))"));

    /** Schools that are courses of work, and so may be told. */
    private static final Set<String> COURSES = Set.of(
            "42 Seoul",
            "SSAFY",
            "Woowa Tech Course",
            "Boostcamp",
            "Codestates",
            "Coursera",
            "Udemy",
            "Inflearn",
            "Fast Campus");

    private static String places() {
        String regions =
                "서울|부산|대구|인천|광주|대전|울산|세종|경기도?|강원도?|충청도|충북|충남|전라도|전북|전남|경상도|경북|경남|제주도?|호남|영남|수도권|강남|강북|지방|해외|외국";
        String countries = NameLexicon.standard().names().stream()
                .filter(name -> name.kind() == NameLexicon.Kind.LOCATION)
                .flatMap(name -> name.spellings().stream())
                .filter(spelling -> spelling.matches("[가-힣]{2,8}"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return regions + "|" + countries;
    }

    @Override
    public List<Finding> find(Draft draft) {
        String text = draft.text();
        List<Finding> findings = new ArrayList<>(schools(text));
        Spans taken = new Spans();
        findings.forEach(finding -> taken.take(finding.span()));
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                Span told = new Span(matcher.start("told"), matcher.end("told"));
                if ((!rule.personal() || !isAboutOthers(text, told.start())) && taken.take(told)) {
                    findings.add(finding(rule.id(), told, text));
                }
            }
        }
        findings.sort(Comparator.comparing(Finding::span));
        return List.copyOf(findings);
    }

    private static List<Finding> schools(String text) {
        return NameLexicon.standard().find(text).stream()
                .filter(place -> place.name().kind() == NameLexicon.Kind.SCHOOL)
                .filter(place -> !COURSES.contains(place.name().usual()))
                .filter(place -> !NO_SCHOOL
                        .matcher(text)
                        .region(place.span().end(), text.length())
                        .lookingAt())
                .map(place -> finding(SCHOOL, place.span(), text))
                .toList();
    }

    private static boolean isAboutOthers(String text, int start) {
        return ABOUT_OTHERS
                .matcher(text.substring(Math.max(0, start - LOOK_BACK), start))
                .find();
    }

    private static Finding finding(String rule, Span span, String text) {
        return new Finding(rule, span, Finding.Severity.WARNING, Map.of("text", span.in(text)));
    }
}
