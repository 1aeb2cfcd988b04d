package dev.answercoach.review;

import java.util.Set;

/**
 * The types of the events that tell how far a review has come.
 *
 * @param finishing those after which nothing more comes by itself
 * @param asking those after which something more comes all the same
 * @param answering those with which it has come
 */
public record Milestones(Set<String> finishing, Set<String> asking, Set<String> answering) {
    public Milestones {
        finishing = Set.copyOf(finishing);
        asking = Set.copyOf(asking);
        answering = Set.copyOf(answering);
    }
}
