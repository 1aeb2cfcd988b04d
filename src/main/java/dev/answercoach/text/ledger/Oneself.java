package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.Figure;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lets a rewrite leave the writer out of a group: "one of four engineers" worked with "three other engineers". */
final class Oneself {
    private static final Pattern OTHERS = Pattern.compile("(?i) other |다른 .{0,12}$");
    private static final int REACH = 12;

    private Oneself() {}

    static void tolerate(Matching matching) {
        FigureText rewrite = matching.rewrite();
        for (int r : matching.openInRewrite()) {
            Quantity others = rewrite.quantity(r);
            if (others.unit().equals("명") && !others.isRange() && speaksOfOthers(rewrite, r)) {
                String group = Figure.plain(others.lowValue().add(BigDecimal.ONE));
                IntStream.range(0, matching.draft().size())
                        .filter(d -> matching.draft().quantity(d).unit().equals("명")
                                && matching.draft().quantity(d).low().equals(group))
                        .findFirst()
                        .ifPresent(d -> matching.keep(d, r));
            }
        }
    }

    private static boolean speaksOfOthers(FigureText text, int index) {
        return OTHERS.matcher(text.before(index, REACH) + text.quantity(index).text())
                .find();
    }
}
