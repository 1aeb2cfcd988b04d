package dev.answercoach.review;

/** What a question wants to hear; each kind has its rubric. */
public enum QuestionKind {
    /** What one did: 경험, 협업, 갈등, 실패. */
    BEHAVIOURAL,
    /** Why here: 지원동기, 입사 후 포부. */
    MOTIVATION,
    /** How a thing works or was built. */
    TECHNICAL,
    /** How one would build a system. */
    SYSTEM_DESIGN
}
