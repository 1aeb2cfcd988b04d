package dev.answercoach.discord.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ShownPlaceTest {
    private final AtomicReference<OptionalInt> latest = new AtomicReference<>(OptionalInt.of(3));
    private final ShownPlace place = new ShownPlace(OptionalInt.of(3));

    @Test
    void itIsOutOfDateOnceItHasChanged() {
        assertThat(place.follow(latest::get)).isFalse();
        latest.set(OptionalInt.of(2));
        assertThat(place.follow(latest::get)).isTrue();
        assertThat(place.now()).hasValue(2);
        assertThat(place.follow(latest::get)).isFalse();
    }

    @Test
    void aLookWithSomethingElseToShowTellsNoOtherPlace() {
        place.follow(latest::get);
        latest.set(OptionalInt.of(2));

        assertThat(place.before()).hasValue(3);
    }

    /** Whoever is worked on is never told that they wait, though there was no time to say that it began. */
    @Test
    void aPlaceThatIsLeftIsNeverShown() {
        place.follow(latest::get);
        latest.set(OptionalInt.empty());

        assertThat(place.before()).isEmpty();
        assertThat(place.follow(latest::get)).isFalse();
    }
}
