package dev.answercoach.discord.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.discord.cards.Address;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.posting.Digest;
import dev.answercoach.review.QuestionKinds;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Rubrics;
import dev.answercoach.text.Language;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.words.Lexicon;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ReviewSheetsTest {
    static final Card CARD = new Card(
            "card",
            "user",
            Card.Kind.REVIEW,
            Card.State.OPEN,
            Language.EN,
            new Address("token", Instant.MAX, "1", "", false, Address.UNLIMITED),
            Card.NO_SUBMISSION,
            null,
            0,
            Instant.EPOCH,
            Instant.MAX);

    private final ReviewSheets sheets = new ReviewSheets(CARD, task(), true);
    private final AtomicReference<OptionalInt> latest = new AtomicReference<>(OptionalInt.of(3));
    private final ShownPlace place = new ShownPlace(OptionalInt.of(3));

    /** What draws anew is sent at once, and puts off the critique that comes next. */
    @Test
    void anotherPlaceAloneIsShownInPassingOnly() {
        List<Sheet> first = sheets.main(ReviewView.NEW, place);
        place.follow(latest::get);
        latest.set(OptionalInt.empty());

        assertThat(sheets.main(ReviewView.NEW, place)).isEqualTo(first);
        assertThat(text(first.get(0))).contains("3 ahead of you");
        assertThat(text(sheets.passing(ReviewView.NEW, place))).contains("The coach is reading");
    }

    @Test
    void whoIsNextIsToldSo() {
        assertThat(text(sheets.wishing(OptionalInt.of(0)))).contains("next in line");
        assertThat(text(sheets.wishing(OptionalInt.of(12)))).contains("12 ahead of you");
        assertThat(text(sheets.wishing(OptionalInt.empty()))).contains("The coach is rewriting");
    }

    static String text(Sheet sheet) {
        return sheet.toEdit().toData().toString();
    }

    static ReviewTask task() {
        Draft draft = new Draft(PlainText.of("I moved the alerts to a queue."), "", null, Lexicon.NONE);
        return new ReviewTask(
                draft,
                Digest.NONE,
                Rubrics.load(Path.of("config", "rubrics")).of(QuestionKinds.of("", draft.text())),
                Checks.report(draft));
    }
}
