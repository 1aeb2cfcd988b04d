package dev.answercoach.discord.posting;

import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.JdaFiles;
import dev.answercoach.discord.PostingChoices;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.SlashCommand;
import dev.answercoach.discord.Visit;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.Postings;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /posting}: adds postings, lists them, chooses the one for the next reviews, deletes them. */
final class PostingCommand implements SlashCommand {
    private static final String NAME = "posting";
    private static final String ADD = "add";
    private static final String LIST = "list";
    private static final String USE = "use";
    private static final String DELETE = "delete";
    private static final String TEXT = "text";
    private static final String FILE = "file";
    private static final String POSTING = "posting";

    private final CommandTexts texts;
    private final PostingOpening opening;
    private final PostingList list;
    private final PostingControls controls;
    private final Postings postings;
    private final PostingChoices choices;

    PostingCommand(
            CommandTexts texts, PostingOpening opening, PostingList list, PostingControls controls, Postings postings) {
        this.texts = texts;
        this.opening = opening;
        this.list = list;
        this.controls = controls;
        this.postings = postings;
        this.choices = new PostingChoices(postings);
    }

    @Override
    public SlashCommandData definition() {
        return texts.slash(NAME)
                .addSubcommands(
                        texts.subcommand(NAME, ADD)
                                .addOptions(
                                        option(ADD, OptionType.STRING, TEXT)
                                                .setMaxLength(OptionData.MAX_STRING_OPTION_LENGTH),
                                        option(ADD, OptionType.ATTACHMENT, FILE)),
                        texts.subcommand(NAME, LIST),
                        texts.subcommand(NAME, USE).addOptions(choice(USE)),
                        texts.subcommand(NAME, DELETE).addOptions(choice(DELETE)));
    }

    private OptionData choice(String subcommand) {
        return option(subcommand, OptionType.STRING, POSTING).setRequired(true).setAutoComplete(true);
    }

    private OptionData option(String subcommand, OptionType type, String name) {
        return texts.option(NAME + "." + subcommand, type, name);
    }

    @Override
    public Reception receive(SlashCommandInteractionEvent event, Visit visit) {
        String subcommand = String.valueOf(event.getSubcommandName());
        return switch (subcommand) {
            case ADD -> add(event, visit);
            case LIST -> list.offer(visit);
            case USE -> use(chosen(event), visit);
            case DELETE -> delete(chosen(event), visit);
            default -> throw new IllegalStateException("no subcommand " + subcommand);
        };
    }

    private Reception add(SlashCommandInteractionEvent event, Visit visit) {
        PostingSubmission typed = PostingSubmission.of(event.getOption(TEXT, "", OptionMapping::getAsString));
        OptionMapping file = event.getOption(FILE);
        if (file != null) {
            return opening.keep(visit, typed.withFile(JdaFiles.of(file.getAsAttachment())));
        }
        return event.getOptions().isEmpty() ? opening.compose(visit, typed) : opening.keep(visit, typed);
    }

    private Reception use(String chosen, Visit visit) {
        if (chosen.equals(PostingChoices.NONE)) {
            return controls.useNone(visit);
        }
        return named(chosen, visit)
                .map(posting -> controls.use(visit, posting.id()))
                .orElseGet(() -> unknown(chosen, visit));
    }

    private Reception delete(String chosen, Visit visit) {
        return named(chosen, visit)
                .map(posting -> controls.askToDelete(visit, posting))
                .orElseGet(() -> unknown(chosen, visit));
    }

    private Optional<Posting> named(String chosen, Visit visit) {
        return postings.named(visit.user(), chosen);
    }

    private static String chosen(SlashCommandInteractionEvent event) {
        return event.getOption(POSTING, "", OptionMapping::getAsString);
    }

    private static Reception unknown(String chosen, Visit visit) {
        return Dispatcher.say(visit, Remark.key("posting.not-found", Map.of("title", chosen.strip())));
    }

    @Override
    public List<Command.Choice> complete(CommandAutoCompleteInteractionEvent event, Visit visit) {
        String typed = event.getFocusedOption().getValue();
        return USE.equals(event.getSubcommandName())
                ? choices.matchingOrNone(visit, typed)
                : choices.matching(visit, typed);
    }
}
