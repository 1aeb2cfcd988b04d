package dev.answercoach.discord.commands;

import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.Reply;
import dev.answercoach.discord.SlashCommand;
import dev.answercoach.discord.Visit;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.CardStore.NewCard;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.people.Erasure;
import dev.answercoach.presentation.Block.Tone;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /privacy}: shows what is kept of the user, and asks once before all of it is deleted. */
final class PrivacyCommand implements SlashCommand {
    static final String NAME = "privacy";
    static final String DELETE = "delete";
    private static final String SHOW = "show";

    private final CommandTexts texts;
    private final PrivacyWords words;
    private final Erasure erasure;
    private final Cards cards;

    PrivacyCommand(CommandTexts texts, PrivacyWords words, Erasure erasure, Cards cards) {
        this.texts = texts;
        this.words = words;
        this.erasure = erasure;
        this.cards = cards;
    }

    @Override
    public SlashCommandData definition() {
        return texts.slash(NAME).addSubcommands(texts.subcommand(NAME, SHOW), texts.subcommand(NAME, DELETE));
    }

    @Override
    public Reception receive(SlashCommandInteractionEvent event, Visit visit) {
        String subcommand = String.valueOf(event.getSubcommandName());
        return switch (subcommand) {
            case SHOW -> Reception.Answer.privately(this::show);
            case DELETE -> ask(visit);
            default -> throw new IllegalStateException("no subcommand " + subcommand);
        };
    }

    private void show(Reply reply) {
        reply.show(
                words.in(reply.messages()).stored(erasure.holdings(reply.visit().user())), Tone.PLAIN, List.of());
    }

    private Reception ask(Visit visit) {
        Card card =
                cards.open(NewCard.prompt(visit.user(), visit.language(), visit.address(false), Card.NO_SUBMISSION));
        return Reception.Answer.privately(reply -> {
            Button surely = Button.danger(
                    ControlId.of(EraseControl.ACTION, card.id()).toString(),
                    reply.messages().text("button." + EraseControl.ACTION));
            reply.show(
                    words.in(reply.messages()).question(erasure.holdings(visit.user())),
                    Tone.WARNING,
                    List.of(ActionRow.of(surely)));
        });
    }
}
