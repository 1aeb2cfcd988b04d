package dev.answercoach.text.figures;

import java.util.BitSet;

/** The parts of a text that are spoken for. */
final class Spans {
    private final BitSet taken = new BitSet();

    /** Takes this stretch unless part of it is taken already; says whether it did. */
    boolean take(int start, int end) {
        int next = taken.nextSetBit(start);
        if (next >= 0 && next < end) {
            return false;
        }
        taken.set(start, end);
        return true;
    }

    void take(BitSet others) {
        taken.or(others);
    }

    boolean isTaken(int at) {
        return taken.get(at);
    }

    /** The first place from here on that is free. */
    int nextFree(int at) {
        return taken.nextClearBit(at);
    }

    /** Whether nothing of this stretch is taken. */
    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }
}
