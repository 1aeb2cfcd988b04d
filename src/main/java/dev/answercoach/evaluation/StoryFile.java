package dev.answercoach.evaluation;

import dev.answercoach.evaluation.Expected.Range;
import dev.answercoach.review.QuestionKind;
import dev.answercoach.review.Rubric;
import dev.answercoach.review.Rubrics;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Language;
import dev.answercoach.text.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cases of one story from YAML: three graded drafts of it, or a single one. */
final class StoryFile {
    private static final Set<String> KEYS =
            Set.of("story", "language", "kind", "question", "posting", "limit", "off-topic", "cases");

    private static final List<Grade> RISING = List.of(Grade.values());

    private final String file;
    private final String name;
    private final Rubrics rubrics;

    /**
     * @param file how complaints name it
     * @param name its name without the ending
     */
    StoryFile(String file, String name, Rubrics rubrics) {
        this.file = file;
        this.name = name;
        this.rubrics = rubrics;
    }

    List<LabelledCase> parse(String yaml) {
        YamlPart root = YamlPart.read(file, yaml).withKeys(KEYS);
        Story story = story(root);
        Set<String> criteria = rubrics.of(story.kind()).criteria().stream()
                .map(Rubric.Criterion::id)
                .collect(Collectors.toSet());
        List<YamlPart> items = root.at("cases").items();
        if (items.size() != 1 && items.size() != RISING.size()) {
            throw root.at("cases").broken("one case, or three graded ones");
        }
        List<LabelledCase> cases = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            cases.add(labelled(items.get(i), items.size() == 1 ? null : RISING.get(i), story, criteria));
        }
        return cases;
    }

    private Story story(YamlPart root) {
        Language language = root.at("language").choice(Language.class);
        String id = KeyName.of(language) + "-" + root.at("story").text();
        if (!id.equals(name)) {
            throw root.at("story").broken("the name of the file without language and ending");
        }
        return new Story(
                id,
                language,
                root.at("kind").choice(QuestionKind.class),
                root.at("question").text(),
                root.optional("posting").map(YamlPart::text).orElse(""),
                limit(root.at("limit").withKeys(Set.of("max", "min", "rule"))),
                root.at("off-topic").text());
    }

    private static Limit limit(YamlPart part) {
        CountingRule rule = part.at("rule").choice(CountingRule.class);
        int max = part.at("max").number(1, Limit.LARGEST);
        int min = part.optional("min").map(least -> least.number(0, max)).orElse(0);
        return new Limit(min, max, rule, rule.defaultNewline());
    }

    /** @param grade which one stands here, null for the only case of its story */
    private static LabelledCase labelled(YamlPart part, @Nullable Grade grade, Story story, Set<String> criteria) {
        part.withKeys(grade == null ? Set.of("draft", "expect") : Set.of("grade", "draft", "expect"));
        if (grade != null && part.at("grade").choice(Grade.class) != grade) {
            throw part.at("grade").broken(KeyName.of(grade) + ", since graded cases stand in rising order");
        }
        Expected expected = expected(part.at("expect"), criteria);
        if (grade != null && expected.scores().size() < criteria.size()) {
            throw part.at("expect").at("scores").broken("a range for each of " + sorted(criteria));
        }
        return new LabelledCase(story, grade, part.at("draft").text(), expected);
    }

    private static Expected expected(YamlPart part, Set<String> criteria) {
        part.withKeys(Set.of("scores", "broken-sums", "leftovers", "figures"));
        Map<String, Range> scores = new TreeMap<>();
        part.optional("scores")
                .map(ranges -> ranges.withKeys(criteria).entries())
                .orElse(Map.of())
                .forEach((criterion, range) -> scores.put(criterion, range(range)));
        return new Expected(scores, part.count("broken-sums"), part.count("leftovers"), part.count("figures"));
    }

    private static Range range(YamlPart part) {
        List<YamlPart> ends = part.items();
        if (ends.size() != 2) {
            throw part.broken("the lowest and the highest score");
        }
        int lowest = ends.get(0).number(1, 5);
        return new Range(lowest, ends.get(1).number(lowest, 5));
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
