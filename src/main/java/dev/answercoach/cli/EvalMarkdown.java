package dev.answercoach.cli;

import dev.answercoach.evaluation.Examined;
import dev.answercoach.evaluation.Report;
import dev.answercoach.presentation.Messages;
import java.util.List;

/** The report of an evaluation as Markdown. */
final class EvalMarkdown {
    private final Messages messages;
    private final EvalSheet sheet;

    EvalMarkdown(Messages messages) {
        this.messages = messages;
        this.sheet = new EvalSheet(messages);
    }

    String of(Report report) {
        StringBuilder text = new StringBuilder("# " + sheet.title(report) + "\n");
        for (Examined coach : report.coaches()) {
            text.append("\n## ").append(sheet.heading(coach)).append('\n');
            sheet.remarks(coach)
                    .forEach(remark -> text.append('\n').append(remark).append('\n'));
            text.append(tables(sheet.tables(coach)));
            text.append(misses(coach));
        }
        return text.toString();
    }

    /** Tables below headings of the third level. */
    static String tables(List<EvalTable> tables) {
        StringBuilder text = new StringBuilder();
        tables.forEach(table -> text.append("\n### ")
                .append(table.title())
                .append("\n\n")
                .append(table.markdown())
                .append('\n'));
        return text.toString();
    }

    /** What was missed, empty where nothing was. */
    String misses(Examined coach) {
        List<String> misses = sheet.misses(coach);
        if (misses.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n### " + messages.text("eval.section.misses") + "\n\n");
        misses.forEach(miss -> text.append("- ").append(miss).append('\n'));
        return text.toString();
    }
}
