package dev.answercoach;

import static dev.answercoach.SeenReview.DRAFT;
import static dev.answercoach.SeenReview.handIn;
import static dev.answercoach.SeenReview.isComplete;
import static dev.answercoach.SeenReview.isToldAndOpens;
import static dev.answercoach.SeenReview.isToldWhereTextsGo;
import static dev.answercoach.SeenReview.rewrites;
import static dev.answercoach.SeenReview.wasToldWhereTextsGo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.SeenMessage;
import dev.answercoach.store.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the bot (SIGKILL) before and after every commit, before and after every request to Discord, and during every model
 * call of a review, each in a run of its own. Wherever it dies: what Discord was promised is kept and comes to its end after
 * the next start; what was not promised is reported as failed by Discord itself.
 */
class KilledBotTest {
    /** The card, then the acknowledgement: until then nothing is promised. */
    private static final int MOMENTS_BEFORE_THE_PROMISE = 3;

    private static final int MOST_UNWRITTEN = 4;

    private static final int HOUSES = 3;
    private static final int CALLS = 2;

    @TempDir
    Path directory;

    /** Where the bot dies. */
    private enum Kind {
        COMMIT,
        REQUEST,
        CALL
    }

    private record Moment(Kind kind, int number, boolean before) {
        void prepare(KilledHouse house) throws IOException, InterruptedException {
            switch (kind) {
                case COMMIT -> house.killAtCommit(number, before);
                case REQUEST -> house.killAtRequest(number, before);
                case CALL -> house.killDuringCall(number);
            }
        }

        @Override
        public String toString() {
            return kind == Kind.CALL ? "during call " + number : (before ? "before " : "after ") + kind + " " + number;
        }
    }

    /**
     * What a kill came to.
     *
     * @param promised whether Discord had taken the acknowledgement
     * @param twice rewrites that stand there twice
     * @param wrong what was not as it should be, empty if all was
     */
    private record Fate(Moment moment, boolean promised, int twice, String wrong) {}

    @Test
    void aReviewSurvivesEveryMomentOfItsLife() throws Exception {
        QuickJvm jvm = new QuickJvm(Files.createDirectory(directory.resolve("jvm")));
        List<Moment> moments = moments(jvm);

        List<Fate> fates = atEach(moments, jvm);

        assertThat(fates).allMatch(fate -> fate.wrong().isEmpty());
        assertThat(fates.stream().filter(fate -> !fate.promised()))
                .as("before and after the card is kept, before its acknowledgement arrives")
                .hasSize(MOMENTS_BEFORE_THE_PROMISE);
        List<Moment> twice = fates.stream()
                .filter(fate -> fate.twice() > 0)
                .map(Fate::moment)
                .toList();
        assertThat(fates).allMatch(fate -> fate.twice() <= 1);
        assertThat(twice.stream().filter(moment -> moment.kind() != Kind.COMMIT))
                .as("a rewrite stands there twice where the answer of just that request was lost")
                .containsExactlyInAnyOrderElementsOf(lostAnswers(moments));
        assertThat(twice.stream().filter(moment -> moment.kind() == Kind.COMMIT))
                .as("or was not written down, or was on its way while another thread wrote")
                .hasSizeLessThanOrEqualTo(MOST_UNWRITTEN);
    }

    /** Of the seven requests of a review the fifth and the sixth bring the rewrites. */
    private static List<Moment> lostAnswers(List<Moment> moments) {
        return moments.stream()
                .filter(moment -> moment.kind() == Kind.REQUEST && !moment.before())
                .filter(moment -> moment.number() == 5 || moment.number() == 6)
                .toList();
    }

    @Test
    void aReviewOnPostgresqlSurvivesToo() throws Exception {
        QuickJvm jvm = new QuickJvm(Files.createDirectory(directory.resolve("jvm")));
        try (KilledHouse house = KilledHouse.open(jvm, Storage.POSTGRESQL.fresh(directory), directory)) {
            for (Moment moment : List.of(
                    new Moment(Kind.COMMIT, 1, false),
                    new Moment(Kind.COMMIT, 3, true),
                    new Moment(Kind.REQUEST, 2, false),
                    new Moment(Kind.CALL, 2, true))) {
                assertThat(live(house, moment).wrong()).isEmpty();
            }
        }
    }

