package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Reply;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.review.Critique;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.ReviewWatcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be heard of a critique while a model is writing it, over HTTP. */
class GrowingCritiqueTest {
    private static final int LIMIT = 400;

    @TempDir
    Path directory;

    /** Asks for what there is with every piece that arrives. */
    private static final class Listener implements ReviewWatcher {
        private final List<Critique> heard = new ArrayList<>();

        @Override
        public void happened(ReviewEvent event, ReviewView view) {}

        @Override
        public CritiqueProgress critique() {
            return soFar -> soFar.get().ifPresent(heard::add);
        }
    }

    @Test
    void itGrowsItemByItemToWhatIsStoredInTheEnd() throws Exception {
        List<Critique> heard = new ArrayList<>();
        Critique stored = lead(Story.faithfulCritique(), heard);

        assertThat(heard).isNotEmpty();
        assertThat(heard.get(heard.size() - 1)).isEqualTo(stored);
        int items = 0;
        for (Critique critique : heard) {
            assertThat(critique.scores())
                    .isEqualTo(stored.scores().subList(0, critique.scores().size()));
            assertThat(critique.points())
                    .isEqualTo(stored.points().subList(0, critique.points().size()));
            assertThat(items(critique)).isBetween(items, items + 1);
            items = items(critique);
        }
    }

    @Test
    void whatIsQuotedWrongIsNeverHeard() throws Exception {
        List<Critique> heard = new ArrayList<>();
        Critique stored =
                lead(Story.critique(List.of("초안에 없는 말입니다", "이것도 없습니다", "", "그것도 없는 말", "없는 인용입니다"), 5), heard);

        assertThat(stored.scores()).extracting(Critique.Score::score).containsOnly(2);
        assertThat(heard)
                .isNotEmpty()
                .allSatisfy(critique -> assertThat(critique.scores())
                        .allSatisfy(score -> assertThat(score.score()).isEqualTo(2))
                        .extracting(Critique.Score::quote)
                        .containsOnly(Critique.NO_QUOTE));
    }

    private Critique lead(String critique, List<Critique> heard) throws Exception {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.replyWith(Story.replying(
                    Reply.answer(critique), Reply.answer(Story.rewrites(Story.FAITHFUL, Story.CONCISE))));
            try (House house = House.withModel(directory, endpoint)) {
                Listener listener = new Listener();
                Review review = house.workshop().archive().open(House.request(LIMIT));
                ReviewView view = house.lead(review, listener);
                heard.addAll(listener.heard);
                assertThat(endpoint.violations()).isEmpty();
                return view.critique().orElseThrow();
            }
        }
    }

    private static int items(Critique critique) {
        return critique.scores().size()
                + critique.strengths().size()
                + critique.points().size()
                + critique.questions().size();
    }
}
