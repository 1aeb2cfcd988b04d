package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds terms that a text spells in two ways that differ by one letter: Outbux beside Outbox, 쿠버네테스 beside 쿠버네티스. Only
 * names and foreign words are compared, since ordinary words differ by one letter every day.
 *
 * <p>Two spellings are two terms where the difference is at the first or behind the last letter (Jedis, plurals, HWPX), in
 * a figure (HTML4), or where both are known names (Jenkins, Jenkinson).
 */
public final class SimilarTerms {
    /** Below this one letter is too much of a word. */
    private static final int SHORTEST = 5;
    /** A word this short is compared for two letters that changed places. */
    private static final int SHORTEST_SWAPPED = 4;

    private static final int SHORTEST_HANGUL = 4;
    /** A word of Hangul this long is hardly ever one letter away from another by chance. */
    private static final int SHORTEST_FOREIGN = 5;

    private static final int LONGEST = 30;
    /** A text with more terms is a glossary; comparing them has to end. */
    private static final int MOST_TERMS = 2_000;

    private static final Pattern WORD = Pattern.compile(
            "(?<![A-Za-z0-9])(?<latin>[A-Za-z][A-Za-z0-9]{2,30})(?![A-Za-z0-9])|(?<![가-힣])(?<hangul>[가-힣]{4,30})(?![가-힣])");

    /**
     * A term that is spelled otherwise elsewhere in the text.
     *
     * @param span where the odd spelling stands first
     * @param text the odd spelling
     * @param usual the other one
     */
    public record Pair(Span span, String text, String usual) {}

    private static final class Term {
        private final String text;
        private final Span first;
        private int times;

        Term(String text, Span first) {
            this.text = text;
            this.first = first;
        }
    }

    private SimilarTerms() {}

    /** The odd spellings of a plain text, in order of place. */
    public static List<Pair> find(String text) {
        Map<String, Term> terms = terms(text);
        Map<String, List<Term>> buckets = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        Set<Term> odd = new HashSet<>();
        for (Term term : terms.values()) {
            for (String key : keys(term.text)) {
                List<Term> bucket = buckets.computeIfAbsent(key, unused -> new ArrayList<>());
                for (Term other : bucket) {
                    if (areSlip(other, term)) {
                        Term odder = odder(other, term);
                        if (odd.add(odder)) {
                            pairs.add(new Pair(odder.first, odder.text, (odder == term ? other : term).text));
                        }
                    }
                }
                bucket.add(term);
            }
        }
        pairs.sort(Comparator.comparing(Pair::span));
        return pairs;
    }

