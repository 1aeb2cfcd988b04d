package dev.answercoach.text;

/** A marked blank: where a rewrite wants a figure that the draft does not give. */
public final class Blank {
    private Blank() {}

    /** The mark as it stands in a text; {@link Leftovers} finds it again. */
    public static String mark(Language language, String wanted) {
        return (language == Language.KO ? "[빈칸: " : "[blank: ") + wanted + "]";
    }
}
