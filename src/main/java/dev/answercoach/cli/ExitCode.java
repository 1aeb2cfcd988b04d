package dev.answercoach.cli;

/** What the program's exit code says. */
final class ExitCode {
    /** The result was delivered; {@code check} and {@code compare} found nothing. */
    static final int DELIVERED = 0;
    /** {@code check} or {@code compare} found something, or {@code eval} is below a floor. */
    static final int FOUND = 1;
    /** Wrong use, input that cannot be worked on, or an installation that does not work. */
    static final int WRONG = 2;

    private ExitCode() {}
}
