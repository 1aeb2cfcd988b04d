package dev.answercoach.discord.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.EditTurns.Lane;
import dev.answercoach.discord.live.OutletException.Reason;
import dev.answercoach.store.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.junit.jupiter.api.Test;

class LiveCardTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final Recorder outlet = new Recorder();
    private final List<Wakening> alarms = new ArrayList<>();
    private final List<String> drawn = new ArrayList<>();
    private final List<String> posted = new ArrayList<>();
    private final LiveCard card = new LiveCard(
            "card",
            outlet,
            this::wake,
            new EditTurns(this::wake, clock),
            clock,
            (slot, message) -> posted.add(slot + "=" + message));

    private record Wakening(Duration pause, Runnable work) {}

    @Test
    void theFirstMessageIsEditedAndFurtherOnesAreAddedInOrder() {
        card.showFirst("main", sheet("check"));
        card.show("rewrite.1", sheet("one"));
        card.show("rewrite.2", sheet("two"));

        outlet.takeAll();

        assertThat(outlet.requests).containsExactly("first check", "add one", "add two");
        assertThat(posted).containsExactly("main=m1", "rewrite.1=m2", "rewrite.2=m3");
    }

    @Test
    void oneRequestIsUnderWayAtATime() {
        card.showFirst("main", sheet("check"));
        card.show("rewrite.1", sheet("one"));

        assertThat(outlet.requests).containsExactly("first check");
        outlet.take();
        assertThat(outlet.requests).containsExactly("first check", "add one");
    }

    @Test
    void whatWasOvertakenIsNeverSent() {
        card.showFirst("main", sheet("check"));
        card.showFirst("main", sheet("critique"));
        card.showFirst("main", sheet("finished"));
        outlet.take();
        ring(LiveCard.PACE);
        outlet.takeAll();

        assertThat(outlet.requests).containsExactly("first check", "first finished");
    }

    @Test
    void aMessageIsNotEditedMoreOftenThanDiscordBears() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.showFirst("main", sheet("critique"));

        assertThat(outlet.requests).containsExactly("first check");
        assertThat(alarms).extracting(Wakening::pause).containsExactly(LiveCard.PACE);
        ring(LiveCard.PACE);
        assertThat(outlet.requests).containsExactly("first check", "first critique");
    }

    @Test
    void aFurtherMessageDoesNotWaitForTheFirstOne() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.showFirst("main", sheet("critique"));
        card.show("rewrite.1", sheet("one"));

        assertThat(outlet.requests).containsExactly("first check", "add one");
    }

    /** Discord would take it for the answer that was promised. */
    @Test
    void nothingIsAddedWhileTheFirstMessageIsAwaited() {
        card.showFirst("main", sheet("check"));
        card.show("rewrite.1", sheet("one"));
        outlet.refuse(Reason.UNREACHABLE);

        assertThat(outlet.requests).containsExactly("first check");
        ring(Duration.ofSeconds(5));
        outlet.takeAll();
        assertThat(outlet.requests).containsExactly("first check", "first check", "add one");
    }

    @Test
    void whatCannotBeWrittenDownStopsNothing() {
        LiveCard forgetful =
                new LiveCard("card", outlet, this::wake, new EditTurns(this::wake, clock), clock, (slot, message) -> {
                    throw new IllegalStateException("nothing can be written");
                });
        forgetful.showFirst("main", sheet("check"));
        forgetful.show("rewrite.1", sheet("one"));

        outlet.takeAll();

        assertThat(outlet.requests).containsExactly("first check", "add one");
        assertThat(forgetful.end()).isCompletedWithValue(true);
    }

    @Test
    void aMessageThatStandsSinceBeforeARestartIsEdited() {
        card.show("rewrite.1", sheet("one"), "m77");
        outlet.takeAll();

        assertThat(outlet.requests).containsExactly("edit m77 one");
        assertThat(posted).isEmpty();
    }

    @Test
    void whatIsAddedIsEditedAfterwards() {
        card.show("rewrite.1", sheet("one"));
        outlet.take();
        card.show("rewrite.1", sheet("other"));
        ring(LiveCard.PACE);
        outlet.takeAll();

        assertThat(outlet.requests).containsExactly("add one", "edit m1 other");
    }

    @Test
    void whatStandsAlreadyIsNotSentAgain() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.showFirst("main", sheet("check"));

        assertThat(outlet.requests).containsExactly("first check");
        assertThat(alarms).isEmpty();
    }

    @Test
    void itHasEndedWhenTheLastLookStands() {
        card.showFirst("main", sheet("check"));
        CompletableFuture<Boolean> ended = card.end();

        assertThat(ended).isNotDone();
        outlet.take();
        assertThat(ended).isCompletedWithValue(true);
    }

    @Test
    void nothingMoreIsSentWhereNothingCanBeWrittenAnyMore() {
        card.showFirst("main", sheet("check"));
        card.show("rewrite.1", sheet("one"));
        outlet.refuse(Reason.GONE);

        assertThat(card.end()).isCompletedWithValue(false);
        assertThat(outlet.requests).containsExactly("first check");
    }

    @Test
    void aMessageThatTheUserTookAwayStopsNoOther() {
        card.showFirst("main", sheet("check"));
        card.show("rewrite.1", sheet("one"));
        outlet.refuse(Reason.DISMISSED);
        outlet.take();

        assertThat(outlet.requests).containsExactly("first check", "add one");
        assertThat(card.end()).isCompletedWithValue(true);
    }

    @Test
    void whatDiscordWillNeverTakeStopsNoOtherAndIsToldOf() {
        card.showFirst("main", sheet("check"));
        card.show("rewrite.1", sheet("one"));
        outlet.refuse(Reason.REFUSED);
        outlet.take();

        assertThat(outlet.requests).containsExactly("first check", "add one");
        assertThat(card.end()).isCompletedWithValue(false);
    }

    @Test
    void whatCouldNotBeSentIsSentLater() {
        card.showFirst("main", sheet("check"));
        CompletableFuture<Boolean> ended = card.end();
        outlet.refuse(Reason.UNREACHABLE);

        assertThat(alarms).hasSize(1);
        ring(alarms.get(0).pause());
        outlet.take();
        assertThat(outlet.requests).containsExactly("first check", "first check");
        assertThat(ended).isCompletedWithValue(true);
    }

    @Test
    void whoeverCannotBeReachedForLongIsGivenUp() {
        card.showFirst("main", sheet("check"));
        CompletableFuture<Boolean> ended = card.end();
        for (int i = 0; i < 100 && !ended.isDone(); i++) {
            outlet.refuse(Reason.UNREACHABLE);
            if (!alarms.isEmpty()) {
                ring(alarms.get(0).pause());
            }
        }

        assertThat(ended).isCompletedWithValue(false);
    }

    @Test
    void aPassingLookIsDrawnOnlyWhenItIsSent() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.pass("main", Lane.WAITING, looks("3 ahead"));
        card.pass("main", Lane.WAITING, looks("2 ahead"));

        assertThat(drawn).isEmpty();
        ring(LiveCard.PACE);
        outlet.takeAll();
        assertThat(drawn).containsExactly("2 ahead");
        assertThat(outlet.requests).containsExactly("first check", "first 2 ahead");
    }

    @Test
    void aPassingLookIsOvertakenByAnyOther() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.pass("main", Lane.WAITING, looks("3 ahead"));
        card.showFirst("main", sheet("critique"));
        ring(LiveCard.PACE);
        outlet.takeAll();
        ring(LiveCard.PACE);

        assertThat(drawn).isEmpty();
        assertThat(outlet.requests).containsExactly("first check", "first critique");
    }

    @Test
    void aPassingLookStaysUntilAnotherIsWanted() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.pass("main", Lane.WAITING, looks("3 ahead"));
        ring(LiveCard.PACE);
        outlet.take();
        ring(LiveCard.PACE);

        assertThat(outlet.requests).containsExactly("first check", "first 3 ahead");
        card.showFirst("main", sheet("check"));
        outlet.take();
        assertThat(outlet.requests).endsWith("first check").hasSize(3);
    }

    @Test
    void aLookThatIsWantedWhileAPassingOneIsOnItsWayComesAfterIt() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.pass("main", Lane.WAITING, looks("3 ahead"));
        ring(LiveCard.PACE);
        card.showFirst("main", sheet("critique"));
        outlet.take();
        ring(LiveCard.PACE);
        outlet.take();

        assertThat(outlet.requests).containsExactly("first check", "first 3 ahead", "first critique");
    }

    @Test
    void aPassingLookThatStandsAlreadyIsNotSent() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.pass("main", Lane.WAITING, looks("check"));
        ring(LiveCard.PACE);
        card.pass("main", Lane.WAITING, looks("3 ahead"));
        ring(EditTurns.BETWEEN);

        assertThat(outlet.requests).containsExactly("first check", "first 3 ahead");
    }

    @Test
    void theEndWaitsForNoPassingLook() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.pass("main", Lane.WAITING, looks("3 ahead"));

        assertThat(card.end()).isCompletedWithValue(true);
        ring(LiveCard.PACE);
        assertThat(outlet.requests).containsExactly("first check");
    }

    @Test
    void aPassingLookThatIsNotTakenIsForgotten() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.pass("main", Lane.WAITING, looks("3 ahead"));
        ring(LiveCard.PACE);
        outlet.refuse(Reason.REFUSED);
        card.pass("main", Lane.WAITING, looks("2 ahead"));
        ring(LiveCard.PACE);
        outlet.refuse(Reason.UNREACHABLE);
        ring(Duration.ofMinutes(1));

        assertThat(card.end()).isCompletedWithValue(true);
        assertThat(outlet.requests).containsExactly("first check", "first 3 ahead", "first 2 ahead");
    }

    @Test
    void whoeverTookTheFirstMessageAwayIsShownNothingInPassing() {
        card.showFirst("main", sheet("check"));
        outlet.take();
        card.pass("main", Lane.WAITING, looks("3 ahead"));
        ring(LiveCard.PACE);
        assertThat(card.dismissed()).isNotDone();
        outlet.refuse(Reason.DISMISSED);
        card.pass("main", Lane.WAITING, looks("2 ahead"));
        ring(LiveCard.PACE);

        assertThat(card.dismissed()).isCompleted();
        assertThat(outlet.requests).containsExactly("first check", "first 3 ahead");
    }

    @Test
    void allCardsTogetherPassInTurns() {
        EditTurns turns = new EditTurns(this::wake, clock);
        for (int i = 0; i < 30; i++) {
            LiveCard one = new LiveCard("card", outlet, this::wake, turns, clock, (slot, message) -> {});
            one.showFirst("main", sheet("check"));
            outlet.takeAll();
            one.pass("main", Lane.WAITING, looks(i + " ahead"));
        }
        int shown = 30;
        ring(LiveCard.PACE);
        for (int turn = 1; turn <= 30; turn++) {
            assertThat(outlet.requests).hasSize(shown + turn);
            ring(EditTurns.BETWEEN);
        }
        assertThat(outlet.requests).hasSize(2 * shown);
    }

    @Test
    void whatGrowsIsNotHeldUpByAllThatWait() {
        EditTurns turns = new EditTurns(this::wake, clock);
        List<String> given = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String number = " " + i;
            turns.ask(Lane.WAITING, () -> given.add("waits" + number));
        }
        turns.ask(Lane.GROWING, () -> given.add("grows 1"));
        turns.ask(Lane.GROWING, () -> given.add("grows 2"));

        for (int turn = 0; turn < 6; turn++) {
            ring(EditTurns.BETWEEN);
        }

        assertThat(given).containsExactly("grows 1", "waits 1", "grows 2", "waits 2", "waits 3");
    }

    @Test
    void aTurnThatFailsHoldsUpNobody() {
        EditTurns turns = new EditTurns(this::wake, clock);
        List<String> given = new ArrayList<>();
        turns.ask(Lane.WAITING, () -> {
            throw new AssertionError("drawn wrongly");
        });
        turns.ask(Lane.WAITING, () -> given.add("next"));

        assertThatThrownBy(() -> ring(EditTurns.BETWEEN)).isInstanceOf(AssertionError.class);
        ring(EditTurns.BETWEEN);

        assertThat(given).containsExactly("next");
    }

    @Test
    void aLookThatCannotBeDrawnStopsNoCard() {
        card.showFirst("main", sheet("check"));
        outlet.takeAll();
        ring(LiveCard.PACE);
        card.pass("main", Lane.GROWING, () -> {
            throw new AssertionError("drawn wrongly");
        });
        ring(EditTurns.BETWEEN);
        card.showFirst("main", sheet("critique"));

        assertThat(outlet.requests).containsExactly("first check", "first critique");
    }

    @Test
    void whatComesAfterTheEndIsNotShown() {
        card.showFirst("main", sheet("check"));
        outlet.takeAll();
        card.showFirst("main", sheet("finished"));
        CompletableFuture<Boolean> ended = card.end();

        card.showFirst("main", sheet("late"));
        card.show("rewrite.1", sheet("late"));
        card.pass("main", Lane.GROWING, looks("late"));
        ring(LiveCard.PACE);
        outlet.takeAll();

        assertThat(outlet.requests).containsExactly("first check", "first finished");
        assertThat(ended).isCompletedWithValue(true);
    }

    @Test
    void aLastLookTakesThePlaceOfAllThatHasNotBeenSent() {
        card.showFirst("main", sheet("check"));
        card.show("rewrite.1", sheet("one"));
        card.showFirst("main", sheet("critique"));

        card.showLast("main", sheet("gone"));
        card.showFirst("main", sheet("late"));
        card.show("rewrite.2", sheet("late"));
        outlet.takeAll();
        ring(LiveCard.PACE);
        outlet.takeAll();

        assertThat(outlet.requests).containsExactly("first check", "first gone");
        assertThat(card.end()).isCompletedWithValue(true);
    }

    @Test
    void aCardThatBeginsToGrowChangesLanes() {
        EditTurns turns = new EditTurns(this::wake, clock);
        LiveCard one = new LiveCard("card", outlet, this::wake, turns, clock, (slot, message) -> {});
        one.showFirst("main", sheet("check"));
        outlet.takeAll();
        ring(LiveCard.PACE);
        for (int i = 0; i < 20; i++) {
            turns.ask(Lane.WAITING, () -> true);
        }
        one.pass("main", Lane.WAITING, looks("next"));
        one.pass("main", Lane.GROWING, looks("4 / 5"));
        ring(EditTurns.BETWEEN);
        ring(EditTurns.BETWEEN);

        assertThat(outlet.requests).contains("first 4 / 5");
    }

    /** A look that is wanted goes past all who wait for a turn. */
    @Test
    void whatIsWantedWaitsForNoTurn() {
        EditTurns turns = new EditTurns(this::wake, clock);
        turns.ask(Lane.WAITING, () -> true);
        turns.ask(Lane.WAITING, () -> true);
        LiveCard one = new LiveCard("card", outlet, this::wake, turns, clock, (slot, message) -> {});
        one.showFirst("main", sheet("check"));

        assertThat(outlet.requests).containsExactly("first check");
    }

    private Supplier<Sheet> looks(String text) {
        return () -> {
            drawn.add(text);
            return sheet(text);
        };
    }

    private void wake(Duration wait, Runnable work) {
        alarms.add(new Wakening(wait, work));
    }

    private void ring(Duration after) {
        clock.advance(after);
        List<Wakening> due = List.copyOf(alarms);
        alarms.clear();
        due.forEach(alarm -> alarm.work().run());
        if (alarms.stream().anyMatch(alarm -> alarm.pause().isZero())) {
            ring(Duration.ZERO);
        }
    }

    private static Sheet sheet(String text) {
        return new Sheet(List.of(TextDisplay.of(text)), List.of());
    }

    /** Takes requests and answers them when the test says so. */
    private static final class Recorder implements Outlet {
        private final List<String> requests = new ArrayList<>();
        private final List<CompletableFuture<String>> open = new ArrayList<>();
        private int messages;

        @Override
        public CompletableFuture<String> editFirst(Sheet sheet) {
            return asked("first " + text(sheet));
        }

        @Override
        public CompletableFuture<String> edit(String message, Sheet sheet) {
            return asked("edit " + message + " " + text(sheet));
        }

        @Override
        public CompletableFuture<String> add(Sheet sheet) {
            return asked("add " + text(sheet));
        }

        private CompletableFuture<String> asked(String request) {
            requests.add(request);
            CompletableFuture<String> answer = new CompletableFuture<>();
            open.add(answer);
            return answer;
        }

        void take() {
            open.remove(0).complete("m" + ++messages);
        }

        void takeAll() {
            while (!open.isEmpty()) {
                take();
            }
        }

        void refuse(Reason reason) {
            open.remove(0).completeExceptionally(new OutletException(reason, new IllegalStateException("no")));
        }

        private static String text(Sheet sheet) {
            return ((TextDisplay) sheet.components().get(0)).getContent();
        }
    }
}
