package dev.answercoach.text.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Knows other forms of the Latin words that the user wrote, in whatever case: caterer where the draft has catering. */
final class WrittenForms {
    /** English words that begin with so many letters alike may be forms of one: negotiate, negotiation. */
    private static final int BEGINNING = 5;

    /** No form of a word shares less with it. */
    private static final int SHORTEST_STEM = 4;

    /** Texts whose words begin alike without end are no answers. */
    private static final int MOST = 200;

    /** In order, so that those which begin in one way stand together. */
    private final TreeSet<String> words;

    private final Map<String, List<String>> byStem = new HashMap<>();

    private WrittenForms(Collection<String> words) {
        this.words = new TreeSet<>(words);
        for (String word : this.words) {
            if (word.length() >= SHORTEST_STEM) {
                List<String> alike = byStem.computeIfAbsent(word.substring(0, SHORTEST_STEM), key -> new ArrayList<>());
                if (alike.size() < MOST) {
                    alike.add(word);
                }
            }
        }
    }

    /** @param words in lower case */
    static WrittenForms of(Collection<String> words) {
        return new WrittenForms(words);
    }

    /** Whether a word of the user's differs from this one by its ending only. */
    boolean hasForm(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() >= SHORTEST_STEM
                && byStem.getOrDefault(lower.substring(0, SHORTEST_STEM), List.of()).stream()
                        .anyMatch(other -> EnglishWords.areForms(lower, other));
    }

    /** Whether this is the beginning of a word of the user's: admins for administrators. */
    boolean hasClipped(String word) {
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return stem.length() >= SHORTEST_STEM && begins(stem);
    }

    /** Whether a word of the user's begins as this one does, as forms of one word do. */
    boolean sharesBeginning(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > BEGINNING && begins(lower.substring(0, BEGINNING));
    }

    private boolean begins(String beginning) {
        String first = words.ceiling(beginning);
        return first != null && first.startsWith(beginning);
    }
}
