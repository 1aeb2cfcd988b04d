package dev.answercoach.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Gate;
import dev.answercoach.text.checks.Proof;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.ledger.Ledger;
import dev.answercoach.text.words.Lexicon;
import java.util.ArrayList;
import java.util.List;
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

    /** What a proof comes to; the gravest wins. */
    private enum Verdict {
        SAFE,
        LOSSY,
        UNSAFE
    }

    private static Verdict verdict(Proof proof) {
        if (!proof.ledger().isFaithful() || !proof.newNames().isEmpty()) {
            return Verdict.UNSAFE;
        }
        return proof.ledger().lost().isEmpty() ? Verdict.SAFE : Verdict.LOSSY;
    }

    @Override
    public int run(Console console) throws UsageException {
        if (Stream.concat(Stream.of(draftFile), rewriteFiles.stream())
                        .filter(TextFile.STANDARD_INPUT::equals)
                        .count()
                > 1) {
            throw new UsageException(Remark.key("cli.error.one-standard-input"));
        }
        Gate gate = new Gate(new Draft(plain(draftFile, console), question, null, Lexicon.NONE));
        boolean found = false;
        for (String file : rewriteFiles) {
            Proof proof = gate.judge(plain(file, console).text());
            found |= verdict(proof) != Verdict.SAFE;
            show(file, proof, console);
        }
        return found ? ExitCode.FOUND : ExitCode.DELIVERED;
    }

    private static PlainText plain(String file, Console console) throws UsageException {
        PlainText text = PlainText.of(console.read(file));
        if (text.isEmpty()) {
            throw new UsageException(Remark.key("file.empty", Map.of("file", file)));
        }
        return text;
    }

    private void show(String file, Proof proof, Console console) {
        if (json) {
            print(file, proof, console);
        } else {
            console.terminal().draw(blocks(file, proof, console.messages()));
        }
    }

    private void print(String file, Proof proof, Console console) {
        ReviewJson writer = new ReviewJson(console.json(), console.messages());
        ObjectNode node = writer.ledger(proof.ledger());
        node.set("newNames", writer.strings(proof.newNames()));
        node.set("newWords", writer.strings(proof.newWords()));
        node.put("verdict", KeyName.of(verdict(proof)));
        if (rewriteFiles.size() > 1) {
            node.put("file", file);
        }
        console.print(node);
    }

    private static List<Block> blocks(String file, Proof proof, Messages messages) {
        Ledger ledger = proof.ledger();
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
        row(rows, messages, "compare.new-names", proof.newNames(), Tone.BAD);
        row(rows, messages, "compare.new-words", proof.newWords(), Tone.PLAIN);
        Verdict verdict = verdict(proof);
        String key = "compare.verdict." + KeyName.of(verdict);
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
