package dev.answercoach.review;

import dev.answercoach.text.Language;
import java.util.List;
import java.util.Map;

/**
 * What an answer of one kind is scored on; a file of config/rubrics.
 *
 * @param kind the kind of question
 * @param version raised with every change that may change scores
 * @param criteria in the order in which they are shown
 */
public record Rubric(QuestionKind kind, int version, List<Criterion> criteria) {
    /**
     * One thing that is scored.
     *
     * @param id how critiques name it
     * @param evidence what the offline coach looks for
     * @param name what users read
     * @param levels what an answer of level 1, 3 and 5 looks like; 2 and 4 lie between
     */
    public record Criterion(String id, Evidence evidence, Map<Language, String> name, Map<Integer, Anchor> levels) {
        public Criterion {
            name = Map.copyOf(name);
            levels = Map.copyOf(levels);
        }
    }

    /** The description of a level in each language. */
    public record Anchor(Map<Language, String> text) {
        public Anchor {
            text = Map.copyOf(text);
        }
    }

    public Rubric {
        criteria = List.copyOf(criteria);
    }
}
