package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.cli.Workshop;
import dev.answercoach.model.Call;
import dev.answercoach.model.ReceivedRequest;
import dev.answercoach.model.Reply;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Stage;
import dev.answercoach.review.Unfinished;
import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.store.Storage;
import dev.answercoach.text.checks.Proof;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills the program (SIGKILL) before and after every commit and during every model call of a review, each in a run of its
 * own. Wherever it dies, the draft is there as soon as the first commit was, and the next start finishes the review.
 */
class KillTest {
    private static final String USER = "terminal";
    /** Critique, rewrites, repair. */
    private static final int CALLS = 3;

    @TempDir
    Path directory;

    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();

    private QuickJvm jvm;

    @BeforeEach
    void findClasses() throws IOException {
        jvm = new QuickJvm(Files.createDirectory(directory.resolve("jvm")));
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void noDraftIsLostAndTheNextStartFinishesTheReview(Storage storage) throws Exception {
        Path draft = Files.writeString(directory.resolve("draft.md"), Story.DRAFT);
        Map<String, String> environment = environment(storage.fresh(directory));
        endpoint.replyWith(KillTest::oneRepair);
        new Application(House.HOME, environment, InstantSource.system()).open().close();
        int opening = commits(environment, "review", "--resume");
        int whole = commits(environment, reviewOf(draft));
        int stages = whole - opening;
        assertThat(stages)
                .as("draft, check, critique, cost, rewrite, repair, cost, rewrite, end")
                .isEqualTo(9);

        for (int commit = 1; commit <= stages; commit++) {
            killAtCommit(environment, draft, opening + commit, "before");
            nextStart("before commit " + commit, environment, commit > 1);
            killAtCommit(environment, draft, opening + commit, "after");
            nextStart("after commit " + commit, environment, commit < stages);
        }
        for (int call = 1; call <= CALLS; call++) {
            killDuringCall(environment, draft, endpoint.calls() + call);
            nextStart("during model call " + call, environment, true);
        }
        assertThat(endpoint.violations()).isEmpty();
    }

    /** A model that invents a figure in one rewrite, and mends it when it is told. */
    private static Reply oneRepair(ReceivedRequest request) {
        String lie = Story.FAITHFUL.replace("6개", "60개");
        return request.user().contains("<defects>")
                ? Reply.answer(Story.repaired("star", Story.FAITHFUL))
                : Story.rewriting(Story.rewrites(lie, Story.CONCISE)).apply(request);
    }

    /** What a person finds who starts the program again. */
    private static void nextStart(String moment, Map<String, String> environment, boolean unfinished) throws Exception {
        try (Workshop workshop = new Application(House.HOME, environment, InstantSource.system()).open()) {
            List<Unfinished> left = workshop.archive().unfinished(USER);
            assertThat(left).as(moment).hasSize(unfinished ? 1 : 0);
            for (Unfinished found : left) {
                Review review = workshop.archive().find(USER, found.id()).orElseThrow();
                assertThat(review.request().draft()).as(moment).isEqualTo(Story.DRAFT);
                assertThat(review.request().question()).as(moment).isEqualTo(Story.QUESTION);
                ReviewView view = workshop.reviews()
                        .lead(review, workshop.reviews().task(review.request()), Call.NO_SERVER, (event, now) -> {});
                assertThat(view.stage()).as(moment).isEqualTo(Stage.DONE);
                assertThat(view.rewrites())
                        .as(moment)
                        .hasSize(2)
                        .allMatch(one -> one.proof().status() == Proof.Status.PROVEN);
                assertThat(view.rewrites())
                        .as(moment)
                        .extracting(Rewrite::style)
                        .doesNotHaveDuplicates();
            }
            assertThat(workshop.archive().unfinished(USER)).as(moment).isEmpty();
        }
    }

    private void killAtCommit(Map<String, String> environment, Path draft, int commit, String when) throws Exception {
        Process process = start(environment, Integer.toString(commit), when, reviewOf(draft));
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch(StoppedCommits.STOPPED::equals))
                    .as("reached commit " + commit)
                    .isTrue();
        } finally {
            kill(process);
        }
    }

    private void killDuringCall(Map<String, String> environment, Path draft, int call) throws Exception {
        CompletableFuture<Process> victim = new CompletableFuture<>();
        endpoint.beforeAnswer(call, () -> kill(victim.join()));
        Process process = start(environment, "0", "never", reviewOf(draft));
        victim.complete(process);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().filter(line -> line.startsWith(KilledReview.FINISHED)))
                    .as("it died before its end")
                    .isEmpty();
        }
        process.waitFor();
    }

    /** How many commits a command makes that nobody kills; what is started behind it starts quicker. */
    private int commits(Map<String, String> environment, String... command) throws Exception {
        Process process = jvm.startFirst(KilledReview.class, environment, arguments("0", "never", command));
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String last = output.lines()
                    .filter(line -> line.startsWith(KilledReview.FINISHED))
                    .findFirst()
                    .orElseThrow();
            return Integer.parseInt(last.substring(KilledReview.FINISHED.length(), last.indexOf(" exit")));
        } finally {
            process.waitFor();
        }
    }

    /** On Unix this is SIGKILL: nothing of the process runs any more. */
    private static void kill(Process process) {
        process.destroyForcibly().onExit().join();
    }

    private static String[] reviewOf(Path draft) {
        return new String[] {"review", draft.toString(), "--question", Story.QUESTION, "--limit", "400", "--json"};
    }

    private Process start(Map<String, String> environment, String commit, String when, String... command)
            throws IOException {
        return jvm.start(KilledReview.class, environment, arguments(commit, when, command));
    }

    private static String[] arguments(String commit, String when, String... command) {
        return Stream.concat(Stream.of(commit, when), Arrays.stream(command)).toArray(String[]::new);
    }

    private Map<String, String> environment(DatabaseSettings database) {
        Map<String, String> environment = new HashMap<>(House.environment(directory, endpoint));
        environment.putAll(House.unaccounted());
        environment.put("COACH_DATABASE_URL", database.url());
        environment.put("COACH_DATABASE_USER", database.user());
        environment.put("COACH_DATABASE_PASSWORD", database.password().reveal());
        return environment;
    }
}
