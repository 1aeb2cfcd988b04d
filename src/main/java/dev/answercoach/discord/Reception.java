package dev.answercoach.discord;

import dev.answercoach.discord.drawing.Sheet;
import java.util.function.Consumer;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.RestAction;

/**
 * How an interaction is acknowledged, and what is done once it was. A handler decides this within a fraction of a second:
 * it keeps what was typed, and leaves all else to the work that follows.
 */
public sealed interface Reception {
    RestAction<?> acknowledge(Interaction interaction);

    /** Does what is left to do, on a thread that may block. */
    void work(Reply reply);

    /** Opens a modal; what comes of it is an interaction of its own. */
    record Ask(Modal modal) implements Reception {
        @Override
        public RestAction<?> acknowledge(Interaction interaction) {
            return ((IModalCallback) interaction).replyModal(modal);
        }

        @Override
        public void work(Reply reply) {}
    }

    /** Answers at once, to the user alone. */
    record Say(Sheet sheet) implements Reception {
        @Override
        public RestAction<?> acknowledge(Interaction interaction) {
            return ((IReplyCallback) interaction).reply(sheet.toCreate()).setEphemeral(true);
        }

        @Override
        public void work(Reply reply) {}
    }

    /**
     * Promises an answer, and works it out.
     *
     * @param shared whether everybody in the channel sees the answer, or the user alone
     */
    record Answer(boolean shared, Consumer<Reply> then) implements Reception {
        /** An answer to the user alone. */
        public static Answer privately(Consumer<Reply> then) {
            return new Answer(false, then);
        }

        @Override
        public RestAction<?> acknowledge(Interaction interaction) {
            return ((IReplyCallback) interaction).deferReply(!shared);
        }

        @Override
        public void work(Reply reply) {
            then.accept(reply);
        }
    }

    /** Changes the message whose button was pressed. */
    record Change(Consumer<Reply> then) implements Reception {
        @Override
        public RestAction<?> acknowledge(Interaction interaction) {
            return ((IMessageEditCallback) interaction).deferEdit();
        }

        @Override
        public void work(Reply reply) {
            then.accept(reply);
        }
    }
}
