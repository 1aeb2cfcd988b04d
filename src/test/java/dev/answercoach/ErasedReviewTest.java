package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.answers.AnswerStore;
import dev.answercoach.people.Erasure;
import dev.answercoach.people.PeopleStore;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewStore;
import dev.answercoach.review.StaleReviewException;
import dev.answercoach.settings.DatabaseSettings;
import dev.answercoach.settings.Secret;
import dev.answercoach.store.Database;
import dev.answercoach.store.Holding;
import dev.answercoach.store.RandomIds;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user deletes everything while a review of theirs is led. */
class ErasedReviewTest {
    @TempDir
    Path directory;

    @Test
    void theReviewStopsAndLeavesNothing() throws Exception {
        try (House house = House.offline(directory);
                Database database = database()) {
            Erasure erasure = erasure(database);
            Review review = house.workshop().archive().open(House.request(400));
            List<ReviewEvent> events = new ArrayList<>();

            assertThatThrownBy(() -> house.lead(review, (event, view) -> {
                        events.add(event);
                        erasure.erase("user-1");
                    }))
                    .isInstanceOf(StaleReviewException.class);

            assertThat(events).hasSize(1);
            assertThat(erasure.holdings("user-1")).allMatch(holding -> holding.count() == 0);
            assertThat(house.workshop().archive().find("user-1", review.id())).isEmpty();
            assertThat(house.workshop().archive().unfinished("user-1")).isEmpty();
        }
    }

    @Test
    void theNextReviewBeginsAnew() throws Exception {
        try (House house = House.offline(directory);
                Database database = database()) {
            Erasure erasure = erasure(database);
            house.review(400);
            erasure.erase("user-1");
            house.review(400);

            assertThat(erasure.holdings("user-1")).contains(new Holding("versions", 1), new Holding("reviews", 1));
        }
    }

    private Database database() {
        return Database.open(new DatabaseSettings("jdbc:sqlite:" + directory.resolve("coach.db"), "", Secret.NONE));
    }

    private static Erasure erasure(Database database) {
        RandomIds ids = new RandomIds(new SecureRandom());
        InstantSource clock = InstantSource.system();
        return new Erasure(
                database,
                List.of(
                        new PeopleStore(clock),
                        new AnswerStore(ids, clock),
                        new PostingStore(ids, clock),
                        new ReviewStore(ids, clock)),
                user -> {});
    }
}
