package dev.answercoach.discord.review;

import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.drawing.Drawing;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.drawing.SheetFile;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.Remark;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * Says why a submission cannot be reviewed, and offers to mend it: the modal opens again with what was typed.
 * What is too long for the modal comes back as a file.
 */
final class RefusalSheet {
    private static final String FILE = "answer-coach-draft.txt";

    private final Card card;
    private final Messages messages;

    RefusalSheet(Card card) {
        this.card = card;
        this.messages = Messages.in(card.language());
    }

    Sheet draw(Remark why) {
        int argument = why.key().equals(Intake.POSTING_UNKNOWN) ? Compose.WITHOUT_POSTING : 0;
        Button mend = Button.primary(
                new ControlId(Actions.WRITE, card.id(), argument).toString(), messages.text("button.mend"));
        Sheet sheet = new Drawing(messages)
                .draw(List.of(new Line(messages.say(why), Tone.WARNING)), Tone.WARNING, List.of(ActionRow.of(mend)))
                .get(0);
        String draft = Submission.read(card.submission()).draft();
        return draft.length() <= Compose.LONGEST_FIELD ? sheet : sheet.with(new SheetFile(FILE, draft));
    }
}
