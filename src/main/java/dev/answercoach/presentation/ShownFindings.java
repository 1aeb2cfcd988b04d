package dev.answercoach.presentation;

import dev.answercoach.text.checks.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which findings are shown where there is room for a few. Those that say the same are one. Each rule speaks before one speaks
 * twice, so that ten double spaces hide no missing result; what a rule has no room to say is counted behind what it said.
 *
 * @param items what is shown, in the order of the report
 * @param left how many findings of other rules are not shown
 * @param isAll whether nothing is left out that would say something else
 */
record ShownFindings(List<Item> items, int left, boolean isAll) {
    /**
     * A finding that is shown.
     *
     * @param finding the finding
     * @param more how many more of its kind there are that are not shown
     */
    record Item(Finding finding, int more) {}

    /** What makes two findings say the same. */
    private record Saying(String rule, Map<String, String> data) {}

    ShownFindings {
        items = List.copyOf(items);
    }

    /** @param findings the most important first */
    static ShownFindings of(List<Finding> findings, int most) {
        Map<Saying, List<Finding>> bySaying = new LinkedHashMap<>();
        for (Finding finding : findings) {
            bySaying.computeIfAbsent(new Saying(finding.rule(), finding.data()), saying -> new ArrayList<>())
                    .add(finding);
        }
        Set<Saying> shown = chosen(List.copyOf(bySaying.keySet()), most);
        Map<String, Integer> hidden = new LinkedHashMap<>();
        Map<String, Saying> last = new LinkedHashMap<>();
        bySaying.forEach((saying, same) -> {
            if (shown.contains(saying)) {
                last.put(saying.rule(), saying);
            } else {
                hidden.merge(saying.rule(), same.size(), Integer::sum);
            }
        });
        List<Item> items = new ArrayList<>();
        bySaying.forEach((saying, same) -> {
            if (shown.contains(saying)) {
                int others = saying.equals(last.get(saying.rule())) ? hidden.getOrDefault(saying.rule(), 0) : 0;
                items.add(new Item(same.get(0), same.size() - 1 + others));
            }
        });
        int left = hidden.entrySet().stream()
                .filter(entry -> !last.containsKey(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new ShownFindings(items, left, hidden.isEmpty());
    }

    private static Set<Saying> chosen(List<Saying> sayings, int most) {
        Set<Saying> chosen = new HashSet<>();
        Set<String> rules = new HashSet<>();
        sayings.stream()
                .filter(saying -> rules.size() < most && rules.add(saying.rule()))
                .forEach(chosen::add);
        sayings.stream()
                .filter(saying -> rules.contains(saying.rule()) && chosen.size() < most)
                .forEach(chosen::add);
        return chosen;
    }
}
