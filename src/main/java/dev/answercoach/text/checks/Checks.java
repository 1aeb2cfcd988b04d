package dev.answercoach.text.checks;

import dev.answercoach.text.Counts;
import dev.answercoach.text.Limit;
import dev.answercoach.text.SpeakingTime;
import java.util.Comparator;
import java.util.List;

/** All checks, and the report that they make together. */
public final class Checks {
    /** What other applications may well tell, so it is looked for only on request. */
    private static final Check BLIND = onRequest(new BlindHiringCheck());

    /** Every rule about drafts, the most important first. */
    public static final List<Check> STANDARD = List.of(
            new LimitCheck(),
            new LeftoverCheck(),
            new OtherCompanyCheck(),
            new SumCheck(),
            BLIND,
            new UnmappableCheck(),
            new SpellingCheck(),
            new SimilarTermsCheck(),
            new UnansweredTermsCheck(),
            new MissingStarCheck(),
            new MissingKeywordsCheck(),
            new OnlyWeCheck(),
            new ClicheCheck(),
            new FillerCheck(),
            new RepeatedOpeningCheck());

    private Checks() {}

    /**
     * Everything that code finds in a draft. The gravest findings come first, among equals those of the more important
     * rule, and those of one rule in order of place.
     */
    public static CheckReport report(Draft draft) {
        return new CheckReport(
                counts(draft),
                draft.quantities(),
                draft.sums(),
                draft.leftovers(),
                draft.sentences(),
                draft.coverage(),
                SpeakingTime.seconds(draft.text()),
                findings(draft));
    }

    private static Check onRequest(Check check) {
        return draft -> draft.isBlind() ? check.find(draft) : List.of();
    }

    /** The sort keeps the order of {@link #STANDARD} among findings of one severity. */
    private static List<Finding> findings(Draft draft) {
        return STANDARD.stream()
                .flatMap(check -> check.find(draft).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** Each rule counts a line break in its own way unless the user has said what one counts. */
    private static Counts counts(Draft draft) {
        Limit limit = draft.limit();
        return limit == null || limit.newline() == limit.rule().defaultNewline()
                ? Counts.of(draft.plain())
                : Counts.of(draft.plain(), limit.newline());
    }
}
