package dev.answercoach.discord.posting;

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

/** "Keep as posting" in the menu of a message: keeps the text file that it carries, else its text. */
final class PostingMenu implements MessageMenu {
    private static final String KEY = "keep-posting";

    private final CommandTexts texts;
    private final PostingOpening opening;

    PostingMenu(CommandTexts texts, PostingOpening opening) {
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

    /** Beside a file the text is a remark on it, and is kept for the modal only. */
    @Override
    public Reception receive(MessageContextInteractionEvent event, Visit visit) {
        Message message = event.getTarget();
        PostingSubmission text = PostingSubmission.of(message.getContentRaw());
        Optional<AttachedFile> file = JdaFiles.brought(message);
        if (file.isEmpty() && text.text().isBlank()) {
            return Dispatcher.say(visit, Remark.key("posting.menu.no-text"));
        }
        return opening.keep(visit, file.map(text::withFile).orElse(text));
    }
}
