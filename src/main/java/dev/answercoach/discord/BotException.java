package dev.answercoach.discord;

import dev.answercoach.text.Remark;

/** The bot cannot run, for a reason that its host can mend. */
public final class BotException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Remark remark;

    BotException(Remark remark) {
        super(remark.key());
        this.remark = remark;
    }

    BotException(Remark remark, Throwable cause) {
        super(remark.key(), cause);
        this.remark = remark;
    }

    public Remark remark() {
        return remark;
    }
}
