package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names whose letters somebody set apart: 쿠 버 네 티 스, K.a.f.k.a. */
final class SpacedNames implements NameRule {
    private static final String APART = "[ .·ㆍ_*-]";

    /** The last syllable may carry particles; where it does not, a word of its own follows. */
    private static final Pattern SPACED = Pattern.compile("(?<![가-힣0-9])(?<![0-9] )(?<single>[가-힣](?:" + APART
            + "[가-힣](?![가-힣])){1,20}+)(?:" + APART + "[가-힣]{2,5}+)?"
            + "|(?<![A-Za-z0-9])[A-Za-z](?:" + APART + "[A-Za-z](?![A-Za-z0-9])){2,19}+");

    /** Words of one syllable, which stand side by side in honest sentences too: 더 큰 팀. */
    private static final String WORDS = "더큰수것때한할등또팀볼쓸될된든때그이저두세네번일";

    /** Fewer syllables that only sound foreign are too many other things. */
    private static final int SHORTEST_UNKNOWN = 4;

    private static final int SHORTEST_UNKNOWN_LATIN = 5;
    private static final int SHORTEST_KNOWN = 3;

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Matcher spaced = SPACED.matcher(rewrite);
        while (spaced.find()) {
            Span whole = new Span(spaced.start(), spaced.end());
            name(rewrite, whole, known)
                    .or(() -> spaced.end("single") < 0
                            ? Optional.empty()
                            : name(rewrite, new Span(whole.start(), spaced.end("single")), known))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Span> name(String rewrite, Span spaced, Vocabulary known) {
        StringBuilder joined = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = spaced.start(); i < spaced.end(); i++) {
            if (Character.isLetter(rewrite.charAt(i))) {
                joined.append(rewrite.charAt(i));
                places.add(i);
            }
        }
        return name(joined.toString(), known)
                .map(span -> new Span(places.get(span.start()), places.get(span.end() - 1) + 1))
                .filter(span -> !known.knowsText(span.in(rewrite)));
    }

    private static Optional<Span> name(String joined, Vocabulary known) {
        Optional<Span> listed = NameLexicon.standard().find(joined).stream()
                .filter(place -> place.name().kind() != NameLexicon.Kind.CONCEPT)
                .filter(place -> place.span().length() >= SHORTEST_KNOWN)
                .filter(place -> !known.knows(place.name()))
                .map(NameLexicon.Place::span)
                .findFirst();
        if (listed.isPresent()) {
            return listed;
        }
        return Hangul.isSyllable(joined.charAt(0)) ? unknownHangul(joined, known) : unknownLatin(joined, known);
    }

    private static Optional<Span> unknownHangul(String joined, Vocabulary known) {
        String noun = HangulWords.noun(joined);
        boolean name = noun.length() >= SHORTEST_UNKNOWN
                && Loanwords.looksForeign(noun)
                && noun.chars().noneMatch(syllable -> WORDS.indexOf(syllable) >= 0)
                && !known.knowsText(noun)
                && !Loanwords.isOrdinary(noun);
        return name ? Optional.of(new Span(0, noun.length())) : Optional.empty();
    }

    private static Optional<Span> unknownLatin(String joined, Vocabulary known) {
        boolean name = joined.length() >= SHORTEST_UNKNOWN_LATIN
                && !known.knowsLatin(joined)
                && !known.knowsText(joined)
                && !EnglishWords.isOrdinary(joined);
        return name ? Optional.of(new Span(0, joined.length())) : Optional.empty();
    }
}
