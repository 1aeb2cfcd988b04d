package dev.answercoach.review;

/** What the offline coach can look for in a draft; a rubric's criterion names one of these. */
public enum Evidence {
    /** Where and why: a situation with its scale. */
    CONTEXT,
    /** What the writer did, step by step, in the first person. */
    OWN_ACTION,
    /** What came of it, measured. */
    MEASURED_RESULT,
    /** What was learned and carried on. */
    LESSON,
    /** Why this company and this role. */
    COMPANY_FIT,
    /** Own experience that backs a claim. */
    BACKED_CLAIM,
    /** A plan with steps and a time. */
    PLAN,
    /** How a thing works, in the right terms. */
    MECHANISM,
    /** What was weighed against what, and what it cost. */
    TRADE_OFF,
    /** Load, size, limits: the numbers that a design stands on. */
    SCALE,
    /** What breaks and what happens then. */
    FAILURE_MODE,
    /** The answer speaks of what was asked. */
    ANSWERS_QUESTION
}
