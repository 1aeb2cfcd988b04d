package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells names in Hangul that no list has, by their sound: 폴라리스, 플링크. */
final class ForeignNames implements NameRule {
    private static final String BODIES = "호선부팀반관점역시군섬강산교당상홀";

    private static final int SHORTEST = 2;

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        HangulWords.forEachNoun(rewrite, word -> !known.knowsHangul(word), (noun, span) -> {
            Span strange = Loanwords.strangePart(noun, known::knowsHangul);
            if (!strange.isEmpty()
                    && !known.knowsSound(noun)
                    && !soundsKnown(rewrite, span, known)
                    && !known.knowsSound(strange.in(noun))
                    && !isShipOrBody(noun, known)
                    && !SuffixedNames.isOwn(noun, known)
                    && !isIdea(noun)
                    && !isKnownBeforeCopula(rewrite, span, known)
                    && !known.isAbbreviated(noun)
                    && !isOrdinary(rewrite, span)
                    && !KoreanDictionary.isCommonNoun(noun)
                    && !KoreanDictionary.isCommonNoun(strange.in(noun))
                    && !KoreanDictionary.isBareVerb(HangulWords.wordFrom(rewrite, span.start()))) {
                found.add(new Span(span.start() + strange.start(), span.start() + strange.end()));
            }
        });
        return found;
    }

    /** One syllable says what it is the name of: 실버 개닛호, 힐브룩교. */
    static boolean isShipOrBody(String noun, Vocabulary known) {
        return noun.length() > SHORTEST
                && BODIES.indexOf(noun.charAt(noun.length() - 1)) >= 0
                && known.knowsSound(noun.substring(0, noun.length() - 1));
    }

    /** 레이턴시 is a word that ends as if with a particle. */
    private static boolean isOrdinary(String text, Span noun) {
        return Particles.stems(HangulWords.wordFrom(text, noun.start())).stream()
                .anyMatch(Loanwords::isOrdinary);
    }

    /** 트위터죠 ends with the copula. */
    private static boolean isKnownBeforeCopula(String text, Span noun, Vocabulary known) {
        return Copula.noun(HangulWords.wordFrom(text, noun.start()))
                .filter(word -> Loanwords.isOrdinary(word)
                        || known.knowsHangul(word)
                        || known.knowsSound(word)
                        || NameLexicon.standard()
                                .named(word)
                                .filter(known::knows)
                                .isPresent())
                .isPresent();
    }

    /** 패스트레인 ends as if with the copula. */
    private static boolean soundsKnown(String text, Span noun, Vocabulary known) {
        return Particles.stems(HangulWords.wordFrom(text, noun.start())).stream()
                .anyMatch(known::knowsSound);
    }

    private static boolean isIdea(String noun) {
        return NameLexicon.standard()
                .named(noun)
                .map(name -> name.kind() == NameLexicon.Kind.CONCEPT)
                .orElse(false);
    }
}
