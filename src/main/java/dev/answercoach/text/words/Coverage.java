package dev.answercoach.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of a posting's keywords a draft speaks of.
 *
 * @param covered those that it names, in one of their spellings
 * @param missing those that it does not name
 */
public record Coverage(List<String> covered, List<String> missing) {
    public Coverage {
        covered = List.copyOf(covered);
        missing = List.copyOf(missing);
    }

    /** Looks for every keyword in a plain text, each under the spelling that the posting uses. */
    public static Coverage of(String text, Lexicon lexicon) {
        Terms terms = Terms.of(text);
        List<String> covered = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Lexicon.Keyword keyword : lexicon.keywords()) {
            boolean named = Stream.concat(Stream.of(keyword.term()), keyword.synonyms().stream())
                    .anyMatch(terms::contains);
            (named ? covered : missing).add(keyword.term());
        }
        return new Coverage(covered, missing);
    }
}
