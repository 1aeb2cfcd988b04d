package dev.answercoach.playground;

/** The playground refused what a person wanted to do, as a Discord client would have. */
public final class RefusedByClient extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedByClient(int status, String sentence) {
        super(status + ": " + sentence);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
