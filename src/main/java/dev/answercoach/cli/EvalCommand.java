package dev.answercoach.cli;

import dev.answercoach.evaluation.Evaluation;
import dev.answercoach.evaluation.LabelledCase;
import dev.answercoach.review.CoachKind;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Remark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coach eval}: puts labelled cases to the coaches and reports how well they did. */
@Command(name = "eval", sortOptions = false)
final class EvalCommand implements ConsoleCommand {
    private static final int MOST_RUNS = 100;

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

    @Override
    public int run(Console console) throws UsageException, InstallationException {
        int number = runs();
        List<CoachKind> kinds = kinds();
        ReportFiles files = ReportFiles.at(json, markdown);
        try (Examination examination = installation.openExamination()) {
            List<LabelledCase> cases = CaseName.choose(named, examination.cases());
            List<EvalSubject> subjects = kinds.stream()
                    .map(kind -> EvalSubject.of(kind, examination, new Evaluation(cases, number)))
                    .toList();
            EvalReporter reporter = new EvalReporter(cases.size(), number, subjects, files, console);
            try {
                new Farewell(reporter::interrupted).during(() -> {
                    subjects.forEach(
                            subject -> subject.examine(cases.size(), number, examination.concurrency(), console));
                    return subjects;
                });
            } catch (CancellationException e) {
                reporter.interrupted();
                return ExitCode.WRONG;
            }
            return reporter.finished();
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
