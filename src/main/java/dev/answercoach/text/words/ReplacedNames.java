package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a name that took the place of the draft's: a team or a quoted name that the draft does not have, where one of its
 * own is gone. Each of the two alone would say nothing, for names are left out and teams are told of freely.
 */
final class ReplacedNames implements NameRule {
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("(?<![가-힣A-Za-z0-9])(?<name>[가-힣]{2,6})(?:팀|공사|학과|학부|실험)(?![가-힣]{4})"),
            Pattern.compile("['‘“\"「『<〈《](?<name>[가-힣]{2,6})['’”\"」』>〉》]"));

    /** Words that go before a team and name none. */
    private static final Set<String> ORDINARY = Set.of(
            "우리", "저희", "전담", "담당", "소속", "해당", "같은", "다른", "신설", "협업", "프로젝트", "실무", "내부", "유관", "상대", "전체", "여러",
            "대학", "학교", "동아리", "사내", "태스크포스", "이공계", "인문", "모든", "관련", "타", "각", "준비", "연구", "개발", "운영", "기획", "사업",
            "업무", "실행", "대표", "응원", "참가", "출전", "구성", "소규모");

    /** No answer names so many. */
    private static final int MOST = 100;

    /** What is quoted so was said, and names nothing. */
    private static final Pattern BENT = Pattern.compile(".*(?:[고서게며요다까면히]|으로|에서|하는|하지|은가|빨리|둘러)");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        for (Pattern kind : KINDS) {
            List<Span> added = new ArrayList<>();
            Matcher names = kind.matcher(rewrite);
            for (int count = 0; count < MOST && names.find(); count++) {
                String name = names.group("name");
                if (!ORDINARY.contains(name) && isNew(name, known)) {
                    added.add(new Span(names.start("name"), names.end("name")));
                }
            }
            if (!added.isEmpty() && isOneGone(kind, rewrite, known)) {
                found.addAll(added);
            }
        }
        return found;
    }

    private static boolean isNew(String name, Vocabulary known) {
        return !known.knowsHangul(name)
                && !known.knowsSound(name)
                && !known.isTranslated(name)
                && !known.isAbbreviated(name)
                && !BENT.matcher(name).matches();
    }

    /** Whether the draft has a name of this kind of which the rewrite has nothing. */
    private static boolean isOneGone(Pattern kind, String rewrite, Vocabulary known) {
        Set<String> own = known.found(kind, "name").stream()
                .filter(name -> !ORDINARY.contains(name) && !BENT.matcher(name).matches())
                .collect(Collectors.toSet());
        return own.stream().limit(MOST).anyMatch(name -> !isTold(name, rewrite));
    }

    /** Whether it begins so somewhere in the rewrite, or is told in the other script. */
    private static boolean isTold(String name, String rewrite) {
        return rewrite.contains(name.substring(0, 2))
                || rewrite.chars().noneMatch(unit -> Hangul.isSyllable((char) unit));
    }
}
