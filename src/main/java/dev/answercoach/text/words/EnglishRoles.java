package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells that a writer claims a role in English: as test lead, I was a core maintainer, promoted to art director. */
final class EnglishRoles implements NameRule {
    private static final String ROLE =
            "(?:lead|leader|head|manager|director|maintainer|chief|captain|president|chair|chairman|chairwoman|chairperson|supervisor"
                    + "|coordinator|founder|co-founder|cofounder|owner|architect|principal|officer|foreman|partner|treasurer|secretary|editor|producer"
                    + "|specialist|consultant|intern|mentor|instructor|lecturer|CTO|CEO|CFO|COO|PM|PO)";

    private static final String BEFORE =
            "\\b(?i:as|was|were|am|I'm|been|being|became|become|served as|acted as|worked as|role of|promoted to|appointed|elected|named|title of|position of|hired as)"
                    + " (?:(?i:a|an|the|our|its|their|my|one of the|both) )?";

    /** No word between "was" and a role that makes another sentence of it: was given to our partner. */
    private static final String MODIFIER =
            "(?!(?:to|by|with|for|from|of|on|in|at|our|the|my|his|her|their|its|that|this|and|or|not|toward|towards|into|over|under|about|between|through|against|without|within|during|until|certain|many|some|each|every|several|no|asked|given|told|sent|shared|led|after|before)\\b)[A-Za-z-]{2,20}";

    private static final Pattern CLAIM = Pattern.compile(
            BEFORE + "(?<role>(?:" + MODIFIER + " ){0,3}?" + ROLE
                    + ")\\b(?<!\\b(?:the|an) owner(?= of\\b))(?! (?:time|times|of the issue)\\b)(?! [a-z]+ed\\b)(?: of (?:the |our |its |all )?(?<of>[a-z]{3,20}))?");

    /** Words that raise a profession, where the writer claims it: as a charge nurse, am a senior designer. */
    private static final Pattern RAISED = Pattern.compile(
            BEFORE
                    + "(?:[A-Z]{2,5} )?(?<rank>senior|lead|chief|head|principal|charge|managing|executive|deputy|vice) (?:[a-z]{2,16} ){0,2}"
                    + "(?:engineer|developer|designer|nurse|analyst|scientist|researcher|teacher|chef|accountant|writer|programmer|technician|pharmacist|administrator|buyer|planner|marketer|counsel|paralegal|associate|clerk|lawyer|attorney|instructor|librarian|curator|gardener|cook|baker|porter|guard|guide|mechanic|electrician|carpenter|driver|pilot|editor|reporter|therapist|dietitian|translator|consultant|auditor|inspector|operator|surveyor|trainer|tutor|coach|welder|merchandiser)\\b");

    /** What else an English draft may call one who leads. */
    private static final Pattern LEADING =
            Pattern.compile("(?i)\\b(?:led|lead|leads|leading|head(?:ed|ing)?|in charge|ran|run|managed?|managing)\\b");

    private static final Set<String> LEADERS =
            Set.of("lead", "leader", "head", "manager", "chief", "director", "captain", "president", "supervisor");

    /** Of these an English draft may say the verb alone. */
    private static final Set<String> DOERS = Set.of("lead", "leader", "head", "manager");

