package dev.answercoach.model;

import java.util.function.Function;

/** What came of asking a model, or a coach that may stand in for one. */
public sealed interface Outcome<T> {
    /** What it cost, whether it worked or not. */
    Usage usage();

    <R> R fold(Function<Answered<T>, R> answered, Function<Failed<T>, R> failed);

    /** The same outcome with its answer seen as something else. */
    default <R> Outcome<R> map(Function<T, R> view) {
        return this.<Outcome<R>>fold(answered -> answered.with(view.apply(answered.value())), Failed::cast);
    }

    /**
     * A usable answer.
     *
     * @param value what was asked for, parsed and validated
     * @param conversation what was said so far, this exchange included
     * @param usage what it cost
     */
    record Answered<T>(T value, Conversation conversation, Usage usage) implements Outcome<T> {
        @Override
        public <R> R fold(Function<Answered<T>, R> answered, Function<Failed<T>, R> failed) {
            return answered.apply(this);
        }

        /** The same answer seen as something else. */
        public <R> Answered<R> with(R other) {
            return new Answered<>(other, conversation, usage);
        }
    }

    /**
     * No usable answer.
     *
     * @param failure why
     * @param detail for the host's log and {@code doctor}: never holds what a user wrote, nor a secret
     * @param usage what it cost all the same
     */
    record Failed<T>(Failure failure, String detail, Usage usage) implements Outcome<T> {
        @Override
        public <R> R fold(Function<Answered<T>, R> answered, Function<Failed<T>, R> failed) {
            return failed.apply(this);
        }

        /** The same failure where something else was asked for. */
        public <R> Failed<R> cast() {
            return new Failed<>(failure, detail, usage);
        }
    }
}
