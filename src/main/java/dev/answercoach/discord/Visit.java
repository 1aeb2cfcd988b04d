package dev.answercoach.discord;

import dev.answercoach.discord.cards.Address;
import dev.answercoach.text.Language;
import java.time.Instant;
import java.util.Locale;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;

/**
 * One interaction: who, where, in which language.
 *
 * @param number what logs and messages call it; Discord's id in base 36
 * @param user the user's id
 * @param language Korean for Korean clients, English for all others
 * @param token writes to its messages
 * @param until when Discord forgets the token
 * @param channel where it happened, empty where Discord does not say
 * @param server the server in which it happened, empty in direct messages
 * @param followUps messages that may follow the first one
 */
public record Visit(
        String number,
        String user,
        Language language,
        String token,
        Instant until,
        String channel,
        String server,
        int followUps) {
    private static final int BASE = 36;

    /** One message beside the answer is kept for what users are told at their first use. */
    private static final int FOREIGN_FOLLOW_UPS = Address.FOREIGN_FOLLOW_UPS - 1;

    static Visit of(Interaction interaction) {
        return new Visit(
                Long.toString(interaction.getIdLong(), BASE).toUpperCase(Locale.ROOT),
                interaction.getUser().getId(),
                interaction.getUserLocale() == DiscordLocale.KOREAN ? Language.KO : Language.EN,
                interaction.getToken(),
                interaction.getTimeCreated().toInstant().plus(Address.TOKEN_LIFE),
                interaction.getChannelId() == null ? "" : interaction.getChannelId(),
                server(interaction),
                isForeign(interaction) ? FOREIGN_FOLLOW_UPS : Address.UNLIMITED);
    }

    /** Also of a server in which the bot is not: there it is paid for all the same. */
    private static String server(Interaction interaction) {
        return interaction.getGuild() == null ? "" : interaction.getGuild().getId();
    }

    /** Whether it came from where the bot itself is not: the user brought it along. */
    private static boolean isForeign(Interaction interaction) {
        return interaction.getContext() != InteractionContextType.BOT_DM
                && !interaction.getIntegrationOwners().isGuildIntegration();
    }

    /**
     * Where an answer goes.
     *
     * @param shared whether everybody there is to see it
     */
    public Address address(boolean shared) {
        return new Address(token, until, channel, server, shared, followUps);
    }

    @Override
    public String toString() {
        return "Visit[" + number + "]";
    }
}
