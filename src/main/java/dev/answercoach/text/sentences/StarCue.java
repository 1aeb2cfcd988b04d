package dev.answercoach.text.sentences;

import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One sign of what a sentence does.
 *
 * @param star what it speaks for
 * @param weight how strongly, from 0.5 (a whisper) to 3 (hardly ever wrong)
 * @param place where it must stand
 * @param pattern the words
 */
record StarCue(Star star, double weight, Place place, Pattern pattern) {
    /** Where in a sentence a cue counts. */
    enum Place {
        /** The sentence opens with it. */
        START,
        /** Within the last {@link #PREDICATE} units, where Korean has its predicate. */
        END,
        ANY
    }

    private static final int PREDICATE = 16;

    /** The table in {@code star-cues.tsv}. */
    static final List<StarCue> ALL = read("star-cues.tsv");

    boolean speaks(String sentence) {
        return switch (place) {
            case START -> pattern.matcher(sentence).lookingAt();
            case END ->
                pattern.matcher(sentence.substring(Math.max(0, sentence.length() - PREDICATE)))
                        .find();
            case ANY -> pattern.matcher(sentence).find();
        };
    }

    private static List<StarCue> read(String resource) {
        return ResourceList.lines(StarCue.class, resource).stream()
                .map(StarCue::parse)
                .toList();
    }

    private static StarCue parse(String line) {
        String[] columns = line.split("\t", 4);
        return new StarCue(
                Star.valueOf(columns[0]),
                Double.parseDouble(columns[1]),
                Place.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                Pattern.compile(columns[3]));
    }
}
