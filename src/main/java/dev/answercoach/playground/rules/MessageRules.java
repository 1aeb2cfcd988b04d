package dev.answercoach.playground.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.rules.Rules.RuledFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of a message that is created or edited. */
final class MessageRules {
    private static final int IS_COMPONENTS_V2 = 1 << 15;
    private static final int FORWARD = 1;
    private static final List<String> BEFORE_V2 = List.of("content", "embeds", "poll", "sticker_ids");
    private static final List<String> EDITABLE = List.of("content", "embeds", "components", "attachments");

    private final Faults faults = new Faults();
    private final Place message;
    private final List<RuledFile> files;
    private final boolean edit;

    MessageRules(JsonNode message, List<RuledFile> files, boolean edit) {
        JsonNode body = message.isMissingNode() || message.isNull() ? JsonNodeFactory.instance.objectNode() : message;
        this.message = Place.root(body, faults);
        this.files = files;
        this.edit = edit;
    }

    Optional<ObjectNode> refusal() {
        Attachments attachments = new Attachments(files, edit);
        if (attachments.areTooLarge()) {
            return Optional.of(Refusals.tooLarge());
        }
        judge(attachments);
        return faults.body().or(this::refusalOfTheWhole);
    }

    private void judge(Attachments attachments) {
        message.object().at("content").text(0, 2000);
        message.at("tts").flag();
        message.at("flags").whole(0, Integer.MAX_VALUE);
        nonce(message.at("nonce"));
        message.at("enforce_nonce").flag();
        message.at("sticker_ids").list(0, 3).items().forEach(Place::snowflake);
        MentionRules.judge(message.at("allowed_mentions"));
        EmbedRules.judge(message.at("embeds"));
        attachments.judge(message.at("attachments"));
        components(new ComponentRules(attachments), message.at("components"));
    }

    private void components(ComponentRules rules, Place components) {
        if (!isV2()) {
            rules.rows(components);
            return;
        }
        rules.tree(components);
        BEFORE_V2.stream()
                .map(message::at)
                .filter(Place::isFilled)
                .forEach(field -> field.refuse(
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                        "The '" + field.step() + "' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"));
    }

    private static void nonce(Place nonce) {
        if (nonce.isGiven() && !nonce.value().isTextual() && !nonce.value().isIntegralNumber()) {
            nonce.refuse("NONCE_TYPE_INVALID_TYPE", "This field must be a string or integer.");
        } else if (nonce.text().isPresent() && nonce.length() > 25) {
            nonce.refuse("NONCE_TYPE_TOO_LONG", "Must be 25 or fewer characters long.");
        }
    }

    private Optional<ObjectNode> refusalOfTheWhole() {
        if (edit ? leavesNothing() : saysNothing()) {
            return Optional.of(Refusals.emptyMessage());
        }
        return isV2() && StorableSize.isExceeded(message.at("components").value())
                ? Optional.of(Refusals.internalError())
                : Optional.empty();
    }

    private boolean saysNothing() {
        boolean forwards = message.at("message_reference").at("type").number().orElse(0) == FORWARD;
        return !forwards
                && files.isEmpty()
                && Stream.of("content", "embeds", "components", "sticker_ids", "poll")
                        .noneMatch(field -> message.at(field).isFilled());
    }

    /** An edit empties the message only if it names every part; what it does not name stays. */
    private boolean leavesNothing() {
        return files.isEmpty()
                && EDITABLE.stream().allMatch(field -> message.value().has(field))
                && EDITABLE.stream().noneMatch(field -> message.at(field).isFilled());
    }

    private boolean isV2() {
        return (message.at("flags").number().orElse(0) & IS_COMPONENTS_V2) != 0;
    }
}
