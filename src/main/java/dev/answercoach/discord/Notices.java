package dev.answercoach.discord;

/** What a user is told beside what they asked for. */
public interface Notices {
    /** Tells it, to the user alone, once the answer to what they asked for stands. */
    void tell(Reply reply, Reception reception);
}
