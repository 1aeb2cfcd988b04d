package dev.answercoach;

import static dev.answercoach.SeenReview.handIn;
import static dev.answercoach.SeenReview.isComplete;
import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gateway that goes away in the midst of a review: what happens meanwhile is heard once, and the review ends as usual. */
class GatewayFaultTest extends DisturbedBotTest {
    private static final int MEANWHILE = 5;

    @ParameterizedTest
    @ValueSource(strings = {"drop", "reconnect", "invalid-session-resumable"})
    void whatHappensMeanwhileIsHeardOnceWhenTheSessionIsResumed(String disturbance) {
        HeldModel model = HeldModel.at(1, endpoint);
        Asked review = handIn(person);
        model.awaitAsked();

        tester.disturbsGateway(disturbance);
        List<Asked> meanwhile = new ArrayList<>();
        for (int i = 0; i < MEANWHILE; i++) {
            Person other = newcomer();
            meanwhile.add(other.runs("review"));
        }

        assertThat(meanwhile).allSatisfy(asked -> assertThat(asked.modal()).isNotEmpty());
        model.letGo();
        isComplete(person, review);
        assertThat(meanwhile)
                .allSatisfy(asked -> assertThat(acknowledgements(asked)).isEqualTo(1));
    }

    @Test
    void aSessionThatIsOverIsBegunAnewAndTheReviewEndsAsUsual() {
        HeldModel model = HeldModel.at(1, endpoint);
        Asked review = handIn(person);
        model.awaitAsked();

        tester.disturbsGateway("invalid-session");
        model.letGo();

        isComplete(person, review);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(tester::seesBot);
        assertThat(newcomer().runs("review").modal()).isNotEmpty();
    }

    private static long acknowledgements(Asked asked) {
        return house.playground().exchanges().stream()
                .filter(one -> one.path().contains("/interactions/" + asked.id() + "/"))
                .count();
    }
}
