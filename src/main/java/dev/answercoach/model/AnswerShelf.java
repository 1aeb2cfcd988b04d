package dev.answercoach.model;

import java.util.Optional;

/** Where usable answers outlast the process that got them, each for the user who asked. It never throws. */
public interface AnswerShelf {
    /** What a model wrote when this was asked, if it is still there; else room is made for what it will write. */
    Optional<String> find(String user, String question);

    /** Keeps what a model wrote, unless what the user has here was deleted since room was made. */
    void keep(String user, String question, String answer);
}
