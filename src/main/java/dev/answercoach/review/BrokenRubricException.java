package dev.answercoach.review;

/** A rubric file that cannot be used. Its message names the file, the key, what stands there and what was expected. */
public final class BrokenRubricException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenRubricException(String file, String key, String found, String expected) {
        super(file + ": " + (key.isEmpty() ? "" : key + ": ") + "found " + found + ", expected " + expected);
    }

    BrokenRubricException(String file, String expected, Throwable cause) {
        super(file + ": " + cause.getMessage() + ", expected " + expected, cause);
    }
}
