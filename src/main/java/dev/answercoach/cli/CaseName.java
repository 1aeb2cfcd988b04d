package dev.answercoach.cli;

import dev.answercoach.evaluation.LabelledCase;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cases chosen by name, where {@code *} stands for any characters and {@code ?} for one. */
final class CaseName {
    private CaseName() {}

    /** @param glob the name of a case or of its story, null for all */
    static List<LabelledCase> choose(@Nullable String glob, List<LabelledCase> cases) throws UsageException {
        if (glob == null) {
            return cases;
        }
        Pattern name = pattern(glob);
        List<LabelledCase> chosen = cases.stream()
                .filter(labelled -> name.matcher(labelled.id()).matches()
                        || name.matcher(labelled.story().id()).matches())
                .toList();
        if (chosen.isEmpty()) {
            throw new UsageException(Remark.key("cli.error.case", Map.of("value", glob)));
        }
        return chosen;
    }

    private static Pattern pattern(String glob) {
        return Pattern.compile(glob.chars()
                .mapToObj(unit -> switch (unit) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(unit));
                })
                .collect(Collectors.joining()));
    }
}
