package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.PlainText;
import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Steps;
import dev.answercoach.text.sets.GateSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures what each {@link Sign} of an exchange weighs: a logistic regression over faithful rewrites, of stories and of
 * sentences, as they are, and with pairs of their figures exchanged. Prints how the weights found by all other parts do on
 * each part. Takes half a minute and is run by hand: {@code mvn test -Dtest=ExchangeFit}, with {@code -Dsnapshots=write} to
 * write the table anew.
 */
class ExchangeFit {
    private static final Path SETS = Path.of("src/test/resources/dev/answercoach/text/sets/develop");
    private static final Path TABLE = Path.of("src/main/resources/dev/answercoach/text/ledger/exchange-weights.tsv");
    /** How many exchanges are made of each text. */
    private static final int EXCHANGES = 5;
    /** Figures further apart are rarely exchanged by mistake. */
    private static final int WINDOW = 8;

    private static final double[] MARGINS = {0, 0.5, 1, ExchangeGuard.MARGIN, 1.5, 2, 3};

    /**
     * Two kept figures with what is told of them.
     *
     * @param text which rewrite they stand in; an exchange makes a text of its own
     * @param part which part of the stories that is of
     */
    private record Example(String text, String part, boolean isPositive, Map<Sign, Double> signs)
            implements LogisticRegression.Example {}

    private final List<Example> examples = new ArrayList<>();
    private final Random random = new Random(7);

