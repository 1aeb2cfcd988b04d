package dev.answercoach.text.sets;

import dev.answercoach.text.sets.CheckSet.Score;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Prints how the checks do on a folder of labelled lines, each miss with {@code -v}. Run by hand. */
public final class CheckReport {
    private CheckReport() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        Map<String, Function<Path, Score>> kinds = new LinkedHashMap<>();
        kinds.put("quantities", CheckSet::quantities);
        kinds.put("sums", CheckSet::sums);
        kinds.put("leftovers", CheckSet::leftovers);
        kinds.put("names", CheckSet::names);
        kinds.put("sentences", CheckSet::sentences);
        kinds.put("star", CheckSet::star);
        kinds.put("style", CheckSet::style);
        kinds.put("blind", CheckSet::blind);
        kinds.put("unanswered", CheckSet::unanswered);
        kinds.forEach((kind, reader) -> {
            if (Files.exists(folder.resolve(kind + ".tsv"))) {
                Score score = reader.apply(folder);
                if (arguments.length > 1) {
                    score.misses().forEach(miss -> out.println(kind + ": " + miss));
                }
                out.printf(
                        "%-12s right %d of %d (%.1f%%), found %d (precision %.1f%%), lines wrong %d%n",
                        kind,
                        score.right(),
                        score.expected(),
                        100 * score.recall(),
                        score.found(),
                        100 * score.precision(),
                        score.misses().size());
            }
        });
    }
}
