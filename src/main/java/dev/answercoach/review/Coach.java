package dev.answercoach.review;

/**
 * Somebody who can review: a model, or the rules of this house.
 *
 * @param kind who it is, as users are told
 * @param critic what it says of a draft
 * @param rewriter what it makes of one
 */
public record Coach(CoachKind kind, Critic critic, Rewriter rewriter) {}
