package dev.answercoach.discord.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.discord.Slots;
import dev.answercoach.review.Critique;
import dev.answercoach.review.ReviewView;
import dev.answercoach.text.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WholeReviewTest {
    private final DrawnCard drawn = new DrawnCard();
    private final WholeReview review = new WholeReview(
            ReviewSheetsTest.CARD,
            new ReviewSheets(ReviewSheetsTest.CARD, ReviewSheetsTest.task(), true),
            new Slots(drawn.live(), Map.of()),
            OptionalInt.empty(),
            () -> {
                throw new IllegalStateException("there is room");
            });

    /** Whoever reads the model's answer calls it, with every piece. */
    @Test
    void whatGrowsWaitsForNoCardThatIsBeingDrawn() throws Exception {
        review.update(ReviewView.NEW);
        List<Boolean> locked = new ArrayList<>();
        Supplier<Optional<Critique>> soFar = () -> {
            locked.add(Thread.holdsLock(review));
            return Optional.empty();
        };

        synchronized (review) {
            CompletableFuture.runAsync(() -> review.growing(soFar)).get(10, TimeUnit.SECONDS);
        }
        drawn.passTime();

        assertThat(locked).containsExactly(false);
    }

    @Test
    void whatHappensAfterTheReviewIsGoneIsNotShown() {
        review.update(ReviewView.NEW);
        review.gone(Remark.key("bot.review-gone"));
        review.update(ReviewView.NEW);
        drawn.passTime();

        assertThat(drawn.last()).contains("has been deleted");
    }
}
