package dev.answercoach.discord.review;

import dev.answercoach.review.Review;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cards of this process follow which review: several, where a user opens one that is still being worked on. */
final class Followers {
    private final Map<String, Led> led = new HashMap<>();

    /** Lets a card follow; {@link Led#isFor} tells whether it is the first, so that nobody leads the review yet. */
    synchronized Led join(Review review, Showing showing) {
        Led known = led.get(review.id());
        if (known != null) {
            known.add(showing);
            return known;
        }
        Led first = new Led(review, showing);
        led.put(review.id(), first);
        return first;
    }

    /** Nobody leads the review any more; returns the cards that followed it, none where that has been said before. */
    synchronized List<Showing> leave(Led one) {
        return led.remove(one.review(), one) ? one.following() : List.of();
    }

    synchronized Optional<Led> find(String review) {
        return Optional.ofNullable(led.get(review));
    }

    /** Those of one user. */
    synchronized List<Led> of(String user) {
        return led.values().stream()
                .filter(one -> one.card().user().equals(user))
                .toList();
    }
}
