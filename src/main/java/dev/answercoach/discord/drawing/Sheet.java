package dev.answercoach.discord.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * What one message shows. It can be sent any number of times: each message gets uploads of its own. It mentions nobody.
 *
 * @param components what is seen, from top to bottom
 * @param files what {@code attachment://} names in the components mean
 */
public record Sheet(List<MessageTopLevelComponent> components, List<SheetFile> files) {
    public Sheet {
        components = List.copyOf(components);
        files = List.copyOf(files);
    }

    /** This sheet with a file below it. */
    public Sheet with(SheetFile file) {
        List<MessageTopLevelComponent> more = new ArrayList<>(components);
        more.add(FileDisplay.fromFileName(file.name()));
        List<SheetFile> moreFiles = new ArrayList<>(files);
        moreFiles.add(file);
        return new Sheet(more, moreFiles);
    }

    public MessageCreateData toCreate() {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(components)
                .setFiles(uploads())
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    /** An edit after which the message shows this and nothing of what it showed, files included. */
    public MessageEditData toEdit() {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(components)
                .setAttachments(uploads())
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    private List<FileUpload> uploads() {
        return files.stream()
                .map(file -> FileUpload.fromData(file.bytes(), file.name()))
                .toList();
    }
}
