package dev.answercoach.text.sets;

import dev.answercoach.text.PlainText;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.ledger.Ledger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Spoils every faithful rewrite of some folders of stories in every way that a program can think of, one figure or pair at
 * a time, and prints how much of it the ledger reports: two figures of one unit exchanged, a digit changed, a figure left
 * out. Names and words are left alone, so that only the comparison of figures is measured. Run by hand.
 */
public final class FigureProbe {
    private static final Pattern DIGIT = Pattern.compile("\\d(?=\\D*$)");

    private record Fault(String kind, String rewrite, String label) {}

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private FigureProbe() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FigureProbe probe = new FigureProbe();
        for (String folder : arguments) {
            for (GateSet set : GateSet.in(Path.of(folder))) {
                String draft = plain(set.story().draft());
                for (GateSet.Faithful faithful : set.story().faithful()) {
                    probe.spoil(set.name() + " [" + faithful.style() + "] ", draft, faithful);
                }
            }
        }
        probe.misses.forEach(out::println);
        probe.counts.forEach((kind, count) -> out.printf(
                "%-28s %5d of %5d (%.1f%%)%n", kind, count[0], count[1], 100.0 * count[0] / Math.max(1, count[1])));
    }

    private void spoil(String name, String draft, GateSet.Faithful faithful) {
        String rewrite = plain(faithful.text());
        Ledger base = Ledger.between(draft, rewrite);
        String language = faithful.style().equals("translation") ? "translated" : "same language";
        count("faithful, " + language, base.isFaithful() && base.lost().isEmpty());
        for (Fault fault : faults(rewrite)) {
            Ledger spoiled = Ledger.between(draft, fault.rewrite());
            boolean reported = !told(spoiled).equals(told(base));
            count(fault.kind() + ", " + language, reported);
            if (!reported) {
                misses.add("MISSED " + name + fault.kind() + " " + fault.label());
            }
        }
    }

    private void count(String kind, boolean right) {
        int[] count = counts.computeIfAbsent(kind, any -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    private static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        List<Quantity> figures = Quantities.find(text);
        for (int i = 0; i < figures.size(); i++) {
            Quantity one = figures.get(i);
            String after = text.substring(one.span().end());
            String before = text.substring(0, one.span().start());
            for (Quantity other : figures.subList(i + 1, figures.size())) {
                if (one.isNumber()
                        && one.unit().equals(other.unit())
                        && !one.low().equals(other.low())) {
                    faults.add(new Fault(
                            "exchanged",
                            before
                                    + other.text()
                                    + text.substring(
                                            one.span().end(), other.span().start())
                                    + one.text()
                                    + text.substring(other.span().end()),
                            one.text() + " | " + other.text()));
                }
            }
            DIGIT.matcher(one.text())
                    .results()
                    .map(MatchResult::start)
                    .findFirst()
                    .ifPresent(at -> {
                        char digit = one.text().charAt(at);
                        String changed = one.text().substring(0, at)
                                + (char) ('1' + (digit - '0' + 3) % 9)
                                + one.text().substring(at + 1);
                        faults.add(new Fault("digit", before + changed + after, one.text() + " > " + changed));
                    });
            faults.add(new Fault("left out", before + after, one.text()));
        }
        return faults;
    }

    private static String told(Ledger ledger) {
        return ledger.changed().stream()
                        .map(change -> change.from().text() + '>' + change.to().text())
                        .toList()
                + " " + ledger.invented().stream().map(Quantity::text).toList()
                + ledger.lost().stream().map(Quantity::text).toList();
    }

    private static String plain(String text) {
        return PlainText.of(text).text();
    }
}
