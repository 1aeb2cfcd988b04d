package dev.answercoach.text.checks;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import dev.answercoach.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points at phrases that recruiters have read a thousand times and that could stand in anybody's application. */
public final class ClicheCheck implements Check {
    public static final String RULE = "style-cliche";

    private static final List<Cliche> TABLE = ResourceList.rows(ClicheCheck.class, "cliches.tsv", 2).stream()
            .map(row -> new Cliche(row.get(0), Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE)))
            .toList();

    /**
     * A row of {@code cliches.tsv}.
     *
     * @param sign letters that every such phrase has, in lower case; looking for them costs far less than the pattern
     */
    private record Cliche(String sign, Pattern pattern) {}

    @Override
    public List<Finding> find(Draft draft) {
        String text = draft.text();
        String lower = text.toLowerCase(Locale.ROOT);
        List<Finding> findings = new ArrayList<>();
        Spans taken = new Spans();
        for (Cliche cliche : TABLE) {
            if (lower.contains(cliche.sign())) {
                add(cliche.pattern(), text, taken, findings);
            }
        }
        findings.sort(Comparator.comparing(Finding::span));
        return findings;
    }

    private static void add(Pattern cliche, String text, Spans taken, List<Finding> findings) {
        Matcher matcher = cliche.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (taken.take(span)) {
                findings.add(new Finding(RULE, span, Finding.Severity.HINT, Map.of("text", matcher.group())));
            }
        }
    }
}
