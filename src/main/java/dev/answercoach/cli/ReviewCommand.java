package dev.answercoach.cli;

import dev.answercoach.model.Call;
import dev.answercoach.presentation.Ages;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewRequest;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.StaleReviewException;
import dev.answercoach.review.Unfinished;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coach review}: a whole review of one draft, or the rest of one that was interrupted. */
@Command(name = "review", sortOptions = false)
final class ReviewCommand implements ConsoleCommand {
    /** The terminal has one user, whoever sits at it. */
    static final String USER = "terminal";

    private static final String LATEST = "latest";
    private static final int EXCERPT = 20;

    private final Installation installation;
    private final InstantSource clock;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.param.file")
    private @Nullable String file;

    @Mixin
    private DraftOptions options = new DraftOptions();

    @Option(
            names = "--resume",
            arity = "0..1",
            paramLabel = "ID",
            fallbackValue = LATEST,
            descriptionKey = "cli.option.resume")
    private @Nullable String resume;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ReviewCommand(Installation installation, InstantSource clock) {
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public int run(Console console) throws UsageException, InstallationException {
        if (file == null && resume == null) {
            throw new UsageException(Remark.key("cli.error.file-needed"));
        }
        if (resume != null && (file != null || options.areNamed())) {
            throw new UsageException(Remark.key("cli.error.resume-alone"));
        }
        // Opened before anything is read: where nothing can be kept, nobody should begin to type.
        try (Workshop workshop = installation.open()) {
            Review review = resume == null ? begin(workshop, console) : takeUp(resume, workshop, console);
            return lead(review, workshop, console);
        }
    }

    private Review begin(Workshop workshop, Console console) throws UsageException {
        sayWhatIsUnfinished(workshop, console);
        String name = Objects.requireNonNull(file);
        if (name.equals(TextFile.STANDARD_INPUT) && options.readsStandardInput()) {
            throw new UsageException(Remark.key("cli.error.one-standard-input"));
        }
        // What is typed comes last, after everything that could be refused without it.
        Limit limit = options.limit().read().orElse(null);
        String posting = options.posting(console).orElse("");
        String draft = console.read(name);
        try {
            ReviewRequest request =
                    new ReviewRequest(USER, options.question(), draft, limit, posting, options.isBlind());
            return workshop.archive()
                    .open(UsageException.unwrap(workshop.admission().admit(request)));
        } catch (UsageException | RuntimeException e) {
            if (name.equals(TextFile.STANDARD_INPUT)) {
                Rescue.keep(draft, console);
            }
            throw e;
        }
    }

    private Review takeUp(String id, Workshop workshop, Console console) throws UsageException {
        if (!id.equals(LATEST)) {
            Review review = workshop.archive()
                    .find(USER, id)
                    .orElseThrow(() -> new UsageException(Remark.key("cli.resume.unknown", Map.of("id", id))));
            if (review.isFinished()) {
                console.note(Remark.key("cli.resume.finished"));
            }
            return review;
        }
        Unfinished latest = workshop.archive().unfinished(USER).stream()
                .findFirst()
                .orElseThrow(() -> new UsageException(Remark.key("cli.resume.none")));
        return workshop.archive().find(USER, latest.id()).orElseThrow();
    }

    private void sayWhatIsUnfinished(Workshop workshop, Console console) {
        List<Unfinished> unfinished = workshop.archive().unfinished(USER);
        if (unfinished.isEmpty()) {
            return;
        }
        Unfinished latest = unfinished.get(0);
        String draft = latest.draft().strip().replaceAll("\\s+", " ");
        Duration age = Duration.between(latest.createdAt(), clock.instant());
        console.note(
                "cli.unfinished",
                Map.of(
                        "count", Integer.toString(unfinished.size()),
                        "age", Ages.of(age, console.messages()),
                        "start", draft.substring(0, Math.min(EXCERPT, draft.length())),
                        "id", latest.id()));
    }

    private int lead(Review review, Workshop workshop, Console console) {
        ReviewTask task = workshop.reviews().task(review.request());
        ReviewFace face =
                json ? new JsonFace(review.id(), task, console) : new TextFace(review, task, workshop, console);
        Farewell farewell = new Farewell(() -> console.note("cli.interrupted", Map.of("id", review.id())));
        try {
            face.begin();
            face.end(farewell.during(() -> workshop.reviews().lead(review, task, Call.NO_SERVER, face::show)));
            return ExitCode.DELIVERED;
        } catch (StaleReviewException e) {
            console.note(Remark.key("cli.taken-over"));
        } catch (CancellationException e) {
            console.note("cli.interrupted", Map.of("id", review.id()));
        }
        return ExitCode.WRONG;
    }
}
