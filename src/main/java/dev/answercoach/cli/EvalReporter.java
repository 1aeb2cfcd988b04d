package dev.answercoach.cli;

import dev.answercoach.evaluation.Report;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells what came of an evaluation, at its end or where it is stopped: once, whoever asks for it first. Safe for several
 * threads, since a program that is told to stop says so on a thread of its own.
 */
final class EvalReporter {
    private final int cases;
    private final int runs;
    private final List<EvalSubject> subjects;
    private final ReportFiles files;
    private final Console console;
    private final AtomicBoolean told = new AtomicBoolean();

    EvalReporter(int cases, int runs, List<EvalSubject> subjects, ReportFiles files, Console console) {
        this.cases = cases;
        this.runs = runs;
        this.subjects = List.copyOf(subjects);
        this.files = files;
        this.console = console;
    }

    /** Tells what was measured by now, unless all of it was told already. */
    void interrupted() {
        if (told.compareAndSet(false, true)) {
            console.note(Remark.key("eval.interrupted"));
            tell(report());
        }
    }

    /** Tells what was measured, unless that was done already, and gives the exit code. */
    int finished() {
        Report report = report();
        if (told.compareAndSet(false, true)) {
            tell(report);
        }
        return !report.isMeasured() ? ExitCode.WRONG : report.isGood() ? ExitCode.DELIVERED : ExitCode.FOUND;
    }

    private void tell(Report report) {
        new EvalText(console).draw(report);
        files.write(report, console);
    }

    private Report report() {
        return new Report(
                cases, runs, subjects.stream().map(EvalSubject::examined).toList());
    }
}
