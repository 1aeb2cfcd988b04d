package dev.answercoach.discord;

import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** An entry of the Apps menu of a message. */
public interface MessageMenu {
    /** What its texts are called in the bundles. */
    String key();

    CommandData definition();

    /** Says how to answer; quick, for Discord waits three seconds in all. */
    Reception receive(MessageContextInteractionEvent event, Visit visit);
}
