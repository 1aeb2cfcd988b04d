package dev.answercoach.discord.posting;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.cards.Card;

/** A control of a card that stands for a posting. */
final class PostingControl implements Control {
    private final String action;
    private final Use use;

    /** What the control does with the posting of its card. */
    interface Use {
        Reception of(Press press, Card card, String posting);
    }

    PostingControl(String action, Use use) {
        this.action = action;
        this.use = use;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public Reception use(Press press, Card card) {
        return use.of(press, card, PostingSubmission.read(card.submission()).posting());
    }
}
