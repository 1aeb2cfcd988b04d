package dev.answercoach.text.words;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a text has a piece somewhere. A short text, and a long one at first, is searched from its beginning; a long
 * one that is asked again and again has its places sorted by what begins there, so that many questions about a million
 * characters cost no more than a few. For one thread at a time, since it remembers.
 */
final class Pieces {
    /** Shorter texts are searched faster than sorted. */
    private static final int LONG = 8_192;
    /** So many searches of a long text cost about what sorting it does. */
    private static final int MOST_SEARCHES = 50;
    /** Places are sorted by so many units: no word that is asked for is longer. */
    private static final int DEPTH = 32;

    private final String text;
    private int searches;
    private int @Nullable [] sorted;

    Pieces(String text) {
        this.text = text;
    }

    boolean has(String piece) {
        return hasBefore(piece, end -> true);
    }

    /** Whether the piece stands somewhere such that {@code rest} accepts the place behind it. */
    boolean hasBefore(String piece, IntPredicate rest) {
        if (text.length() < LONG || searches++ < MOST_SEARCHES) {
            return isFound(piece, rest);
        }
        int[] places = sorted();
        for (int i = first(places, piece); i < places.length; i++) {
            if (compare(places[i], piece) != 0) {
                return false;
            }
            if (text.startsWith(piece, places[i]) && rest.test(places[i] + piece.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFound(String piece, IntPredicate rest) {
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            if (rest.test(at + piece.length())) {
                return true;
            }
        }
        return false;
    }

    private int[] sorted() {
        if (sorted == null) {
            sorted = IntStream.range(0, text.length()).toArray();
            sort(sorted, 0, sorted.length, 0);
        }
        return sorted;
    }

    /** The first place in order where the piece may begin. */
    private int first(int[] places, String piece) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(places[middle], piece) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Compares what begins at a place with the piece, as far as places are sorted. */
    private int compare(int place, String piece) {
        int depth = Math.min(DEPTH, piece.length());
        for (int i = 0; i < depth; i++) {
            int difference = unit(place + i) - piece.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** Sorts by the units from {@code depth} on: places that have the same one are sorted by the next (Bentley and Sedgewick). */
    private void sort(int[] places, int from, int to, int depth) {
        int start = from;
        int end = to;
        int at = depth;
        while (end - start > 1 && at < DEPTH) {
            // anywhere but at an end: texts repeat themselves
            int pivot = unit(places[start + (int) ((end - start) * 0.618)] + at);
            int less = start;
            int more = end;
            int i = start;
            while (i < more) {
                int unit = unit(places[i] + at);
                if (unit < pivot) {
                    swap(places, less++, i++);
                } else if (unit > pivot) {
                    swap(places, i, --more);
                } else {
                    i++;
                }
            }
            sort(places, start, less, at);
            sort(places, more, end, at);
            start = less;
            end = more;
            at++;
        }
    }

    private static void swap(int[] places, int one, int other) {
        int place = places[one];
        places[one] = places[other];
        places[other] = place;
    }

    /** The unit at a place, -1 behind the end. */
    private int unit(int at) {
        return at < text.length() ? text.charAt(at) : -1;
    }
}
