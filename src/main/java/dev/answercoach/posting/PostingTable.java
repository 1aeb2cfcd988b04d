package dev.answercoach.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tables of a posting, told as lines. A row is {@code first cell: the others}; a table whose head names sections
 * ("담당업무 | 자격요건") is told column by column. The head of any other table is left out where a rule marks it.
 */
final class PostingTable {
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("[|:\\- ]*+");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s?/?>");

    private PostingTable() {}

    static List<String> unfolded(List<String> lines) {
        List<String> plain = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int end = at;
            while (end < lines.size() && isRow(lines.get(end))) {
                end++;
            }
            if (end == at) {
                BREAK.splitAsStream(lines.get(at)).map(String::strip).forEach(plain::add);
                at++;
            } else {
                tell(lines.subList(at, end), plain);
                at = end;
            }
        }
        return plain;
    }

    private static void tell(List<String> table, List<String> plain) {
        boolean hasHead = table.size() > 1 && isRule(table.get(1));
        List<List<String>> rows = table.stream()
                .filter(row -> !isRule(row))
                .map(PostingTable::cells)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<String> head = rows.get(0);
        boolean namesSections = rows.size() > 1
                && head.size() > 1
                && head.stream().skip(1).anyMatch(cell -> Heading.exactly(cell).isPresent());
        if (namesSections) {
            tellColumns(head, rows.subList(1, rows.size()), plain);
            return;
        }
        rows.subList(hasHead ? 1 : 0, rows.size()).forEach(row -> plain.addAll(labelled(row)));
    }

    private static void tellColumns(List<String> head, List<List<String>> rows, List<String> plain) {
        for (int column = 0; column < head.size(); column++) {
            String name = head.get(column);
            boolean isSection = Heading.exactly(name).isPresent();
            if (isSection) {
                plain.add("");
                plain.add("[" + name + "]");
            }
            for (List<String> row : rows) {
                String cell = column < row.size() ? row.get(column) : "";
                List<String> parts = parts(cell);
                if (isSection) {
                    parts.forEach(part -> plain.add(PostingLine.of(part, false).isItem() ? part : "- " + part));
                } else if (!parts.isEmpty()) {
                    plain.add(name + ": " + String.join(" / ", parts));
                }
            }
        }
        plain.add("");
    }

    private static List<String> labelled(List<String> row) {
        List<String> cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
        if (cells.size() < 2) {
            return cells;
        }
        List<String> rest = cells.subList(1, cells.size());
        List<String> parts = rest.stream().flatMap(cell -> parts(cell).stream()).toList();
        if (parts.size() > rest.size()) {
            return Stream.concat(
                            Stream.of(cells.get(0) + ":"),
                            parts.stream()
                                    .map(part ->
                                            "- " + PostingLine.of(part, false).text()))
                    .toList();
        }
        return List.of(cells.get(0) + ": " + String.join(" / ", rest));
    }

    private static List<String> parts(String cell) {
        return BREAK.splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> cells(String row) {
        return CELL.splitAsStream(row.substring(1, row.length() - 1))
                .map(cell -> cell.replace("**", "").strip())
                .toList();
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }

    private static boolean isRule(String line) {
        return line.indexOf('-') >= 0 && RULE.matcher(line).matches();
    }
}