    /** The moments of a review that nobody disturbs. */
    private List<Moment> moments(QuickJvm jvm) throws Exception {
        Path place = Files.createDirectory(directory.resolve("undisturbed"));
        try (KilledHouse house = KilledHouse.openFirst(jvm, Storage.SQLITE.fresh(place), place)) {
            Person person = house.person();
            house.count();
            Asked review = handIn(person);
            assertThat(review.isAcknowledged()).isTrue();
            house.awaitRest(person);
            isComplete(person, review);
            assertThat(wasToldWhereTextsGo(person)).isTrue();
            int commits = house.commits();
            List<String> requests = house.tap().requests();
            house.end();
            assertThat(requests)
                    .as("promise, check, privacy, critique, two rewrites, end")
                    .hasSize(7);
            assertThat(commits).as("commits of a review").isGreaterThan(10);
            return moments(commits, requests.size());
        }
    }

    private static List<Moment> moments(int commits, int requests) {
        List<Moment> moments = new ArrayList<>();
        for (boolean before : new boolean[] {true, false}) {
            for (int commit = 1; commit <= commits; commit++) {
                moments.add(new Moment(Kind.COMMIT, commit, before));
            }
            for (int request = 1; request <= requests; request++) {
                moments.add(new Moment(Kind.REQUEST, request, before));
            }
        }
        for (int call = 1; call <= CALLS; call++) {
            moments.add(new Moment(Kind.CALL, call, true));
        }
        return moments;
    }

    private List<Fate> atEach(List<Moment> moments, QuickJvm jvm) throws Exception {
        BlockingQueue<Moment> left = new LinkedBlockingQueue<>(moments);
        ConcurrentLinkedQueue<Fate> fates = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(HOUSES);
        try {
            List<Future<?>> houses = new ArrayList<>();
            for (int i = 0; i < HOUSES; i++) {
                Path place = Files.createDirectory(directory.resolve("house-" + i));
                houses.add(threads.submit(() -> {
                    try (KilledHouse house = KilledHouse.open(jvm, Storage.SQLITE.fresh(place), place)) {
                        for (Moment moment = left.poll(); moment != null; moment = left.poll()) {
                            fates.add(live(house, moment));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> house : houses) {
                house.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return List.copyOf(fates);
    }

    /** One review, whose bot dies at this moment and is started again. */
    private static Fate live(KilledHouse house, Moment moment) throws Exception {
        Person person = house.person();
        moment.prepare(house);
        Asked review = handIn(person);
        try {
            house.awaitDeath();
            boolean promised = review.isAcknowledged();
            boolean kept = house.handedIn(person).stream().anyMatch(text -> text.contains(DRAFT));
            List<String> known = house.knownRewrites(person);
            List<SeenMessage> unknown = rewrites(person).stream()
                    .filter(message -> !known.contains(message.id()))
                    .toList();
            house.start();
            house.awaitRest(person);
            if (promised) {
                assertThat(kept).as("what was promised is kept").isTrue();
                isComplete(person, review, 2 + unknown.size());
                isToldWhereTextsGo(person);
            } else {
                isNotPromised(person, review, kept);
            }
            return new Fate(moment, promised, unknown.size(), "");
        } catch (AssertionError e) {
            return new Fate(moment, false, 0, house.tap().requests() + ": " + e.getMessage());
        }
    }

    /** Discord says that it failed and the bot says nothing; what it kept is there for the next command. */
    private static void isNotPromised(Person person, Asked review, boolean kept) {
        assertThat(review.outcome().path("state").asText()).isEqualTo("failed");
        assertThat(person.sees()).isEmpty();
        if (kept) {
            isToldAndOpens(person);
        } else {
            assertThat(person.runs("review").modal()).isNotEmpty();
        }
    }
}
