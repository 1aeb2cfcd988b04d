package dev.answercoach.text;

import java.util.BitSet;

/** The parts of a text that are spoken for, in UTF-16 units. */
public final class Spans {
    private final BitSet taken = new BitSet();

    /** Takes this stretch unless part of it is taken already; says whether it did. */
    public boolean take(int start, int end) {
        int next = taken.nextSetBit(start);
        if (next >= 0 && next < end) {
            return false;
        }
        taken.set(start, end);
        return true;
    }

    /** The same for a span. */
    public boolean take(Span span) {
        return take(span.start(), span.end());
    }

    /** Takes all of these, whether they are taken or not. */
    public void take(BitSet others) {
        taken.or(others);
    }

    /** Whether this unit is taken. */
    public boolean isTaken(int at) {
        return taken.get(at);
    }

    /** The first place from here on that is free. */
    public int nextFree(int at) {
        return taken.nextClearBit(at);
    }

    /** Whether nothing of this stretch is taken. */
    public boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }
}
