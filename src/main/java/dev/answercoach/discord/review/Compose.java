package dev.answercoach.discord.review;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.KeyName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** The modal in which a draft is written or pasted, and what comes of it. */
final class Compose implements Control {
    /** What Discord lets a text field of a modal hold, in UTF-16 units. */
    static final int LONGEST_FIELD = 4_000;

    private static final int LONGEST_LIMIT = 40;
    private static final int LONGEST_QUESTION = 1_000;

    /** The argument of a modal that leaves out a posting which is not there, since it has no field for another. */
    static final int WITHOUT_POSTING = 1;

    private static final String DRAFT = "draft";
    private static final String FILE = "file";
    private static final String QUESTION = "question";
    private static final String LIMIT = "limit";
    private static final String RULE = "rule";

    private final ReviewOpening opening;

    Compose(ReviewOpening opening) {
        this.opening = opening;
    }

    /** The modal, filled with what is known already. */
    static Modal modal(Card card) {
        return modal(card, 0);
    }

    /** @param argument {@link #WITHOUT_POSTING}, or 0 */
    static Modal modal(Card card, int argument) {
        ControlId id = new ControlId(Actions.COMPOSE, card.id(), argument);
        Submission known = Submission.read(card.submission());
        Messages messages = Messages.in(card.language());
        TextInput.Builder draft = field(DRAFT, TextInputStyle.PARAGRAPH, LONGEST_FIELD, known.draft());
        return Modal.create(id.toString(), messages.text("modal.compose.title"))
                .addComponents(
                        Label.of(
                                messages.text("modal.compose.draft"),
                                messages.text(hides(known) ? "modal.compose.draft.kept" : "modal.compose.draft.hint"),
                                draft.build()),
                        Label.of(
                                messages.text("modal.compose.file"),
                                messages.text("modal.compose.file.hint"),
                                AttachmentUpload.create(FILE)
                                        .setRequired(false)
                                        .setMaxValues(1)
                                        .build()),
                        Label.of(
                                messages.text("modal.compose.question"),
                                field(QUESTION, TextInputStyle.SHORT, LONGEST_QUESTION, known.question())
                                        .build()),
                        Label.of(
                                messages.text("modal.compose.limit"),
                                messages.text("modal.compose.limit.hint"),
                                field(LIMIT, TextInputStyle.SHORT, LONGEST_LIMIT, bounds(known))
                                        .build()),
                        Label.of(messages.text("modal.compose.rule"), rules(messages, known.rule())))
                .build();
    }

    /** Whether something was handed in that no field shows: a file, or a draft that is too long for one. */
    private static boolean hides(Submission known) {
        return known.file() != null || known.draft().length() > LONGEST_FIELD;
    }

    private static TextInput.Builder field(String id, TextInputStyle style, int longest, String value) {
        TextInput.Builder field = TextInput.create(id, style).setRequired(false).setMaxLength(longest);
        return value.isBlank() || value.length() > longest ? field : field.setValue(value);
    }

    private static String bounds(Submission known) {
        return known.minimum().isBlank() ? known.limit() : known.minimum() + "~" + known.limit();
    }

    private static StringSelectMenu rules(Messages messages, String chosen) {
        String first = chosen.isEmpty() ? CountingRule.CHARACTERS.name() : chosen;
        return StringSelectMenu.create(RULE)
                .setRequired(false)
                .addOptions(Arrays.stream(CountingRule.values())
                        .map(rule -> SelectOption.of(messages.text("rule." + KeyName.of(rule)), rule.name())
                                .withDefault(rule.name().equals(first)))
                        .toList())
                .build();
    }

    @Override
    public String action() {
        return Actions.COMPOSE;
    }

    @Override
    public Reception use(Press press, Card card) {
        return opening.openInstead(press.visit(), filled(Submission.read(card.submission()), press), card);
    }

    /** The options that were given before are lost with their card; what was typed is not. */
    @Override
    public Optional<Reception> useWithoutCard(Press press) {
        return Optional.of(opening.open(press.visit(), filled(Submission.NOTHING, press)));
    }

    /** What no field shows stays unless something takes its place. */
    private static Submission filled(Submission known, Press press) {
        String draft = press.typed(DRAFT);
        boolean keeps = draft.isBlank() && hides(known);
        Submission typed = new Submission(
                keeps ? known.draft() : draft,
                keeps ? known.file() : null,
                press.typed(QUESTION),
                press.argument() == WITHOUT_POSTING ? "" : known.posting(),
                press.typed(LIMIT),
                "",
                press.typed(RULE),
                known.blind(),
                known.share());
        return press.files().getOrDefault(FILE, List.of()).stream()
                .findFirst()
                .map(typed::withFile)
                .orElse(typed);
    }
}
