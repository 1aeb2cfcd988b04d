package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words that head a paragraph, which say what it is and name nothing: "[Action]", "Result:", "**Task** –". */
final class Headings {
    /** What the parts of an answer are called, so that no name is meant wherever they stand. */
    private static final Set<String> SECTIONS = Set.of(
            "situation",
            "situations",
            "task",
            "tasks",
            "action",
            "actions",
            "result",
            "results",
            "background",
            "problem",
            "solution",
            "outcome",
            "impact",
            "lesson",
            "lessons",
            "challenge",
            "approach",
            "context",
            "goal",
            "summary",
            "role",
            "reflection",
            "learnings",
            "takeaway",
            "takeaways",
            "conclusion",
            "motivation",
            "contribution");

    private static final Pattern BEFORE =
            Pattern.compile("[ \\t#>*_•·◆■□▶▷●○\\-–—\\[(<〈【《「'\"“‘]*+(?:\\d{1,2}[.)] ?)?[ \\t*_\\[(<〈【]*+");
    private static final Pattern AFTER = Pattern.compile(
            "(?:[ \\t]?[*_\\])>〉】》」'\"”’]){0,4}+[ \\t]?(?:[:：.\\-–—|/]|\\n|$)|(?:[ \\t]?[*_\\])>〉】》」'\"”’]){1,4}+");

    private static final Pattern HEADING_END = Pattern.compile("[:：\\n]| [-–—] ");

    private static final int LONGEST_LEAD = 16;
    private static final int LONGEST_SHOUTED = 80;

    private Headings() {}

    /** Whether the word is the only one at the beginning of a line or sentence, set off from what follows. */
    static boolean isHeading(String text, Span word) {
        if (!AFTER.matcher(text).region(word.end(), text.length()).lookingAt()) {
            return false;
        }
        int from = Math.max(text.lastIndexOf('\n', word.start() - 1) + 1, word.start() - LONGEST_LEAD);
        Matcher before = BEFORE.matcher(text).region(from, word.start());
        return before.matches() || NameLexicon.startsSentence(text, word.start());
    }

    /** Whether this is what a part of an answer is called: Situation(계기), RESULTS. */
    static boolean isSectionWord(String word) {
        return SECTIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word belongs to a heading in capitals: OUTCOME (NOVEMBER 2022), WHAT I DID: … */
    static boolean isShouted(String text, Span word) {
        int lineStart = text.lastIndexOf('\n', word.start()) + 1;
        if (word.start() - lineStart > LONGEST_SHOUTED) {
            return false;
        }
        Matcher end = HEADING_END.matcher(text).region(word.end(), text.length());
        String heading = text.substring(lineStart, end.find() ? end.start() : text.length());
        return heading.length() <= LONGEST_SHOUTED
                && LatinWord.in(heading).stream()
                        .allMatch(other -> other.text().equals(other.text().toUpperCase(Locale.ROOT)));
    }

    /** Whether every Latin word of the line is capitalised: a heading, or a name that stands alone. */
    static boolean isTitleLine(String text, Span span) {
        int from = Math.max(0, span.start() - LONGEST_SHOUTED);
        int to = Math.min(text.length(), span.end() + LONGEST_SHOUTED);
        String around = text.substring(from, to);
        int lineStart = around.lastIndexOf('\n', span.start() - from) + 1;
        int newline = around.indexOf('\n', span.end() - from);
        boolean cutOff = (lineStart == 0 && from > 0) || (newline < 0 && to < text.length());
        return !cutOff
                && LatinWord.in(around.substring(lineStart, newline < 0 ? around.length() : newline)).stream()
                        .allMatch(LatinWord::isCapitalised);
    }
}
