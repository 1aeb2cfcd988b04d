package dev.answercoach.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Remark;
import dev.answercoach.text.figures.Ledger;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.words.ContentWords;
import dev.answercoach.text.words.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coach compare}: whether texts state the facts of a draft and no others. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements ConsoleCommand {
    @Parameters(index = "0", paramLabel = "DRAFT", descriptionKey = "cli.param.draft")
    private String draftFile = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "REWRITE", descriptionKey = "cli.param.rewrites")
    private List<String> rewriteFiles = List.of();

    @Option(names = "--question", paramLabel = "TEXT", descriptionKey = "cli.option.question", defaultValue = "")
    private String question = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    /** What a comparison comes to; the gravest wins. */
    private enum Verdict {
        SAFE,
        LOSSY,
        UNSAFE
    }

    private record Comparison(Ledger ledger, List<String> newNames, List<String> newWords) {
        Verdict verdict() {
            if (!ledger.isFaithful() || !newNames.isEmpty()) {
                return Verdict.UNSAFE;
            }
            return ledger.lost().isEmpty() ? Verdict.SAFE : Verdict.LOSSY;
        }
    }

    @Override
    public int run(Console console) throws UsageException {
        if (Stream.concat(Stream.of(draftFile), rewriteFiles.stream())
                        .filter(TextFile.STANDARD_INPUT::equals)
                        .count()
                > 1) {
            throw new UsageException(Remark.key("cli.error.one-standard-input"));
        }
        String draft = plain(draftFile, console);
        boolean found = false;
        for (String file : rewriteFiles) {
            String rewrite = plain(file, console);
            List<String> sources = List.of(draft, question);
            Comparison comparison = new Comparison(
                    Ledger.between(draft, rewrite),
                    Names.newIn(rewrite, sources),
                    ContentWords.newIn(rewrite, sources));
            found |= comparison.verdict() != Verdict.SAFE;
            show(file, comparison, console);
        }
        return found ? ExitCode.FOUND : ExitCode.DELIVERED;
    }

    private static String plain(String file, Console console) throws UsageException {
        String text = PlainText.of(console.read(file)).text();
        if (text.isEmpty()) {
            throw new UsageException(Remark.key("file.empty", Map.of("file", file)));
        }
        return text;
    }

    private void show(String file, Comparison comparison, Console console) {
        if (json) {
            print(file, comparison, console);
        } else {
            console.terminal().draw(blocks(file, comparison, console.messages()));
        }
    }

    private void print(String file, Comparison comparison, Console console) {
        ReviewJson writer = new ReviewJson(console.json(), console.messages());
        ObjectNode node = writer.ledger(comparison.ledger());
        node.set("newNames", writer.strings(comparison.newNames()));
        node.set("newWords", writer.strings(comparison.newWords()));
        node.put("verdict", comparison.verdict().name().toLowerCase(Locale.ROOT));
        if (rewriteFiles.size() > 1) {
            node.put("file", file);
        }
        console.print(node);
    }

    private static List<Block> blocks(String file, Comparison comparison, Messages messages) {
        Ledger ledger = comparison.ledger();
        List<Row> rows = new ArrayList<>();
        row(rows, messages, "compare.kept", texts(ledger.kept()), Tone.GOOD);
        row(
                rows,
                messages,
                "compare.changed",
                ledger.changed().stream()
                        .map(change ->
                                change.from().text() + " → " + change.to().text())
                        .toList(),
                Tone.BAD);
        row(rows, messages, "compare.lost", texts(ledger.lost()), Tone.WARNING);
        row(rows, messages, "compare.invented", texts(ledger.invented()), Tone.BAD);
        row(rows, messages, "compare.new-names", comparison.newNames(), Tone.BAD);
        row(rows, messages, "compare.new-words", comparison.newWords(), Tone.PLAIN);
        Verdict verdict = comparison.verdict();
        String key = "compare.verdict." + verdict.name().toLowerCase(Locale.ROOT);
        return List.of(
                new Heading(messages.text("compare.heading", Map.of("file", file))),
                new Line(messages.text(key), tone(verdict)),
                new Rows(rows));
    }

    private static void row(List<Row> rows, Messages messages, String key, List<String> texts, Tone tone) {
        if (!texts.isEmpty()) {
            rows.add(new Row(messages.text(key), String.join(", ", texts), tone));
        }
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case SAFE -> Tone.GOOD;
            case LOSSY -> Tone.WARNING;
            case UNSAFE -> Tone.BAD;
        };
    }

    private static List<String> texts(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::text).toList();
    }
}
