package dev.answercoach.bench;

import dev.answercoach.bench.ScriptedModel.ModelCall;
import dev.answercoach.playground.Exchange;
import dev.answercoach.playground.world.Snowflakes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One review as Discord and the model saw it.
 *
 * @param interaction Discord's id, which tells when it was sent, to the millisecond
 * @param person the id of who sent it
 * @param exchanges the bot's requests for it that were taken, in order
 * @param calls the calls of the model for it
 */
record Timeline(String interaction, String person, List<Exchange> exchanges, List<ModelCall> calls) {
    /** Only a finished card has it. */
    private static final String LAST_BUTTON = "내보내기(.md)";

    /** What the model writes last. */
    private static final String QUESTION_BACK = "걱정한 점은";

    private static final String PROPOSAL = "제안 ";
    private static final int PROPOSALS = 2;

    Instant sent() {
        return Snowflakes.instant(interaction);
    }

    /** Until Discord had the acknowledgement. */
    Optional<Duration> acknowledgement() {
        return first(one -> one.path().endsWith("/callback")).map(this::since);
    }

    /** Until the check was on screen. */
    Optional<Duration> check() {
        return first(one -> one.method().equals("PATCH")).map(this::since);
    }

    /** Until the last message of the card stood. */
    Optional<Duration> whole() {
        return exchanges.isEmpty() ? Optional.empty() : Optional.of(since(exchanges.get(exchanges.size() - 1)));
    }

    boolean isFinished() {
        return first(one -> one.body().toString().contains('"' + LAST_BUTTON + '"'))
                        .isPresent()
                && exchanges.stream()
                                .filter(one -> one.method().equals("POST"))
                                .filter(one -> one.body().toString().contains(PROPOSAL))
                                .count()
                        == PROPOSALS;
    }

    /** Whether more proposals were posted than there are. */
    boolean isTwice() {
        return exchanges.stream()
                        .filter(one -> one.method().equals("POST"))
                        .filter(one -> one.body().toString().contains(PROPOSAL))
                        .count()
                > PROPOSALS;
    }

    boolean says(String words) {
        return exchanges.stream().anyMatch(one -> one.body().toString().contains(words));
    }

    /** The edits of the first message. */
    List<Exchange> edits() {
        return exchanges.stream().filter(one -> one.method().equals("PATCH")).toList();
    }

    /**
     * Those that need not have been: of the first message all but the first, which shows the check, the one that shows the whole
     * critique first, and the last.
     */
    List<Exchange> passing() {
        List<Exchange> edits = edits();
        int whole = 0;
        while (whole < edits.size() && !edits.get(whole).body().toString().contains(QUESTION_BACK)) {
            whole++;
        }
        return whole <= 1 ? List.of() : List.copyOf(edits.subList(1, whole));
    }

    /** The part of the whole, 0 to 1, in which no call of the model was open. */
    double withoutModel() {
        Duration whole = whole().orElse(Duration.ZERO);
        Instant end = sent().plus(whole);
        Duration open = Duration.ZERO;
        Instant covered = sent();
        for (ModelCall call :
                calls.stream().sorted(Comparator.comparing(ModelCall::from)).toList()) {
            Instant from = later(call.from(), covered);
            Instant to = call.to().isBefore(end) ? call.to() : end;
            if (from.isBefore(to)) {
                open = open.plus(Duration.between(from, to));
                covered = to;
            }
        }
        return whole.isZero() ? 0 : 1 - (double) open.toNanos() / whole.toNanos();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<Exchange> first(Predicate<Exchange> wanted) {
        return exchanges.stream().filter(wanted).findFirst();
    }

    private Duration since(Exchange exchange) {
        return Duration.between(sent(), exchange.at());
    }
}
