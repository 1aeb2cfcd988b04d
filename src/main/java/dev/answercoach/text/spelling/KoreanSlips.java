package dev.answercoach.text.spelling;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for the letters of {@code korean-slips.tsv}, and only where they stand looks at what is around them. */
final class KoreanSlips implements SlipRule {
    private static final Map<Character, List<KoreanSlip>> BY_FIRST = KoreanSlip.table().stream()
            .collect(Collectors.groupingBy(slip -> slip.wrong().charAt(0)));

    /** Asking it costs less than asking the table, and most syllables begin no slip. */
    private static final BitSet FIRSTS = BY_FIRST.keySet().stream().collect(BitSet::new, BitSet::set, BitSet::or);

    @Override
    public List<Slip> find(String text) {
        List<Slip> slips = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (!FIRSTS.get(text.charAt(at)) || !Hangul.isSyllable(text.charAt(at))) {
                continue;
            }
            for (KoreanSlip slip : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(slip.wrong(), at)) {
                    int start = KoreanWord.start(text, at);
                    if (slip.isAt(text, at, start)) {
                        slips.add(slip(text, slip, start, at));
                    }
                }
            }
        }
        return slips;
    }

    private static Slip slip(String text, KoreanSlip slip, int start, int at) {
        int wrongEnd = at + slip.wrong().length();
        int end = Math.max(wrongEnd, KoreanWord.endWithoutParticle(text, wrongEnd));
        String better = text.substring(start, at) + slip.right() + text.substring(wrongEnd, end);
        // a row may look for the space behind a word too
        Span span = trimmed(text, start, end);
        return new Slip(Slip.Kind.WORD, span, span.in(text), better.strip());
    }

    private static Span trimmed(String text, int start, int end) {
        return new Span(start, text.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
