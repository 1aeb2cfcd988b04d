package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells that a writer claims a role. A role that the draft gives to somebody else is new when the rewrite gives it to the
 * writer: "팀장에게 제안했다" becomes "팀장으로서 제안했다".
 */
final class RoleClaims implements NameRule {
    private static final Set<String> ROLES = roles();

    private static final int SHORTEST = 2;
    private static final int LONGEST =
            ROLES.stream().mapToInt(String::length).max().orElse(0);

    /** So many syllables may stand before a role in its word: 영업본부장. */
    private static final int LONGEST_BEFORE = 6;

    private static final Pattern WORD = Pattern.compile("[가-힣A-Za-z]{2,30}+");

    /** What makes a claim of a role. */
    private static final Pattern CLAIM = Pattern.compile(
            "으로서|로서| 겸 |이었|였습|이?던 (?=저|제 |제가|나[는의]|내 |내가)|인 (?=저[는가를의도]|제 |제가|나[는의]|내 |내가)|직을|직으로|직책|이자 |(?:을|를)? ?(?:맡|담당|역임|수행|겸임|겸하|지내|지냈|지낸|거쳐| ?직무 ?대행)"
                    + "|입사|(?: ?\\(| )?(?:19|20)\\d\\d[.년–~-]| 시절| 재직| 경력"
                    + "|(?:으로|로) ?(?:서 )?(?:[가-힣0-9]{1,8} ){0,2}(?:일하|일했|일한|일해|이끌|이끈|이끄|지휘|통솔|인솔|강의|가르|근무|활동|활약|전입|옮|전보|배치|임용|봉사|복무|종사|헌신|뛰었|참여|있었|있으|있던|있는|선출|임명|승진|승격|합류|입사|위촉|발탁|재직|발령|부임|뽑)"
                    + "|(?:으로|로) (?=[가-힣A-Za-z0-9 ,·%]{1,40}(?:을|를) [가-힣 ,]{0,24}[가-힣]{0,4}(?:했|하였|봤|냈|었|렸|켰|졌|왔|났|갔|랐|됐|겼|혔|쳤|꿨|뒀|줬|웠|였|섰|썼|눴|짰|뤘|췄|하고|하며|합니다|하면서|해 왔|해왔|고 있|며 ))");

    private static final Pattern SHARED = Pattern.compile(
            "(?<role>[가-힣]{2,6})(?<and>과|와| 및|,) ?[가-힣]{1,8}(?: [가-힣]{1,8})?(?:을|를) (?:함께 |동시에 )?(?:맡|겸|담당|역임)");

    /** Words that raise a role: 리드 엔지니어, 수석 디자이너, 총괄 PM. */
    private static final Pattern RAISED = Pattern.compile(
            "(?<![가-힣A-Za-z])(?<role>리드|테크 ?리드|시니어|수석|선임|책임|총괄|치프|헤드|메인|대표|전담|상임|전임|[Ll]ead|[Ss]enior|[Pp]rincipal|[Cc]hief|[Hh]ead)"
                    + "(?= (?:[가-힣A-Za-z]{1,10} ){0,2}[가-힣A-Za-z]{0,8}(?:엔지니어|개발자|디자이너|기획자|매니저|연구원|연구자|컨설턴트|마케터|에디터|간호사|작가|강사|프로그래머|아키텍트|프로듀서|감독|애널리스트|분석가|사이언티스트|디벨로퍼|PM|PD|PO|MD|AE|큐레이터|코디네이터|트레이너|아나운서|기자|편집자|테크니션|오퍼레이터|스타일리스트|일러스트레이터|셰프|바리스타|교사|사서|조교|[가-힣]{2,6}(?:사|원|관)(?=(?:으?로|이며|이고|입니다|였|이었|[,.]))|[가-힣]{2,6}(?=으?로 ?(?:일하|일했|일한|일해|근무|활동|재직)))(?![A-Za-z]))");

    /** The post that somebody had: 마지막 보직은 보급과장이며. */
    private static final Pattern POST = Pattern.compile(
            "(?:보직|직책|직위|직급)(?:은|이|으로는) [^.\\n]{0,40}?(?<![가-힣])(?<role>[가-힣]{1,7}장)(?:으로|이며|이고|이었|입니다|,)");

