package dev.answercoach.settings;

import dev.answercoach.text.Remark;

/** Settings that cannot be used. The remark names file or environment variable, key, value and what was expected. */
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Remark remark;

    SettingsException(Remark remark) {
        super(remark.key() + " " + remark.data());
        this.remark = remark;
    }

    /** One sentence for the host; holds no secret's value. */
    public Remark remark() {
        return remark;
    }
}
