package dev.answercoach.review.model;

import dev.answercoach.posting.Digest;
import dev.answercoach.review.Critique;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Rubric;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Language;
import dev.answercoach.text.Limit;
import dev.answercoach.text.checks.Finding;
import dev.answercoach.text.checks.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A task in the words in which prompts show it to a model. These reach no user. */
final class Material {
    private static final String NONE = "(none)";
    /** Models miss a length by several percent; a target below the limit leaves them room for that. */
    private static final double TARGET_FROM = 0.90;

    private static final double TARGET_TO = 0.96;
    private static final int MOST_LINES = 12;

    private static final int FAR_TOO_LONG = 3;
    private static final int LEAST_BASE = 500;

    private Material() {}

    static String language(Language language) {
        return language == Language.KO ? "Korean" : "English";
    }

    static String question(ReviewTask task) {
        return orNone(task.draft().question());
    }

    static String rubric(ReviewTask task) {
        Language language = task.language();
        return task.rubric().criteria().stream()
                .map(criterion -> criterion(criterion, language))
                .collect(Collectors.joining("\n"));
    }

    private static String criterion(Rubric.Criterion criterion, Language language) {
        StringBuilder text = new StringBuilder(
                "- %s (%s)".formatted(criterion.id(), criterion.name().get(language)));
        new TreeMap<>(criterion.levels())
                .forEach((level, anchor) ->
                        text.append("\n  %d: %s".formatted(level, anchor.text().get(language))));
        return text.toString();
    }

    static String posting(Digest digest) {
        List<String> lines = new ArrayList<>();
        line(lines, "company", digest.company().isEmpty() ? List.of() : List.of(digest.company()));
        line(lines, "role", digest.role().isEmpty() ? List.of() : List.of(digest.role()));
        line(lines, "duties", digest.duties());
        line(lines, "requirements", digest.requirements());
        line(lines, "preferred", digest.preferred());
        line(lines, "values", digest.values());
        line(lines, "stack", digest.stack());
        return orNone(String.join("\n", lines));
    }

    private static void line(List<String> lines, String name, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(name + ": " + items.stream().limit(MOST_LINES).collect(Collectors.joining(" / ")));
        }
    }

    static String findings(ReviewTask task) {
        return orNone(task.check().findings().stream()
                .limit(MOST_LINES)
                .map(Material::finding)
                .collect(Collectors.joining("\n")));
    }

    private static String finding(Finding finding) {
        return finding.rule()
                + new TreeMap<>(finding.data())
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + " = " + entry.getValue())
                                .collect(Collectors.joining(", ", ": ", ""));
    }

    /** Each figure with the words around it, which say what it measures: 6개: "소비자 6개를 병렬로 배치했습니다." */
    static String figures(ReviewTask task) {
        String draft = task.draft().text();
        return orNone(task.check().quantities().stream()
                .map(quantity -> "%s: \"%s\"".formatted(quantity.text(), Surroundings.of(quantity.span(), draft)))
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    /** The limit and a target within it, in the limit's unit and in the characters that a model can estimate. */
    static String length(ReviewTask task) {
        Limit limit = task.draft().limit();
        String text = task.draft().text();
        if (limit == null) {
            return "no limit; stay near the length of the draft, %d characters".formatted(text.length());
        }
        int from = Math.max(limit.min(), (int) (limit.max() * TARGET_FROM));
        int to = Math.max(from, (int) (limit.max() * TARGET_TO));
        String minimum = limit.min() > 0 ? "at least %d and ".formatted(limit.min()) : "";
        return "%sat most %d %s; target %s; the draft has %d characters"
                .formatted(
                        minimum,
                        limit.max(),
                        unit(limit.rule()),
                        target(from, to, limit.rule(), (double) limit.used(text) / Math.max(1, text.length())),
                        text.length());
    }

    /** In units of the rule, and in characters where those are others. */
    static String target(int from, int to, CountingRule rule, double unitsPerCharacter) {
        String target = "%d to %d".formatted(from, to);
        return rule == CountingRule.CHARACTERS
                ? target
                : target
                        + ", that is %d to %d characters"
                                .formatted((int) (from / unitsPerCharacter), (int) (to / unitsPerCharacter));
    }

    /** A text beyond this, in UTF-16 units, is no attempt at the length that was asked for. */
    static int longestProposal(ReviewTask task) {
        Limit limit = task.draft().limit();
        int draft = task.draft().text().length();
        return FAR_TOO_LONG * Math.max(LEAST_BASE, limit == null ? draft : Math.max(draft, limit.max()));
    }

    /** What a model found wanting. What rules found has no words here; the figures and the length say most of it again. */
    static String points(Critique critique) {
        return orNone(critique.points().stream()
                .filter(point -> !point.problem().words().isEmpty())
                .map(point -> "- \"%s\": %s %s"
                        .formatted(
                                point.quote(),
                                point.problem().words(),
                                point.fix().words()))
                .collect(Collectors.joining("\n")));
    }

    static String unit(CountingRule rule) {
        return switch (rule) {
            case CHARACTERS -> "characters, spaces included";
            case CHARACTERS_NO_SPACES -> "characters, spaces not counted";
            case BYTES_CP949 -> "bytes (Hangul 2)";
            case BYTES_UTF8 -> "bytes (Hangul 3)";
            case BYTES_NEIS -> "bytes (Hangul 3, line break 2)";
        };
    }

    static Map<String, String> of(ReviewTask task) {
        return Map.of(
                "language", language(task.language()),
                "question", question(task),
                "posting", posting(task.digest()),
                "draft", task.draft().text());
    }

    static String orNone(String text) {
        return text.isBlank() ? NONE : text;
    }
}
