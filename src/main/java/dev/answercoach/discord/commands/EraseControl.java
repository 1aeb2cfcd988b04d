package dev.answercoach.discord.commands;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.people.Erasure;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.store.Holding;
import java.util.List;

/** Deletes everything of the user. */
final class EraseControl implements Control {
    static final String ACTION = "privacy-erase";

    private final PrivacyWords words;
    private final Erasure erasure;

    EraseControl(PrivacyWords words, Erasure erasure) {
        this.words = words;
        this.erasure = erasure;
    }

    @Override
    public String action() {
        return ACTION;
    }

    /** Done even where Discord did not take the acknowledgement: the user has said twice that they want it. */
    @Override
    public Reception use(Press press, Card card) {
        return new Reception.Change(reply -> {
            List<Holding> erased = erasure.erase(card.user());
            reply.show(words.in(reply.messages()).erased(erased), Tone.GOOD, List.of());
        });
    }
}
