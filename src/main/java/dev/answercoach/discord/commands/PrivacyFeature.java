package dev.answercoach.discord.commands;

import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.Handlers;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.people.Erasure;
import java.util.List;

/** {@code /privacy} as a whole: its command and its button. */
public final class PrivacyFeature {
    private final Handlers handlers;

    public PrivacyFeature(CommandTexts texts, PrivacyWords words, Erasure erasure, Cards cards) {
        this.handlers = new Handlers(
                List.of(new PrivacyCommand(texts, words, erasure, cards)),
                List.of(),
                List.of(new EraseControl(words, erasure)));
    }

    public Handlers handlers() {
        return handlers;
    }
}
