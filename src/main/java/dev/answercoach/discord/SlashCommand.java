package dev.answercoach.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** A slash command: how Discord lists it, and what it does. */
public interface SlashCommand {
    SlashCommandData definition();

    /** Keeps what was typed and says how to answer; quick, for Discord waits three seconds in all. */
    Reception receive(SlashCommandInteractionEvent event, Visit visit);

    /** What to offer while the user types an option, at most 25 choices. */
    default List<Command.Choice> complete(CommandAutoCompleteInteractionEvent event, Visit visit) {
        return List.of();
    }
}
