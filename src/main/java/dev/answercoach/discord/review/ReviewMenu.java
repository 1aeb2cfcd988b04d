package dev.answercoach.discord.review;

import dev.answercoach.discord.AttachedFile;
import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.JdaFiles;
import dev.answercoach.discord.MessageMenu;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.Visit;
import dev.answercoach.text.Remark;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** "Review this answer" in the menu of a message: reviews the text file that it carries, else opens the modal with its text. */
final class ReviewMenu implements MessageMenu {
    private static final String KEY = "review-this";

    private final CommandTexts texts;
    private final ReviewOpening opening;

    ReviewMenu(CommandTexts texts, ReviewOpening opening) {
        this.texts = texts;
        this.opening = opening;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public CommandData definition() {
        return texts.messageMenu(KEY);
    }

    @Override
    public Reception receive(MessageContextInteractionEvent event, Visit visit) {
        Message message = event.getTarget();
        Optional<AttachedFile> file = JdaFiles.brought(message);
        if (file.isPresent()) {
            return opening.open(visit, Submission.NOTHING.withFile(file.get()));
        }
        String text = message.getContentRaw();
        if (text.isBlank()) {
            return Dispatcher.say(visit, Remark.key("bot.menu.no-text"));
        }
        return text.length() <= Compose.LONGEST_FIELD
                ? opening.compose(visit, Submission.NOTHING.withDraft(text))
                : opening.open(visit, Submission.NOTHING.withDraft(text));
    }
}
