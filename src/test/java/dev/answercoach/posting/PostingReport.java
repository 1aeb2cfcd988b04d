package dev.answercoach.posting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.answercoach.text.words.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how postings are read against what people read in them: {@code NN.md} beside {@code NN.json}, which holds company,
 * role, the number of duties, requirements and preferred items, stack, deadline, and the keywords that an adviser would name.
 * A keyword is found where one of the first ten of the lexicon is it, holds it, or is held by it.
 */
public final class PostingReport {
    private static final int FIRST = 10;

    private final List<String> misses = new ArrayList<>();
    private int fields;
    private int right;
    private int wanted;
    private int found;
    private int foundAnywhere;
    private int named;
    private int namedRightly;

    public static void main(String[] args) throws IOException {
        PostingReport report = new PostingReport();
        for (String directory : args) {
            report.read(Path.of(directory));
        }
        System.out.println(report);
    }

    void read(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = file.toString().replaceFirst("\\.json$", "");
                compare(
                        file.getFileName().toString(),
                        DigestReader.read(Files.readString(Path.of(name + ".md"), StandardCharsets.UTF_8)),
                        new ObjectMapper().readTree(file.toFile()));
            }
        }
    }

    /** Of company, role, three counts, stack and deadline, the share that is exactly right. */
    double fieldsRight() {
        return (double) right / fields;
    }

    double recall() {
        return (double) found / wanted;
    }

    double precision() {
        return (double) namedRightly / named;
    }

    List<String> misses() {
        return misses;
    }

    private void compare(String file, Digest digest, JsonNode expected) {
        field(file, "company", digest.company(), expected.get("company").asText());
        field(file, "role", digest.role(), expected.get("role").asText());
        count(file, "duties", digest.duties(), expected);
        count(file, "requirements", digest.requirements(), expected);
        count(file, "preferred", digest.preferred(), expected);
        String deadline = digest.deadline() == null ? "" : digest.deadline().toString();
        field(file, "deadline", deadline, expected.get("deadline").asText());
        List<String> stack = strings(expected.get("stack")).stream()
                .map(PostingReport::folded)
                .sorted()
                .toList();
        field(
                file,
                "stack",
                digest.stack().stream()
                        .map(PostingReport::folded)
                        .sorted()
                        .toList()
                        .toString(),
                stack.toString());
        keywords(file, DigestReader.lexicon(digest), strings(expected.get("keywords")));
    }

    private void keywords(String file, Lexicon lexicon, List<String> expected) {
        List<String> all =
                lexicon.keywords().stream().map(Lexicon.Keyword::term).toList();
        List<String> first = all.stream().limit(FIRST).toList();
        wanted += expected.size();
        found += (int) expected.stream().filter(term -> isAmong(term, first)).count();
        foundAnywhere +=
                (int) expected.stream().filter(term -> isAmong(term, all)).count();
        named += first.size();
        namedRightly +=
                (int) first.stream().filter(term -> isAmong(term, expected)).count();
        List<String> missed =
                expected.stream().filter(term -> !isAmong(term, first)).toList();
        misses.add(file + " keywords " + all + (missed.isEmpty() ? "" : " missed " + missed));
    }

    private void count(String file, String field, List<String> items, JsonNode expected) {
        fields++;
        int wantedItems = expected.get(field).asInt();
        if (items.size() == wantedItems) {
            right++;
        } else {
            misses.add(file + " " + field + " " + wantedItems + " ≠ " + items.size() + " " + items);
        }
    }

    private void field(String file, String field, String is, String expected) {
        fields++;
        if (is.equals(expected)) {
            right++;
        } else {
            misses.add(file + " " + field + " '" + expected + "' ≠ '" + is + "'");
        }
    }

    private static boolean isAmong(String term, List<String> terms) {
        String sought = folded(term);
        return terms.stream().map(PostingReport::folded).anyMatch(one -> one.contains(sought) || sought.contains(one));
    }

    private static String folded(String term) {
        return term.toLowerCase(Locale.ROOT).replaceAll("[\\s/·-]", "");
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    @Override
    public String toString() {
        return String.join("\n", misses)
                + "\nfields %d/%d, keywords: recall in ten %.3f, anywhere %.3f, precision of ten %.3f"
                        .formatted(right, fields, recall(), (double) foundAnywhere / wanted, precision());
    }
}
