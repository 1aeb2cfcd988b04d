package dev.answercoach.text.words;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells that somebody else is named than in the draft, or by another rank: 최 대리 for 김 대리, 박 부장 for 박 과장, 나현우 과장 for 나현수
 * 과장.
 */
final class NamedPeople implements NameRule {
    private static final String RANK =
            "(?<rank>사원|주임|대리|과장|차장|부장|팀장|실장|이사|상무|전무|사장|선배|교수|선생|간호사|책임|수석|대표|소장|반장|기사|병장|상병|중사|상사|원사|대위|중위|소위)";

    /** Surnames that are no determiners too: 이 과장 may be this one, 전 팀장 the former. */
    private static final Pattern NAMED =
            Pattern.compile("(?<![가-힣])(?<surname>[김박최정강조윤장임오서권황안송홍유류고문양손배백허남심노곽성차민진나엄채천방함변염]) ?" + RANK
                    + "(?=님|에게|께|한테|과|와|이|가|은|는|의|을|를|도|[ ,.])");

    /** 김민수 과장 may be told as 김 과장. */
    private static final Pattern NAMED_IN_FULL = Pattern.compile(
            "(?<![가-힣])(?<whole>(?<name>[가-힣]{3}) ?" + RANK + ")(?=님|에게|께|한테|과|와|이|가|은|는|의|을|를|도|[ ,.])");
    /** No answer names so many. */
    private static final int MOST = 100;

    private static final QuickPattern SIGN = QuickPattern.of("[가-힣] ?" + RANK.replace("?<rank>", "?:"));

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        if (!SIGN.isIn(rewrite)) {
            return found;
        }
        Set<String> surnames = known.found(NAMED, "surname");
        Set<String> ranks = known.found(NAMED, "rank");
        Set<String> whole = known.found(NAMED_IN_FULL, "whole");
        Matcher named = NAMED.matcher(rewrite);
        for (int count = 0; count < MOST && named.find(); count++) {
            String surname = named.group("surname");
            String rank = named.group("rank");
            boolean shortened = whole.stream().anyMatch(name -> name.startsWith(surname) && name.endsWith(rank));
            if (!shortened
                    && !known.knowsText(surname + rank)
                    && (surnames.contains(surname) || ranks.contains(rank))) {
                found.add(new Span(named.start(), named.end()));
            }
        }
        found.addAll(namedInFull(rewrite, known));
        return found;
    }

    /** Who has the rank of somebody of whom the rewrite says nothing, under a name that differs by a syllable. */
    private static List<Span> namedInFull(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Set<String> own = known.found(NAMED_IN_FULL, "name");
        Matcher named = NAMED_IN_FULL.matcher(rewrite);
        for (int count = 0; count < MOST && named.find(); count++) {
            String name = named.group("name");
            if (!known.knowsHangul(name)
                    && own.stream().anyMatch(other -> !rewrite.contains(other) && GarbledNames.isAlmost(name, other))) {
                found.add(new Span(named.start("name"), named.end("name")));
            }
        }
        return found;
    }
}
