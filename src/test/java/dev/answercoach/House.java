package dev.answercoach;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.cli.Workshop;
import dev.answercoach.model.Call;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewRequest;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.ReviewWatcher;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The whole program, wired as in production, on a database of its own. */
final class House implements AutoCloseable {
    static final Path HOME = Path.of("").toAbsolutePath();

    private final Workshop workshop;

    private House(Workshop workshop) {
        this.workshop = workshop;
    }

    static House withModel(Path directory, ScriptedEndpoint endpoint) throws InstallationException {
        return open(environment(directory, endpoint));
    }

    static House offline(Path directory) throws InstallationException {
        return open(environment(directory));
    }

    static House open(Map<String, String> environment) throws InstallationException {
        return new House(new Application(HOME, environment, InstantSource.system()).open());
    }

    static Map<String, String> environment(Path directory, ScriptedEndpoint endpoint) {
        Map<String, String> environment = new HashMap<>(environment(directory));
        environment.put("COACH_MODEL_BASE_URL", endpoint.baseUrl().toString());
        environment.put("COACH_MODEL_NAME", ScriptedEndpoint.MODEL);
        environment.put("OPENAI_API_KEY", ScriptedEndpoint.API_KEY);
        return environment;
    }

    /**
     * Nothing of what models cost and have answered is kept: it stands apart from every review, has tests of its own, and would
     * more than double the moments at which to kill.
     */
    static Map<String, String> unaccounted() {
        return Map.of(
                "COACH_MODEL_BUDGET_USER_TOKENS_PER_DAY", "0",
                "COACH_MODEL_BUDGET_SERVER_TOKENS_PER_DAY", "0",
                "COACH_MODEL_CACHE_STORED", "0");
    }

    static Map<String, String> environment(Path directory) {
        return Map.of("COACH_DATABASE_URL", "jdbc:sqlite:" + directory.resolve("coach.db"));
    }

    static ReviewRequest request(int max) {
        return new ReviewRequest("user-1", Story.QUESTION, Story.DRAFT, Limit.of(max, CountingRule.CHARACTERS), "");
    }

    Workshop workshop() {
        return workshop;
    }

    /** A whole review of the story's draft under this limit. */
    ReviewView review(int max) {
        return review(request(max));
    }

    ReviewView review(ReviewRequest request) {
        Review review = workshop.archive().open(request);
        return lead(review, (event, view) -> {});
    }

    /** Leads a review to its end. */
    ReviewView lead(Review review, ReviewWatcher watcher) {
        return workshop.reviews().lead(review, workshop.reviews().task(review.request()), Call.NO_SERVER, watcher);
    }

    /** The review as it is kept now. */
    Review kept(Review review) {
        return workshop.archive().find(review.request().user(), review.id()).orElseThrow();
    }

    @Override
    public void close() {
        workshop.close();
    }
}
