package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Asks the dictionary of a morphological analyser about a Korean word. Reading the dictionary takes about a second and 17 MB,
 * so the analyser does it when the first word is asked that the lists of this package do not settle; after that a word takes a
 * few microseconds.
 *
 * <p>A word that the analyser takes apart into several says nothing: it finds short words in any invented name (노션: 노 + 션).
 */
final class KoreanDictionary {
    /** The analyser keeps a lattice of a word; no Korean word is as long. */
    private static final int LONGEST = 20;

    /** Shorter stems are found in names by chance. */
    private static final int SHORTEST_STEM = 2;

    private static final Set<POS.Tag> LEXICAL =
            EnumSet.of(POS.Tag.NNG, POS.Tag.VV, POS.Tag.VA, POS.Tag.MAG, POS.Tag.XR);
    /** Endings, particles, suffixes and auxiliaries. */
    private static final Set<POS.Tag> GRAMMATICAL = EnumSet.of(
            POS.Tag.E, POS.Tag.J, POS.Tag.XSN, POS.Tag.XSV, POS.Tag.XSA, POS.Tag.VX, POS.Tag.VCP, POS.Tag.NNB);

    private static final Set<POS.Tag> NUMERAL = EnumSet.of(POS.Tag.NR, POS.Tag.MM, POS.Tag.NNBC, POS.Tag.SN);
    private static final Set<POS.Tag> NOMINAL =
            EnumSet.of(POS.Tag.NNG, POS.Tag.NNB, POS.Tag.NNBC, POS.Tag.NP, POS.Tag.NR);

    /** What bends: verbs, adjectives, the copula, and what makes verbs of nouns. */
    private static final Set<POS.Tag> BENDING =
            EnumSet.of(POS.Tag.VV, POS.Tag.VA, POS.Tag.VX, POS.Tag.XSV, POS.Tag.XSA, POS.Tag.VCP, POS.Tag.VCN);
    /** What may stand before it in one word, proper names not: 끝+나, 분+이, 바로+잡. */
    private static final Set<POS.Tag> BEFORE_BENDING =
            EnumSet.of(POS.Tag.NNG, POS.Tag.MAG, POS.Tag.XR, POS.Tag.NNBC, POS.Tag.NR, POS.Tag.NP);

    /** Two syllables are a form only where they end as hardly a name does: 받아, but not 노션. */
    private static final String LAST_OF_SHORT = "아어여고며면서게지";

    /** What makes nouns and other clauses of a verb's stem. */
    private static final String BEHIND_STEMS = "기지고게";

    private static final Set<POS.Tag> STEM = EnumSet.of(POS.Tag.VV, POS.Tag.VA);
    private static final Set<POS.Tag> VERBAL = EnumSet.of(POS.Tag.VV, POS.Tag.VA, POS.Tag.VX, POS.Tag.E, POS.Tag.J);

    /** The final consonants ㄴ, ㄹ and ㅁ, as numbers among the finals: what makes attributes and nouns of verbs. */
    private static final Set<Integer> MADE_OF_VERBS = Set.of(4, 8, 16);

    /** A part of a word; one that is bent has another part of speech at its end than at its start. */
    private record Part(int length, POS.Tag first, POS.Tag last) {}

    private KoreanDictionary() {}

    /**
     * Whether a word of Hangul syllables is one common word of the dictionary with endings, particles or suffixes, or none:
     * 돌아오는지, 뼈저리게, 일회성, 닷새째. Not so proper names, and what is put together of several words.
     */
    static boolean isOneWord(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        List<Part> parts = parts(word);
        return !parts.isEmpty() && (isOneWord(parts) || isNumeral(parts) || isNounWithParticles(parts));
    }

    /** Whether the dictionary has all of this as one common noun or number: 디텍터, 화이트보드, 서른셋, but neither 젠킨스 nor what names are taken from. */
    static boolean isCommonNoun(String word) {
        if (word.length() > LONGEST || Firms.isNameLike(word)) {
            return false;
        }
        List<Part> parts = parts(word);
        return (parts.size() == 1 && parts.get(0).first() == POS.Tag.NNG) || isNumeral(parts);
    }

