package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.model.JobQueue.Offer;
import dev.answercoach.model.JobQueue.Ticket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JobQueueTest {
    private static final int PLENTY = 1_000;
    private final Deque<Runnable> handed = new ArrayDeque<>();
    private final List<String> ran = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void whoeverSubmitsManyWaitsBehindWhoeverSubmitsOne() {
        JobQueue queue = queue(1, PLENTY, PLENTY);
        offer(queue, "running");
        for (int i = 0; i < 20; i++) {
            offer(queue, "busy");
        }
        Ticket single = offer(queue, "single");

        assertThat(single.ahead()).hasValue(1);
        runAll();
        assertThat(ran).startsWith("running", "busy", "single", "busy").hasSize(22);
    }

    @Test
    void jobsOfOneUserRunInTheirOrder() {
        JobQueue queue = queue(1, PLENTY, PLENTY);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            queue.offer("user", () -> order.add(number), ticket -> {});
        }
        runAll();

        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aFreeWorkerTakesAJobAtOnceAndTellsNobody() {
        JobQueue queue = queue(2, 0, 0);

        assertThat(queue.ahead("user")).isEmpty();
        assertThat(offer(queue, "user").ahead()).isEmpty();
        assertThat(handed).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void itTakesOnlySoMany() {
        JobQueue queue = queue(1, 3, 2);
        offer(queue, "a");
        offer(queue, "a");
        offer(queue, "a");

        assertThat(queue.offer("a", () -> {}, ticket -> {})).isInstanceOf(Offer.FullForUser.class);
        offer(queue, "b");
        assertThat(queue.offer("c", () -> {}, ticket -> {})).isInstanceOf(Offer.Full.class);
        runAll();
        assertThat(ran).containsExactly("a", "a", "b", "a");
        assertThat(queue.offer("c", () -> {}, ticket -> {})).isInstanceOf(Offer.Taken.class);
    }

    @Test
    void whatWasTakenBeforeIsTakenAgainHoweverManyWait() {
        JobQueue queue = queue(1, 1, 1);
        offer(queue, "a");
        offer(queue, "a");

        Offer again = queue.offerAgain("a", () -> ran.add("again"), ticket -> {});

        assertThat(again).isInstanceOf(Offer.Taken.class);
        assertThat(queue.offer("b", () -> {}, ticket -> {})).isInstanceOf(Offer.Full.class);
        runAll();
        assertThat(ran).containsExactly("a", "a", "again");
    }

    @Test
    void whoWaitsIsToldOfEveryMoveAndOfTheStart() {
        JobQueue queue = queue(1, PLENTY, PLENTY);
        offer(queue, "first");
        offer(queue, "second");
        Ticket withdrawn = offer(queue, "third");
        offer(queue, "fourth");

        withdrawn.withdraw();
        runAll();

        assertThat(told).containsExactly("fourth 1", "second -", "fourth 0", "fourth -");
        assertThat(ran).containsExactly("first", "second", "fourth");
    }

    @Test
    void whatIsWithdrawnNeverRunsAndWhatRunsIsNotWithdrawn() {
        JobQueue queue = queue(1, PLENTY, PLENTY);
        Ticket running = offer(queue, "running");
        Ticket waiting = offer(queue, "waiting");

        assertThat(running.withdraw()).isFalse();
        assertThat(waiting.withdraw()).isTrue();
        assertThat(waiting.withdraw()).isFalse();
        runAll();
        assertThat(ran).containsExactly("running");
    }

    @Test
    void aJobThatRunsIsInterruptedAndTheNextOneIsNot() {
        JobQueue queue = queue(1, PLENTY, PLENTY);
        List<Boolean> interrupted = new ArrayList<>();
        List<Ticket> own = new ArrayList<>();
        Runnable job = () -> {
            own.get(0).cancel();
            interrupted.add(Thread.currentThread().isInterrupted());
        };
        own.add(((Offer.Taken) queue.offer("user", job, ticket -> {})).ticket());
        queue.offer("user", () -> interrupted.add(Thread.currentThread().isInterrupted()), ticket -> {});
        runAll();

        assertThat(interrupted).containsExactly(true, false);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aJobThatFailsStopsNoOther() {
        JobQueue queue = queue(1, PLENTY, PLENTY);
        queue.offer(
                "user",
                () -> {
                    throw new IllegalStateException("a bug");
                },
                ticket -> {});
        offer(queue, "next");
        runAll();

        assertThat(ran).containsExactly("next");
    }

    @Test
    void onceTheWorkersTakeNothingMoreNothingRuns() {
        JobQueue queue = new JobQueue(
                job -> {
                    throw new RejectedExecutionException("closed");
                },
                new QueueRules(1, 1, 1));

        assertThat(offer(queue, "first").ahead()).isEmpty();
        assertThat(offer(queue, "second").ahead()).hasValue(0);
        assertThat(ran).isEmpty();
    }

    @Test
    void rulesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new QueueRules(0, 1, 1)).hasMessageContaining("atOnce");
        assertThatThrownBy(() -> new QueueRules(1, -1, 1)).hasMessageContaining("waiting ");
        assertThatThrownBy(() -> new QueueRules(1, 1, -1)).hasMessageContaining("waitingPerUser");
    }

    /** Whatever is offered, ended and cancelled in whatever order: each step is a number that says which. */
    @Property
    void nothingIsLostNorRunTwiceAndPlacesAreTheOrderInWhichJobsStart(
            @ForAll @Size(max = 80) List<@IntRange(max = 999) Integer> steps,
            @ForAll @IntRange(min = 1, max = 4) int atOnce) {
        History history = new History(queue(atOnce, 12, 4));
        for (int step : steps) {
            history.take(step);
            history.holds(atOnce);
        }
        history.drains();
    }

    @Property
    void nobodyStartsTwiceWhileAnotherWaits(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 5) Integer> users) {
        JobQueue queue = queue(1, PLENTY, PLENTY);
        offer(queue, "running");
        users.forEach(user -> offer(queue, "user " + user));
        runAll();

        List<String> order = List.copyOf(ran.subList(1, ran.size()));
        ran.clear();
        for (int turn = 0; turn < order.size(); turn++) {
            int next = order.subList(turn + 1, order.size()).indexOf(order.get(turn));
            if (next >= 0) {
                assertThat(order.subList(turn + 1, turn + 1 + next)).doesNotHaveDuplicates();
            }
        }
    }

    @Property
    void thePlaceThatIsForetoldIsTheOneThatIsGiven(
            @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> users, @ForAll @IntRange(max = 5) int comer) {
        JobQueue queue = queue(1, PLENTY, PLENTY);
        offer(queue, "running");
        users.forEach(user -> offer(queue, "user " + user));

        OptionalInt foretold = queue.ahead("user " + comer);

        assertThat(offer(queue, "user " + comer).ahead()).isEqualTo(foretold);
        handed.clear();
    }

    @Test
    @Timeout(60)
    void manyThreadsLoseNothingAndRunNothingTwice() throws Exception {
        int jobs = 4_000;
        int atOnce = 4;
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ConcurrentMap<Integer, AtomicInteger> times = new ConcurrentHashMap<>();
        CountDownLatch settled = new CountDownLatch(jobs);
        ExecutorService workers = Executors.newFixedThreadPool(atOnce * 2);
        ExecutorService people = Executors.newFixedThreadPool(4);
        JobQueue queue = new JobQueue(workers, new QueueRules(atOnce, jobs, jobs));
        for (int person = 0; person < 4; person++) {
            int first = person;
            people.execute(() -> {
                Random random = new Random(first);
                for (int job = first; job < jobs; job += 4) {
                    int number = job;
                    Offer offer = queue.offer(
                            "user " + random.nextInt(50),
                            () -> {
                                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                times.computeIfAbsent(number, any -> new AtomicInteger())
                                        .incrementAndGet();
                                now.decrementAndGet();
                                settled.countDown();
                            },
                            ticket -> {});
                    if (random.nextInt(3) == 0 && ((Offer.Taken) offer).ticket().withdraw()) {
                        assertThat(times.put(number, new AtomicInteger(1))).isNull();
                        settled.countDown();
                    }
                }
            });
        }

        assertThat(settled.await(50, TimeUnit.SECONDS)).isTrue();
        people.shutdown();
        workers.shutdown();
        assertThat(times).hasSize(jobs);
        assertThat(times.values()).allMatch(count -> count.get() == 1);
        assertThat(most.get()).isLessThanOrEqualTo(atOnce);
    }

    /** What a queue has been asked to do, and what it has done. */
    private final class History {
        private final JobQueue queue;
        private final List<Ticket> tickets = new ArrayList<>();
        private final List<AtomicInteger> times = new ArrayList<>();
        private final List<Integer> cancelled = new ArrayList<>();

        History(JobQueue queue) {
            this.queue = queue;
            handed.clear();
        }

        void take(int step) {
            int which = step / 10;
            if (step % 10 < 5) {
                offer("user " + which % 5);
            } else if (step % 10 < 8) {
                runNext();
            } else if (!tickets.isEmpty()) {
                cancel(which % tickets.size());
            }
        }

        private void offer(String user) {
            AtomicInteger count = new AtomicInteger();
            if (queue.offer(user, count::incrementAndGet, ticket -> {}) instanceof Offer.Taken taken) {
                tickets.add(taken.ticket());
                times.add(count);
            }
        }

        private void cancel(int number) {
            if (times.get(number).get() == 0) {
                cancelled.add(number);
            }
            tickets.get(number).cancel();
        }

        void holds(int atOnce) {
            List<Integer> places = tickets.stream()
                    .flatMap(ticket -> ticket.ahead().stream().boxed())
                    .sorted()
                    .toList();
            for (int i = 0; i < places.size(); i++) {
                assertThat(places.get(i)).isEqualTo(i);
            }
            assertThat(handed.size()).isLessThanOrEqualTo(atOnce);
            assertThat(places.isEmpty() || handed.size() == atOnce)
                    .as("none idles")
                    .isTrue();
            assertThat(times).allMatch(count -> count.get() <= 1);
        }

        /** Nobody comes any more: who is at place n starts after n others. */
        void drains() {
            while (!handed.isEmpty()) {
                List<OptionalInt> before = tickets.stream().map(Ticket::ahead).toList();
                runNext();
                for (int i = 0; i < before.size(); i++) {
                    OptionalInt place = before.get(i);
                    if (place.isPresent()) {
                        OptionalInt expected =
                                place.getAsInt() == 0 ? OptionalInt.empty() : OptionalInt.of(place.getAsInt() - 1);
                        assertThat(tickets.get(i).ahead()).isEqualTo(expected);
                    }
                }
            }
            for (int i = 0; i < times.size(); i++) {
                assertThat(times.get(i).get()).as("job " + i).isEqualTo(cancelled.contains(i) ? 0 : 1);
            }
        }
    }

    private JobQueue queue(int atOnce, int waiting, int waitingPerUser) {
        return new JobQueue(handed::add, new QueueRules(atOnce, waiting, waitingPerUser));
    }

    private Ticket offer(JobQueue queue, String user) {
        Offer offer = queue.offer(user, () -> ran.add(user), ticket -> told.add(user + " " + place(ticket)));
        return ((Offer.Taken) offer).ticket();
    }

    private static String place(Ticket ticket) {
        return ticket.ahead().isPresent() ? Integer.toString(ticket.ahead().getAsInt()) : "-";
    }

    private void runNext() {
        if (!handed.isEmpty()) {
            handed.remove().run();
        }
    }

    private void runAll() {
        while (!handed.isEmpty()) {
            runNext();
        }
    }
}
