package dev.answercoach.text.sentences;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Language;
import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * One sign of what a sentence does.
 *
 * @param star what it speaks for
 * @param weight how strongly, from 0.5 (a whisper) to 3 (hardly ever wrong)
 * @param language of which sentences it speaks
 * @param first whether it speaks of an answer's first sentence alone
 * @param speaks whether it speaks of a sentence
 */
record StarCue(Star star, double weight, Language language, boolean first, Predicate<String> speaks) {
    /** The table in {@code star-cues.tsv}. */
    static final List<StarCue> ALL = ResourceList.rows(StarCue.class, "star-cues.tsv", 4).stream()
            .map(StarCue::row)
            .toList();

    /** Korean has its predicate within the last so many units of a sentence. */
    private static final int PREDICATE = 16;

    /** Where in a sentence a cue counts, and how its words are written. */
    private enum Place {
        /** The answer's first sentence opens with it. */
        FIRST {
            @Override
            Predicate<String> reader(String words) {
                return START.reader(words);
            }
        },
        /** The sentence opens with it. */
        START {
            @Override
            Predicate<String> reader(String words) {
                QuickPattern pattern = QuickPattern.of(words);
                return pattern::opens;
            }
        },
        /** Within the predicate, as a pattern. */
        TAIL {
            @Override
            Predicate<String> reader(String words) {
                QuickPattern pattern = QuickPattern.of(words);
                return sentence -> pattern.isIn(tail(sentence));
            }
        },
        /** Within the predicate, as stems. */
        END {
            @Override
            Predicate<String> reader(String words) {
                Predicates predicates = Predicates.parse(words);
                return sentence -> predicates.isIn(tail(sentence));
            }
        },
        ANY {
            @Override
            Predicate<String> reader(String words) {
                QuickPattern pattern = QuickPattern.of(words);
                return pattern::isIn;
            }
        };

        abstract Predicate<String> reader(String words);
    }

    private static StarCue row(List<String> row) {
        String words = row.get(3);
        Place place = Place.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        return new StarCue(
                Star.valueOf(row.get(0)),
                Double.parseDouble(row.get(1)),
                words.codePoints().anyMatch(Hangul::isSyllable) ? Language.KO : Language.EN,
                place == Place.FIRST,
                place.reader(words));
    }

    private static String tail(String sentence) {
        return sentence.substring(Math.max(0, sentence.length() - PREDICATE));
    }
}
