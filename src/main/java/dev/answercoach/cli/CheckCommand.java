package dev.answercoach.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.CheckBlocks;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.CheckReport;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Finding;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coach check}: what code can decide about drafts, without a coach and without storing anything. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements ConsoleCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.param.files")
    private List<String> files = List.of();

    @Mixin
    private DraftOptions options = new DraftOptions();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Override
    public int run(Console console) throws UsageException {
        long fromStandardInput =
                files.stream().filter(TextFile.STANDARD_INPUT::equals).count();
        if (fromStandardInput + (options.readsStandardInput() ? 1 : 0) > 1) {
            throw new UsageException(Remark.key("cli.error.one-standard-input"));
        }
        DraftOptions.Purpose purpose = options.purpose(console);
        int code = ExitCode.DELIVERED;
        for (String file : files) {
            code = Math.max(code, check(file, purpose, console));
        }
        return code;
    }

    /** Checks one file; one that cannot be checked does not keep the others from it. */
    private int check(String file, DraftOptions.Purpose purpose, Console console) {
        try {
            Draft draft = purpose.draft(console.read(file));
            if (draft.plain().isEmpty()) {
                throw new UsageException(Remark.key("file.empty", Map.of("file", file)));
            }
            CheckReport report = Checks.report(draft);
            show(file, draft, report, console);
            return report.findings().stream().anyMatch(finding -> finding.severity() != Finding.Severity.HINT)
                    ? ExitCode.FOUND
                    : ExitCode.DELIVERED;
        } catch (UsageException e) {
            console.note(e.why());
            return ExitCode.WRONG;
        }
    }

    private void show(String file, Draft draft, CheckReport report, Console console) {
        if (json) {
            ObjectNode node = CheckJson.of(draft, report, console.json());
            if (files.size() > 1) {
                node.put("file", file);
            }
            console.print(node);
            return;
        }
        Terminal terminal = console.terminal();
        String heading = console.messages().text("check.heading");
        terminal.draw(List.of(new Heading(files.size() > 1 ? heading + " · " + file : heading)));
        terminal.draw(new CheckBlocks(console.messages()).of(draft, report));
    }
}
