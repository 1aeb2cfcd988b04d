package dev.answercoach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Style;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Gate;
import dev.answercoach.text.words.Lexicon;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
    private static final String FITS = "I mended the queue.";
    private static final String RUNS_OVER = "I mended the queue, and then I mended the queue again and again.";

    private static final Limit LIMIT = Limit.of(30, CountingRule.CHARACTERS);

    private final Gate gate = new Gate(new Draft(PlainText.of(FITS), "", LIMIT, Lexicon.NONE));

    @ParameterizedTest
    @CsvSource({
        "true, true, true, FIRST_TRY",
        "true, false, true, FIRST_TRY",
        "true, false, false, NEVER",
        "false, true, true, REPAIR",
        "false, false, true, SHORTENING",
        "false, false, false, NEVER"
    })
    void theLimitIsKeptOnlyByWhatIsDelivered(boolean first, boolean last, boolean delivered, Delivery.Step step) {
        assertThat(new Delivery(gate.judge(text(first)), gate.judge(text(last)), rewrite(text(delivered))).limitKept())
                .isEqualTo(step);
    }

    private static String text(boolean fits) {
        return fits ? FITS : RUNS_OVER;
    }

    private Rewrite rewrite(String text) {
        return new Rewrite(Style.STAR, CoachKind.MODEL, text, gate.judge(text), List.of(), 1, null);
    }
}
