package dev.answercoach.text.words;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells licences, certificates and degrees by the words beside them: 변리사 자격, 전산회계 1급 취득, registered nurse. */
final class Credentials implements NameRule {
    private static final Set<String> ORDINARY =
            ResourceList.words(Credentials.class, "ordinary-before-credentials.txt");

    private static final String NAME = "(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9]{2,16}";

    private static final String GRADE = " ?(?:특|[1-3])(?:급|종)";

    private static final String GAINED = "(?:취득|합격|땄|따고|따며|따서|따낸|딴|획득|보유|갖추|갖춘|갖고|가지고|있|인정)";

    /**
     * A way to name a credential.
     *
     * @param sign without which there is none; looking for it costs least
     */
    private record Named(QuickPattern sign, Pattern pattern) {
        static Named of(String sign, String pattern) {
            return new Named(QuickPattern.of(sign), Pattern.compile(pattern));
        }
    }

    private static final List<Named> NAMED = List.of(
            Named.of(
                    "자격|면허",
                    NAME + "?)(?:" + GRADE + ")? ?(?:국가 ?)?(?:기술 ?)?(?:자격증|면허증?|자격(?=(?:을|를|도|까지|이)? ?" + GAINED
                            + "|시험))"),
            Named.of("[특1-3](?:급|종)", NAME + "?)" + GRADE + "(?=[^.\\n]{0,20}" + GAINED + "|[,·/)\\n]|$)"),
            Named.of("(?:기사|기능장|관리사|지도사|상담사)", NAME + "(?:기사|기능장|관리사|지도사|상담사))(?=[^.\\n]{0,30} ?(?:보유|소지))"),
            Named.of("취득|합격|땄|따고|따낸", NAME + "(?:사|관|검정|검정시험|능력시험|기능장))(?=(?:을|를|에|도)? ?(?:최종 ?)?(?:취득|합격|땄|따고|따낸))"));

    /** What Korean puts on a noun or a verb; a word that ends so is no name that a licence goes by. */
    private static final Pattern BENT = Pattern.compile(".*(?:[을를은는의도로고며서히게한던할된될운른린해여]|에서?)");

    private static final Pattern JOINED = Pattern.compile("[가-힣]{2,14}[과와]");

    private static final QuickPattern DEGREE_SIGN = QuickPattern.of("학사|석사|박사");

    private static final Pattern DEGREE =
            Pattern.compile("(?<![가-힣])(?<name>전문학사|학사|석사|석박사|박사)(?= ?(?:학위|졸업|과정|수료)|(?:을|를) ?(?:취득|받|마치|마쳤|졸업)|로서)"
                    + "|(?<=[가-힣]학 )(?<listed>전문학사|학사|석사|박사)(?=[,.)\\n]|$)");

    private static final QuickPattern ENGLISH = QuickPattern.of(
            "(?i)\\b(?:registered|licensed|licenced|certified|chartered|accredited|board-certified) (?:[a-z]{3,20} ){0,2}"
                    + "(?:nurse|accountant|engineer|electrician|plumber|teacher|therapist|technician|architect|dietitian|"
                    + "pharmacist|counsellor|counselor|surveyor|planner|trainer|instructor|auditor|analyst|practitioner|"
                    + "physician|manager|psychologist|midwife|paramedic|pilot|translator|interpreter|welder|professional)\\b"
                    + "|\\b(?:bachelor|master|associate)['’]?s degree\\b|\\bdoctora(?:te|l degree)\\b");

    /** A credential of a draft in the other language; what exactly it says cannot be compared. */
    private static final Pattern ENGLISH_CREDENTIAL = Pattern.compile(
            "(?i)\\b(?:degree|bachelor|master['’]?s?\\b|m\\.?sc|m\\.?b\\.?a\\b|b\\.?sc|ph\\.?d|doctora|licen[cs]e|certif|registered|chartered|accredited|nurse|attorney)");

    private static final Pattern KOREAN_CREDENTIAL = Pattern.compile(
            "자격|면허|(?:학|석|박)사|[가-힣]{2}(?:관리|지도|상담|분석|기능|산업기|기술|평가|치료|구조|설계|보건|복지|위생|호|계|무|교|리)사(?![가-힣]{2})|[가-힣]{2}기사|기능장");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        for (Named way : NAMED) {
            if (!way.sign().isIn(rewrite)) {
                continue;
            }
            Matcher named = way.pattern().matcher(rewrite);
            while (named.find()) {
                if (isName(named.group("name"))
                        && !isKnown(named.group("name"), known)
                        && !isJoined(named.group("name"), known)) {
                    found.add(new Span(named.start("name"), named.end("name")));
                }
            }
        }
        boolean graduated = DEGREE_SIGN.isIn(rewrite);
        Matcher degrees = DEGREE.matcher(rewrite);
        while (graduated && degrees.find()) {
            String group = degrees.group("name") != null ? "name" : "listed";
            if (!known.knowsText(degrees.group(group)) && !known.matches(ENGLISH_CREDENTIAL)) {
                found.add(new Span(degrees.start(group), degrees.end(group)));
            }
        }
        QuickPattern.Search search = ENGLISH.in(rewrite);
        while (search.find()) {
            Matcher english = search.found();
            if (!known.knowsText(english.group()) && !known.matches(KOREAN_CREDENTIAL)) {
                found.add(new Span(english.start(), english.end()));
            }
        }
        return found;
    }

    /** By the text, by another spelling in the lexicon (컴활), or as far as a draft in English tells. */
    private static boolean isKnown(String name, Vocabulary known) {
        return known.knowsText(name) || known.knowsHangul(name) || known.matches(ENGLISH_CREDENTIAL);
    }

    /** Whether it is a word of the draft beside which the credentials only stand: 전공과 자격증. */
    private static boolean isJoined(String name, Vocabulary known) {
        return JOINED.matcher(name).matches() && known.knowsHangul(name.substring(0, name.length() - 1));
    }

    private static boolean isName(String name) {
        return !ORDINARY.contains(name)
                && !BENT.matcher(name).matches()
                && !name.matches("[0-9]+[가-힣]{0,4}")
                && !HangulWords.noun(name).isEmpty();
    }
}