    private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "assistant", "associate", "acting", "co");

    /** What somebody with the role does, as far as nobody else does it by the way. */
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("chair", "chair(?:ed|ing)"),
            Map.entry("chairman", "chair(?:ed|ing)"),
            Map.entry("chairwoman", "chair(?:ed|ing)"),
            Map.entry("chairperson", "chair(?:ed|ing)"),
            Map.entry("supervisor", "supervis(?:ed|ing|e)"),
            Map.entry("coordinator", "coordinat(?:ed|ing|e)"),
            Map.entry("founder", "found(?:ed|ing)"),
            Map.entry("co-founder", "co-?found(?:ed|ing)"),
            Map.entry("cofounder", "co-?found(?:ed|ing)"),
            Map.entry("editor", "edit(?:ed|ing)"),
            Map.entry("captain", "captain(?:ed|ing)"),
            Map.entry("president", "presid(?:ed|ing) over"),
            Map.entry("mentor", "mentor(?:ed|ing)"),
            Map.entry("instructor", "(?:instruct(?:ed|ing)|taught)"),
            Map.entry("lecturer", "(?:lectur(?:ed|ing)|taught)"),
            Map.entry("intern", "intern(?:ed|ing|ship)"));

    /** What makes "best known" of 대표: 대표작, 대표 프로젝트. */
    private static final String BEST_KNOWN = " 프로젝트| 경험| 작품| 사례| 업무|작|적|곡|상|사례|메뉴|이미지|값|번호|전화";

    /** What Korean calls one who leads, and leading itself, unless it is somebody else who is called so. */
    private static final Pattern KOREAN_LEADING =
            Pattern.compile("(?:(?:[팀실조반부단셀룹회과국처점원소관선교대학사트]|본부)장|리드|리더|책임자|관리자|매니저|총괄|대표(?!" + BEST_KNOWN
                    + ")|감독|주임|지휘|치프|(?<![A-Za-z])(?:PM|PL|PO)(?![A-Za-z])|주장|수간호사|지배인)"
                    + "(?!님|께|에게|한테|[과와의이가은는] |들|감|적)|이끌|이끈|도맡|전담");

    /** Pieces of one syllable end too many words: 장 is in 시장. */
    private static final int SHORTEST_TRANSLATION = 2;

    private static final String NO_LEADER = "(?!" + BEST_KNOWN + "|하|되)" + RoleClaims.OF_OTHERS;

    /** A second role beside what somebody was: as a support engineer and shift lead. */
    private static final Pattern SECOND = Pattern.compile(BEFORE
            + "(?:[A-Za-z-]{2,20} ){0,4}?[a-z]{2,15}(?:er|or|ist|ian|ant|yst|nurse|chef|cook|clerk|agent) and (?:(?:an?|the|our) )?(?<role>(?:"
            + MODIFIER + " ){0,2}?" + ROLE + ")(?= (?:at|of|for|in|on|with)\\b|[.,;\\n]|$)");

    /** A title beside a name or a time, set off by a comma, and a head of something. */
    private static final Pattern TITLE = Pattern.compile(
            "(?m), (?!(?:including|one|two|three|by|with|my|our|the|and|or|each|plus|for|from|as|to|under)\\b)(?:an? )?(?<role>(?:[a-z-]{3,15} ){0,2}"
                    + ROLE
                    + ")(?=[.,;\\n]|$)|\\b(?<head>(?:Head|VP|Vice President|Director|Chief)) of (?<of>[A-Z][A-Za-z]{0,20})");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Matcher claims = CLAIM.matcher(rewrite);
        while (claims.find()) {
            String[] words = claims.group("role").split(" ");
            boolean headOf = words.length == 1 && words[0].equals("head") && claims.group("of") != null;
            if (!isKnown(headOf ? new String[] {claims.group("of"), words[0]} : words, known)) {
                found.add(new Span(claims.start("role"), claims.end("role")));
            }
        }
        Matcher second = SECOND.matcher(rewrite);
        while (second.find()) {
            if (!isKnown(second.group("role").split(" "), known)) {
                found.add(new Span(second.start("role"), second.end("role")));
            }
        }
        Matcher raised = RAISED.matcher(rewrite);
        while (raised.find()) {
            String rank = raised.group("rank");
            if (!known.knowsLatin(rank) && !isCalled(rank, known)) {
                found.add(new Span(raised.start("rank"), raised.end()));
            }
        }
        Matcher titles = TITLE.matcher(rewrite);
        while (titles.find()) {
            String group = titles.group("role") != null ? "role" : "head";
            String[] words = group.equals("head")
                    ? new String[] {titles.group("of").toLowerCase(Locale.ROOT), titles.group(group)}
                    : titles.group(group).split(" ");
            if (!isKnown(words, known)) {
                found.add(new Span(titles.start(group), titles.end(group)));
            }
        }
        return found;
    }

    /** A reviewer who was a maintainer makes none of the writer. */
    private static Pattern claimOf(String role) {
        return Pattern.compile(BEFORE + "(?:[A-Za-z-]{2,20} ){0,4}?(?i:" + role + ")\\b");
    }

    /** A title that stands alone in a heading or a list is the writer's. */
    private static Pattern headingOf(String role) {
        return Pattern.compile("(?m)^[^a-z\\n]{0,20}(?:[A-Za-z]{1,20} ){0,3}(?i:" + role + ")\\b");
    }

    /** And so is one behind a name or a time: July 2018 to present, shift supervisor. */
    private static Pattern titleOf(String role) {
        return Pattern.compile(", (?:an? )?(?:[a-z-]{3,15} ){0,2}(?i:" + role + ")(?=[.,;\\n]|$)");
    }

    /** Whether the draft has the initials: clinical research coordinator for CRC. */
    private static boolean isAcronymOfDraft(String[] words, Vocabulary known) {
        String initials = Arrays.stream(words).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return initials.length() > 2
                ? known.hasWritten(initials)
                : known.matches(
                        Pattern.compile("(?<![A-Za-z\\d]|\\d )" + initials.toUpperCase(Locale.ROOT) + "(?![A-Za-z])"));
    }

    /** Whether the draft tells the act itself: who chaired is a chair. */
    private static boolean isDone(String[] words, String role, Vocabulary known) {
        boolean isOfDraft = Arrays.stream(words)
                .limit(words.length - 1L)
                .allMatch(word -> known.knowsLatin(word) || known.isTranslated(word));
        if (!isOfDraft || Arrays.stream(words).anyMatch(DEPUTIES::contains)) {
            return false;
        }
        String act = ACTS.get(role);
        return act != null && known.matches(Pattern.compile("(?i)\\b" + act + "\\b(?! (?:by|with)\\b)"));
    }

    /** Who led is a lead; but a team leader only who led a team. */
    private static boolean isLed(String[] words, Vocabulary known) {
        if (words.length == 1) {
            return known.matches(LEADING);
        }
        String led = words[words.length - 2];
        return known.matches(Pattern.compile(
                "(?i)\\b(?:led|lead|leads|leading|head(?:ed|ing)?|in charge of|ran|run|managed?|managing)\\b"
                        // who led hiring in the team has not led the team
                        + "(?:(?! (?:in|at|on|for|with|from|to|within)\\b)[^.\\n]){0,60}\\b"
                        + Pattern.quote(led)));
    }

    /** Whether an English title of one who leads is known by what the draft says of leading. */
    static boolean isLeadKnown(String written, Vocabulary known) {
        String[] words = written.split("[ -]");
        return LEADERS.contains(words[words.length - 1].toLowerCase(Locale.ROOT)) && isKnown(words, known);
    }

    private static boolean isKnown(String[] words, Vocabulary known) {
        String role = words[words.length - 1].toLowerCase(Locale.ROOT);
        if (known.matches(claimOf(role))
                || known.matches(headingOf(role))
                || known.matches(titleOf(role))
                || isAcronymOfDraft(words, known)) {
            return true;
        }
        if (LEADERS.contains(role) && known.hasHangul()) {
            return known.matches(KOREAN_LEADING) || isCalled(role, known);
        }
        if (DOERS.contains(role) && isLed(words, known)) {
            return true;
        }
        return isDone(words, role, known) || isCalled(role, known);
    }

    /** Whether the draft has a Korean word for it that is nobody else's. */
    private static boolean isCalled(String role, Vocabulary known) {
        return Translations.of(role).stream()
                .anyMatch(korean -> korean.length() >= SHORTEST_TRANSLATION
                        && known.claims(korean, korean.equals("대표") ? NO_LEADER : RoleClaims.OF_OTHERS));
    }
}
