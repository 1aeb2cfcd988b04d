package dev.answercoach.text.sets;

import dev.answercoach.text.checks.Proof;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.ledger.Ledger;
import dev.answercoach.text.sets.GateSet.Judged;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Prints how the gate judges a folder of stories, each miss with what it said. Run by hand. */
public final class GateReport {
    private GateReport() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<GateSet> sets = GateSet.in(Path.of(arguments[0]));
        List<Judged> faithful =
                sets.stream().flatMap(set -> set.judgeFaithful().stream()).toList();
        List<Judged> corruptions =
                sets.stream().flatMap(set -> set.judgeCorruptions().stream()).toList();
        for (Judged judged : faithful) {
            if (!judged.isSafe()) {
                out.println((judged.isUnsafe() ? "REFUSED " : "LOSSY   ") + judged.name() + " [" + judged.kind() + "] "
                        + told(judged.proof()));
            }
        }
        for (Judged judged : corruptions) {
            if (!judged.isCaught() && !(judged.kind().equals("dropped-figure") && !judged.isSafe())) {
                out.println((judged.isSafe() ? "PASSED  " : judged.isUnsafe() ? "CHANCE  " : "LOSSY!  ") + judged.name()
                        + " [" + judged.kind() + "] "
                        + judged.label() + "   | lost "
                        + texts(judged.proof().ledger().lost()));
            }
        }
        Map<String, int[]> kinds = new TreeMap<>();
        for (Judged judged : corruptions) {
            int[] counts = kinds.computeIfAbsent(judged.kind(), kind -> new int[4]);
            counts[judged.isSafe() ? 0 : judged.isCaught() ? 3 : judged.isUnsafe() ? 2 : 1]++;
        }
        kinds.forEach((kind, counts) -> out.println(kind + ": safe " + counts[0] + ", lossy " + counts[1]
                + ", unsafe by chance " + counts[2] + ", caught " + counts[3]));
        out.println("faithful: safe " + count(faithful, Judged::isSafe) + ", unsafe "
                + count(faithful, Judged::isUnsafe) + " of " + faithful.size());
        out.println("corrupted: safe " + count(corruptions, Judged::isSafe) + ", unsafe "
                + count(corruptions, Judged::isUnsafe) + ", caught " + count(corruptions, Judged::isCaught) + " of "
                + corruptions.size());
    }

    private static long count(List<Judged> judged, Predicate<Judged> which) {
        return judged.stream().filter(which).count();
    }

    private static String told(Proof proof) {
        Ledger ledger = proof.ledger();
        String changes = ledger.changed().stream()
                .map(change -> change.from().text() + "→" + change.to().text() + (change.isMove() ? "(moved)" : ""))
                .collect(Collectors.joining(", "));
        return "changed [" + changes + "] invented " + texts(ledger.invented()) + " lost " + texts(ledger.lost())
                + " names " + proof.newNames();
    }

    private static List<String> texts(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::text).toList();
    }
}
