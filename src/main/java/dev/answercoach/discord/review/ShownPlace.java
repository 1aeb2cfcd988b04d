package dev.answercoach.discord.review;

import java.util.OptionalInt;
import java.util.function.Supplier;

/** A review's place in the queue as a card shows it: how many are before it, empty where it does not wait. */
final class ShownPlace {
    private OptionalInt shown;
    private Supplier<OptionalInt> latest;

    ShownPlace(OptionalInt first) {
        this.shown = first;
        this.latest = () -> first;
    }

    /** Follows this place from now on; returns whether what is shown is out of date. */
    boolean follow(Supplier<OptionalInt> place) {
        latest = place;
        return !place.get().equals(shown);
    }

    /** For a look that shows nothing else that is new: the place as it is now. */
    OptionalInt now() {
        shown = latest.get();
        return shown;
    }

    /** For a look that has something else to show: no other place than before, but never one that is left already. */
    OptionalInt before() {
        if (latest.get().isEmpty()) {
            shown = OptionalInt.empty();
        }
        return shown;
    }
}
