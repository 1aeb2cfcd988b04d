package dev.answercoach.text.sentences;

/** What a sentence does in an answer. */
public enum Star {
    SITUATION,
    TASK,
    ACTION,
    RESULT,
    /** What was learned. */
    LESSON,
    /** The tie to the company or the plan there. */
    CLOSING,
    /** An opening before the story starts. */
    OPENING
}
