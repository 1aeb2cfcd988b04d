package dev.answercoach;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.model.Reply;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.review.Critique;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewRequest;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.ReviewWatcher;
import dev.answercoach.review.Rewrite;
import dev.answercoach.text.checks.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whole reviews, by the real client over HTTP and into the real store, against a model that answers what {@link AnswerFuzz}
 * makes up; {@link FuzzOracle} looks at what comes of them.
 */
final class ModelAnswerFuzz {
    /** So many reviews share an endpoint, which remembers every request, and a database. */
    private static final int REVIEWS_OF_A_HOUSE = 200;

    private final long seed;
    private final List<String> prompts = prompts();
    /** Every so many reviews: it takes its time. */
    private static final int LISTENED_TO = 12;

    private final FuzzOracle oracle = new FuzzOracle(prompts);
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> violations = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger answers = new AtomicInteger();
    private int reviews;

    ModelAnswerFuzz(long seed) {
        this.seed = seed;
    }

    /** Reviews until the model has given so many answers. */
    void run(int most, Path directory) throws InstallationException {
        while (answers.get() < most) {
            Path database = directory.resolve("fuzz-" + reviews);
            try (ScriptedEndpoint endpoint = ScriptedEndpoint.start();
                    House house = House.withModel(Files.createDirectories(database), endpoint)) {
                for (int i = 0; i < REVIEWS_OF_A_HOUSE && answers.get() < most; i++) {
                    review(house, endpoint);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    int answers() {
        return answers.get();
    }

    int reviews() {
        return reviews;
    }

    /** How often what came of a review or of a rewrite, by its name. */
    Map<String, Integer> outcomes() {
        return new TreeMap<>(outcomes);
    }

    private void review(House house, ScriptedEndpoint endpoint) {
        int number = reviews++;
        Random random = new Random(seed + number);
        FuzzSubject subject = FuzzSubject.ALL.get(random.nextInt(FuzzSubject.ALL.size()));
        AnswerFuzz fuzz = new AnswerFuzz(random, subject, prompts);
        endpoint.replyWith(request -> {
            answers.incrementAndGet();
            return Reply.answer(fuzz.answer(request));
        });
        ReviewRequest request =
                new ReviewRequest("user-" + number, subject.question(), subject.draft(), subject.limit(random), "");
        String name = "review " + number + ": ";
        try {
            Review review = house.workshop().archive().open(request);
            ReviewTask task = house.workshop().reviews().task(request);
            house.lead(review, listener(name, task, random.nextInt(LISTENED_TO) == 0));
            Review kept = house.kept(review);
            oracle.violations(kept, task, subject).forEach(violation -> violations.add(name + violation));
            count(kept.view());
        } catch (RuntimeException e) {
            violations.add(name + e + " at " + List.of(e.getStackTrace()).subList(0, 3));
        }
    }

    /** Of some reviews the critique is looked at while it grows. */
    private ReviewWatcher listener(String name, ReviewTask task, boolean listens) {
        return new ReviewWatcher() {
            @Override
            public void happened(ReviewEvent event, ReviewView view) {}

            @Override
            public CritiqueProgress critique() {
                return listens ? this::hear : CritiqueProgress.NOBODY;
            }

            private void hear(Supplier<Optional<Critique>> soFar) {
                try {
                    soFar.get()
                            .ifPresent(critique -> oracle.violationsSoFar(critique, task)
                                    .forEach(violation -> violations.add(name + "so far, " + violation)));
                } catch (RuntimeException e) {
                    violations.add(name + "so far, " + e);
                }
            }
        };
    }

    private void count(ReviewView view) {
        boolean repaired = view.rewrites().stream().anyMatch(rewrite -> rewrite.repairs() > 0);
        String review = view.degradations().isEmpty()
                ? repaired ? "by the model, repaired" : "by the model at once"
                : "the offline coach stepped in";
        outcomes.merge("reviews " + review, 1, Integer::sum);
        for (Rewrite rewrite : view.rewrites()) {
            outcomes.merge(what(rewrite), 1, Integer::sum);
        }
        view.degradations()
                .forEach(degraded -> outcomes.merge("stages given up as " + degraded.failure(), 1, Integer::sum));
    }

    private static String what(Rewrite rewrite) {
        String verdict = rewrite.proof().status() == Proof.Status.FAILED ? "said to have failed" : "with their proof";
        return "rewrites of " + rewrite.coach() + " " + verdict;
    }

    private static List<String> prompts() {
        try (Stream<Path> files = Files.list(House.HOME.resolve("prompts"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(ModelAnswerFuzz::body)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a model reads of a prompt file, without what is filled in. */
    private static String body(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(text.indexOf("# ")).replaceAll("\\{\\{[^}]*}}", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
