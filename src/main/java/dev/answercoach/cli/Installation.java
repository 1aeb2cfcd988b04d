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

    /** What {@code coach doctor} looks at, in order. */
    List<Checkup> checkups();
}
