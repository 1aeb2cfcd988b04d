package dev.answercoach.cli;

import dev.answercoach.text.Remark;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coach playground}: the bot on a small local Discord, for trying it without a token. */
@Command(name = "playground", sortOptions = false)
final class PlaygroundCommand implements ConsoleCommand {
    private static final String ANY = "0";
    private static final int LAST_PORT = 65_535;

    private final Installation installation;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "cli.option.port", defaultValue = ANY)
    private String port = ANY;

    @Option(names = "--check", descriptionKey = "cli.option.check")
    private boolean check;

    PlaygroundCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public int run(Console console) throws UsageException, InstallationException {
        return check ? check(console) : Services.run(installation.startPlayground(port()), console);
    }

    private int check(Console console) throws InstallationException {
        Checkup.Diagnosis diagnosis = installation.checkPlayground();
        if (!diagnosis.healthy()) {
            console.note(diagnosis.remark());
            return ExitCode.WRONG;
        }
        console.out().println(Printable.of(console.messages().say(diagnosis.remark())));
        return ExitCode.DELIVERED;
    }

    private int port() throws UsageException {
        try {
            int number = Integer.parseInt(port.strip());
            if (number >= 0 && number <= LAST_PORT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The refusal below says what was expected.
        }
        throw new UsageException(Remark.key("cli.error.port", Map.of("value", port)));
    }
}
