package dev.answercoach.text.sets;

import dev.answercoach.text.Leftover;
import dev.answercoach.text.Leftovers;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.BlindHiringCheck;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.UnansweredTermsCheck;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import dev.answercoach.text.sums.Sum;
import dev.answercoach.text.sums.Sums;
import dev.answercoach.text.words.Lexicon;
import dev.answercoach.text.words.Names;
import dev.answercoach.text.words.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Labelled lines for the checks, and how well the checks do on them. Each file is tab-separated, its label last. */
public final class CheckSet {
    /**
     * How one kind of label came out.
     *
     * @param kind which
     * @param right how many labels were found exactly
     * @param expected how many there are
     * @param found how many were found in all, wrong ones included
     * @param misses each wrong line: its text, what was expected, what was found
     */
    public record Score(String kind, int right, int expected, int found, List<String> misses) {
        public double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }
    }

    /** What reads a line of a file: the labels that it should find and those that it does find. */
    private interface Reader {
        Labels read(String[] fields);
    }

    private record Labels(String shown, List<String> expected, List<String> found) {}

    private CheckSet() {}

    public static Score quantities(Path folder) {
        return score(folder.resolve("quantities.tsv"), fields -> {
            List<String> found = Quantities.find(plain(fields[0])).stream()
                    .map(CheckSet::written)
                    .toList();
            return new Labels(
                    fields[0], labels(fields).stream().map(CheckSet::folded).toList(), found);
        });
    }

    public static Score sums(Path folder) {
        return score(folder.resolve("sums.tsv"), fields -> {
            List<String> expected = labels(fields).stream()
                    .map(label -> label.replaceFirst(":.*", ""))
                    .toList();
            List<String> found = Sums.find(FigureText.of(plain(fields[0]))).stream()
                    .map(sum -> sum.verdict().name().toLowerCase(Locale.ROOT))
                    .toList();
            return new Labels(fields[0] + " [" + computed(fields[0]) + "]", expected, found);
        });
    }

    private static String computed(String text) {
        return Sums.find(FigureText.of(plain(text))).stream().map(Sum::computed).collect(Collectors.joining(", "));
    }

    public static Score leftovers(Path folder) {
        return score(folder.resolve("leftovers.tsv"), fields -> {
            List<String> found = Leftovers.find(plain(fields[0])).stream()
                    .map(Leftover::text)
                    .toList();
            return new Labels(fields[0], labels(fields), matched(found, labels(fields)));
        });
    }

    public static Score names(Path folder) {
        return score(folder.resolve("names.tsv"), fields -> {
            List<String> found = Names.newIn(plain(fields[1]), Sources.of(List.of(plain(fields[0]))));
            return new Labels(fields[0] + " ⇒ " + fields[1], labels(fields), matched(found, labels(fields)));
        });
    }

    /** Every sentence by its text. */
    public static Score sentences(Path folder) {
        return score(folder.resolve("sentences.tsv"), fields -> {
            List<String> expected = Arrays.stream(fields[0].replace("\\n", "\n").split("‖", -1))
                    .map(String::strip)
                    .filter(sentence -> !sentence.isEmpty())
                    .toList();
            List<String> found = Sentences.split(fields[0].replace("\\n", "\n").replace("‖", "")).stream()
                    .map(sentence -> sentence.text().strip())
                    .toList();
            return new Labels(fields[0], expected, found);
        });
    }

    /** Every finding of style as {@code rule=words}. */
    public static Score style(Path folder) {
        return score(folder.resolve("style.tsv"), fields -> {
            String text = plain(fields[0]);
            List<String> found =
                    Checks.report(new Draft(PlainText.of(text), "", null, Lexicon.NONE)).findings().stream()
                            .filter(finding -> finding.rule().startsWith("style-"))
                            .map(finding -> finding.rule().substring("style-".length()) + "="
                                    + finding.span().in(text))
                            .toList();
            return new Labels(fields[0], labels(fields), matchedRules(found, labels(fields)));
        });
    }

    /** What an application without school, origin, family, age and gender may not say. */
    public static Score blind(Path folder) {
        return score(folder.resolve("blind.tsv"), fields -> {
            String text = plain(fields[0]);
            List<String> found = new BlindHiringCheck()
                    .find(new Draft(PlainText.of(text), "", null, Lexicon.NONE, true)).stream()
                            .map(finding -> finding.span().in(text))
                            .toList();
            return new Labels(fields[0], labels(fields), matched(found, labels(fields)));
        });
    }

    /** The terms of a question of which its answer says nothing. */
    public static Score unanswered(Path folder) {
        return score(folder.resolve("unanswered.tsv"), fields -> {
            List<String> found = new UnansweredTermsCheck()
                    .find(new Draft(PlainText.of(plain(fields[1])), fields[0], null, Lexicon.NONE)).stream()
                            .map(finding -> finding.data().getOrDefault("term", ""))
                            .toList();
            return new Labels(fields[0] + " ⇒ " + fields[1], labels(fields), matched(found, labels(fields)));
        });
    }

    private static List<String> matchedRules(List<String> found, List<String> expected) {
        return found.stream()
                .map(one -> expected.stream()
                        .filter(label -> overlaps(one.split("=", 2), label.split("=", 2)))
                        .findFirst()
                        .orElse(one))
                .toList();
    }

    private static boolean overlaps(String[] found, String[] expected) {
        return found[0].equals(expected[0]) && (found[1].contains(expected[1]) || expected[1].contains(found[1]));
    }

    /** Every sentence's part of the story, in whole answers. */
    public static Score star(Path folder) {
        int right = 0;
        int expected = 0;
        List<String> misses = new ArrayList<>();
        for (List<String[]> answer : answers(folder.resolve("star.tsv"))) {
            String text = answer.stream().map(fields -> fields[0]).collect(Collectors.joining("\n"));
            List<Sentence> sentences = Sentences.split(text);
            for (String[] fields : answer) {
                String found = sentences.stream()
                        .filter(sentence -> sentence.text().strip().equals(fields[0].strip()))
                        .findFirst()
                        .map(sentence -> sentence.star() == null
                                ? "-"
                                : sentence.star().name().substring(0, 1))
                        .orElse("?");
                expected++;
                if (found.equals(fields[1])) {
                    right++;
                } else {
                    misses.add(fields[0] + "  expected " + fields[1] + " found " + found);
                }
            }
        }
        return new Score("star", right, expected, expected, misses);
    }

    private static List<List<String[]>> answers(Path file) {
        List<List<String[]>> answers = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : lines(file)) {
            if (line.isBlank()) {
                answers.add(new ArrayList<>());
            } else {
                answers.get(answers.size() - 1).add(line.split("\t", -1));
            }
        }
        return answers;
    }

    private static Score score(Path file, Reader reader) {
        int right = 0;
        int expected = 0;
        int found = 0;
        List<String> misses = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.isBlank()) {
                continue;
            }
            Labels labels = reader.read(line.split("\t", -1));
            List<String> open = new ArrayList<>(labels.found());
            int matched = (int) labels.expected().stream().filter(open::remove).count();
            right += matched;
            expected += labels.expected().size();
            found += labels.found().size();
            if (matched < labels.expected().size() || !open.isEmpty()) {
                misses.add(labels.shown() + "\n    expected " + labels.expected() + "\n    found    " + labels.found());
            }
        }
        return new Score(String.valueOf(file.getFileName()).replace(".tsv", ""), right, expected, found, misses);
    }

    private static List<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("# ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return PlainText.of(text.replace("\\n", "\n")).text();
    }

    private static List<String> labels(String[] fields) {
        String last = fields[fields.length - 1];
        return Arrays.stream(last.split(";", -1))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** What was found, put as the label that it overlaps. */
    private static List<String> matched(List<String> found, List<String> expected) {
        return found.stream()
                .map(text -> expected.stream()
                        .filter(label -> label.contains(text) || text.contains(label))
                        .findFirst()
                        .orElse(text))
                .toList();
    }

    private static String written(Quantity quantity) {
        String value = quantity.isRange() ? quantity.low() + "~" + quantity.high() : quantity.low();
        return String.join(
                "|",
                value,
                quantity.unit(),
                quantity.per().isEmpty() ? "-" : quantity.per(),
                quantity.bound().name().toLowerCase(Locale.ROOT));
    }

    private static String folded(String label) {
        return label.replace(" ", "");
    }
}
