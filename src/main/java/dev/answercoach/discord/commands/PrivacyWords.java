package dev.answercoach.discord.commands;

import dev.answercoach.discord.CommandTexts;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.PrivacyBlocks;

/** What this bot says about privacy: where its texts go, and how its users call the command that deletes them. */
public final class PrivacyWords {
    private final CommandTexts texts;
    private final String modelHost;

    /** @param modelHost where the model is, empty where none is asked */
    public PrivacyWords(CommandTexts texts, String modelHost) {
        this.texts = texts;
        this.modelHost = modelHost;
    }

    PrivacyBlocks in(Messages messages) {
        String delete = texts.shown(messages.language(), PrivacyCommand.NAME, PrivacyCommand.DELETE);
        return new PrivacyBlocks(messages, modelHost, delete);
    }
}
