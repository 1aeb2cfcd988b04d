package dev.answercoach.discord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/** What was entered in a modal, freed of JDA's types. */
final class ModalFields {
    private ModalFields() {}

    static Press press(ModalInteractionEvent event, Visit visit, int argument) {
        Map<String, List<String>> fields = new HashMap<>();
        Map<String, List<AttachedFile>> files = new HashMap<>();
        for (ModalMapping field : event.getValues()) {
            if (field.getType() == Component.Type.FILE_UPLOAD) {
                files.put(
                        field.getCustomId(),
                        field.getAsAttachmentList().stream().map(JdaFiles::of).toList());
            } else if (field.getType() == Component.Type.TEXT_INPUT) {
                Optional.ofNullable(field.getAsOptionalString())
                        .ifPresent(text -> fields.put(field.getCustomId(), List.of(text)));
            } else {
                fields.put(field.getCustomId(), field.getAsStringList());
            }
        }
        return new Press(visit, argument, List.of(), fields, files);
    }
}
