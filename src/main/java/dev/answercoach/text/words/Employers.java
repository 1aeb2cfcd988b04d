package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an employer by what was done there, however the name looks: 다솔에서 근무하며, 누리 재직 당시, at Rocket. */
final class Employers implements NameRule {
    private static final Set<String> ORDINARY = ResourceList.words(Employers.class, "ordinary-workplaces.txt");

    private static final Pattern EMPLOYER = Pattern.compile(
            "(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9]{2,16}?)(?:(?:에서의?|에) ?(?:[가-힣0-9]{1,8} ?(?:년|개월|동안|간|으로|로) )?"
                    + "(?:근무|재직|입사|인턴|일하|일했|일할|일한|퇴사|종사|합류|실습|연수|파견|수습|아르바이트|복무|수련)|(?:에서의?)? (?:재직 ?(?:중|당시|시절|기간)|출신)|(?:을|를) 퇴사)");

    /** Where one was before: "한빛에너지를 거쳐 다솔에 들어왔다". What else one goes through is an ordinary word: 협의를 거쳐. */
    private static final Pattern FORMER = Pattern.compile(
            "(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9]{2,10}(?:에너지|전자|건설|산업|물산|상사|식품|화학|물류|유통|통상|섬유|철강|정공|중공업|바이오|테크|소프트|솔라|시스템|솔루션|통신|제약|모터스))(?:[을를] (?:거쳐|거친|떠나)|에서 (?:이직|전직|옮[겨긴])|에서의? 경[력험])");

    /** How words end that name no employer: 영업팀, 사무소, 건설업계, 일하면서. */
    private static final Pattern ORDINARY_END = Pattern.compile(
            ".*(?:팀|실|부서|회사|지사|본사|협력사|곳|중|환경|현장|업계|직무|분야|직업|산업|사무소|연구소|보건소|출장소|영업소|매장|공장|농장|시장|약국|방송국|우체국|동안|하면|하며|면서|병동|학과|[0-9]+[가-힣]{0,3}|[은는을를의로]|지역|도시|시골|교실|부대|대대|[가-힣]대학|이후|직후|[과와] ?)");

    private static final Pattern DEPARTMENT = Pattern.compile("[가-힣]{2,8}[부과국계]");

    /** Inside a sentence a capital makes a name of an ordinary word: I worked at Rocket. */
    private static final Pattern ENGLISH_EMPLOYER =
            Pattern.compile("\\b(?:at|joined|joining|left) (?<name>[A-Z][a-z]{2,20})\\b(?! [A-Z])");

    /** Beside days, months and languages, which English capitalises too. */
    private static final Set<String> PLACES = Set.of("university", "college", "school", "work", "home");

    private static final Set<String> CAPITALISED = ResourceList.words(Employers.class, "usual-capitals.txt");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Matcher employers = EMPLOYER.matcher(rewrite);
        while (employers.find()) {
            String name = employers.group("name");
            if (!isOrdinary(name)
                    && !known.knowsText(name)
                    && !known.knowsSound(name)
                    && !SuffixedNames.isOwn(name, known)
                    && !isKnownByOtherSpelling(name, known)) {
                found.add(new Span(employers.start("name"), employers.end("name")));
            }
        }
        Matcher former = FORMER.matcher(rewrite);
        while (former.find()) {
            String name = former.group("name");
            if (!KoreanNouns.isListed(name) && !known.knowsText(name) && !known.knowsSound(name)) {
                found.add(new Span(former.start("name"), former.end("name")));
            }
        }
        Matcher english = ENGLISH_EMPLOYER.matcher(rewrite);
        while (english.find()) {
            String name = english.group("name");
            if (!isCapitalisedWord(name.toLowerCase(Locale.ROOT))
                    && !known.knowsLatin(name)
                    && !known.translates(name)) {
                found.add(new Span(english.start("name"), english.end("name")));
            }
        }
        return found;
    }

    private static boolean isCapitalisedWord(String lower) {
        return PLACES.contains(lower) || CAPITALISED.contains(lower);
    }

    private static boolean isOrdinary(String name) {
        return ORDINARY.contains(name)
                || Loanwords.isOrdinary(name)
                || (name.length() > 2 && KoreanNouns.isListed(name))
                || ORDINARY.stream().anyMatch(place -> place.length() > 1 && name.endsWith(place))
                || ORDINARY_END.matcher(name).matches()
                || SuffixedNames.isOrdinary(name)
                || isDepartment(name);
    }

    /** A department is no employer: 기업여신부, 총무과. */
    private static boolean isDepartment(String name) {
        return DEPARTMENT.matcher(name).matches()
                && KoreanNouns.areOrdinary(name.substring(0, name.length() - 1), piece -> false);
    }

    private static boolean isKnownByOtherSpelling(String name, Vocabulary known) {
        return NameLexicon.standard().find(name, NameLexicon.Reading.LENIENT).stream()
                .anyMatch(place -> known.knows(place.name()));
    }
}