    /** The lexicon does not say how an English draft would call a profession. */
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    /** How an English draft may call who heads something. */
    private static final Pattern ENGLISH_HEAD = Pattern.compile(
            "(?i)\\b(?:head|director|manager|chief|president|lead|leader|captain|chair[a-z]*|principal|supervisor|superintendent|dean|editor|foreman)\\b");

    /** Who has charge of all of it is more than a manager. */
    private static final Set<String> TOP = Set.of("총괄", "총괄책임자", "대표이사", "이사", "임원", "전무", "상무", "부사장", "사장");

    private static final Pattern ENGLISH_TOP = Pattern.compile(
            "(?i)\\b(?:head(?:ed|ing)?|director|chief|president|lead|leader|led|leading|charge|oversaw|oversee|overall|responsible|general|founder|founded|owner|ceo|coo|cto|ran|run|supervis[a-z]+)\\b");

    /** What raises the role behind it in one word. */
    private static final Pattern RANK = Pattern.compile("(?:주임|책임|수석|선임|총괄|전담|대표)$");

    /** Where one meets: 연회장, 대회장. */
    private static final Pattern VENUE = Pattern.compile("[가-힣]{0,4}(?:연회|대회|박람회|설명회|강연회|무도회|음악회|공연|사무소)장");

    /** Who heads a body. */
    private static final Pattern HEAD = Pattern.compile("[가-힣]{1,6}(?:[부회과실국처단대원관서청소점팀조반계합급본파구]|파트|그룹|센터)장");

