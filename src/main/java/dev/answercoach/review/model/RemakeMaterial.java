package dev.answercoach.review.model;

import dev.answercoach.review.Remake;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.ledger.Addition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a user wishes of a rewrite, in the words in which prompts show it to a model. */
final class RemakeMaterial {
    private static final double SHORTER_FROM = 0.80;
    private static final double SHORTER_TO = 0.85;
    /** The last ones tell best what not to repeat; more would crowd out the draft. */
    private static final int MOST_EARLIER = 5;

    private RemakeMaterial() {}

    /** What every wish shows. */
    static Map<String, String> of(Remake remake) {
        Map<String, String> values = new HashMap<>(Material.of(remake.task()));
        values.put("figures", Material.figures(remake.task()));
        values.put("style", RewriteAnswer.id(remake.rewrite().style()));
        values.put("text", remake.rewrite().text());
        values.put("additions", additions(remake.additions()));
        return values;
    }

    /** The sentences that the user completed; what they state counts as the draft's. */
    private static String additions(List<Addition> additions) {
        return Material.orNone(
                additions.stream().map(Addition::sentence).distinct().collect(Collectors.joining("\n")));
    }

    static String shorter(Remake remake) {
        Limit limit = remake.task().draft().limit();
        String text = remake.rewrite().text();
        int from = (int) (remake.used() * SHORTER_FROM);
        int to = (int) (remake.used() * SHORTER_TO);
        CountingRule rule = limit == null ? CountingRule.CHARACTERS : limit.rule();
        double unitsPerCharacter = (double) remake.used() / Math.max(1, text.length());
        return "the text has %d %s; target %s"
                .formatted(remake.used(), Material.unit(rule), Material.target(from, to, rule, unitsPerCharacter));
    }

    static String earlier(Remake remake) {
        List<String> earlier = remake.earlier();
        int first = Math.max(0, earlier.size() - MOST_EARLIER);
        return IntStream.range(first, earlier.size())
                .mapToObj(i -> "(%d)\n%s".formatted(i + 1, earlier.get(i)))
                .collect(Collectors.joining("\n\n"));
    }
}
