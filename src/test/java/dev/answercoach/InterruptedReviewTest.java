package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Stage;
import dev.answercoach.review.StaleReviewException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews that stop in the middle, and reviews that two lead at once. */
class InterruptedReviewTest {
    @TempDir
    Path directory;

    @Test
    void anInterruptedReviewKeepsWhatItHasAndGoesOnLater() throws Exception {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start();
                House house = House.withModel(directory, endpoint)) {
            Story story = Story.faithful();
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch released = new CountDownLatch(1);
            endpoint.replyWith(story);
            endpoint.beforeAnswer(2, () -> {
                asked.countDown();
                await(released);
            });
            Review review = house.workshop().archive().open(House.request(400));
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            Thread leader = new Thread(() -> {
                try {
                    house.lead(review, (event, view) -> {});
                    thrown.complete(new AssertionError("it was not interrupted"));
                } catch (CancellationException e) {
                    thrown.complete(e);
                }
            });
            leader.start();
            asked.await();
            leader.interrupt();

            assertThat(thrown.get()).isInstanceOf(CancellationException.class);
            released.countDown();
            Review kept = house.kept(review);
            assertThat(kept.view().stage()).isEqualTo(Stage.REWRITES);
            assertThat(kept.view().critique()).isPresent();
            List<ReviewEvent> later = new ArrayList<>();
            ReviewView view = house.lead(kept, (event, now) -> later.add(event));
            assertThat(view.stage()).isEqualTo(Stage.DONE);
            assertThat(later).noneMatch(event -> event instanceof ReviewEvent.Critiqued);
            assertThat(endpoint.violations()).isEmpty();
        }
    }

    @Test
    void ofTwoWhoLeadTheSameReviewTheSecondStops() throws Exception {
        try (House house = House.offline(directory)) {
            Review review = house.workshop().archive().open(House.request(400));
            ReviewView view = house.lead(review, (event, now) -> {});

            assertThatThrownBy(() -> house.lead(review, (event, now) -> {})).isInstanceOf(StaleReviewException.class);
            Review kept = house.kept(review);
            assertThat(kept.view().rewrites()).isEqualTo(view.rewrites());
        }
    }

    @Test
    void whatIsStoredFoldsToWhatWasShown() throws Exception {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start();
                House house = House.withModel(directory, endpoint)) {
            endpoint.replyWith(Story.rewriting(
                    Story.rewrites(Story.FAITHFUL.replace("6개", "60개"), Story.CONCISE),
                    Story.repaired("star", "[빈칸: 전부]")));
            Review review = house.workshop().archive().open(House.request(400));
            ReviewView shown = house.lead(review, (event, now) -> {});

            ReviewView kept = house.kept(review).view();
            assertThat(kept.report()).isEqualTo(shown.report());
            assertThat(kept.critique()).isEqualTo(shown.critique());
            assertThat(kept.rewrites()).isEqualTo(shown.rewrites());
            assertThat(kept.usage()).isEqualTo(shown.usage());
            assertThat(kept.stage()).isEqualTo(Stage.DONE);
        }
    }

    @Test
    void aCheckIsStoredAtOnceAndTheRestFollowsLater() throws Exception {
        try (House house = House.offline(directory)) {
            Review review = house.workshop().archive().open(House.request(400));
            ReviewTask task = house.workshop().reviews().task(review.request());
            List<ReviewEvent> events = new ArrayList<>();

            Review checked = house.workshop().reviews().check(review, task, (event, now) -> events.add(event));

            assertThat(events).singleElement().isInstanceOf(ReviewEvent.Checked.class);
            assertThat(checked.view().stage()).isEqualTo(Stage.CRITIQUE);
            assertThat(house.kept(review).events()).isEqualTo(checked.events()).isEqualTo(1);
            assertThat(house.workshop().reviews().check(checked, task, (event, now) -> events.add(event)))
                    .as("done once")
                    .isEqualTo(checked);
            assertThat(house.lead(checked, (event, now) -> events.add(event)).stage())
                    .isEqualTo(Stage.DONE);
            assertThat(events)
                    .filteredOn(event -> event instanceof ReviewEvent.Checked)
                    .hasSize(1);
        }
    }

    @Test
    void nobodyFindsTheReviewOfAnother() throws Exception {
        try (House house = House.offline(directory)) {
            Review review = house.workshop().archive().open(House.request(400));

            assertThat(house.workshop().archive().find("user-2", review.id())).isEmpty();
            assertThat(house.workshop().archive().unfinished("user-2")).isEmpty();
            assertThat(house.workshop().archive().unfinished("user-1")).hasSize(1);
        }
    }

    private static void await(CountDownLatch latch) {
        Awaitility.await().until(() -> latch.getCount() == 0);
    }
}