    @Test
    void theTableHoldsWhatWasMeasured() throws IOException {
        GateSet.in(SETS.resolve("gate")).forEach(this::add);
        try (Stream<Path> files = Files.list(SETS.resolve("pairs"))) {
            for (Path file : files.sorted().toList()) {
                addPairs(file);
            }
        }
        printCross(examples.stream().map(Example::part).distinct().sorted().toList());
        String measured = table(LogisticRegression.fit(examples));
        if (System.getProperty("snapshots", "compare").equals("write")) {
            Files.writeString(TABLE, measured);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(measured);
    }

    private void add(GateSet set) {
        String part = set.name().substring(0, set.name().indexOf('/'));
        int index = 0;
        for (GateSet.Faithful rewrite : set.story().faithful()) {
            add(set.name() + ' ' + index++, part, set.story().draft(), rewrite.text());
        }
    }

    /** Sentences: few figures, and few words around them. */
    private void addPairs(Path file) throws IOException {
        String part = String.valueOf(file.getFileName());
        int line = 0;
        for (String pair : Files.readAllLines(file)) {
            String[] texts = pair.split("\t", -1);
            add(part + ' ' + line++, part, texts[0], texts[1]);
        }
    }

    private void add(String name, String part, String draft, String faithful) {
        ComparedText compared =
                new ComparedText(FigureText.of(PlainText.of(draft).text()));
        FigureText rewrite = FigureText.of(PlainText.of(faithful).text());
        addKept(name, part, compared, rewrite);
        addExchanges(name, part, compared, rewrite);
    }

    private void addKept(String name, String part, ComparedText draft, FigureText rewrite) {
        Compared compared = Compared.of(draft, rewrite);
        List<Matching.Pair> pairs = ExchangeGuard.pairs(compared.matching());
        for (int i = 0; i < pairs.size(); i++) {
            for (Matching.Pair other : pairs.subList(i + 1, pairs.size())) {
                if (compared.signs().areExchangeable(pairs.get(i), other)) {
                    examples.add(new Example(name, part, false, compared.signs().of(pairs.get(i), other)));
                }
            }
        }
    }

    private void addExchanges(String name, String part, ComparedText draft, FigureText rewrite) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < rewrite.size(); i++) {
            for (int j = i + 1; j < Math.min(rewrite.size(), i + WINDOW); j++) {
                if (maybeExchanged(rewrite.quantity(i), rewrite.quantity(j))) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        Collections.shuffle(pairs, random);
        for (int[] pair : pairs.subList(0, Math.min(EXCHANGES, pairs.size()))) {
            addExchange(name + ' ' + pair[0] + '-' + pair[1], part, draft, rewrite, List.of(pair));
        }
        addStepExchanges(name, part, draft, rewrite);
    }

    /** One metric's step told of another: both ends go together. */
    private void addStepExchanges(String name, String part, ComparedText draft, FigureText rewrite) {
        List<Steps.Step> steps = Steps.of(rewrite).all();
        for (int i = 0; i + 1 < Math.min(steps.size(), EXCHANGES); i++) {
            Steps.Step one = steps.get(i);
            Steps.Step other = steps.get(i + 1);
            if (maybeExchanged(rewrite.quantity(one.from()), rewrite.quantity(other.from()))
                    && maybeExchanged(rewrite.quantity(one.to()), rewrite.quantity(other.to()))) {
                addExchange(
                        name + " step " + one.from() + '-' + other.from(),
                        part,
                        draft,
                        rewrite,
                        List.of(new int[] {one.from(), other.from()}, new int[] {one.to(), other.to()}));
            }
        }
    }

    private void addExchange(String name, String part, ComparedText draft, FigureText rewrite, List<int[]> pairs) {
        NavigableMap<Span, String> edits = new TreeMap<>();
        for (int[] pair : pairs) {
            Quantity one = rewrite.quantity(pair[0]);
            Quantity other = rewrite.quantity(pair[1]);
            // Figures of one unit take their whole writing along, with a bound or without; others their numbers.
            boolean whole = one.unit().equals(other.unit())
                    && one.per().equals(other.per())
                    && (one.bound() == other.bound() || random.nextBoolean());
            Span left = whole ? one.span() : number(one);
            Span right = whole ? other.span() : number(other);
            edits.put(left, right.in(rewrite.folded()));
            edits.put(right, left.in(rewrite.folded()));
        }
        StringBuilder exchanged = new StringBuilder(rewrite.folded());
        edits.descendingMap().forEach((span, text) -> exchanged.replace(span.start(), span.end(), text));
        FigureText then = FigureText.of(exchanged.toString());
        boolean read = then.size() == rewrite.size()
                && pairs.stream()
                        .allMatch(pair ->
                                states(then, pair[0], rewrite, pair[1]) && states(then, pair[1], rewrite, pair[0]));
        if (read) {
            Compared compared = Compared.of(draft, then);
            pairs.forEach(pair -> compared.pair(pair[0], pair[1])
                    .ifPresent(signs -> examples.add(new Example(name, part, true, signs))));
        }
    }

    private static boolean states(FigureText text, int index, FigureText other, int ofOther) {
        return text.quantity(index).low().equals(other.quantity(ofOther).low());
    }

    private static boolean maybeExchanged(Quantity one, Quantity other) {
        boolean counted = UnitFit.isCounter(one.unit()) && UnitFit.isCounter(other.unit());
        boolean dates =
                one.unit().equals("date") && one.low().length() == other.low().length();
        return (one.isNumber() || dates)
                && !one.isRange()
                && !other.isRange()
                && (one.unit().equals(other.unit()) || counted)
                && number(one).length() > 0
                && number(other).length() > 0
                && !one.low().equals(other.low());
    }

    /** Where a figure's digits stand; nowhere where it has none. */
    private static Span number(Quantity quantity) {
        Matcher number = LooseFit.WRITTEN.matcher(quantity.text());
        int start = quantity.span().start();
        return number.find() ? new Span(start + number.start(), start + number.end()) : new Span(start, start);
    }

    /** A draft and a rewrite whose equal figures are matched, as the guard finds them. */
    private record Compared(Matching matching, ExchangeSigns signs) {
        static Compared of(ComparedText draft, FigureText rewrite) {
            Likeness likeness = new Likeness(draft.text(), rewrite);
            Matching matching = Ledger.match(draft, new ComparedText(rewrite), likeness);
            new StepGuard(matching, likeness).apply();
            return new Compared(matching, new ExchangeSigns(matching, likeness));
        }

        /** What is told of two figures of the rewrite, where the draft has both. */
        Optional<Map<Sign, Double>> pair(int one, int other) {
            return ofRewrite(one)
                    .flatMap(first -> ofRewrite(other)
                            .filter(second -> signs.areExchangeable(first, second))
                            .map(second -> signs.of(first, second)));
        }

        private Optional<Matching.Pair> ofRewrite(int index) {
            return matching.kept().stream()
                    .filter(pair -> pair.rewrite() == index)
                    .findFirst();
        }
    }

    /** How surely each part is judged by the weights that the other parts give, for one margin and another. */
    private void printCross(List<String> parts) {
        Map<String, Double> kept = new TreeMap<>();
        List<Double> exchanged = new ArrayList<>();
        for (String part : parts) {
            SignWeights weights = new SignWeights(LogisticRegression.fit(
                    examples.stream().filter(one -> !one.part().equals(part)).toList()));
            for (Example one : examples) {
                if (one.part().equals(part)) {
                    double sum = weights.sum(one.signs());
                    if (one.isPositive()) {
                        exchanged.add(sum);
                    } else {
                        kept.merge(one.text(), sum, Math::max);
                    }
                }
            }
        }
        System.out.printf(
                "margin  exchanges found of %d  alarms in faithful texts of %d%n", exchanged.size(), kept.size());
        for (double margin : MARGINS) {
            System.out.printf(
                    Locale.ROOT,
                    "%6.1f  %29d  %32d%n",
                    margin,
                    exchanged.stream().filter(sum -> sum > margin).count(),
                    kept.values().stream().filter(sum -> sum > margin).count());
        }
    }

    private static String table(Map<Sign, Double> weights) {
        StringBuilder table =
                new StringBuilder("# What each sign of an exchange of two figures weighs: see ExchangeGuard."
                        + " Measured by ExchangeFit, not by hand.\n");
        weights.forEach((sign, weight) -> table.append(String.format(Locale.ROOT, "%s\t%.2f\n", sign, weight)));
        return table.toString();
    }
}
