package dev.answercoach.cli;

import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;

/** A command was used wrongly, or given input that cannot be worked on: one sentence, and exit code 2. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Remark why;

    UsageException(Remark why) {
        super(why.key());
        this.why = why;
    }

    Remark why() {
        return why;
    }

    /** What was given, or its refusal thrown. */
    static <T> T unwrap(Given<T> given) throws UsageException {
        if (given instanceof Given.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new UsageException(((Given.Refused<T>) given).why());
    }
}
