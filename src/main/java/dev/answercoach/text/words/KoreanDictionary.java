package dev.answercoach.text.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Asks the dictionary of a morphological analyser about a Korean word. Reading the dictionary takes about a second and 17 MB,
 * so it is done when the first word is asked that the lists of this package do not settle; after that a word takes a few
 * microseconds.
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

    /** What bends: verbs, adjectives, the copula, and what makes verbs of nouns. */
    private static final Set<POS.Tag> BENDING =
            EnumSet.of(POS.Tag.VV, POS.Tag.VA, POS.Tag.VX, POS.Tag.XSV, POS.Tag.XSA, POS.Tag.VCP, POS.Tag.VCN);
    /** What may stand before it in one word, proper names not: 끝+나, 분+이, 바로+잡. */
    private static final Set<POS.Tag> BEFORE_BENDING =
            EnumSet.of(POS.Tag.NNG, POS.Tag.MAG, POS.Tag.XR, POS.Tag.NNBC, POS.Tag.NR, POS.Tag.NP);

    /** Two syllables are a form only where they end as hardly a name does: 받아, but not 노션. */
    private static final String LAST_OF_SHORT = "아어여고며면서게지";

    private static final class Loaded {
        private static final KoreanDictionary INSTANCE = new KoreanDictionary();
    }

    private final KoreanTokenizer tokenizer = new KoreanTokenizer(
            KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, false);
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    private final PartOfSpeechAttribute partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);

    private KoreanDictionary() {}

    /**
     * Whether a word of Hangul syllables is one common word of the dictionary with endings, particles or suffixes, or none:
     * 돌아오는지, 뼈저리게, 일회성, 닷새째. Not so proper names, and what is put together of several words.
     */
    static boolean isOneWord(String word) {
        return word.length() <= LONGEST && Loaded.INSTANCE.analysesAsOneWord(word);
    }

    /** Whether a word of Hangul syllables is a form of a verb or an adjective, or a common noun with the copula: 끝나고, 분이면. */
    static boolean isVerbForm(String word) {
        boolean wanted =
                word.length() > 2 || (word.length() == 2 && LAST_OF_SHORT.indexOf(word.charAt(word.length() - 1)) >= 0);
        return wanted && word.length() <= LONGEST && Loaded.INSTANCE.analysesAsVerbForm(word);
    }

    private synchronized boolean analysesAsVerbForm(String word) {
        try (tokenizer) {
            tokenizer.setReader(new StringReader(word));
            tokenizer.reset();
            boolean possible = true;
            boolean bent = false;
            boolean ended = false;
            int before = 0;
            while (possible && tokenizer.incrementToken()) {
                POS.Tag first = partOfSpeech.getLeftPOS();
                POS.Tag last = partOfSpeech.getRightPOS();
                possible = GRAMMATICAL.contains(first) || BENDING.contains(first) || BEFORE_BENDING.contains(first);
                before += bent || GRAMMATICAL.contains(first) || BENDING.contains(first) ? 0 : 1;
                bent |= BENDING.contains(first) || BENDING.contains(last);
                ended = last == POS.Tag.E || ((ended || first == POS.Tag.E) && last == POS.Tag.J);
            }
            tokenizer.end();
            // of several nouns any name is put together: 세모+톡+이라는
            return possible && bent && ended && before <= 1;
        } catch (IOException e) {
            throw new UncheckedIOException("a string could not be read", e);
        }
    }

    private synchronized boolean analysesAsOneWord(String word) {
        try (tokenizer) {
            tokenizer.setReader(new StringReader(word));
            tokenizer.reset();
            boolean one = tokenizer.incrementToken()
                    && term.length() >= SHORTEST_STEM
                    && LEXICAL.contains(partOfSpeech.getLeftPOS());
            while (one && tokenizer.incrementToken()) {
                one = GRAMMATICAL.contains(partOfSpeech.getLeftPOS())
                        && GRAMMATICAL.contains(partOfSpeech.getRightPOS());
            }
            tokenizer.end();
            return one;
        } catch (IOException e) {
            throw new UncheckedIOException("a string could not be read", e);
        }
    }
}
