package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the nouns out of a text's Hangul words: particles, and 하다 or 되다 after a noun, are cut off. */
final class HangulWords {
    private static final Pattern WORD = Pattern.compile("[가-힣]+");

    /** Longer runs of syllables are no words, and comparing all of their beginnings would take for ever. */
    private static final int LONGEST = 30;

    /** 하다 and its kin in any form, which make a verb of a noun. */
    private static final Pattern INFLECTION = Pattern.compile(
            "(?:하|되|시키|당하)(?:[가-힣]{1,6})|(?:했|됐|시켰|당했)[가-힣]{0,6}|(?:해|돼|시켜)(?:[가-힣]{0,4})|받(?![침이들혀히])[가-힣]{1,6}"
                    + "|(?:한|할|함|된|될|됨|시킨|시킬|시킴)(?:다|을|를|으로|으로써|에|에도|과|이|은|도|다는|지)?|(?:합|됩)니다[가-힣]{0,2}");

    /** How those forms begin. */
    private static final String INFLECTED = "하되시당했됐해돼한할함된될됨합받";

    /** How a word ends that is a verb or an adjective in its own right. */
    private static final Pattern PREDICATE = Pattern.compile(
            "(?:니다|[았었였겠]다|[았었였겠]고|[았었였겠]으며|[았었였]지만|[았었였]던|으며|면서|고서야|려고|려는|도록|어서|아서|는데|거나|으로써도|러운|로운|스러워|스러우|로워|로우|스럽게|스러운|드리며|드리고|드려|뜨리|뜨린|트리고|러나|러낸|르게|르는|르며|르고|르지|르면|느끼|느낀|느꼈|머무르|머물|서두르|서둘|서투르|다다르|이르러|[가-힣]워지|[가-힣]커지)[가-힣]{0,3}$");

    /** What holds a state on after a verb ending in 러 or 려: 머물러 있었습니다, 불러 왔습니다. Names are never held on. */
    private static final Pattern HELD_ON = Pattern.compile("(?:있|왔|오는|오던|나갔|두었|뒀|놓|버렸|주었|줬)");

    private HangulWords() {}

    /** Calls with the noun, or what may be one, of each word that is wanted, and its span. */
    static void forEachNoun(String text, Predicate<String> wanted, BiConsumer<String, Span> action) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (words.end() - words.start() > LONGEST || !wanted.test(words.group()) || isHeldOn(text, words.end())) {
                continue;
            }
            String noun = noun(words.group());
            if (!noun.isEmpty()) {
                action.accept(noun, new Span(words.start(), words.start() + noun.length()));
            }
        }
    }

    /** Calls with each word and its span. */
    static void forEachWord(String text, BiConsumer<String, Span> action) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (words.end() - words.start() <= LONGEST) {
                action.accept(words.group(), new Span(words.start(), words.end()));
            }
        }
    }

    /** Calls with the span of the first reading that is wanted of each word: the whole word, without particles, or without 하다. */
    static void forEachStem(String text, Predicate<String> words, Predicate<String> wanted, Consumer<Span> action) {
        forEachWord(text, (word, span) -> {
            if (words.test(word)) {
                Particles.stems(word).stream()
                        .filter(wanted)
                        .findFirst()
                        .or(() -> inflected(word).filter(wanted))
                        .ifPresent(stem -> action.accept(new Span(span.start(), span.start() + stem.length())));
            }
        });
    }

    /** The noun of a word; the empty string where the word is a verb or an adjective. */
    static String noun(String word) {
        if (word.length() > LONGEST) {
            return word;
        }
        return inflected(word).orElseGet(() -> bare(word));
    }

    /** The noun that 하다 or one of its kin made a verb of. */
    private static Optional<String> inflected(String word) {
        for (int end = 2; end < word.length(); end++) {
            if (INFLECTED.indexOf(word.charAt(end)) >= 0
                    && INFLECTION.matcher(word).region(end, word.length()).matches()) {
                return Optional.of(word.substring(0, end));
            }
        }
        return Optional.empty();
    }

    private static String bare(String word) {
        String bare = Particles.noun(word);
        boolean told = bare.equals(word) ? isPredicate(word) : hasPastTense(bare);
        return told ? "" : bare;
    }

    /** The noun of a word, or the word itself where it is no noun. */
    static String nounOrSelf(String word) {
        String noun = noun(word);
        return noun.isEmpty() ? word : noun;
    }

    private static boolean isHeldOn(String text, int end) {
        boolean connective = "러려켜겨여쳐져".indexOf(text.charAt(end - 1)) >= 0;
        return connective
                && end < text.length()
                && text.charAt(end) == ' '
                && HELD_ON.matcher(text).region(end + 1, text.length()).lookingAt();
    }

    static boolean isPredicate(String word) {
        return endsAsPredicate(word) || KoreanDictionary.isVerbForm(word);
    }

    /** Whether a word ends as only verbs and adjectives do, whatever its stem. */
    static boolean endsAsPredicate(String word) {
        return hasPastTense(word) || PREDICATE.matcher(word).find();
    }

    /** 졌, 했, 갔: a syllable closed by ㅆ is a past tense, also before a particle: 쉬워졌다는. */
    private static boolean hasPastTense(String word) {
        return word.chars().anyMatch(Hangul::closesWithPastTense);
    }

    /** The rest of the word from here on, at most {@value #LONGEST} syllables of it. */
    static String wordFrom(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && Hangul.isSyllable(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
