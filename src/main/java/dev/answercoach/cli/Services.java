package dev.answercoach.cli;

import dev.answercoach.text.Remark;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Runs a service until it fails or the program is told to end. */
final class Services {
    private Services() {}

    /**
     * Runs it.
     *
     * @return one of {@link ExitCode}
     */
    static int run(Service service, Console console) {
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "closing"));
        CompletableFuture<Void> unused = service.started().thenAccept(remarks -> {
            remarks.forEach(remark ->
                    console.out().println(Printable.of(console.messages().say(remark))));
            console.out().flush();
        });
        try {
            Remark why = failure(service);
            console.note(why);
            return ExitCode.WRONG;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DELIVERED;
        } finally {
            service.close();
        }
    }

    private static Remark failure(Service service) throws InterruptedException {
        CompletableFuture<Remark> failure = service.failure();
        try {
            return failure.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a service ended without a reason", e);
        }
    }
}
