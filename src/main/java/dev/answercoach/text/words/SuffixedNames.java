package dev.answercoach.text.words;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells names of companies, schools, certificates and contests by how they end or what marks them: 한빛전자, ㈜다솔. */
final class SuffixedNames implements NameRule {
    private static final Set<String> SUFFIXES = ResourceList.words(SuffixedNames.class, "name-suffixes.txt");
    private static final Set<String> GENERIC = ResourceList.words(SuffixedNames.class, "generic-names.txt");
    private static final Set<String> GENERIC_HEADS = ResourceList.words(SuffixedNames.class, "generic-heads.txt");
    private static final int LONGEST =
            SUFFIXES.stream().mapToInt(String::length).max().orElse(0);
    private static final int SHORTEST_HEAD = 2;

    /** Bodies of the country, of a city or of a profession: 국립중앙도서관, 대한상공회의소, 한국소비자원. */
    private static final Pattern BODY =
            Pattern.compile("(?:국립|시립|도립|대한|한국|전국|국제|중앙|서울|경기)[가-힣]{2,12}(?:원|회|소|관|단|청|처|공사|재단|센터|연구원|은행|조합|연맹)");

    /** With a syllable for the kind of school: 한빛대 is no short form of 한빛공과대학교. */
    private static final Pattern BRIEF_SCHOOL = Pattern.compile("[가-힣]{3,10}[대고]");

    private static final Pattern FULL_SCHOOL = Pattern.compile(
            "(?<name>[가-힣]{2,8}?)(?<kind>공과|교육|과학기술|여자|보건|해양|예술|체육|외국어|산업|의과|약학|농업|항공|공업|상업|과학|사범|정보)(?<school>대학교?|고등학교|중학교)");

    private static final String GROUP = "그룹";
    /** What firms belong to is no department, however ordinary its name. */
    private static final Pattern GROUP_OF_FIRMS =
            Pattern.compile("(?<![가-힣A-Za-z])(?<name>[가-힣]{2,6})그룹(?= ?(?:계열|산하|지주|공채|본사|자회사))");

    /** What is left of a hospital's name without it is the university's: 서림대학교병원. */
    private static final Pattern SCHOOL = Pattern.compile("(?:대학교?|대)$");

    private static final Pattern INCORPORATED = Pattern.compile(
            "(?:㈜|\\(주\\)|（주）|주식회사 ?)(?<after>[가-힣A-Za-z0-9]{2,20})|(?<before>[가-힣A-Za-z0-9]{2,20})(?:㈜|\\(주\\)|（주）)");

    /** Without this nothing is incorporated, and looking for it costs least. */
    private static final QuickPattern INCORPORATION = QuickPattern.of("㈜|\\(주\\)|（주）|주식회사");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        HangulWords.forEachStem(rewrite, word -> !known.knowsHangul(word), SuffixedNames::isName, span -> {
            String name = span.in(rewrite);
            if (!known.knowsHangul(name) && !known.knowsSound(name) && !isOwn(name, known) && !isPlainGroup(name)) {
                found.add(span);
            }
        });
        if (rewrite.contains(GROUP)) {
            Matcher groups = GROUP_OF_FIRMS.matcher(rewrite);
            while (groups.find()) {
                if (!known.knowsHangul(groups.group()) && !known.knowsSound(groups.group("name"))) {
                    found.add(new Span(groups.start(), groups.end()));
                }
            }
        }
        boolean any = INCORPORATION.isIn(rewrite);
        Matcher incorporated = INCORPORATED.matcher(rewrite);
        while (any && incorporated.find()) {
            String group = incorporated.group("after") != null ? "after" : "before";
            String company = Particles.noun(incorporated.group(group));
            if (!known.knowsText(company)) {
                int start = incorporated.start(group);
                found.add(new Span(start, start + company.length()));
            }
        }
        return found;
    }

    /** A group by what it does is a department: 개인정보보호그룹. */
    private static boolean isPlainGroup(String name) {
        return name.endsWith(GROUP)
                && KoreanNouns.areOrdinary(name.substring(0, name.length() - GROUP.length()), piece -> false);
    }

    /** Whether the word, which carries no particle, ends as a name does and is no ordinary compound. */
    static boolean isName(String noun) {
        int head = head(noun);
        return head > 0
                ? !isOrdinaryHead(noun.substring(0, head))
                : BODY.matcher(noun).matches();
    }

    /** Whether this ends as a name does and names nothing in particular: 주거래은행, 인상. */
    static boolean isGeneric(String noun) {
        return GENERIC.contains(noun);
    }

    /** Whether it ends as a name does behind an ordinary word: 인근소방서. */
    static boolean isOrdinary(String noun) {
        int head = head(noun);
        return head > 0 && isOrdinaryHead(noun.substring(0, head));
    }

    /** Whether a name's ending makes but an ordinary word of this: 통합 of 통합솔루션. */
    static boolean isOrdinaryHead(String head) {
        return GENERIC_HEADS.contains(head) || Loanwords.isOrdinary(head);
    }

    /** How much stands before the longest ending of names; 0 where there is none. */
    private static int head(String noun) {
        if (isGeneric(noun)) {
            return 0;
        }
        for (int length = Math.min(LONGEST, noun.length() - SHORTEST_HEAD); length > 1; length--) {
            int head = noun.length() - length;
            if (SUFFIXES.contains(noun.substring(head))) {
                return head;
            }
        }
        return 0;
    }

    /** The user's own name without its middle or in the other script: 한빛병원 where the draft has 한빛대학교병원. */
    static boolean isOwn(String noun, Vocabulary known) {
        return isHeadAndEnd(noun, known) || isTurned(noun, known) || isShortSchool(noun, known);
    }

    /** A school by the first syllables of what it is, or the other way round: 한빛공대 for 한빛공과대학교, 누리여고 for 누리여자고등학교. */
    private static boolean isShortSchool(String noun, Vocabulary known) {
        if (BRIEF_SCHOOL.matcher(noun).matches()) {
            return known.isAbbreviated(noun);
        }
        Matcher full = FULL_SCHOOL.matcher(noun);
        if (!full.matches()) {
            return false;
        }
        String kind = full.group("kind");
        char school = full.group("school").charAt(0);
        return Stream.of(kind, kind.substring(0, 1), kind.substring(0, 1) + kind.charAt(kind.length() / 2))
                .anyMatch(brief -> known.knowsHangul(full.group("name") + brief + school));
    }

    /** Whether the user put what it is before the name: 법무법인 '새온' for 새온법무법인. */
    private static boolean isTurned(String noun, Vocabulary known) {
        for (int split = SHORTEST_HEAD; split <= noun.length() - SHORTEST_HEAD; split++) {
            String name = noun.substring(0, split);
            String body = noun.substring(split);
            if (known.knowsHangul(name)
                    && known.knowsHangul(body)
                    && known.matches(Pattern.compile(body + "[ '‘’“”\"「『<〈《]{1,3}" + name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeadAndEnd(String noun, Vocabulary known) {
        int end = head(noun);
        if (end == 0) {
            return false;
        }
        String head = noun.substring(0, end);
        String school = SCHOOL.matcher(head).replaceFirst("");
        return known.knowsSound(head)
                || (school.length() >= SHORTEST_HEAD && known.knowsSound(school))
                || (known.knowsHangul(head) && known.hasApart(head, noun.substring(end)));
    }
}
