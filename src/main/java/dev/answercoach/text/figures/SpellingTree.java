package dev.answercoach.text.figures;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spellings by their characters, so that the longest one at a place of a text is found in one walk. A spelling is kept as
 * written, or, where its case does not matter, in lower case.
 */
final class SpellingTree<V> {
    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new HashMap<>();
        private @Nullable V asWritten;
        private @Nullable V inAnyCase;
    }

    /** Says whether a spelling may end at this place. */
    interface End {
        boolean isAt(int end);
    }

    /** A spelling's meaning and where it ends. */
    record Found<V>(V meaning, int end) {}

    private final Node<V> root = new Node<>();

    void put(String spelling, V meaning) {
        node(spelling).asWritten = meaning;
    }

    void putInAnyCase(String spelling, V meaning) {
        node(spelling).inAnyCase = meaning;
    }

    private Node<V> node(String spelling) {
        Node<V> node = root;
        for (int i = 0; i < spelling.length(); i++) {
            node = node.next.computeIfAbsent(spelling.charAt(i), key -> new Node<>());
        }
        return node;
    }

    /** The longest spelling that starts here and may end where it does; null where none does. */
    @Nullable
    Found<V> longestAt(String text, int at, End end) {
        Found<V> exact = longest(text, at, end, false);
        boolean cased = at < text.length() && Character.isLetter(text.charAt(at)) && Scripts.isLatin(text.charAt(at));
        Found<V> folded = cased ? longest(text, at, end, true) : null;
        boolean longer = exact == null || (folded != null && folded.end() > exact.end());
        return longer ? folded : exact;
    }

    private @Nullable Found<V> longest(String text, int at, End end, boolean anyCase) {
        Found<V> found = null;
        Node<V> node = root;
        for (int i = at; i < text.length(); i++) {
            char unit = text.charAt(i);
            node = node.next.get(anyCase ? Character.toLowerCase(unit) : unit);
            if (node == null) {
                return found;
            }
            V meaning = anyCase ? node.inAnyCase : node.asWritten;
            if (meaning != null && end.isAt(i + 1)) {
                found = new Found<>(meaning, i + 1);
            }
        }
        return found;
    }
}
