package dev.answercoach.review;

import java.util.List;

/** Where the events of one review go. */
@FunctionalInterface
public interface Journal {
    /** Keeps these events, all or none; when this returns they survive the process. */
    void append(List<ReviewEvent> events);
}
