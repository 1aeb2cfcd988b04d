package dev.answercoach.text.words;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells tools that go by ordinary words, by what is done with them: 스크래치로 코딩을 가르쳤습니다, in pandas. Languages of one
 * letter are such words too: R로, in C.
 */
final class OrdinaryTools implements NameRule {
    private static final Set<String> TOOLS = ResourceList.words(OrdinaryTools.class, "ordinary-tools.txt");
    /** How they begin: a word that begins otherwise is not looked at. */
    private static final BitSet FIRSTS =
            TOOLS.stream().collect(BitSet::new, (firsts, tool) -> firsts.set(tool.charAt(0)), BitSet::or);

    private static final Pattern HANGUL =
            Pattern.compile("(?<![가-힣A-Za-z])(?<name>[가-힣]{1,6}?)(?=(?:으로|로|를|을|와|과|랑|이랑|나|이나|하고)(?![가-힣])|[,·] ?| 등)");

    private static final Pattern WORKED_WITH =
            Pattern.compile("활용|사용|이용|배우|배웠|가르|만들|만든|시작|개발|코딩|작성|제작|분석|시각화|설계|구현|다루|다뤘|편집|프로그래밍|자동화|집계|정리");

    /** A scratch is also what a surface has, a spring what a machine has. */
    private static final Pattern ON_THINGS = Pattern.compile("불량|결함|흠집|표면|외관|찍힘|이물|검사|부품|금속|코일|서랍|기록을 세|창|출구");

    private static final QuickPattern LATIN = QuickPattern.of(
            "\\b(?:in|with|using|via) (?:[A-Za-z.+#]{2,14},? (?:and )?){0,2}?(?<name>[a-z]{4,12})(?=[.,;)\\n]| and | to [a-z]| for |$)");

    private static final Pattern LETTER = Pattern.compile(
            "(?<![A-Za-z0-9&.'’·/-])(?:"
                    + "(?<korean>R)(?=(?:로|을|과|이나)(?![가-힣])|,|·| 및| ?언어)"
                    + "|(?<language>[CR])(?= ?언어)"
                    + "|(?<=\\b(?:in|using|with) |[A-Za-z+#]{2} and |[A-Za-z+#]{2}, )(?<english>[CR])(?=[.;)\\n]|,| and | to [a-z]| for |$))(?![A-Za-z0-9&+#])");

    private static final int LONGEST_REST = 60;

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Matcher hangul = HANGUL.matcher(rewrite).useTransparentBounds(true);
        for (int at = 0; at < rewrite.length(); at++) {
            if (FIRSTS.get(rewrite.charAt(at))
                    && hangul.region(at, rewrite.length()).lookingAt()
                    && TOOLS.contains(hangul.group("name"))
                    && isWorkedWith(rewrite, hangul.end())
                    && !isKnown(hangul.group("name"), known)) {
                found.add(new Span(hangul.start("name"), hangul.end("name")));
            }
        }
        QuickPattern.Search search = LATIN.in(rewrite);
        while (search.find()) {
            Matcher latin = search.found();
            if (TOOLS.contains(latin.group("name")) && !isKnown(latin.group("name"), known)) {
                found.add(new Span(latin.start("name"), latin.end("name")));
            }
        }
        Matcher letters = LETTER.matcher(rewrite).useTransparentBounds(true);
        for (int at = 0; at < rewrite.length(); at++) {
            boolean letter = rewrite.charAt(at) == 'C' || rewrite.charAt(at) == 'R';
            if (letter
                    && letters.region(at, rewrite.length()).lookingAt()
                    && !known.hasWritten(letters.group())
                    && !known.knowsText(letters.group() + "언어")) {
                found.add(new Span(letters.start(), letters.end()));
            }
        }
        return found;
    }

    private static boolean isWorkedWith(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST_REST);
        int stop = text.indexOf('.', from);
        String rest = text.substring(from, stop < 0 ? end : Math.min(end, stop));
        return WORKED_WITH.matcher(rest).find() && !ON_THINGS.matcher(rest).find();
    }

    private static boolean isKnown(String name, Vocabulary known) {
        return known.knowsText(name)
                || known.knowsSound(name)
                || NameLexicon.standard().named(name).filter(known::knows).isPresent();
    }
}
