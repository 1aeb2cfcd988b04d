package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of a posting's keywords a draft speaks of.
 *
 * @param places those that it names, in one of their spellings, and where
 * @param missing those that it does not name
 */
public record Coverage(List<Place> places, List<String> missing) {
    /**
     * A keyword in a draft.
     *
     * @param term as the posting writes it
     * @param span where the draft speaks of it first
     */
    public record Place(String term, Span span) {}

    public Coverage {
        places = List.copyOf(places);
        missing = List.copyOf(missing);
    }

    /** Looks for every keyword in a plain text, each under the spelling that the posting uses. */
    public static Coverage of(String text, Lexicon lexicon) {
        if (lexicon.keywords().isEmpty()) {
            return new Coverage(List.of(), List.of());
        }
        Terms terms = Terms.of(text);
        List<Place> places = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Lexicon.Keyword keyword : lexicon.keywords()) {
            Optional<Span> first = first(terms, keyword);
            if (first.isPresent()) {
                places.add(new Place(keyword.term(), first.get()));
            } else {
                missing.add(keyword.term());
            }
        }
        return new Coverage(places, missing);
    }

    /** The keywords that the draft names, as the posting writes them. */
    public List<String> covered() {
        return places.stream().map(Place::term).toList();
    }

    private static Optional<Span> first(Terms terms, Lexicon.Keyword keyword) {
        return Stream.concat(Stream.of(keyword.term()), keyword.synonyms().stream())
                .flatMap(spelling -> terms.find(spelling).stream())
                .min(Comparator.naturalOrder());
    }
}
