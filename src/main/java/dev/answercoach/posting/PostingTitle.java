package dev.answercoach.posting;

/** How a posting is listed: by what its digest names, else by its first line. */
final class PostingTitle {
    /** In UTF-16 units; a list that offers postings for choice shows no more. */
    static final int LONGEST = 100;

    private static final String CUT = "…";

    private PostingTitle() {}

    /** Company and role, as far as the posting names them; empty where it names neither. */
    static String of(Digest digest) {
        return (digest.company() + " " + digest.role()).strip();
    }

    /** The title under which a text is listed: the one given, or its first line of words where that is blank. */
    static String listed(String title, String text) {
        return cut(title.isBlank() ? firstLine(text) : title.strip());
    }

    /** Whether a text says anything at all: rules, blanks and bare marks do not. */
    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String firstLine(String text) {
        return text.lines()
                .map(PostingTitle::withoutMarks)
                .filter(PostingTitle::hasWords)
                .findFirst()
                .orElse("");
    }

    private static String withoutMarks(String line) {
        return line.strip().replaceFirst("^(?:#{1,6}|[-*•>]) +", "").replace("**", "");
    }

    private static String cut(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int end = LONGEST - CUT.length();
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end)
                        .strip()
                + CUT;
    }
}
