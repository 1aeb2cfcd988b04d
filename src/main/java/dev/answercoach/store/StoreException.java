package dev.answercoach.store;

import dev.answercoach.text.Remark;

/**
 * A database that cannot be opened, or that can no longer be written. The remark names the setting, its value and how to
 * mend it; whatever the failed transaction did has not happened.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Remark remark;

    StoreException(Remark remark, Throwable cause) {
        super(remark.key() + " " + remark.data(), cause);
        this.remark = remark;
    }

    StoreException(Remark remark) {
        super(remark.key() + " " + remark.data());
        this.remark = remark;
    }

    /** One sentence for the host; holds no password. */
    public Remark remark() {
        return remark;
    }
}
