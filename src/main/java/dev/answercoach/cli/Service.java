package dev.answercoach.cli;

import dev.answercoach.text.Remark;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A part of the program that runs until it is stopped. */
public interface Service extends AutoCloseable {
    /** What its host should know once it runs: where it is, what to do next. */
    CompletableFuture<List<Remark>> started();

    /** Completes if it cannot run any longer, with the reason. */
    CompletableFuture<Remark> failure();

    @Override
    void close();
}
