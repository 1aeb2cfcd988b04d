package dev.answercoach.discord;

import dev.answercoach.presentation.Messages;
import dev.answercoach.text.Language;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/**
 * Commands as Discord lists them, in Korean for Korean clients and in English for all others. The texts are messages:
 * {@code command.NAME.name}, {@code command.NAME.description}, {@code command.NAME.OPTION.name} and so on. The English name
 * is the one by which a command comes back.
 */
public final class CommandTexts {
    private static final List<InteractionContextType> EVERYWHERE = List.of(
            InteractionContextType.GUILD, InteractionContextType.BOT_DM, InteractionContextType.PRIVATE_CHANNEL);
    private static final List<IntegrationType> BOTH =
            List.of(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);

    private final Messages korean = Messages.in(Language.KO);
    private final Messages english = Messages.in(Language.EN);

    /** A slash command that can be used in servers, in direct messages, and by those who installed it for themselves. */
    public SlashCommandData slash(String name) {
        return (SlashCommandData) everywhere(Commands.slash(name, english(name, "description"))
                .setDescriptionLocalization(DiscordLocale.KOREAN, korean(name, "description"))
                .setNameLocalization(DiscordLocale.KOREAN, korean(name, "name")));
    }

    /** An entry of the menu of a message; its English name is the one that comes back. */
    public CommandData messageMenu(String key) {
        return everywhere(
                Commands.message(english(key, "name")).setNameLocalization(DiscordLocale.KOREAN, korean(key, "name")));
    }

    /** How users of this language call a command: {@code /review}, {@code /privacy delete}. */
    public String shown(Language language, String command, String... subcommand) {
        List<String> words = new ArrayList<>();
        StringBuilder key = new StringBuilder(command);
        words.add(in(language).text("command." + key + ".name"));
        for (String name : subcommand) {
            key.append('.').append(name);
            words.add(in(language).text("command." + key + ".name"));
        }
        return "/" + String.join(" ", words);
    }

    /** How users of this language see an entry of a message's menu. */
    public String shownMenu(Language language, String key) {
        return in(language).text("command." + key + ".name");
    }

    public SubcommandData subcommand(String command, String subcommand) {
        String key = command + "." + subcommand;
        return new SubcommandData(subcommand, english(key, "description"))
                .setDescriptionLocalization(DiscordLocale.KOREAN, korean(key, "description"))
                .setNameLocalization(DiscordLocale.KOREAN, korean(key, "name"));
    }

    /**
     * An option of a command.
     *
     * @param command the command's name, with its subcommand's after a dot
     */
    public OptionData option(String command, OptionType type, String name) {
        String key = command + "." + name;
        return new OptionData(type, name, english(key, "description"))
                .setDescriptionLocalization(DiscordLocale.KOREAN, korean(key, "description"))
                .setNameLocalization(DiscordLocale.KOREAN, korean(key, "name"));
    }

    /** One of an option's choices, by the key of any message. */
    public Command.Choice choice(String key, String value) {
        return new Command.Choice(english.text(key), value).setNameLocalization(DiscordLocale.KOREAN, korean.text(key));
    }

    private Messages in(Language language) {
        return language == Language.KO ? korean : english;
    }

    private static CommandData everywhere(CommandData command) {
        return command.setContexts(EVERYWHERE).setIntegrationTypes(BOTH);
    }

    private String english(String key, String part) {
        return english.text("command." + key + "." + part);
    }

    private String korean(String key, String part) {
        return korean.text("command." + key + "." + part);
    }
}
