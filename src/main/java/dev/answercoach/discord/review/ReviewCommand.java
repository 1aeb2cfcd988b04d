package dev.answercoach.discord.review;

import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.JdaFiles;
import dev.answercoach.discord.PostingChoices;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.SlashCommand;
import dev.answercoach.discord.Visit;
import dev.answercoach.posting.Postings;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.ReviewSummary;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Limit;
import java.util.Arrays;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/**
 * {@code /review}. With a draft it is reviewed at once; with other options alone the modal for the draft opens; without
 * any, the user's last reviews are offered, or the modal if there are none yet.
 */
final class ReviewCommand implements SlashCommand {
    private static final String NAME = "review";
    private static final String DRAFT = "draft";
    private static final String FILE = "file";
    private static final String QUESTION = "question";
    private static final String POSTING = "posting";
    private static final String LIMIT = "limit";
    private static final String MINIMUM = "minimum";
    private static final String RULE = "rule";
    private static final String BLIND = "blind";
    private static final String SHARE = "share";
    private static final int LONGEST_QUESTION = 1_000;

    private final CommandTexts texts;
    private final ReviewOpening opening;
    private final ReviewArchive archive;
    private final ReviewList list;
    private final PostingChoices postings;

    ReviewCommand(
            CommandTexts texts, ReviewOpening opening, ReviewArchive archive, ReviewList list, Postings postings) {
        this.texts = texts;
        this.opening = opening;
        this.archive = archive;
        this.list = list;
        this.postings = new PostingChoices(postings);
    }

    @Override
    public SlashCommandData definition() {
        return texts.slash(NAME)
                .addOptions(
                        option(OptionType.STRING, DRAFT).setMaxLength(OptionData.MAX_STRING_OPTION_LENGTH),
                        option(OptionType.ATTACHMENT, FILE),
                        option(OptionType.STRING, QUESTION).setMaxLength(LONGEST_QUESTION),
                        option(OptionType.INTEGER, LIMIT).setRequiredRange(1, Limit.LARGEST),
                        option(OptionType.STRING, POSTING).setAutoComplete(true),
                        option(OptionType.STRING, RULE).addChoices(rules()),
                        option(OptionType.INTEGER, MINIMUM).setRequiredRange(0, Limit.LARGEST),
                        option(OptionType.BOOLEAN, BLIND),
                        option(OptionType.BOOLEAN, SHARE));
    }

    private OptionData option(OptionType type, String name) {
        return texts.option(NAME, type, name);
    }

    private List<Command.Choice> rules() {
        return Arrays.stream(CountingRule.values())
                .map(rule -> texts.choice("rule." + KeyName.of(rule), rule.name()))
                .toList();
    }

    @Override
    public Reception receive(SlashCommandInteractionEvent event, Visit visit) {
        Submission submission = submission(event);
        if (submission.hasDraft()) {
            return opening.open(visit, submission);
        }
        if (!event.getOptions().isEmpty()) {
            return opening.compose(visit, submission);
        }
        List<ReviewSummary> latest = archive.latest(visit.user(), ReviewList.MOST);
        return latest.isEmpty() ? opening.compose(visit, submission) : list.offer(visit, latest);
    }

    private static Submission submission(SlashCommandInteractionEvent event) {
        OptionMapping file = event.getOption(FILE);
        return new Submission(
                text(event, DRAFT),
                file == null ? null : JdaFiles.of(file.getAsAttachment()),
                text(event, QUESTION),
                text(event, POSTING),
                text(event, LIMIT),
                text(event, MINIMUM),
                text(event, RULE),
                event.getOption(BLIND, false, OptionMapping::getAsBoolean),
                event.getOption(SHARE, false, OptionMapping::getAsBoolean));
    }

    private static String text(SlashCommandInteractionEvent event, String option) {
        return event.getOption(option, "", OptionMapping::getAsString);
    }

    @Override
    public List<Command.Choice> complete(CommandAutoCompleteInteractionEvent event, Visit visit) {
        return postings.matchingOrNone(visit, event.getFocusedOption().getValue());
    }
}
