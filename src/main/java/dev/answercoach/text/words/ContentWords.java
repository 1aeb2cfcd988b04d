package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Language;
import dev.answercoach.text.Leftovers;
import dev.answercoach.text.ResourceList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that carry meaning. Forms of one word count as one: 줄였고, 줄여 and 줄이는 are the same, 단축했습니다
 * and 단축을 too. Function words are left out, and so are names, which {@link Names} judges.
 */
public final class ContentWords {
    private static final Pattern WORD =
            Pattern.compile("(?<![가-힣A-Za-z0-9])(?:[가-힣]{2,30}+(?![가-힣])|[A-Za-z]{3,60}+(?![A-Za-z0-9]))");

    /** A noun of one syllable with a particle that no noun ends with: 표를, 번에. */
    private static final Pattern ONE_SYLLABLE = Pattern.compile("[가-힣](?:을|를|에|와|에서|으로|까지|부터|에게|에는|에도)");

    private static final Set<String> STOP_WORDS = ResourceList.words(ContentWords.class, "stopwords.txt");

    private ContentWords() {}

    /**
     * The content words of a rewrite that stand in none of the sources in any form; each once, as written. A rewrite in
     * another language than its sources has only new words, so none of them is worth telling.
     */
    public static List<String> newIn(String rewrite, List<String> sources) {
        Sources read = Sources.of(sources);
        return newIn(rewrite, read, Names.newIn(rewrite, read));
    }

    /**
     * The same for sources that several rewrites are compared with.
     *
     * @param newNames what {@link Names#newIn(String, Sources)} finds in the rewrite
     */
    public static List<String> newIn(String rewrite, Sources sources, List<String> newNames) {
        String text = Normalizer.normalize(rewrite, Normalizer.Form.NFC);
        String source = sources.text();
        if (Language.of(text) != Language.of(source)) {
            return List.of();
        }
        WordForms known = WordForms.of(source);
        BitSet elsewhere = judgedElsewhere(text, sources.vocabulary(), newNames);
        Map<String, String> found = new LinkedHashMap<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (!elsewhere.get(words.start()) && !isFunctionWord(word) && !known.knows(word)) {
                found.putIfAbsent(WordForms.stem(word), word);
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isFunctionWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!Hangul.isSyllable(word.charAt(0))) {
            boolean acronym = word.equals(word.toUpperCase(Locale.ROOT))
                    && NameLexicon.standard().named(word).isEmpty();
            return acronym || STOP_WORDS.contains(lower) || STOP_WORDS.contains(EnglishWords.base(lower));
        }
        return WordForms.stem(word).length() < 2
                || ONE_SYLLABLE.matcher(word).matches()
                || Particles.stems(word).stream().anyMatch(STOP_WORDS::contains)
                || STOP_WORDS.contains(HangulWords.noun(word))
                || STOP_WORDS.contains(WordForms.stem(word));
    }

    /** Where names, ideas under another spelling, and marked blanks stand. */
    private static BitSet judgedElsewhere(String text, Vocabulary known, List<String> newNames) {
        BitSet elsewhere = new BitSet(text.length());
        for (NameLexicon.Place place : NameLexicon.standard().find(text)) {
            if (place.name().kind() != NameLexicon.Kind.CONCEPT || known.knows(place.name())) {
                elsewhere.set(place.span().start(), place.span().end());
            }
        }
        for (String name : newNames) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                elsewhere.set(at, at + name.length());
            }
        }
        Leftovers.find(text)
                .forEach(blank ->
                        elsewhere.set(blank.span().start(), blank.span().end()));
        return elsewhere;
    }

    /** The forms in which a text's words may come back. */
    private static final class WordForms {
        /** From this length on two English words with one beginning are forms of one: reduce, reduction. */
        private static final int SHARED_BEGINNING = 5;

        private final Set<String> english;
        private final Set<String> predicates;
        private final String hangul;

        private WordForms(Set<String> english, Set<String> predicates, String hangul) {
            this.english = english;
            this.predicates = predicates;
            this.hangul = hangul;
        }

        static WordForms of(String text) {
            Set<String> english = new HashSet<>();
            Set<String> predicates = new HashSet<>();
            List<String> hangul = new ArrayList<>();
            Matcher words = Pattern.compile("[가-힣]+|[A-Za-z]+").matcher(text);
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
            return hangul.contains(stem) || predicates.contains(root(word)) || isMadeOfKnown(stem);
        }

        /** What of a word stays the same in its forms, as far as syllables tell. */
        static String stem(String word) {
            if (!Hangul.isSyllable(word.charAt(0))) {
                return EnglishWords.base(word);
            }
            String noun = HangulWords.noun(word);
            String stem = noun.isEmpty() ? word.substring(0, Math.min(2, word.length())) : noun;
            return ADJECTIVAL.matcher(stem).replaceFirst("");
        }

        private static final Pattern ADJECTIVAL = Pattern.compile("(?<=[가-힣]{2})(?:적|화|성|히|하게|되게)$");

        /** Compounds of two known pieces: 응답속도 where the draft has 응답 and 속도. */
        private boolean isMadeOfKnown(String stem) {
            final int shortest = 4;
            if (stem.length() < shortest) {
                return false;
            }
            for (int split = 2; split <= stem.length() - 2; split++) {
                if (hangul.contains(stem.substring(0, split)) && hangul.contains(stem.substring(split))) {
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
            String next = Normalizer.normalize(word.substring(1, 2), Normalizer.Form.NFD);
            return word.charAt(0) + next.substring(0, 1);
        }
    }
}
