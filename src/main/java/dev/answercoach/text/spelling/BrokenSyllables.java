package dev.answercoach.text.spelling;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what only a slip of the fingers writes: a ㅒ where no word has one (떄), a letter left alone in a word (했ㅅ습니다). */
final class BrokenSyllables implements SlipRule {
    private static final int AE = 1;
    private static final int YAE = 3;
    /** The syllables that words do begin with before ㅒ: 걔, 섀도, 얘, 쟤. */
    private static final String LEADS_OF_YAE = "걔섀얘쟤";

    /** A shape is named by the letter that it resembles: ㄱ자형. */
    private static final char SHAPE = '자';

    @Override
    public List<Slip> find(String text) {
        List<Slip> slips = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isBroken(unit)) {
                slips.add(slip(text, at, Character.toString(Hangul.withVowel(unit, AE))));
            } else if (isLetterAlone(text, at)) {
                slips.add(slip(text, at, ""));
            }
        }
        return slips;
    }

    private static boolean isBroken(char unit) {
        return Hangul.isSyllable(unit)
                && Hangul.vowel(unit) == YAE
                && LEADS_OF_YAE.chars().noneMatch(known -> Hangul.lead(known) == Hangul.lead(unit));
    }

    private static boolean isLetterAlone(String text, int at) {
        return isLetter(text.charAt(at))
                && at > 0
                && Hangul.isSyllable(text.charAt(at - 1))
                && !(at + 1 < text.length() && text.charAt(at + 1) == SHAPE);
    }

    /** A compatibility jamo, ㄱ to ㅣ. */
    private static boolean isLetter(char unit) {
        return unit >= 'ㄱ' && unit <= 'ㅣ';
    }

    private static Slip slip(String text, int at, String right) {
        Span span = new Span(KoreanWord.start(text, at), KoreanWord.end(text, at + 1));
        String better = text.substring(span.start(), at) + right + text.substring(at + 1, span.end());
        return new Slip(Slip.Kind.WORD, span, span.in(text), better);
    }
}
