package dev.answercoach.discord.commands;

import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.Handlers;
import dev.answercoach.discord.MessageMenu;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.SlashCommand;
import dev.answercoach.discord.Visit;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.HelpBlocks;
import dev.answercoach.presentation.HelpBlocks.Command;
import dev.answercoach.text.Language;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /help}: what the bot promises, and what each of its commands does. */
public final class HelpCommand implements SlashCommand {
    private static final String NAME = "help";

    private final CommandTexts texts;
    private final List<String> commands;
    private final List<String> menus;

    /** @param others all that the bot can be asked for beside this */
    public HelpCommand(CommandTexts texts, Handlers others) {
        this.texts = texts;
        this.commands = new ArrayList<>(others.commands().stream()
                .map(command -> command.definition().getName())
                .toList());
        this.commands.add(NAME);
        this.menus = others.menus().stream().map(MessageMenu::key).toList();
    }

    @Override
    public SlashCommandData definition() {
        return texts.slash(NAME);
    }

    @Override
    public Reception receive(SlashCommandInteractionEvent event, Visit visit) {
        return Reception.Answer.privately(
                reply -> reply.show(new HelpBlocks(reply.messages()).of(all(visit.language())), Tone.PLAIN, List.of()));
    }

    private List<Command> all(Language language) {
        List<Command> all = new ArrayList<>();
        commands.forEach(name -> all.add(new Command(name, texts.shown(language, name))));
        menus.forEach(key -> all.add(new Command(key, texts.shownMenu(language, key))));
        return all;
    }
}
