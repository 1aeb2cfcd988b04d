package dev.answercoach.cli;

import dev.answercoach.evaluation.Examiner;
import dev.answercoach.evaluation.LabelledCase;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation works with.
 *
 * @param cases the labelled cases of the installation
 * @param model puts cases to the model, empty where none is set
 * @param offline puts cases to the rules
 * @param modelName the model, empty where none is set
 * @param host where the model is, empty where none is set
 * @param concurrency how many cases at a time
 * @param closer closes what was opened
 */
public record Examination(
        List<LabelledCase> cases,
        Optional<Examiner> model,
        Examiner offline,
        String modelName,
        String host,
        int concurrency,
        Runnable closer)
        implements AutoCloseable {
    public Examination {
        cases = List.copyOf(cases);
    }

    @Override
    public void close() {
        closer.run();
    }
}
