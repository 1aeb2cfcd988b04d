package dev.answercoach.cli;

import java.util.List;

/** The installed program: opens the workshop when a command needs it, and can examine itself. */
public interface Installation {
    /**
     * Reads the settings and opens the database.
     *
     * @throws InstallationException if something of it cannot be used
     */
    Workshop open() throws InstallationException;

    /**
     * Starts the bot on Discord.
     *
     * @throws InstallationException if something of the installation, or Discord, does not let it start
     */
    Service startBot() throws InstallationException;

    /**
     * Starts a small local Discord and the bot on it.
     *
     * @param port where its addresses begin, 0 for any that are free
     * @throws InstallationException if something of the installation does not let it start
     */
    Service startPlayground(int port) throws InstallationException;

    /**
     * Starts such a local Discord with the bot on it, lets somebody have one review there, and ends it.
     *
     * @throws InstallationException if something of the installation does not let it start
     */
    Checkup.Diagnosis checkPlayground() throws InstallationException;

    /**
     * Reads the labelled cases and opens what is asked about them.
     *
     * @throws InstallationException if something of it cannot be used
     */
    Examination openExamination() throws InstallationException;

    /** What {@code coach doctor} looks at, in order. */
    List<Checkup> checkups();
}
