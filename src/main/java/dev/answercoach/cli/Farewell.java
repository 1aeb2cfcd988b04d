package dev.answercoach.cli;

import java.util.function.Supplier;

/** Says one last thing where the program is told to stop (Ctrl-C) in the middle of some work. */
final class Farewell {
    private final Thread words;

    Farewell(Runnable words) {
        this.words = new Thread(words, "farewell");
    }

    /** Does the work; only while it goes on are the words said. */
    <T> T during(Supplier<T> work) {
        Runtime.getRuntime().addShutdownHook(words);
        try {
            return work.get();
        } finally {
            forgo();
        }
    }

    private void forgo() {
        try {
            Runtime.getRuntime().removeShutdownHook(words);
        } catch (IllegalStateException e) {
            // The program is stopping already, and the words are being said.
        }
    }
}
