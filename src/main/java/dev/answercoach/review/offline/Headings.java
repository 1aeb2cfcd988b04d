package dev.answercoach.review.offline;

import java.util.regex.Pattern;

/** Lines that only announce what follows: {@code [문제 해결]}, {@code 결과:}. */
final class Headings {
    private static final Pattern HEADING = Pattern.compile(
            "(?:[-*•·] ?)?(?:상황|배경|과제|목표|행동|해결 ?과정|노력|결과|성과|배운 점|느낀 점|Situation|Task|Actions?|Results?|Lessons?)|[\\[【<《(「].{1,60}[\\]】>》)」]|[■●▶◆#].{1,60}|.{1,20}[:：]|[\"“'‘].{1,60}[\"”'’]");

    private Headings() {}

    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }
}
