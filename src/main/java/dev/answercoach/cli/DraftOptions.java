package dev.answercoach.cli;

import dev.answercoach.posting.Digest;
import dev.answercoach.posting.DigestReader;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.words.Lexicon;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a draft is written for: its question, posting and limit. */
final class DraftOptions {
    @Option(names = "--posting", paramLabel = "FILE", descriptionKey = "cli.option.posting")
    private @Nullable String posting;

    @Option(names = "--question", paramLabel = "TEXT", descriptionKey = "cli.option.question", defaultValue = "")
    private String question = "";

    @Option(names = "--blind", descriptionKey = "cli.option.blind")
    private boolean blind;

    @Mixin
    private LimitOptions limit = new LimitOptions();

    /**
     * What the options name, read.
     *
     * @param limit null where none was named
     * @param blind whether the application is to hide school, origin, family, age and gender
     */
    record Purpose(String question, @Nullable Limit limit, Lexicon lexicon, boolean blind) {
        Draft draft(String text) {
            return new Draft(PlainText.of(text), question, limit, lexicon, blind);
        }
    }

    Purpose purpose(Console console) throws UsageException {
        Limit read = limit.read().orElse(null);
        Digest digest = DigestReader.read(posting(console).orElse(""));
        return new Purpose(question(), read, DigestReader.lexicon(digest), blind);
    }

    LimitOptions limit() {
        return limit;
    }

    String question() {
        return question.strip();
    }

    boolean isBlind() {
        return blind;
    }

    Optional<String> posting(Console console) throws UsageException {
        return posting == null ? Optional.empty() : Optional.of(console.read(posting));
    }

    /** Whether any of them was given. */
    boolean areNamed() {
        return posting != null || !question.isEmpty() || blind || limit.isNamed();
    }

    /** Whether one of them asks for standard input. */
    boolean readsStandardInput() {
        return TextFile.STANDARD_INPUT.equals(posting);
    }
}
