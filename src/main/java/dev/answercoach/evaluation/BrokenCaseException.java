package dev.answercoach.evaluation;

/** A file of cases that cannot be used. Its message names the file, the key, what stands there and what was expected. */
public final class BrokenCaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenCaseException(String file, String key, String found, String expected) {
        super(file + ": " + (key.isEmpty() ? "" : key + ": ") + "found " + found + ", expected " + expected);
    }

    BrokenCaseException(String file, String expected, Throwable cause) {
        super(file + ": " + cause.getMessage() + ", expected " + expected, cause);
    }
}
