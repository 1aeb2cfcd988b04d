package dev.answercoach.review;

import dev.answercoach.model.Call;
import dev.answercoach.model.Outcome;
import dev.answercoach.text.Edited;
import dev.answercoach.text.Remark;
import dev.answercoach.text.sums.Sums;
import java.util.List;
import java.util.Optional;

/** What a user wants done with a rewrite. Whatever comes of it is a further rewrite; the one that it is about stays. */
public sealed interface Wish {
    /** The rewrite that it is about, from 1, as shown. */
    int of();

    /** The name by which messages speak of it. */
    String key();

    /** Why it makes no sense for this rewrite; empty if it does. */
    Optional<Remark> objection(Rewrite rewrite);

    /** A wish that code fulfils at once: the user's own edit. */
    sealed interface Edit extends Wish {
        /** The rewrite's text with the edit made. */
        Edited applyTo(String text);
    }

    /** A wish for which a coach is asked. */
    sealed interface Remade extends Wish {
        /** No proposal where this coach has none to make. */
        Outcome<List<Proposal>> ask(Rewriter rewriter, Remake remake, Call call);

        /** Whether this is what was wished for. */
        boolean isMetBy(String text, Remake remake);

        @Override
        default Optional<Remark> objection(Rewrite rewrite) {
            return Optional.empty();
        }
    }

    /** The same rewrite in clearly fewer words. */
    record Shorter(int of) implements Remade {
        @Override
        public String key() {
            return "shorter";
        }

        @Override
        public Outcome<List<Proposal>> ask(Rewriter rewriter, Remake remake, Call call) {
            return rewriter.shorten(remake, call);
        }

        @Override
        public boolean isMetBy(String text, Remake remake) {
            return remake.isShorter(text);
        }
    }

    /** Another rewrite in the same style, which differs from all that are there. */
    record AnotherTake(int of) implements Remade {
        @Override
        public String key() {
            return "another-take";
        }

        @Override
        public Outcome<List<Proposal>> ask(Rewriter rewriter, Remake remake, Call call) {
            return rewriter.tellAnew(remake, call);
        }

        @Override
        public boolean isMetBy(String text, Remake remake) {
            return remake.isNew(text);
        }
    }

    /**
     * The rewrite with blanks filled in.
     *
     * @param fillings what goes where; blanks without one stay open
     */
    record Filled(int of, List<Filling> fillings) implements Edit {
        public Filled {
            fillings = List.copyOf(fillings);
        }

        @Override
        public String key() {
            return "filled";
        }

        @Override
        public Optional<Remark> objection(Rewrite rewrite) {
            return Fillings.objection(fillings, rewrite);
        }

        @Override
        public Edited applyTo(String text) {
            return Fillings.fill(fillings, text);
        }
    }

    /** The rewrite with the computed value wherever a sum does not hold. */
    record Computed(int of) implements Edit {
        @Override
        public String key() {
            return "computed";
        }

        @Override
        public Optional<Remark> objection(Rewrite rewrite) {
            return Sums.corrections(rewrite.text()).isEmpty()
                    ? Optional.of(Remark.key("wish.refused.sums-hold"))
                    : Optional.empty();
        }

        @Override
        public Edited applyTo(String text) {
            return Sums.corrected(text);
        }
    }

    /**
     * What goes into a blank.
     *
     * @param blank the blank as it stands in the rewrite; the second filling of equal blanks is for the second of them
     * @param value the user's own words, on one line, at most {@value #LONGEST} UTF-16 units
     */
    record Filling(String blank, String value) {
        public static final int LONGEST = 200;
    }
}
