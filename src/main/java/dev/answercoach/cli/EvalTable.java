package dev.answercoach.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of a report, as aligned columns or as Markdown.
 *
 * @param title what it is about
 * @param header the names of the columns
 * @param rows as many cells each as the header has
 */
record EvalTable(String title, List<String> header, List<List<String>> rows) {
    private static final String GAP = "  ";

    EvalTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** For a terminal: the first column to the left, the others to the right. */
    List<String> lines() {
        List<List<String>> all = Stream.concat(Stream.of(header), rows.stream()).toList();
        List<Integer> widths = IntStream.range(0, header.size())
                .mapToObj(column -> all.stream()
                        .mapToInt(row -> Printable.columns(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
        return all.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths.get(column), column == 0))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .toList();
    }

    String markdown() {
        Stream<String> head = Stream.of(cells(header), "|---|" + "---:|".repeat(header.size() - 1));
        return Stream.concat(head, rows.stream().map(EvalTable::cells)).collect(Collectors.joining("\n"));
    }

    private static String cells(List<String> row) {
        return row.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String padded(String cell, int width, boolean left) {
        String padding = " ".repeat(width - Printable.columns(cell));
        return left ? cell + padding : padding + cell;
    }
}
