package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells names in Hangul that are no word of the language, nor put together of words: 모노결, 스위스리, 코오롱스포츠. */
final class UnknownWords implements NameRule {
    /** Shorter words are too often a noun of one syllable with a particle. */
    private static final int SHORTEST = 3;

    /** How words for amounts, substances and methods end, and hardly a name does: 재검률, 변이체, 시약값, 다구치법. */
    private static final String COMMON_ENDS = "률율량액체염균법값취물촌잔폭칙세";

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        HangulWords.forEachWord(rewrite, (word, span) -> {
            if (word.length() >= SHORTEST
                    && !known.knowsHangul(word)
                    && !Particles.isParticle(word.substring(1))
                    && known.isStrange(word)) {
                String noun = HangulWords.noun(word);
                if (noun.length() >= SHORTEST
                        && COMMON_ENDS.indexOf(noun.charAt(noun.length() - 1)) < 0
                        && !known.knowsSound(noun)
                        && !known.isAbbreviated(noun)
                        && !ForeignNames.isShipOrBody(noun, known)) {
                    found.add(new Span(span.start(), span.start() + noun.length()));
                }
            }
        });
        return found;
    }
}
