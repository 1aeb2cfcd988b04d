package dev.answercoach.cli;

import picocli.CommandLine.Command;

/** {@code coach bot}: the bot on Discord, until it is stopped. */
@Command(name = "bot", sortOptions = false)
final class BotCommand implements ConsoleCommand {
    private final Installation installation;

    BotCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public int run(Console console) throws InstallationException {
        return Services.run(installation.startBot(), console);
    }
}
