package dev.answercoach.text.sums;

import dev.answercoach.text.Edited;
import dev.answercoach.text.figures.FigureText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Checks the arithmetic claims of a text: "200건에서 30건으로 85% 감소". */
public final class Sums {
    private Sums() {}

    /** A plain text with the computed value in place of the stated one wherever a sum does not hold. */
    public static Edited corrected(String text) {
        return Edited.of(text, corrections(text));
    }

    /** What {@link #corrected} replaces; of two sums that share their stated value the first one decides. */
    public static List<Edited.Edit> corrections(String text) {
        List<Edited.Edit> corrections = new ArrayList<>();
        for (Sum sum : find(text)) {
            boolean free = corrections.stream().noneMatch(other -> other.span().overlaps(sum.statedSpan()));
            if (free && sum.verdict() == Sum.Verdict.BROKEN && !sum.computed().isEmpty()) {
                corrections.add(new Edited.Edit(sum.statedSpan(), sum.computed()));
            }
        }
        return corrections;
    }

    /** The arithmetic claims of a plain text, in order. */
    public static List<Sum> find(String text) {
        return find(FigureText.of(text));
    }

    /** The same of a text whose figures are read already. */
    public static List<Sum> find(FigureText figures) {
        return Stream.of(
                        new ChangeSums(figures).find(),
                        new ShareSums(figures).find(),
                        new RatioSums(figures).find(),
                        new MultipleSums(figures).find(),
                        new TotalSums(figures).find(),
                        new ListSums(figures).find(),
                        new TimeSums(figures).find())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Sum::span))
                .toList();
    }
}
