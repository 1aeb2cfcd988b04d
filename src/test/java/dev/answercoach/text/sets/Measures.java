package dev.answercoach.text.sets;

import dev.answercoach.text.checks.Proof;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.ledger.Ledger;
import dev.answercoach.text.sets.CheckSet.Score;
import dev.answercoach.text.sets.GateSet.Judged;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the gate and the checks make of a set of labelled texts.
 *
 * @param faithful rewrites that change no fact
 * @param planted rewrites with one wrong fact each
 * @param scores the checks, each on its own lines
 */
record Measures(List<Judged> faithful, List<Judged> planted, List<Score> scores) {
    /** Figures that are left out are shown and no lie, so that a text without them need only be told as such. */
    private static final String DROPPED = "dropped-figure";

    static Measures of(Path folder) {
        List<GateSet> stories = GateSet.in(folder.resolve("gate"));
        Path checks = folder.resolve("checks");
        return new Measures(
                stories.stream()
                        .flatMap(story -> story.judgeFaithful().stream())
                        .toList(),
                stories.stream()
                        .flatMap(story -> story.judgeCorruptions().stream())
                        .toList(),
                List.of(
                        CheckSet.quantities(checks),
                        CheckSet.sums(checks),
                        CheckSet.leftovers(checks),
                        CheckSet.names(checks),
                        CheckSet.sentences(checks),
                        CheckSet.star(checks),
                        CheckSet.style(checks),
                        CheckSet.blind(checks),
                        CheckSet.unanswered(checks)));
    }

    double faithfulSafe() {
        return share(faithful, Judged::isSafe);
    }

    double plantedSafe() {
        return share(planted, Judged::isSafe);
    }

    Score score(String kind) {
        return scores.stream()
                .filter(score -> score.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** All of it as Markdown, every miss by name. */
    String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("## The gate\n\n| rewrites | texts | safe | lossy | unsafe |\n|---|---:|---:|---:|---:|\n");
        byKind(faithful, "faithful, ").forEach((kind, texts) -> row(page, kind, texts));
        row(page, "**faithful, all**", faithful);
        byKind(planted, "").forEach((kind, texts) -> row(page, kind, texts));
        row(page, "**planted, all**", planted);
        page.append("\n### Faithful rewrites that are not judged safe\n\n");
        faithful.stream()
                .filter(judged -> !judged.isSafe())
                .forEach(judged -> page.append("- ")
                        .append(judged.name())
                        .append(", ")
                        .append(judged.kind())
                        .append(": ")
                        .append(told(judged.proof()))
                        .append('\n'));
        page.append(
                "\n### Planted faults that pass, or are refused only for what the text without them is refused for\n\n");
        planted.stream()
                .filter(Measures::isMissed)
                .forEach(judged -> page.append("- ")
                        .append(judged.name())
                        .append(", ")
                        .append(judged.kind())
                        .append(judged.isSafe() ? "" : judged.isUnsafe() ? " (refused)" : " (lossy)")
                        .append(": ")
                        .append(line(judged.label()))
                        .append('\n'));
        page.append("\n## The checks\n\n| check | labels | found exactly | found in all |\n|---|---:|---:|---:|\n");
        scores.forEach(score -> page.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d (%.1f %%) | %d |%n",
                score.kind(),
                score.expected(),
                score.right(),
                100 * score.recall(),
                score.found())));
        for (Score score : scores) {
            page.append("\n### ").append(score.kind()).append("\n\n");
            score.misses().forEach(miss -> page.append("- ").append(line(miss)).append('\n'));
        }
        return page.toString();
    }

    private static boolean isMissed(Judged judged) {
        return judged.kind().equals(DROPPED) ? judged.isSafe() : !judged.isCaught();
    }

    private static Map<String, List<Judged>> byKind(List<Judged> judged, String prefix) {
        return judged.stream()
                .collect(Collectors.groupingBy(one -> prefix + one.kind(), TreeMap::new, Collectors.toList()));
    }

    private static void row(StringBuilder page, String kind, List<Judged> texts) {
        long safe = texts.stream().filter(Judged::isSafe).count();
        long unsafe = texts.stream().filter(Judged::isUnsafe).count();
        page.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d |%n",
                kind,
                texts.size(),
                safe,
                texts.size() - safe - unsafe,
                unsafe));
    }

    private static String told(Proof proof) {
        Ledger ledger = proof.ledger();
        String changed = ledger.changed().stream()
                .map(change -> change.from().text() + " → " + change.to().text())
                .collect(Collectors.joining(", "));
        return line("changed [" + changed + "], invented " + texts(ledger.invented()) + ", lost " + texts(ledger.lost())
                + ", new names " + proof.newNames());
    }

    private static List<String> texts(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::text).toList();
    }

    /** In one line, in which Markdown finds no mark of its own. */
    private static String line(String text) {
        return "`` " + text.strip().replaceAll("\\s*\\n\\s*", " ⏎ ") + " ``";
    }

    private static double share(List<Judged> judged, Predicate<Judged> which) {
        return (double) judged.stream().filter(which).count() / judged.size();
    }
}
