package dev.answercoach.posting;

/**
 * A posting as it is offered for choice, without its text.
 *
 * @param id random and unguessable
 * @param title how it is listed, at most {@value PostingTitle#LONGEST} UTF-16 units
 */
public record PostingName(String id, String title) {}
