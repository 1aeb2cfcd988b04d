package dev.answercoach.discord.live;

/** Discord did not take a message. */
public final class OutletException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What that means for those that follow. */
    public enum Reason {
        /** Nothing can be written there any more. */
        GONE,
        /** The user has taken this message away. */
        DISMISSED,
        /** The message is not as Discord wants it; sending it again would not help. */
        REFUSED,
        /** It may work later. */
        UNREACHABLE
    }

    private final Reason reason;

    public OutletException(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