    private static Map<String, Term> terms(String text) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Matcher words = WORD.matcher(text);
        while (words.find() && terms.size() < MOST_TERMS) {
            boolean latin = words.group("latin") != null;
            String word = latin ? words.group() : Particles.noun(words.group());
            if (latin ? isLatinTerm(text, words) : isHangulTerm(word)) {
                Span span = new Span(words.start(), words.start() + word.length());
                terms.computeIfAbsent(word, unused -> new Term(word, span)).times++;
            }
        }
        return terms;
    }

    /** In an English sentence only what is capitalised is a term, at its beginning only what is no ordinary word; in a Korean one every Latin word is. */
    private static boolean isLatinTerm(String text, Matcher word) {
        String written = word.group();
        boolean named = written.chars().anyMatch(Character::isUpperCase)
                && (!EnglishWords.isOrdinary(written) || !NameLexicon.startsSentence(text, word.start()));
        return written.length() >= SHORTEST_SWAPPED && (named || touchesHangul(text, word));
    }

    private static boolean touchesHangul(String text, Matcher word) {
        return hasHangul(text, word.start() - 2, word.start()) || hasHangul(text, word.end(), word.end() + 2);
    }

    private static boolean hasHangul(String text, int from, int to) {
        return text.substring(Math.max(0, from), Math.min(text.length(), to))
                .chars()
                .anyMatch(Hangul::isSyllable);
    }

    private static boolean isHangulTerm(String noun) {
        return noun.length() >= SHORTEST_HANGUL && noun.length() <= LONGEST;
    }

    /** Two terms that differ by one letter share one of these: the word without one of its letters. */
    private static Set<String> keys(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> keys = new HashSet<>();
        keys.add(lower);
        keys.add(Spellings.bySound(lower));
        for (int i = 1; i < lower.length(); i++) {
            keys.add(lower.substring(0, i) + lower.substring(i + 1));
        }
        return keys;
    }

    private static boolean isSlip(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        boolean alike = Hangul.isSyllable(first.charAt(0))
                ? isHangulSlip(first, second)
                : Spellings.areOneSlipApart(first, second);
        return alike && !areTwoNames(one, other) && !(EnglishWords.isOrdinary(one) && EnglishWords.isOrdinary(other));
    }

    private static boolean areSlip(Term one, Term other) {
        boolean ordinary = isOrdinary(one, other) || isOrdinary(other, one);
        boolean usual = Math.max(one.times, other.times) > 1;
        return (isSlip(one.text, other.text) && (usual || !ordinary)) || isRareSlip(one, other);
    }

    /** A name that is a word too is none where the other spelling is no word: Tableau beside Tablaeu. */
    private static boolean isOrdinary(Term term, Term other) {
        return EnglishWords.isOrdinary(term.text) && (EnglishWords.isOrdinary(other.text) || !isKnown(term.text));
    }

    /** Where one spelling is usual, a second that stands once may differ by more: Graphana, 엘라스틱써치. */
    private static boolean isRareSlip(Term one, Term other) {
        if (Math.max(one.times, other.times) < 2 || one.times == other.times || Math.min(one.times, other.times) > 1) {
            return false;
        }
        String odd = one.times == 1 ? one.text : other.text;
        String usual = one.times == 1 ? other.text : one.text;
        if (areTwoNames(odd, usual) || isKnown(odd)) {
            return false;
        }
        return Hangul.isSyllable(odd.charAt(0))
                ? odd.length() >= SHORTEST_FOREIGN && isNoWord(odd) && Spellings.differByOneLetter(odd, usual)
                : odd.length() >= SHORTEST
                        && !EnglishWords.isOrdinary(odd)
                        && Spellings.bySound(odd.toLowerCase(Locale.ROOT))
                                .equals(Spellings.bySound(usual.toLowerCase(Locale.ROOT)));
    }

    /** Neither made of the language's nouns nor a form of a verb. */
    private static boolean isNoWord(String word) {
        return !KoreanNouns.areOrdinary(word, piece -> false)
                && !HangulWords.endsAsPredicate(word)
                && Particles.noun(word).equals(word);
    }

    /** Many Korean nouns differ by a vowel; those that differ by ㅐ and ㅔ alone sound alike, and one of them is wrong. */
    private static boolean isHangulSlip(String one, String other) {
        boolean foreign = Loanwords.looksForeign(one) && Loanwords.looksForeign(other);
        return Spellings.soundAlike(one, other) && (foreign || Spellings.differByAe(one, other));
    }

    private static boolean areTwoNames(String one, String other) {
        NameLexicon lexicon = NameLexicon.standard();
        return isKnown(one) && isKnown(other) && !lexicon.named(one).equals(lexicon.named(other));
    }

    private static boolean isKnown(String word) {
        return NameLexicon.standard()
                .named(word)
                .filter(name -> name.spellings().stream().anyMatch(word::equalsIgnoreCase))
                .isPresent();
    }

    /** The unknown name, else the rarer, else the later one. */
    private static Term odder(Term earlier, Term later) {
        if (isKnown(earlier.text) != isKnown(later.text)) {
            return isKnown(earlier.text) ? later : earlier;
        }
        return earlier.times < later.times ? earlier : later;
    }

    /** How two different spellings differ. */
    private static final class Spellings {
        static boolean areOneSlipApart(String one, String other) {
            if (one.length() > other.length()) {
                return areOneSlipApart(other, one);
            }
            int start = commonStart(one, other);
            int end = commonEnd(one, other, start);
            int left = one.length() - start - end;
            int right = other.length() - start - end;
            if (start == 0 || one.equals(other) || hasDigit(one, start, left) || hasDigit(other, start, right)) {
                return false;
            }
            if (left == 2 && right == 2) {
                return one.length() >= SHORTEST_SWAPPED
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start);
            }
            boolean replaced = left == 1 && right == 1;
            boolean inserted = left == 0 && right == 1 && start < one.length();
            return one.length() >= SHORTEST && (replaced || inserted);
        }

        /** Whether one syllable differs, and only in its vowel or its final consonant. */
        static boolean soundAlike(String one, String other) {
            if (one.length() != other.length()) {
                return false;
            }
            int start = commonStart(one, other);
            int end = commonEnd(one, other, start);
            if (start + end + 1 != one.length()) {
                return false;
            }
            int left = one.charAt(start);
            int right = other.charAt(start);
            boolean vowel = Hangul.vowel(left) != Hangul.vowel(right);
            boolean closing = Hangul.closing(left) != Hangul.closing(right);
            return Hangul.lead(left) == Hangul.lead(right) && vowel != closing;
        }

        /** The word with one letter for each sound that is written in two ways. */
        static String bySound(String lower) {
            return Hangul.isSyllable(lower.charAt(0))
                    ? lower
                    : lower.replace("ph", "f")
                            .replace("ck", "k")
                            .replace('c', 'k')
                            .replace('y', 'i');
        }

        /** Whether one syllable differs, and only in one of its letters; at the end of a word that is often an ending. */
        static boolean differByOneLetter(String one, String other) {
            if (one.length() != other.length()) {
                return false;
            }
            int at = commonStart(one, other);
            if (at == one.length() || at + commonEnd(one, other, at) + 1 != one.length()) {
                return false;
            }
            int left = one.charAt(at);
            int right = other.charAt(at);
            int lead = Hangul.lead(left) == Hangul.lead(right) ? 0 : 1;
            int vowel = Hangul.vowel(left) == Hangul.vowel(right) ? 0 : 1;
            int closing = Hangul.closing(left) == Hangul.closing(right) ? 0 : 1;
            boolean ending = at + 1 == one.length() && closing == 1 && (isOpen(left) || isOpen(right));
            return lead + vowel + closing == 1 && !ending;
        }

        /** Without a final consonant, as before an ending or a particle. */
        private static boolean isOpen(int syllable) {
            return Hangul.closing(syllable) == 0;
        }

        /** Whether the differing syllable, which is not the last one, is told apart by ㅐ and ㅔ. */
        static boolean differByAe(String one, String other) {
            int at = commonStart(one, other);
            final int ae = 1;
            final int e = 5;
            int sum = Hangul.vowel(one.charAt(at)) + Hangul.vowel(other.charAt(at));
            boolean both = Hangul.vowel(one.charAt(at)) == ae || Hangul.vowel(one.charAt(at)) == e;
            return at + 1 < one.length() && both && sum == ae + e;
        }

        private static int commonStart(String one, String other) {
            int most = Math.min(one.length(), other.length());
            int at = 0;
            while (at < most && one.charAt(at) == other.charAt(at)) {
                at++;
            }
            return at;
        }

        private static int commonEnd(String one, String other, int start) {
            int most = Math.min(one.length(), other.length()) - start;
            int length = 0;
            while (length < most
                    && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
                length++;
            }
            return length;
        }

        private static boolean hasDigit(String word, int from, int length) {
            return word.substring(from, from + length).chars().anyMatch(Character::isDigit);
        }
    }
}
