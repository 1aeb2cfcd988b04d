package dev.answercoach.cli;

import dev.answercoach.presentation.Messages;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Language;
import dev.answercoach.text.Remark;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line: finds the command, runs it, and turns whatever goes wrong into one sentence and an exit code. */
public final class CommandLineFace {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineFace.class);
    static final String LANG = "--lang";

    private final Installation installation;
    private final InstantSource clock;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private final Language systemLanguage;

    /**
     * @param out where results go
     * @param err where everything else goes
     * @param interactive whether a person looks at {@code out}
     * @param systemLanguage the language unless {@code --lang} says otherwise
     */
    public CommandLineFace(
            Installation installation,
            InstantSource clock,
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean interactive,
            Language systemLanguage) {
        this.installation = installation;
        this.clock = clock;
        this.in = in;
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.systemLanguage = systemLanguage;
    }

    /** What all commands share. The fields make picocli check and describe the options; what they say is read elsewhere. */
    @SuppressWarnings("unused")
    @Command(name = "coach", sortOptions = false)
    static final class Root {
        @Option(names = LANG, paramLabel = "LANG", scope = ScopeType.INHERIT, descriptionKey = "cli.option.lang")
        private @Nullable Language language;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                scope = ScopeType.INHERIT,
                descriptionKey = "cli.option.help")
        private boolean help;
    }

    /**
     * Runs one command.
     *
     * @return one of {@link ExitCode}
     */
    public int run(String... args) {
        Console console = new Console(in, out, err, interactive, Messages.in(language(args)));
        int code = run(console, args);
        // A full disk swallows what a print stream was given; a pipe that was closed early is its reader's choice.
        if (out.checkError()) {
            console.note(Remark.key("cli.error.output"));
            code = ExitCode.WRONG;
        }
        err.flush();
        return code;
    }

    private int run(Console console, String... args) {
        try {
            return run(commands(console), console, args);
        } catch (ParameterException e) {
            console.note(WrongUse.of(e));
            console.note(
                    "cli.hint.help",
                    Map.of("command", e.getCommandLine().getCommandSpec().qualifiedName()));
        } catch (UsageException e) {
            console.note(e.why());
        } catch (InstallationException e) {
            console.note(e.remark());
        } catch (StoreException e) {
            console.note(e.remark());
        } catch (RuntimeException e) {
            LOG.error("event=bug", e);
            console.note("cli.error.bug", Map.of("type", e.getClass().getSimpleName()));
        }
        return ExitCode.WRONG;
    }

    private static int run(CommandLine root, Console console, String... args)
            throws UsageException, InstallationException {
        List<CommandLine> parsed = root.parseArgs(args).asCommandLineList();
        CommandLine chosen = parsed.get(parsed.size() - 1);
        if (chosen.isUsageHelpRequested()) {
            chosen.usage(console.out());
            return ExitCode.DELIVERED;
        }
        if (chosen.getCommand() instanceof ConsoleCommand command) {
            return command.run(console);
        }
        chosen.usage(console.err());
        return ExitCode.WRONG;
    }

    /** Every command of the terminal. */
    private CommandLine commands(Console console) {
        CommandLine root = new CommandLine(new Root())
                .addSubcommand(new ReviewCommand(installation, clock))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new CompareCommand())
                .addSubcommand(new BotCommand(installation))
                .addSubcommand(new PlaygroundCommand(installation))
                .addSubcommand(new DoctorCommand(installation))
                .addSubcommand(new EvalCommand(installation));
        root.setResourceBundle(console.messages().bundle());
        root.setUsageHelpAutoWidth(true);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setColorScheme(Help.defaultColorScheme(interactive ? Help.Ansi.ON : Help.Ansi.OFF));
        dress(root, console.messages());
        root.getSubcommands().values().forEach(command -> dress(command, console.messages()));
        return root;
    }

    /** The usage help's texts that picocli does not find in a bundle by itself. */
    private static void dress(CommandLine command, Messages messages) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.header(messages.text("cli." + command.getCommandName() + ".header"));
        usage.synopsisHeading(messages.text("cli.heading.synopsis"));
        usage.optionListHeading(messages.text("cli.heading.options"));
        usage.commandListHeading(messages.text("cli.heading.commands"));
        usage.parameterListHeading(messages.text("cli.heading.parameters"));
    }

    /** The language must be known before the first sentence, and so before the arguments are parsed. */
    private Language language(String... args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].equals(LANG) && i + 1 < args.length
                    ? args[i + 1]
                    : args[i].startsWith(LANG + "=") ? args[i].substring(LANG.length() + 1) : "";
            Optional<Language> named = Arrays.stream(Language.values())
                    .filter(language -> language.name().equalsIgnoreCase(value))
                    .findFirst();
            if (named.isPresent()) {
                return named.get();
            }
        }
        return systemLanguage;
    }
}
