package dev.answercoach.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of a posting as its author meant them: tables, front matter and texts whose line breaks were lost on the way
 * unfolded, each known heading on a line of its own.
 */
final class PostingLines {
    /** A heading in brackets within a line: "… 최종 합격 【자격요건】 학사 이상 …". */
    private static final Pattern BRACKETED = Pattern.compile("[【\\[〔<](?<title>[^【\\[〔<】\\]〕>]{1,40})[】\\]〕>]");

    /** A list mark that a blank stands before, so that the point of "기획ㆍ마케팅" is none. */
    private static final Pattern BEFORE_ITEM = Pattern.compile("(?<=\\s)(?=[•●▪◦✅✓✔ㆍ·■□▶◆])");

    /** The same where a line has already proved to have lost its line breaks: there a lone dash or a number marks an item too. */
    private static final Pattern BEFORE_ANY_ITEM =
            Pattern.compile("(?<=\\s)(?=[•●▪◦✅✓✔ㆍ·■□▶◆○*]|[-–] |\\(?[1-9][.)] )");

    /** Headings that running text does not have; several in one line tell that its breaks were lost. */
    private static final Pattern RUN_ON =
            Pattern.compile("(?:(?<=\\s)|^)(?:[■□▶◆●○#*]{1,3} ?)?(?<title>(?:(?:주요|담당|수행) ?업무"
                    + "|(?:자격|지원|응시|필수|우대) ?(?:요건|자격|조건|사항)|복리 ?후생|근무 ?(?:조건|환경|지역|시간|형태)|기술 ?스택|회사 ?소개|인재상"
                    + "|(?:채용|전형|지원|선발) ?(?:절차|방법|일정)|(?:접수|모집|지원) ?(?:기간|마감|방법)|제출 ?서류|모집 ?(?:부문|분야)"
                    + "|(?i:responsibilities|requirements|qualifications|preferred qualifications|nice to have|what you'll do|benefits|how to apply)(?=:))"
                    + ")(?=[\\s:：*]|$)");

    private static final int FEWEST_RUN_ON = 2;

    private static final Pattern LABELLED = Pattern.compile("(?<label>[^:：]{1,30})[:：]\\s*+(?<rest>\\S.*+)");

    private PostingLines() {}

    /** The lines that are not empty. */
    static List<PostingLine> of(String posting) {
        List<String> raw = posting.lines().map(PostingLines::unquoted).toList();
        List<PostingLine> lines = new ArrayList<>();
        boolean afterBlank = true;
        for (String line : PostingTable.unfolded(FrontMatter.unfolded(raw))) {
            if (line.isEmpty()) {
                afterBlank = true;
                continue;
            }
            for (String part : byHeading(line)
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList()) {
                lines.addAll(labelAndRest(PostingLine.of(part, afterBlank)));
                afterBlank = false;
            }
        }
        return lines;
    }

    private static String unquoted(String line) {
        String stripped = line.strip();
        return stripped.startsWith("> ") ? stripped.substring(2).strip() : stripped;
    }

    private static Stream<String> byHeading(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        StringBuilder broken = new StringBuilder();
        while (bracketed.find()) {
            if (Heading.within(bracketed.group("title")).isPresent()) {
                bracketed.appendReplacement(broken, "\n$0\n");
            }
        }
        if (broken.length() > 0) {
            return bracketed.appendTail(broken).toString().lines().flatMap(BEFORE_ITEM::splitAsStream);
        }
        Matcher runOn = RUN_ON.matcher(line);
        if (runOn.results().limit(FEWEST_RUN_ON).count() < FEWEST_RUN_ON) {
            return Stream.of(line);
        }
        return runOn.reset()
                .replaceAll("\n[${title}]\n")
                .lines()
                .map(part -> part.strip().replaceFirst("^[:：]\\s*", ""))
                .flatMap(BEFORE_ANY_ITEM::splitAsStream);
    }

    /** "담당업무: 강의 기획" is a heading and its one item. */
    private static List<PostingLine> labelAndRest(PostingLine line) {
        Matcher labelled = LABELLED.matcher(line.text());
        if (!labelled.matches() || TitleLine.isLabel(labelled.group("label"))) {
            return List.of(line);
        }
        Optional<Heading.Section> section = Heading.exactly(labelled.group("label"));
        if (section.isEmpty()) {
            return List.of(line);
        }
        PostingLine head = line.saying(labelled.group("label").strip());
        return List.of(
                new PostingLine(head.text(), line.sign(), line.level(), PostingLine.Frame.COLON, line.afterBlank()),
                PostingLine.of(labelled.group("rest").strip(), false));
    }
}
