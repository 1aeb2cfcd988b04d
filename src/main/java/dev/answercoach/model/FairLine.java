package dev.answercoach.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who comes next where users take turns: in every round each user who waits is served once, a user's own things in the order
 * in which they came. Who brings twenty waits behind who brings one. Not for several threads at once.
 */
final class FairLine<T> {
    /** What waits of each user; the users in the order of their turns. No user's is empty. */
    private final Map<String, Deque<T>> waiting = new LinkedHashMap<>();

    private int size;

    void add(String user, T one) {
        waiting.computeIfAbsent(user, any -> new ArrayDeque<>()).add(one);
        size++;
    }

    /** Takes out whose turn it is; that user's next turn is the last of all. */
    Optional<T> next() {
        Iterator<Map.Entry<String, Deque<T>>> turns = waiting.entrySet().iterator();
        if (!turns.hasNext()) {
            return Optional.empty();
        }
        Map.Entry<String, Deque<T>> turn = turns.next();
        Deque<T> rest = turn.getValue();
        turns.remove();
        T one = rest.remove();
        if (!rest.isEmpty()) {
            waiting.put(turn.getKey(), rest);
        }
        size--;
        return Optional.of(one);
    }

    /** Takes out one that need not be served any more; false if it is not here. */
    boolean remove(String user, T one) {
        Deque<T> own = waiting.get(user);
        if (own == null || !own.remove(one)) {
            return false;
        }
        if (own.isEmpty()) {
            waiting.remove(user);
        }
        size--;
        return true;
    }

    int size() {
        return size;
    }

    int size(String user) {
        Deque<T> own = waiting.get(user);
        return own == null ? 0 : own.size();
    }

    /** How many would be served before something that this user brought now, if nobody else came. */
    int ahead(String user) {
        int turn = size(user);
        int ahead = 0;
        boolean servedBefore = true;
        for (Map.Entry<String, Deque<T>> other : waiting.entrySet()) {
            servedBefore &= !other.getKey().equals(user);
            ahead += Math.min(other.getValue().size(), servedBefore ? turn + 1 : turn);
        }
        return ahead;
    }

    /** All that waits in the order in which it is served, if nobody else comes. */
    List<T> inOrder() {
        List<T> order = new ArrayList<>(size);
        Deque<Iterator<T>> turns = new ArrayDeque<>();
        waiting.values().forEach(own -> turns.add(own.iterator()));
        while (!turns.isEmpty()) {
            Iterator<T> turn = turns.remove();
            order.add(turn.next());
            if (turn.hasNext()) {
                turns.add(turn);
            }
        }
        return order;
    }
}
