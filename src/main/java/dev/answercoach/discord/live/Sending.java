package dev.answercoach.discord.live;

import dev.answercoach.discord.live.OutletException.Reason;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.requests.RestAction;

/** Sends one message and says what it means where that fails. */
final class Sending {
    private static final int LEAST_SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private Sending() {}

    /** The id of the message; fails with an {@link OutletException}. */
    static CompletableFuture<String> send(Supplier<RestAction<Message>> action) {
        CompletableFuture<String> sent = new CompletableFuture<>();
        try {
            action.get()
                    .queue(
                            message -> sent.complete(message.getId()),
                            failure -> sent.completeExceptionally(new OutletException(reason(failure), failure)));
        } catch (RuntimeException e) {
            // What JDA itself refuses to send: a message beyond the limits, a token that is too old.
            sent.completeExceptionally(new OutletException(reason(e), e));
        }
        return sent;
    }

    private static Reason reason(Throwable failure) {
        if (failure instanceof ErrorResponseException error) {
            return reason(error);
        }
        if (failure instanceof InteractionExpiredException || failure instanceof InsufficientPermissionException) {
            return Reason.GONE;
        }
        return failure instanceof IllegalArgumentException || failure instanceof IllegalStateException
                ? Reason.REFUSED
                : Reason.UNREACHABLE;
    }

    private static Reason reason(ErrorResponseException error) {
        return switch (error.getErrorResponse()) {
            case UNKNOWN_WEBHOOK,
                    INVALID_WEBHOOK_TOKEN,
                    UNKNOWN_INTERACTION,
                    UNKNOWN_CHANNEL,
                    MISSING_ACCESS,
                    MISSING_PERMISSIONS -> Reason.GONE;
            case UNKNOWN_MESSAGE -> Reason.DISMISSED;
            default -> isTransient(error) ? Reason.UNREACHABLE : Reason.REFUSED;
        };
    }

    private static boolean isTransient(ErrorResponseException error) {
        int status = error.getResponse().code;
        return status >= LEAST_SERVER_ERROR || status == TOO_MANY_REQUESTS || status <= 0;
    }
}
