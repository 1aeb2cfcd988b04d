package dev.answercoach.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a posting as its author meant them: tables, and texts whose line breaks were lost on the way, unfolded. */
final class PostingLines {
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\- ]*-[|:\\- ]*");

    /** A heading in brackets within a line: "… 최종 합격 【자격요건】 학사 이상 …". */
    private static final Pattern BRACKETED = Pattern.compile("[【\\[〔<](?<title>[^【\\[〔<】\\]〕>]{1,40})[】\\]〕>]");

    /** A list mark that a blank stands before, so that the point of "기획ㆍ마케팅" is none. */
    private static final Pattern BEFORE_ITEM = Pattern.compile("(?<=\\s)(?=[•●▪◦✅✓✔ㆍ·])");

    private static final Pattern LABELLED = Pattern.compile("(?<label>[^:：]{1,30})[:：]\\s*(?<rest>\\S.*)");

    private PostingLines() {}

    /**
     * The lines that are not empty. A row of a table is {@code first cell: the others}, the head of a table is left out where
     * a rule marks it. A known heading stands on a line of its own.
     */
    static List<String> of(String posting) {
        return withoutTables(posting.lines().map(String::strip).toList()).stream()
                .flatMap(PostingLines::byHeading)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> withoutTables(List<String> lines) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isHead = i + 1 < lines.size() && isRule(lines.get(i + 1));
            if (!isRow(line)) {
                plain.add(line);
            } else if (!isHead && !isRule(line)) {
                plain.add(labelled(line));
            }
        }
        return plain;
    }

    private static Stream<String> byHeading(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        StringBuilder broken = new StringBuilder();
        while (bracketed.find()) {
            if (Heading.of(bracketed.group("title")).isPresent()) {
                bracketed.appendReplacement(broken, "\n$0\n");
            }
        }
        if (broken.length() == 0) {
            return labelAndRest(line);
        }
        return bracketed.appendTail(broken).toString().lines().flatMap(BEFORE_ITEM::splitAsStream);
    }

    /** "담당업무: 강의 기획" is a heading and its one item. */
    private static Stream<String> labelAndRest(String line) {
        Matcher labelled = LABELLED.matcher(line);
        if (!labelled.matches()) {
            return Stream.of(line);
        }
        Optional<Heading.Section> section = Heading.exactly(labelled.group("label"));
        return section.isEmpty() ? Stream.of(line) : Stream.of(labelled.group("label"), labelled.group("rest"));
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }

    private static boolean isRule(String line) {
        return isRow(line) && TABLE_RULE.matcher(line).matches();
    }

    private static String labelled(String row) {
        List<String> cells = CELL.splitAsStream(row.substring(1, row.length() - 1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.size() < 2
                ? String.join("", cells)
                : cells.get(0) + ": " + String.join(" / ", cells.subList(1, cells.size()));
    }
}
