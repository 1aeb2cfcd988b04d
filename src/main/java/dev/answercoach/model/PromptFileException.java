package dev.answercoach.model;

/** A prompt file that cannot be used; the message names file, key, value and what was expected. */
public final class PromptFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PromptFileException(String file, String problem) {
        super(file + ": " + problem);
    }

    PromptFileException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }

    static PromptFileException of(String file, String key, Object value, String expected) {
        return new PromptFileException(file, key + " is " + value + ", expected " + expected);
    }
}
