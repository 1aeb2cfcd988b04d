package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a change from one thing to another that a rewrite tells the other way round: MySQL에서 Oracle로, "from C to A", A → B. */
final class TurnedSteps implements NameRule {
    private static final String THING = "[A-Za-z0-9][A-Za-z0-9+#.]{0,20}+(?<![.])|[가-힣]{2,12}?";
    private static final Pattern STEP =
            Pattern.compile("(?<![A-Za-z가-힣0-9])(?<from>" + THING + ")(?:에서| ?(?:→|->|⇒) ?)(?: ?(?<to>" + THING
                    + "))(?=(?:으로|로)(?![가-힣])|[ ,.;)\\n]|$)"
                    + "|(?i:(?<![a-z])from (?<first>[a-z0-9+#]{1,20}+) to (?<second>[a-z0-9+#]{1,20}+))");
    private static final Pattern FIGURE = Pattern.compile("\\d.*");

    private record Step(String from, String to, Span place) {
        static List<Step> in(String text) {
            List<Step> steps = new ArrayList<>();
            Matcher step = STEP.matcher(text);
            while (step.find()) {
                boolean korean = step.group("from") != null;
                String from = step.group(korean ? "from" : "first").toLowerCase(Locale.ROOT);
                String to = step.group(korean ? "to" : "second").toLowerCase(Locale.ROOT);
                if (!FIGURE.matcher(from).matches() && !from.equals(to)) {
                    steps.add(new Step(from, to, new Span(step.start(), step.end())));
                }
            }
            return steps;
        }

        String told() {
            return from + ' ' + to;
        }
    }

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Step> steps = Step.in(rewrite);
        if (steps.isEmpty()) {
            return List.of();
        }
        Set<String> told = new HashSet<>();
        Step.in(known.text()).forEach(step -> told.add(step.told()));
        return steps.stream()
                .filter(step -> told.contains(step.to() + ' ' + step.from()) && !told.contains(step.told()))
                .map(Step::place)
                .toList();
    }
}
