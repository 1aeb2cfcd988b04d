package dev.answercoach.cli;

import dev.answercoach.evaluation.Examined;
import dev.answercoach.evaluation.Report;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import java.util.ArrayList;
import java.util.List;

/** The report of an evaluation on a terminal. */
final class EvalText {
    private final Terminal terminal;
    private final EvalSheet sheet;

    EvalText(Console console) {
        this.terminal = console.terminal();
        this.sheet = new EvalSheet(console.messages());
    }

    void draw(Report report) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(sheet.title(report))));
        report.coaches().forEach(coach -> blocks.addAll(of(coach)));
        terminal.draw(blocks);
    }

    private List<Block> of(Examined coach) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(sheet.heading(coach))));
        Tone tone =
                coach.standing() == Examined.Standing.MEASURED && coach.broken().isEmpty() ? Tone.PLAIN : Tone.WARNING;
        sheet.remarks(coach).forEach(remark -> blocks.add(new Line(remark, tone)));
        for (EvalTable table : sheet.tables(coach)) {
            blocks.add(new Heading(table.title()));
            table.lines().forEach(line -> blocks.add(new Line(line, Tone.PLAIN)));
        }
        return blocks;
    }
}
