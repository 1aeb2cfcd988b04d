package dev.answercoach.discord.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.discord.Slots;
import dev.answercoach.discord.cards.Address;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.model.Failure;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Stage;
import dev.answercoach.review.Style;
import dev.answercoach.review.Wish;
import dev.answercoach.text.Language;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Gate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneRewriteTest {
    private static final String RULES_TOOK_OVER = "the rule-based coach took over";
    private static final String SHORTER_AGAIN = "shorter:card:1";
    private static final Wish SHORTER = new Wish.Shorter(1);
    private static final Card CARD = new Card(
            "card",
            "user",
            Card.Kind.WISH,
            Card.State.OPEN,
            Language.EN,
            new Address("token", Instant.MAX, "1", "", false, Address.UNLIMITED),
            Card.NO_SUBMISSION,
            "review",
            2,
            Instant.EPOCH,
            Instant.MAX);

    private final ReviewTask task = ReviewSheetsTest.task();
    private final ReviewSheets sheets = new ReviewSheets(CARD, task, true);
    private final DrawnCard drawn = new DrawnCard();
    private final OneRewrite showing =
            new OneRewrite(CARD, sheets, new Slots(drawn.live(), Map.of()), OptionalInt.empty());
    private final List<ReviewEvent> events = new ArrayList<>(List.of(
            new ReviewEvent.Rewritten(rewrite(CoachKind.MODEL, null)),
            new ReviewEvent.Finished(),
            new ReviewEvent.Wished(SHORTER)));

    @Test
    void aWishThatRulesFulfilInPlaceOfTheModelSaysSo() {
        shown(
                new ReviewEvent.Degraded(Stage.WISH, Failure.BUSY),
                new ReviewEvent.Rewritten(rewrite(CoachKind.OFFLINE, SHORTER)));

        assertThat(drawn.last()).contains(RULES_TOOK_OVER, SHORTER_AGAIN, "shorter:card:2");
    }

    @Test
    void anEarlierWishThatRulesFulfilledIsNotToldOfAnotherOne() {
        events.add(0, new ReviewEvent.Degraded(Stage.WISH, Failure.BUSY));
        shown(new ReviewEvent.Rewritten(rewrite(CoachKind.MODEL, SHORTER)));

        assertThat(drawn.last()).doesNotContain(RULES_TOOK_OVER, SHORTER_AGAIN);
    }

    @Test
    void aWishThatTheModelDidNotFulfilCanBeMadeAgain() {
        shown(new ReviewEvent.Unfulfilled(Remark.key("wish.unfulfilled.unavailable")));

        assertThat(drawn.last()).contains("there is no new rewrite", SHORTER_AGAIN);
    }

    @Test
    void aWishThatCannotBeFulfilledIsNotOfferedAgain() {
        shown(new ReviewEvent.Unfulfilled(Remark.key("wish.unfulfilled.shorter")));

        assertThat(drawn.last()).contains("could not be made shorter").doesNotContain(SHORTER_AGAIN);
    }

    /** Trying the whole review again would not mend it. */
    @Test
    void theReviewItselfSaysNothingOfAWishThatRulesFulfilled() {
        events.add(new ReviewEvent.Degraded(Stage.WISH, Failure.BUSY));

        String main = ReviewSheetsTest.text(sheets.main(ReviewView.of(events), new ShownPlace(OptionalInt.empty()))
                .get(0));

        assertThat(main).doesNotContain(RULES_TOOK_OVER, "retry:card");
    }

    private void shown(ReviewEvent... further) {
        showing.update(ReviewView.of(events));
        for (ReviewEvent event : further) {
            events.add(event);
            showing.update(ReviewView.of(events));
        }
        drawn.passTime();
    }

    private Rewrite rewrite(CoachKind coach, @Nullable Wish wish) {
        String text = task.draft().text();
        return new Rewrite(Style.STAR, coach, text, new Gate(task.draft()).judge(text), List.of(), 0, wish);
    }
}
