package dev.answercoach.discord;

import dev.answercoach.discord.cards.Card;
import java.util.Optional;

/** What the buttons, lists and modals of one action do. */
public interface Control {
    /** The action as their ids name it: lower-case letters and hyphens. */
    String action();

    /** The card's owner has used it; quick, for Discord waits three seconds in all. */
    Reception use(Press press, Card card);

    /**
     * Its card is gone or can no longer be used. Empty says just that; a control that carries what a user typed takes it
     * here, so that it is not lost.
     */
    default Optional<Reception> useWithoutCard(Press press) {
        return Optional.empty();
    }
}
