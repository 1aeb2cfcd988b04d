package dev.answercoach.cli;

import dev.answercoach.text.Remark;
import java.util.function.Supplier;

/**
 * One thing that {@code coach doctor} looks at.
 *
 * @param name the key of its name
 * @param examination looks; does not throw for what it looks for
 */
public record Checkup(String name, Supplier<Diagnosis> examination) {
    /**
     * What was found.
     *
     * @param healthy whether all is well
     * @param remark what is there, or what is wrong and how to mend it
     */
    public record Diagnosis(boolean healthy, Remark remark) {
        public static Diagnosis good(Remark remark) {
            return new Diagnosis(true, remark);
        }

        public static Diagnosis bad(Remark remark) {
            return new Diagnosis(false, remark);
        }
    }
}
