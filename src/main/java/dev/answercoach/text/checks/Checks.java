package dev.answercoach.text.checks;

import dev.answercoach.text.Counts;
import dev.answercoach.text.Leftovers;
import dev.answercoach.text.Limit;
import dev.answercoach.text.SpeakingTime;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Sums;
import dev.answercoach.text.sentences.Sentences;
import dev.answercoach.text.words.Coverage;
import java.util.Comparator;
import java.util.List;

/** All checks, and the report that they make together. */
public final class Checks {
    /** Every rule about drafts. */
    public static final List<Check> STANDARD = List.of(
            new LimitCheck(),
            new LeftoverCheck(),
            new SumCheck(),
            new OtherCompanyCheck(),
            new UnmappableCheck(),
            new MissingKeywordsCheck(),
            new MissingStarCheck());

    private Checks() {}

    public static CheckReport report(Draft draft) {
        String text = draft.text();
        FigureText figures = FigureText.of(text);
        return new CheckReport(
                counts(draft),
                figures.written(),
                Sums.find(figures),
                Leftovers.find(text),
                Sentences.split(text),
                Coverage.of(text, draft.lexicon()),
                SpeakingTime.seconds(text),
                STANDARD.stream()
                        .flatMap(check -> check.find(draft).stream())
                        .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::span))
                        .toList());
    }

    /** Each rule counts a line break in its own way unless the user has said what one counts. */
    private static Counts counts(Draft draft) {
        Limit limit = draft.limit();
        return limit == null || limit.newline() == limit.rule().defaultNewline()
                ? Counts.of(draft.plain())
                : Counts.of(draft.plain(), limit.newline());
    }
}
