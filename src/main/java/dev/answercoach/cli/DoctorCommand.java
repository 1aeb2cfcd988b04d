package dev.answercoach.cli;

import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code coach doctor}: whether the installation works, a line for each part. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements ConsoleCommand {
    private final Installation installation;

    DoctorCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public int run(Console console) {
        boolean healthy = true;
        Terminal terminal = console.terminal();
        for (Checkup checkup : installation.checkups()) {
            Checkup.Diagnosis diagnosis = checkup.examination().get();
            healthy &= diagnosis.healthy();
            String mark = diagnosis.healthy() ? "✓ " : "✗ ";
            terminal.draw(List.of(new Rows(List.of(new Row(
                    mark + console.messages().text(checkup.name()),
                    console.messages().say(diagnosis.remark()),
                    diagnosis.healthy() ? Tone.PLAIN : Tone.BAD)))));
        }
        return healthy ? ExitCode.DELIVERED : ExitCode.WRONG;
    }
}