    private static boolean isOneWord(List<Part> parts) {
        return parts.get(0).length() >= SHORTEST_STEM
                && LEXICAL.contains(parts.get(0).first())
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> GRAMMATICAL.contains(part.first()) && GRAMMATICAL.contains(part.last()));
    }

    /** 일흔두, 마흔다섯째, 여든아홉이라도: a number, with what is counted by it or not. */
    private static boolean isNumeral(List<Part> parts) {
        boolean more = parts.size() > 1 && NUMERAL.contains(parts.get(1).first());
        return parts.get(0).first() == POS.Tag.NR
                && (more || parts.get(0).length() >= SHORTEST_STEM)
                && parts.stream()
                        .allMatch(part -> NUMERAL.contains(part.first()) || GRAMMATICAL.contains(part.first()));
    }

    /** A noun of one syllable, where all that follows is particles: 시에야, 뒤에서야. */
    private static boolean isNounWithParticles(List<Part> parts) {
        return parts.size() > 2
                && NOMINAL.contains(parts.get(0).first())
                && parts.stream().skip(1).allMatch(part -> part.first() == POS.Tag.J);
    }

    /** Whether a word of Hangul syllables is a form of a verb or an adjective, or a common noun with the copula: 끝나고, 분이면. */
    static boolean isVerbForm(String word) {
        boolean wanted =
                word.length() > 2 || (word.length() == 2 && LAST_OF_SHORT.indexOf(word.charAt(word.length() - 1)) >= 0);
        return wanted && word.length() <= LONGEST && isBent(parts(word));
    }

    /**
     * Whether a word is a verb or an adjective with nothing before it in the word: 서툴러도, 쉬워졌다는. The analyser often takes
     * the last syllable of a noun or an attribute made of a verb for a noun of its own, so these are asked for by their basic
     * form too: 느려짐 by 느려지다, 깨어날 by 깨어나다, 덜어내기 by 덜어내다.
     */
    static boolean isBareVerb(String word) {
        int last = word.length() - 1;
        if (last < SHORTEST_STEM || word.length() > LONGEST) {
            return false;
        }
        if (isVerb(parts(word))) {
            return true;
        }
        char end = word.charAt(last);
        if (BEHIND_STEMS.indexOf(end) >= 0) {
            return isVerb(parts(word.substring(0, last) + "다"));
        }
        return MADE_OF_VERBS.contains(Hangul.closing(end))
                && isVerb(parts(word.substring(0, last) + (char) (end - Hangul.closing(end)) + "다"));
    }

    private static boolean isVerb(List<Part> parts) {
        POS.Tag last = parts.get(parts.size() - 1).last();
        return STEM.contains(parts.get(0).first())
                && (last == POS.Tag.E || last == POS.Tag.J)
                && parts.stream().allMatch(part -> VERBAL.contains(part.first()) && VERBAL.contains(part.last()));
    }

    private static boolean isBent(List<Part> parts) {
        boolean bent = false;
        boolean ended = false;
        int before = 0;
        for (Part part : parts) {
            POS.Tag first = part.first();
            boolean grammatical = GRAMMATICAL.contains(first) || BENDING.contains(first);
            if (!grammatical && !BEFORE_BENDING.contains(first)) {
                return false;
            }
            before += bent || grammatical ? 0 : 1;
            bent |= BENDING.contains(first) || BENDING.contains(part.last());
            ended = part.last() == POS.Tag.E || ((ended || first == POS.Tag.E) && part.last() == POS.Tag.J);
        }
        // of several nouns any name is put together: 세모+톡+이라는
        return bent && ended && before <= 1;
    }

    /** An analyser is quickly made, and none is shared, so that nobody waits for another. */
    private static List<Part> parts(String word) {
        List<Part> parts = new ArrayList<>();
        try (KoreanTokenizer tokenizer = new KoreanTokenizer(
                KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, false)) {
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            PartOfSpeechAttribute speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            tokenizer.setReader(new StringReader(word));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                parts.add(new Part(term.length(), speech.getLeftPOS(), speech.getRightPOS()));
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string could not be read", e);
        }
        return parts;
    }
}
