package dev.answercoach.cli;

/** A command of the terminal. */
interface ConsoleCommand {
    /**
     * Does its work.
     *
     * @return one of {@link ExitCode}
     */
    int run(Console console) throws UsageException, InstallationException;
}
