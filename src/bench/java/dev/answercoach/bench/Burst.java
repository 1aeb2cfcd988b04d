package dev.answercoach.bench;

import dev.answercoach.bench.Crowd.Submitted;
import dev.answercoach.bench.ScriptedModel.ModelCall;
import dev.answercoach.playground.Exchange;
import dev.answercoach.playground.Playground;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets a crowd submit at once, waits until every card stands, and says how it went. */
final class Burst {
    private static final long POLL_MILLIS = 50;
    private static final int REFUSED = 400;

    private final Playground playground;
    private final ScriptedModel model;
    private final BotProcess bot;
    private final Crowd crowd;
    private final int atOnce;

    /** @param atOnce what the bot may ask of the model at the same time */
    Burst(Playground playground, ScriptedModel model, BotProcess bot, Crowd crowd, int atOnce) {
        this.playground = playground;
        this.model = model;
        this.bot = bot;
        this.crowd = crowd;
        this.atOnce = atOnce;
    }

    /** @param people who submit at once, one draft each */
    Measured run(int people) throws InterruptedException {
        return run(Collections.nCopies(people, 1), POLL_MILLIS);
    }

    /**
     * The same with several drafts of some.
     *
     * @param drafts how many each person submits
     * @param pollMillis how often it is looked whether all stand
     */
    Measured run(List<Integer> drafts, long pollMillis) throws InterruptedException {
        long before =
                playground.exchanges().stream().mapToLong(Exchange::seq).max().orElse(0);
        Duration botCpu = bot.cpu();
        Duration ownCpu = ownCpu();
        Map<String, Submitted> submitted = crowd.submit(drafts);
        long deadline = System.nanoTime() + patience(submitted.size()).toNanos();
        List<Timeline> timelines = timelines(submitted, before);
        while (!timelines.stream().allMatch(Timeline::isFinished) && System.nanoTime() < deadline) {
            Thread.sleep(pollMillis);
            timelines = timelines(submitted, before);
        }
        // The bot still closes the cards in its database.
        Thread.sleep(10 * POLL_MILLIS);
        return new Measured(
                timelines(submitted, before),
                bot.cpu().minus(botCpu),
                ownCpu().minus(ownCpu),
                bot.residentMib(),
                bot.threads());
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Far more than a review takes: two calls of the model, as many at once as the bot may make. */
    private Duration patience(int reviews) {
        int rounds = 2 * (1 + reviews / atOnce);
        return model.delay().multipliedBy(rounds).plusSeconds(60).plusMillis(100L * reviews);
    }

    private List<Timeline> timelines(Map<String, Submitted> submitted, long before) {
        List<Exchange> taken = playground.exchanges().stream()
                .filter(one -> one.seq() > before && one.status() < REFUSED)
                .toList();
        Map<String, String> interactions = new HashMap<>();
        Map<String, List<Exchange>> exchanges = new HashMap<>();
        for (Exchange one : taken) {
            String[] path = one.path().split("/", -1);
            if (path[1].equals("interactions")) {
                interactions.put(path[3], path[2]);
            }
            String interaction = path.length > 3 ? interactions.get(path[3]) : null;
            if (interaction != null) {
                exchanges.computeIfAbsent(interaction, any -> new ArrayList<>()).add(one);
            }
        }
        Map<Integer, List<ModelCall>> calls = new HashMap<>();
        model.calls()
                .forEach(call -> calls.computeIfAbsent(call.review(), any -> new ArrayList<>())
                        .add(call));
        return submitted.entrySet().stream()
                .map(one -> new Timeline(
                        one.getKey(),
                        one.getValue().person(),
                        exchanges.getOrDefault(one.getKey(), List.of()),
                        calls.getOrDefault(one.getValue().review(), List.of())))
                .toList();
    }
}
