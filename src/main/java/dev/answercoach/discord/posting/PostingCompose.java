package dev.answercoach.discord.posting;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.presentation.Messages;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** The modal in which a posting is pasted, and what comes of it. */
final class PostingCompose implements Control {
    /** What Discord lets a text field of a modal hold, in UTF-16 units. */
    static final int LONGEST_FIELD = 4_000;

    private static final String TEXT = "text";
    private static final String FILE = "file";

    private final PostingOpening opening;

    PostingCompose(PostingOpening opening) {
        this.opening = opening;
    }

    /** The modal, filled with what the card has kept. */
    static Modal modal(Card card) {
        Messages messages = Messages.in(card.language());
        return Modal.create(ControlId.of(Actions.COMPOSE, card.id()).toString(), messages.text("modal.posting.title"))
                .addComponents(
                        Label.of(
                                messages.text("modal.posting.text"),
                                messages.text("modal.posting.text.hint"),
                                field(PostingSubmission.read(card.submission()).text())),
                        Label.of(
                                messages.text("modal.posting.file"),
                                messages.text("modal.posting.file.hint"),
                                AttachmentUpload.create(FILE)
                                        .setRequired(false)
                                        .setMaxValues(1)
                                        .build()))
                .build();
    }

    private static TextInput field(String text) {
        TextInput.Builder field = TextInput.create(TEXT, TextInputStyle.PARAGRAPH)
                .setRequired(false)
                .setMaxLength(LONGEST_FIELD);
        return (text.isBlank() || text.length() > LONGEST_FIELD ? field : field.setValue(text)).build();
    }

    @Override
    public String action() {
        return Actions.COMPOSE;
    }

    @Override
    public Reception use(Press press, Card card) {
        return keep(press);
    }

    /** The card has nothing that the modal has not. */
    @Override
    public Optional<Reception> useWithoutCard(Press press) {
        return Optional.of(keep(press));
    }

    private Reception keep(Press press) {
        PostingSubmission typed = PostingSubmission.of(press.typed(TEXT));
        return opening.keep(
                press.visit(),
                press.files().getOrDefault(FILE, List.of()).stream()
                        .findFirst()
                        .map(typed::withFile)
                        .orElse(typed));
    }
}
