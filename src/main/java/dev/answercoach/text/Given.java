package dev.answercoach.text;

/** Something that a user gave: accepted, or refused with the sentence that says why. */
public sealed interface Given<T> {
    record Accepted<T>(T value) implements Given<T> {}

    record Refused<T>(Remark why) implements Given<T> {}

    static <T> Given<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Given<T> refused(Remark why) {
        return new Refused<>(why);
    }
}
