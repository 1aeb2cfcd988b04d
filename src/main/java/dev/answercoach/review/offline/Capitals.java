package dev.answercoach.review.offline;

/** Keeps the capital at the start of an English sentence when its first words change. */
final class Capitals {
    private Capitals() {}

    /** {@code text}, beginning with a capital where {@code model} does. */
    static String like(String model, String text) {
        if (model.isEmpty() || text.isEmpty() || !Character.isUpperCase(model.charAt(0))) {
            return text;
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
