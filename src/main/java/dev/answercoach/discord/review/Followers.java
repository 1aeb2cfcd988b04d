package dev.answercoach.discord.review;

import dev.answercoach.review.ReviewView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cards of this process follow which review: several, where a user opens one that is still being worked on. */
final class Followers {
    private final Map<String, List<Showing>> following = new HashMap<>();

    /** Lets a card follow; returns whether it is the first, so that nobody leads the review yet. */
    synchronized boolean join(String review, Showing showing) {
        List<Showing> others = following.computeIfAbsent(review, any -> new ArrayList<>());
        others.add(showing);
        return others.size() == 1;
    }

    void update(String review, ReviewView view) {
        List<Showing> all;
        synchronized (this) {
            all = List.copyOf(following.getOrDefault(review, List.of()));
        }
        all.forEach(showing -> showing.update(view));
    }

    /** Nobody leads the review any more; returns the cards that followed it. */
    synchronized List<Showing> leave(String review) {
        List<Showing> all = following.remove(review);
        return all == null ? List.of() : all;
    }
}
