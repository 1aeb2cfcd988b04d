package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Call;
import dev.answercoach.model.Failure;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewEvent.Degraded;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Reviews;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Stage;
import dev.answercoach.review.Wish;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews that are led without their model, though there is one. */
class ReviewWithoutModelTest {
    @TempDir
    Path directory;

    @Test
    void rulesDoWhatTheModelIsNotAskedForAndSayWhy() throws Exception {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start().replyWith(Story.faithful());
                House house = House.withModel(directory, endpoint)) {
            Review review = house.workshop().archive().open(House.request(400));

            ReviewView view = led(house, review);

            assertThat(view.stage()).isEqualTo(Stage.DONE);
            assertThat(view.degradations()).containsExactly(new Degraded(Stage.CRITIQUE, Failure.BUSY));
            assertThat(view.rewrites()).extracting(Rewrite::coach).containsOnly(CoachKind.OFFLINE);
            assertThat(view.usage().calls()).isZero();
            assertThat(endpoint.calls()).isZero();
            assertThat(house.kept(review).view().degradations()).isEqualTo(view.degradations());
        }
    }

    @Test
    void aWishIsLeftToRulesOrSaysWhyItCameToNothing() throws Exception {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start().replyWith(Story.faithful());
                House house = House.withModel(directory, endpoint)) {
            Review review = house.workshop().archive().open(House.request(400));
            house.lead(review, (event, view) -> {});
            int before = endpoint.calls();

            ReviewView shorter = led(house, wished(house, review, new Wish.Shorter(1)));
            assertThat(shorter.rewrites())
                    .hasSize(3)
                    .last()
                    .extracting(Rewrite::coach)
                    .isEqualTo(CoachKind.OFFLINE);
            assertThat(shorter.degradations()).containsExactly(new Degraded(Stage.WISH, Failure.BUSY));

            ReviewView another = led(house, wished(house, review, new Wish.AnotherTake(1)));
            assertThat(another.rewrites()).hasSize(3);
            assertThat(another.unfulfilled()).contains(Remark.key("wish.unfulfilled.busy"));
            assertThat(endpoint.calls()).isEqualTo(before);
        }
    }

    private static Review wished(House house, Review review, Wish wish) {
        Given<Review> given = house.workshop().reviews().wish(house.kept(review), wish);
        return ((Given.Accepted<Review>) given).value();
    }

    private static ReviewView led(House house, Review review) {
        Reviews reviews = house.workshop().reviews();
        ReviewTask task = reviews.task(review.request());
        return reviews.leadWithoutModel(Failure.BUSY, review, task, Call.NO_SERVER, (event, view) -> {});
    }
}
