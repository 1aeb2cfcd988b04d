package dev.answercoach.text.sets;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Gate;
import dev.answercoach.text.checks.Proof;
import dev.answercoach.text.words.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Drafts with rewrites that are faithful and rewrites in which one fact was made wrong.
 *
 * @param name the file it stands in
 * @param story what stands in it
 */
public record GateSet(String name, Story story) {
    /**
     * A file of the set.
     *
     * @param field whose answer it is
     * @param language the draft's
     * @param question what is answered
     * @param draft the draft
     * @param faithful rewrites that change no fact
     * @param corruptions rewrites that change one
     */
    public record Story(
            String field,
            String language,
            String question,
            String draft,
            List<Faithful> faithful,
            List<Corruption> corruptions) {}

    /** A rewrite that changes no fact, and in which manner it was written. */
    public record Faithful(String style, String text) {}

    /** One wrong fact, planted into a text: 0 is the draft, 1 and up the faithful rewrites. */
    public record Corruption(String kind, int of, List<Edit> edits) {
        public Corruption {
            edits = List.copyOf(edits);
        }
    }

    /** A stretch that stands once in the text, and what takes its place. */
    public record Edit(String replace, String with) {}

    /**
     * A rewrite of the set with the gate's opinion of it.
     *
     * @param base the opinion of the text that a fault was planted in; for a faithful rewrite its own
     */
    public record Judged(String name, String kind, String label, Proof proof, Proof base) {
        public boolean isSafe() {
            return proof.isFaithful() && proof.ledger().lost().isEmpty();
        }

        public boolean isUnsafe() {
            return !proof.isFaithful();
        }

        /** Whether it is refused, and not for what its base would be refused for as well. */
        public boolean isCaught() {
            return isUnsafe() && !reasons(proof).equals(reasons(base));
        }

        private static String reasons(Proof proof) {
            List<String> reasons = new ArrayList<>(proof.newNames());
            proof.ledger()
                    .changed()
                    .forEach(change -> reasons.add(
                            change.from().text() + " → " + change.to().text()));
            proof.ledger().invented().forEach(quantity -> reasons.add(quantity.text()));
            return String.join("; ", reasons);
        }
    }

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** The stories in a folder and the folders below it, by name. */
    public static List<GateSet> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<GateSet> sets = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                sets.add(new GateSet(
                        folder.relativize(file).toString(), YAML.readValue(Files.readString(file), Story.class)));
            }
            return List.copyOf(sets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Judged> judgeFaithful() {
        Gate gate = gate();
        return story.faithful().stream()
                .map(faithful -> {
                    Proof proof = gate.judge(plain(faithful.text()));
                    return new Judged(name, faithful.style(), faithful.text(), proof, proof);
                })
                .toList();
    }

    public List<Judged> judgeCorruptions() {
        Gate gate = gate();
        Map<String, Proof> bases = new HashMap<>();
        return story.corruptions().stream()
                .map(corruption -> new Judged(
                        name,
                        corruption.kind(),
                        label(corruption),
                        gate.judge(plain(corrupted(corruption))),
                        bases.computeIfAbsent(base(corruption), base -> gate.judge(plain(base)))))
                .toList();
    }

    /** The text of a corruption. */
    public String corrupted(Corruption corruption) {
        String text = base(corruption);
        for (Edit edit : corruption.edits()) {
            if (!text.contains(edit.replace())) {
                throw new IllegalStateException(name + ": " + edit.replace());
            }
            text = text.replace(edit.replace(), edit.with());
        }
        return text;
    }

    private String base(Corruption corruption) {
        return corruption.of() == 0
                ? story.draft()
                : story.faithful().get(corruption.of() - 1).text();
    }

    private static String label(Corruption corruption) {
        StringBuilder label = new StringBuilder();
        for (Edit edit : corruption.edits()) {
            label.append(label.length() == 0 ? "" : "; ")
                    .append(edit.replace().strip())
                    .append(" ⇒ ")
                    .append(edit.with().strip());
        }
        return label.toString();
    }

    private Gate gate() {
        return new Gate(new Draft(PlainText.of(story.draft()), story.question(), null, Lexicon.NONE));
    }

    private static String plain(String text) {
        return PlainText.of(text).text();
    }
}
