package dev.answercoach.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a writer forgot to fill in or to take out: {@code [회사명]}, {@code [xx%]}, {@code 20XX}, {@code OO기업},
 * {@code TBD}.
 *
 * <p>Brackets have honest uses too. Left alone are links, footnotes, check boxes, code, numbers such as {@code [1]}, and
 * a line that is one bracket, which is a heading. All patterns are bounded, so that no input is slow.
 */
public final class Leftovers {
    private static final List<LeftoverRules.Rule> RULES = LeftoverRules.read();

    private static final Pattern BLANK = Pattern.compile("\\[(?:빈칸|(?i:blank)): ?[^\\[\\]\\n]{0,120}]");

    private static final Pattern LENGTH = Pattern.compile("[\\d,]{2,6}+ ?(?:글자|자|words|characters)");

    /** A particle after a slot is the sentence's, not the slot's: ○○전자 in ○○전자에서. */
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:에서는|에서의|에서도|에서|에게서|에게|으로서|으로써|으로의|으로|로서|로의|까지|부터|입니다|이라는|라는|이라고|라고|이며|이고|에는|에도|(?<=[^과로회주강동정논])의|은|는|(?<=[가-힣○◯〇ㅇO]{3})이|(?<=[가-힣○◯〇ㅇO]{3})가|을|를|에|와|(?<=[가-힣○◯〇ㅇO]{3})과|(?<=[가-힣○◯〇ㅇO]{3})로)$");

    private static final Pattern LETTERLIKE = Pattern.compile("^[○◯〇●△▲□■◇ㅇㅁOoxX0*~@_]{2,6}[가-힣]{1,10}$");

    /** Code and footnotes are nobody's leftovers. */
    private static final Pattern EXEMPT = Pattern.compile(
            "```[\\s\\S]{0,20000}?```|`[^`\\n]{1,300}`|\\[\\^[^\\[\\]\\n]{1,40}]|^[ \\t]*[-*+] \\[[ xX]]",
            Pattern.MULTILINE);

    private Leftovers() {}

    /** The leftovers of a text as it was written: what stands in its code is nobody's leftover. */
    public static List<Leftover> find(PlainText plain) {
        Spans code = plain.code();
        return find(plain.text()).stream()
                .filter(leftover ->
                        code.isFree(leftover.span().start(), leftover.span().end()))
                .toList();
    }

    /** The leftovers of a plain text, in order and without overlap; marked blanks ({@link Blank#mark}) are among them. */
    public static List<Leftover> find(String text) {
        Spans taken = exempt(text);
        List<Leftover> found = new ArrayList<>();
        AssistantTalk.in(text).forEach(span -> take(text, span, taken, found));
        BitSet units = text.chars().collect(BitSet::new, BitSet::set, BitSet::or);
        RULES.stream()
                .filter(rule -> rule.mayFind(text, units))
                .forEach(rule -> apply(rule.pattern(), text, taken, found));
        found.sort(Comparator.comparing(Leftover::span));
        return List.copyOf(found);
    }

    private static void apply(QuickPattern pattern, String text, Spans taken, List<Leftover> found) {
        QuickPattern.Search search = pattern.in(text);
        while (search.find()) {
            Matcher matcher = search.found();
            Span span = new Span(matcher.start(), matcher.end() - particle(matcher.group()));
            boolean marked = BLANK.matcher(matcher.group()).matches();
            if (marked || !(isHeading(text, span) || Mentions.isMentioned(text, span))) {
                take(text, span, taken, found);
            }
        }
    }

    private static void take(String text, Span span, Spans taken, List<Leftover> found) {
        if (taken.take(span)) {
            found.add(new Leftover(span, span.in(text)));
        }
    }

    /** How long the particle is that a slot made of circles or crosses carries. */
    private static int particle(String found) {
        Matcher particle = PARTICLE.matcher(found);
        return LETTERLIKE.matcher(found).matches() && particle.find() ? particle.end() - particle.start() : 0;
    }

    private static Spans exempt(String text) {
        Spans exempt = new Spans();
        Matcher matcher = EXEMPT.matcher(text);
        while (matcher.find()) {
            exempt.take(matcher.start(), matcher.end());
        }
        return exempt;
    }

    /** A line that is one bracket names what follows, unless it is a length. */
    private static boolean isHeading(String text, Span span) {
        if (text.charAt(span.start()) != '[' || LENGTH.matcher(span.in(text)).find()) {
            return false;
        }
        int before = span.start() - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        int after = span.end();
        while (after < text.length() && text.charAt(after) != '\n' && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        boolean opensLine = before < 0 || text.charAt(before) == '\n';
        boolean closesLine = after == text.length() || text.charAt(after) == '\n';
        return opensLine && closesLine && (before >= 0 || after < text.length());
    }
}
