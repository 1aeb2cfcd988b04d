package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a text's words may come back. For one thread at a time, since it remembers what it was asked. */
final class WordForms {
    private static final Pattern WORD = Pattern.compile("[가-힣]+|[A-Za-z]+");
    private static final Pattern ADJECTIVAL = Pattern.compile("(?<=[가-힣]{2})(?:적|화|성|히|하게|되게)$");

    /** From this length on two English words with one beginning are forms of one: reduce, reduction. */
    private static final int SHARED_BEGINNING = 5;

    private final Set<String> english;
    private final Set<String> predicates;
    private final Pieces hangul;

    private WordForms(Set<String> english, Set<String> predicates, String hangul) {
        this.english = english;
        this.predicates = predicates;
        this.hangul = new Pieces(hangul);
    }

    static WordForms of(String text) {
        Set<String> english = new HashSet<>();
        Set<String> predicates = new HashSet<>();
        List<String> hangul = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (Hangul.isSyllable(word.charAt(0))) {
                hangul.add(word);
                predicates.add(root(word));
            } else {
                String base = EnglishWords.base(word);
                english.add(base);
                english.add(base.substring(0, Math.min(SHARED_BEGINNING, base.length())));
            }
        }
        return new WordForms(english, predicates, String.join("", hangul));
    }

    boolean knows(String word) {
        if (!Hangul.isSyllable(word.charAt(0))) {
            String base = EnglishWords.base(word);
            return english.contains(base)
                    || (base.length() > SHARED_BEGINNING && english.contains(base.substring(0, SHARED_BEGINNING)));
        }
        String stem = stem(word);
        return predicates.contains(root(word)) || hangul.has(stem) || isMadeOfKnown(stem);
    }

    /** What of a word stays the same in its forms, as far as syllables tell. */
    static String stem(String word) {
        if (!Hangul.isSyllable(word.charAt(0))) {
            return EnglishWords.base(word);
        }
        return stem(word, HangulWords.noun(word));
    }

    /** The same of a word of Hangul whose noun is known. */
    static String stem(String word, String noun) {
        String stem = noun.isEmpty() ? word.substring(0, Math.min(2, word.length())) : noun;
        return ADJECTIVAL.matcher(stem).replaceFirst("");
    }

    /** Compounds of two known pieces: 응답속도 where the draft has 응답 and 속도. */
    private boolean isMadeOfKnown(String stem) {
        final int shortest = 4;
        if (stem.length() < shortest) {
            return false;
        }
        for (int split = 2; split <= stem.length() - 2; split++) {
            if (hangul.has(stem.substring(0, split)) && hangul.has(stem.substring(split))) {
                return true;
            }
        }
        return false;
    }

    /** The first syllable and the consonant after it, which the forms of a native verb share: 줄였, 줄여, 줄이. */
    private static String root(String word) {
        if (word.length() < 2) {
            return word;
        }
        return word.substring(0, 1) + Hangul.lead(word.charAt(1));
    }
}
