package dev.answercoach.discord.review;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.cards.Card;

/** Opens the modal for a draft, with what its card has kept; its argument is the modal's. */
final class Write implements Control {
    @Override
    public String action() {
        return Actions.WRITE;
    }

    @Override
    public Reception use(Press press, Card card) {
        return new Reception.Ask(Compose.modal(card, press.argument()));
    }
}
