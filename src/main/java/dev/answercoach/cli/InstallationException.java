package dev.answercoach.cli;

import dev.answercoach.text.Remark;

/** Something that the host set up cannot be used; the remark names it and says how to mend it. */
public final class InstallationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    public InstallationException(Remark remark, Throwable cause) {
        super(remark.key(), cause);
        this.remark = remark;
    }

    public Remark remark() {
        return remark;
    }
}
