package dev.answercoach.cli;

import dev.answercoach.evaluation.Evaluation;
import dev.answercoach.evaluation.Examined;
import dev.answercoach.evaluation.Examiner;
import dev.answercoach.evaluation.LabelledCase;
import dev.answercoach.evaluation.Report;
import dev.answercoach.review.CoachKind;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Remark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coach eval}: puts labelled cases to the coaches and reports how well they did. */
@Command(name = "eval", sortOptions = false)
final class EvalCommand implements ConsoleCommand {
    private static final int MOST_RUNS = 100;
    /** Progress is told so many times, however many trials there are. */
    private static final int STEPS = 20;

    private final Installation installation;

    @Option(names = "--coach", paramLabel = "COACH", descriptionKey = "cli.option.coach")
    private @Nullable String coach;

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "cli.option.runs", defaultValue = "3")
    private String runs = "3";

    @Option(names = "--case", paramLabel = "GLOB", descriptionKey = "cli.option.case")
    private @Nullable String named;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "cli.option.json-file")
    private @Nullable String json;

    @Option(names = "--markdown", paramLabel = "FILE", descriptionKey = "cli.option.markdown")
    private @Nullable String markdown;

    EvalCommand(Installation installation) {
        this.installation = installation;
    }

    /** One coach and what is put to it; without examiner nobody can be asked. */
    private record Subject(CoachKind kind, Optional<Examiner> examiner, Evaluation evaluation) {}

    @Override
    public int run(Console console) throws UsageException, InstallationException {
        int number = runs();
        List<CoachKind> kinds = kinds();
        ReportFiles files = ReportFiles.at(json, markdown);
        try (Examination examination = installation.openExamination()) {
            List<LabelledCase> cases = CaseName.choose(named, examination.cases());
            List<Subject> subjects = kinds.stream()
                    .map(kind -> new Subject(
                            kind,
                            kind == CoachKind.MODEL ? examination.model() : Optional.of(examination.offline()),
                            new Evaluation(cases, number)))
                    .toList();
            return examine(subjects, new Reporter(cases.size(), number, subjects, examination, files, console));
        }
    }

    private static int examine(List<Subject> subjects, Reporter reporter) {
        try {
            new Farewell(reporter::interrupted).during(() -> {
                subjects.forEach(reporter::examine);
                return subjects;
            });
        } catch (CancellationException e) {
            reporter.interrupted();
            return ExitCode.WRONG;
        }
        return reporter.report();
    }

    /** Tells how it goes and, at the end or where it is interrupted, what came of it. */
    private record Reporter(
            int cases, int runs, List<Subject> subjects, Examination examination, ReportFiles files, Console console) {
        void examine(Subject subject) {
            if (subject.examiner().isEmpty()) {
                return;
            }
            Evaluation evaluation = subject.evaluation();
            console.note(
                    "eval.begin." + KeyName.of(subject.kind()),
                    Map.of(
                            "model", examination.modelName(),
                            "host", examination.host(),
                            "cases", Integer.toString(cases),
                            "runs", Integer.toString(runs),
                            "calls", "%,d".formatted(evaluation.leastCalls())));
            int step = Math.max(1, evaluation.trials() / STEPS);
            evaluation.run(subject.examiner().get(), examination.concurrency(), done -> {
                if (done % step == 0 || done == evaluation.trials()) {
                    console.note(
                            "eval.progress",
                            Map.of(
                                    "done", Integer.toString(done),
                                    "all", Integer.toString(evaluation.trials())));
                }
            });
        }

        void interrupted() {
            console.note(Remark.key("eval.interrupted"));
            report();
        }

        int report() {
            Report report = new Report(
                    cases, runs, subjects.stream().map(this::examined).toList());
            new EvalText(console).draw(report);
            files.write(report, console);
            return !report.isMeasured() ? ExitCode.WRONG : report.isGood() ? ExitCode.DELIVERED : ExitCode.FOUND;
        }

        private Examined examined(Subject subject) {
            boolean model = subject.kind() == CoachKind.MODEL;
            return new Examined(
                    subject.kind(),
                    model ? examination.modelName() : "",
                    model ? examination.host() : "",
                    subject.evaluation().trials(),
                    subject.evaluation().measured());
        }
    }

    private List<CoachKind> kinds() throws UsageException {
        String name = coach;
        if (name == null) {
            return List.of(CoachKind.values());
        }
        return List.of(Arrays.stream(CoachKind.values())
                .filter(kind -> KeyName.of(kind).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(Remark.key("cli.error.coach", Map.of("value", name)))));
    }

    private int runs() throws UsageException {
        try {
            int number = Integer.parseInt(runs.strip());
            if (number >= 1 && number <= MOST_RUNS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The refusal below says what was expected.
        }
        throw new UsageException(Remark.key("cli.error.runs", Map.of("value", runs)));
    }
}
