package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A program that was started beside this one: what it says is heard, and when it says that it has stopped it is killed. */
final class ChildProgram {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final PrintStream orders;
    private final List<String> said = new ArrayList<>();
    private final Thread listener;

    ChildProgram(Process process) {
        this.process = process;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.listener = new Thread(this::listen, "child-" + process.pid());
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                if (line.equals(StoppedCommits.STOPPED)) {
                    kill();
                }
            }
        } catch (IOException e) {
            synchronized (said) {
                said.add("nothing more: " + e);
            }
        }
    }

    /** Gives an order; returns when the answer that begins with this is there, with the answer. */
    String tell(String order, String answer) throws InterruptedException {
        orders.println(order);
        return await(answer);
    }

    /** Waits for a line that begins with this. */
    String await(String beginning) throws InterruptedException {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> line(beginning).isPresent() || !isAlive());
        Optional<String> heard = line(beginning);
        if (heard.isEmpty()) {
            listener.join();
            throw new AssertionError("it ended with " + process.exitValue() + " before " + beginning + ": " + said());
        }
        return heard.get();
    }

    private Optional<String> line(String beginning) {
        return said().stream().filter(line -> line.startsWith(beginning)).reduce((one, later) -> later);
    }

    List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** On Unix this is SIGKILL: nothing of the process runs any more. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends its input, upon which it is to end by itself. */
    void end() throws InterruptedException {
        orders.close();
        awaitEnd();
    }

    void awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("has come to its end, after %s", said())
                .isTrue();
        listener.join();
    }
}
