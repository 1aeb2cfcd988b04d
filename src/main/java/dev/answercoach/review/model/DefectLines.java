package dev.answercoach.review.model;

import dev.answercoach.review.Rewriter;
import dev.answercoach.text.checks.Defect;
import java.util.List;
import java.util.stream.Collectors;

/** Why the gate refused proposals, in the words in which the repair prompt tells it. */
final class DefectLines {
    private DefectLines() {}

    static String of(List<Rewriter.Refused> refused) {
        return refused.stream()
                .map(one -> one.defects().stream()
                        .map(DefectLines::line)
                        .collect(Collectors.joining(
                                "\n- ", RewriteAnswer.id(one.proposal().style()) + ":\n- ", "")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Defect defect) {
        return switch (defect.kind()) {
            case EMPTY -> "the text is empty";
            case TOO_LONG ->
                "length %s, must be at most %s: take out at least %d"
                        .formatted(
                                defect.found(),
                                defect.expected(),
                                Integer.parseInt(defect.found()) - Integer.parseInt(defect.expected()));
            case TOO_SHORT -> "length %s, must be at least %s".formatted(defect.found(), defect.expected());
            case CHANGED_FIGURE ->
                "figure \"%s\" must be \"%s\", as in the draft".formatted(defect.found(), defect.expected());
            case MOVED_FIGURE ->
                "figure \"%s\" says here what the draft does not say; in the draft it stands in \"%s\""
                        .formatted(defect.found(), defect.expected());
            case INVENTED_FIGURE ->
                "figure \"%s\" must not appear: the draft does not state it".formatted(defect.found());
            case NEW_NAME ->
                "name \"%s\" must not appear: it is neither in the draft nor in the question".formatted(defect.found());
            case NEW_LINK -> "link or mention \"%s\" must not appear: the writer has none".formatted(defect.found());
        };
    }
}