    /** What follows a role that somebody else has. */
    static final String OF_OTHERS = "(?!에게|님|께|한테|과 |와 |의 |이 |가 |은 |는 |들|십|쉽|급|적|되|된|졌|지[고는며]|질|감)";

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Matcher words = WORD.matcher(rewrite);
        Matcher claim = CLAIM.matcher(rewrite);
        while (words.find()) {
            claimed(rewrite, words.start(), words.end(), claim)
                    .or(() -> shared(rewrite, words.start(), words.end(), known))
                    .filter(role -> isNew(role.in(rewrite), known))
                    .ifPresent(found::add);
        }
        Matcher posts = POST.matcher(rewrite);
        while (posts.find()) {
            if (isNew(posts.group("role"), known)) {
                found.add(new Span(posts.start("role"), posts.end("role")));
            }
        }
        Matcher raised = RAISED.matcher(rewrite);
        while (raised.find()) {
            String word = raised.group("role");
            if (!known.knowsText(word) && !known.isTranslated(word)) {
                found.add(new Span(raised.start("role"), raised.end("role")));
            }
        }
        return found;
    }

    /** The role that a word ends with, claim and particles apart. */
    private static Optional<Span> claimed(String text, int word, int end, Matcher claim) {
        for (int start = word; start <= Math.min(end - SHORTEST, word + LONGEST_BEFORE); start++) {
            for (int stop = isWithinLatin(text, word, start) ? start : Math.min(end, start + LONGEST);
                    stop >= start + SHORTEST;
                    stop--) {
                if (ROLES.contains(text.substring(start, stop))
                        && !VENUE.matcher(text).region(word, stop).matches()
                        && claim.region(stop, text.length()).lookingAt()
                        && !isDuty(text, start, stop)) {
                    return Optional.of(new Span(startOfRank(text, word, start), stop));
                }
            }
        }
        return headed(text, word, end, claim);
    }

    /** The PM of COPM is no role. */
    private static boolean isWithinLatin(String text, int word, int at) {
        return at > word && !Hangul.isSyllable(text.charAt(at)) && !Hangul.isSyllable(text.charAt(at - 1));
    }

    /** A role that the draft does not know at all, taken on beside something else: 회장과 연주를 맡아. */
    private static Optional<Span> shared(String text, int word, int end, Vocabulary known) {
        Matcher shared = SHARED.matcher(text).region(word, text.length());
        if (!shared.lookingAt() || shared.start("and") > end) {
            return Optional.empty();
        }
        String role = shared.group("role");
        return ROLES.contains(role) && !known.knowsHangul(role)
                ? Optional.of(new Span(word, word + role.length()))
                : Optional.empty();
    }

    /** What one answers for is no rank: 안전은 제 책임이었습니다. */
    private static boolean isDuty(String text, int role, int end) {
        return text.startsWith("책임", role) && end - role == 2 && !text.startsWith("으로", end);
    }

    /** 주임교사, 책임간호사: the rank belongs to the role. */
    private static int startOfRank(String text, int word, int role) {
        Matcher rank = RANK.matcher(text).region(word, role);
        return rank.find() ? rank.start() : role;
    }

    /** Who heads a body, whatever its name: 지부장, 분과장. */
    private static Optional<Span> headed(String text, int word, int end, Matcher claim) {
        Matcher head = HEAD.matcher(text).region(word, end);
        return head.lookingAt()
                        && !VENUE.matcher(head.group()).matches()
                        && claim.region(head.end(), text.length()).lookingAt()
                ? Optional.of(new Span(word, head.end()))
                : Optional.empty();
    }

    private static boolean isNew(String role, Vocabulary known) {
        if (known.claims(role, lesser(role), OF_OTHERS)
                || isKnownByOtherSpelling(role, known)
                || isHeading(role, known)
                || isHeld(role, known)
                || Duties.isDoneBy(role, known)) {
            return false;
        }
        if (known.matches(HANGUL)) {
            return !known.knowsText(role) || known.knowsHangul(role);
        }
        if (TOP.contains(role)) {
            return !known.matches(ENGLISH_TOP);
        }
        return (role.endsWith("장") || role.equals("지배인")) ? !known.matches(ENGLISH_HEAD) : isListed(role);
    }

    /** Who was 부회장 or 조연출 was no 회장 and no 연출. */
    private static String lesser(String role) {
        return role.endsWith("장") ? "(?<!부)" : role.equals("연출") || role.equals("감독") ? "(?<!조)" : "";
    }

    /** Whether it is a licence that the draft tells of: "물류관리사는 2020년에 땄습니다". */
    private static boolean isHeld(String role, Vocabulary known) {
        return role.endsWith("사")
                && known.matches(
                        Pattern.compile(Pattern.quote(role) + "[^.!?\\n]{0,30}(?:땄|따 |딴|취득|합격|자격|보유|면허|소지|수료)"));
    }

    /** Who leads the members of a body, or has charge of it, heads it: 분대원 9명을 이끌, 파트를 맡. */
    static boolean isHeading(String role, Vocabulary known) {
        if (!role.endsWith("장") || role.startsWith("부")) {
            return false;
        }
        String body = Pattern.quote(role.substring(0, role.length() - 1));
        return known.matches(
                Pattern.compile("(?:" + body + "원[^.\\n]{0,12}(?:을|를)|" + body + "(?:을|를)) ?(?:이끌|이끈|통솔|지휘|인솔|맡아|맡았)"));
    }

    private static Set<String> roles() {
        Set<String> roles = new HashSet<>(ResourceList.words(RoleClaims.class, "professions.txt"));
        for (String role : ResourceList.words(RoleClaims.class, "roles.txt")) {
            roles.add(role);
            if (role.endsWith("장")) {
                roles.add("부" + role);
            }
        }
        return Set.copyOf(roles);
    }

    private static boolean isListed(String role) {
        return NameLexicon.standard().named(role).isPresent();
    }

    /** The other spellings of a role the user claimed: PM for 프로젝트 매니저, manager for 점장. */
    private static boolean isKnownByOtherSpelling(String role, Vocabulary known) {
        return NameLexicon.standard()
                        .named(role)
                        .map(name -> name.spellings().stream()
                                .filter(spelling -> !spelling.equals(role))
                                .anyMatch(spelling -> known.claims(spelling, lesser(spelling), OF_OTHERS)))
                        .orElse(false)
                // of English words in a Korean draft each may be part of a name: CS Leaders
                || (!known.matches(HANGUL) && known.isTranslated(role));
    }
}
