package dev.answercoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.presentation.Messages;
import dev.answercoach.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvalReporterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final EvalReporter reporter = new EvalReporter(
            3,
            1,
            List.of(),
            new ReportFiles(Optional.empty(), Optional.empty()),
            new Console(
                    InputStream.nullInputStream(),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false,
                    Messages.in(Language.EN)));

    @Test
    void whatWasToldWhenStoppedIsNotToldAgain() {
        reporter.interrupted();
        reporter.finished();

        assertThat(out.toString(StandardCharsets.UTF_8)).containsOnlyOnce("Evaluation: 3 cases");
        assertThat(err.toString(StandardCharsets.UTF_8)).containsOnlyOnce("The evaluation was stopped.");
    }

    @Test
    void whatIsAtItsEndIsNotStopped() {
        reporter.finished();
        reporter.interrupted();

        assertThat(out.toString(StandardCharsets.UTF_8)).containsOnlyOnce("Evaluation: 3 cases");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
