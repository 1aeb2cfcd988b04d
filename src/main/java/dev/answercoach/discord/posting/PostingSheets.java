package dev.answercoach.discord.posting;

import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.drawing.Drawing;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.drawing.SheetFile;
import dev.answercoach.posting.DigestReader;
import dev.answercoach.posting.Posting;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.PostingBlocks;
import dev.answercoach.text.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/** Draws what a card of a posting shows. */
final class PostingSheets {
    private static final String FILE = "answer-coach-posting.txt";

    private final Card card;
    private final Messages messages;
    private final Drawing drawing;
    private final PostingBlocks blocks;

    PostingSheets(Card card) {
        this.card = card;
        this.messages = Messages.in(card.language());
        this.drawing = new Drawing(messages);
        this.blocks = new PostingBlocks(messages);
    }

    /**
     * What a posting says, in short.
     *
     * @param isNew whether it has just been kept
     * @param isInUse whether the next reviews are for it
     */
    List<Sheet> posting(Posting posting, boolean isNew, boolean isInUse) {
        List<Block> shown = new ArrayList<>();
        if (isNew) {
            shown.add(blocks.added(posting));
        }
        shown.addAll(blocks.digest(posting, DigestReader.read(posting.text())));
        List<Button> buttons = new ArrayList<>();
        if (isInUse) {
            shown.add(new Line(messages.text("posting.is-in-use"), Tone.GOOD));
            buttons.add(Button.secondary(id(Actions.USE_NONE), label(Actions.USE_NONE)));
        } else {
            buttons.add(Button.primary(id(Actions.USE), label(Actions.USE)));
        }
        buttons.add(Button.danger(id(Actions.DELETE), label(Actions.DELETE)));
        return drawing.draw(shown, isNew ? Tone.GOOD : Tone.PLAIN, List.of(ActionRow.of(buttons)));
    }

    /**
     * Why there is no posting, and a button that opens the modal again with what was typed. What is too long for the modal
     * comes back as a file.
     */
    List<Sheet> refusal(Remark why) {
        Sheet sheet = drawing.draw(
                        List.of(new Line(messages.say(why), Tone.WARNING)),
                        Tone.WARNING,
                        List.of(ActionRow.of(write())))
                .get(0);
        String text = PostingSubmission.read(card.submission()).text();
        return List.of(text.length() <= PostingCompose.LONGEST_FIELD ? sheet : sheet.with(new SheetFile(FILE, text)));
    }

    /** Asks once more before a posting is deleted. */
    List<Sheet> deleteQuestion(Posting posting) {
        String question = messages.text("posting.delete.question", Map.of("title", posting.title()));
        return drawing.draw(
                List.of(new Line(question, Tone.WARNING)),
                Tone.WARNING,
                List.of(ActionRow.of(Button.danger(id(Actions.DELETE_SURELY), label(Actions.DELETE_SURELY)))));
    }

    /** Opens the modal for a posting. */
    Button write() {
        return Button.primary(id(Actions.WRITE), label(Actions.WRITE));
    }

    private String id(String action) {
        return ControlId.of(action, card.id()).toString();
    }

    private String label(String action) {
        return messages.text("button." + action);
    }
}
