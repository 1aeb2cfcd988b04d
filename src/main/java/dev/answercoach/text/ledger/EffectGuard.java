package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds a rise that is told as a fall, a change by so much told as one to so much, what was replaced told as what replaced it, and an effect that is told of something else that the draft speaks of. */
final class EffectGuard {
    private static final Pattern INSTEAD_OF =
            Pattern.compile("(?i)(?<![a-z])(?:instead of|rather than|not) (?:once )?(?:every |each )?$");
    private static final Pattern INSTEAD = Pattern.compile("(?i) ?,? ?(?:instead of|rather than|대신)");
    private static final int REACH = 30;

    /** A rewrite with so many changes is refused anyway. */
    private static final int MOST_CHANGES = 100;
    /** How many other places of the draft are looked at for one figure. */
    private static final int MOST_PLACES = 40;

    private static final int SENTENCE = 120;

    private final Matching matching;
    private final FigureText draft;
    private final FigureText rewrite;

    EffectGuard(Matching matching) {
        this.matching = matching;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
    }

    void apply() {
        List<Matching.Pair> wrong = matching.kept().stream()
                .filter(pair -> isWrong(pair.draft(), pair.rewrite()) && !standsElsewhere(pair))
                .sorted(Comparator.comparingInt(Matching.Pair::draft))
                .limit(MOST_CHANGES)
                .toList();
        wrong.forEach(pair -> matching.change(pair.draft(), pair.rewrite()));
    }

    private boolean isWrong(int ofDraft, int ofRewrite) {
        Effect before = Effect.of(draft, ofDraft);
        Effect after = before.equals(Effect.NONE) ? Effect.NONE : Effect.of(rewrite, ofRewrite);
        return before.direction().contradicts(after.direction())
                || Extent.of(draft, ofDraft).contradicts(Extent.of(rewrite, ofRewrite))
                || isToldOfAnother(before, ofDraft, after, ofRewrite)
                || (isReplaced(draft, ofDraft) && replaces(rewrite, ofRewrite))
                || (replaces(draft, ofDraft) && isReplaced(rewrite, ofRewrite));
    }

    /** "instead of every two weeks": what was before. */
    private static boolean isReplaced(FigureText text, int index) {
        return INSTEAD_OF.matcher(text.before(index, REACH)).find();
    }

    private static boolean replaces(FigureText text, int index) {
        return INSTEAD.matcher(text.after(index, REACH)).lookingAt();
    }

    /** Whether each text speaks of what the other says to have changed, and in another sentence. */
    private boolean isToldOfAnother(Effect before, int ofDraft, Effect after, int ofRewrite) {
        String own = before.metric();
        String other = after.metric();
        return !own.isEmpty()
                && !other.isEmpty()
                && !own.contains(other)
                && !other.contains(own)
                && draft.says(other)
                && (rewrite.says(own) || isEffect(other))
                && !says(draft.sentence(ofDraft, SENTENCE), other)
                && !says(rewrite.sentence(ofRewrite, SENTENCE), own);
    }

    /** Whether the draft has a figure for this. */
    private boolean isEffect(String metric) {
        return IntStream.range(0, Math.min(draft.size(), MOST_PLACES))
                .anyMatch(index -> Effect.of(draft, index).metric().equals(metric));
    }

    private static boolean says(String text, String noun) {
        return FigureText.words(text).contains(noun);
    }

    /** Whether the draft states the same value in another place, with which the rewrite's agrees. */
    private boolean standsElsewhere(Matching.Pair pair) {
        Quantity value = rewrite.quantity(pair.rewrite());
        return IntStream.range(0, draft.size())
                .filter(other -> other != pair.draft() && draft.quantity(other).equalsInValue(value))
                .limit(MOST_PLACES)
                .anyMatch(other -> !isWrong(other, pair.rewrite()));
    }
}
