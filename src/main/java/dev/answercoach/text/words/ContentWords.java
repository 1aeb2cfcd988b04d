package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Language;
import dev.answercoach.text.Leftovers;
import dev.answercoach.text.ResourceList;
import java.text.Normalizer;
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

    private static final int MOST_NAMES = 200;

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
        WordForms known = sources.forms();
        BitSet elsewhere = judgedElsewhere(text, sources.vocabulary(), newNames);
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> judged = new HashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (elsewhere.get(words.start()) || !judged.add(words.group())) {
                continue;
            }
            String word = words.group();
            if (!known.knows(word) && !isFunctionWord(word)) {
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
        String noun = HangulWords.noun(word);
        String stem = WordForms.stem(word, noun);
        return stem.length() < 2
                || ONE_SYLLABLE.matcher(word).matches()
                || STOP_WORDS.contains(noun)
                || STOP_WORDS.contains(stem)
                || Particles.stems(word).stream().anyMatch(STOP_WORDS::contains);
    }

    /** Where names, ideas under another spelling, and marked blanks stand. */
    private static BitSet judgedElsewhere(String text, Vocabulary known, List<String> newNames) {
        BitSet elsewhere = new BitSet(text.length());
        for (NameLexicon.Place place : known.namesIn(text)) {
            if (place.name().kind() != NameLexicon.Kind.CONCEPT || known.knows(place.name())) {
                elsewhere.set(place.span().start(), place.span().end());
            }
        }
        // every name is looked for, and a rewrite with more of them is refused whatever its words are
        for (String name : newNames.subList(0, Math.min(newNames.size(), MOST_NAMES))) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                elsewhere.set(at, at + name.length());
            }
        }
        Leftovers.find(text)
                .forEach(blank ->
                        elsewhere.set(blank.span().start(), blank.span().end()));
        return elsewhere;
    }
}
