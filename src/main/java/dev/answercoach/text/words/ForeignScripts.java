package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words in a script that neither Korean nor English is written in: 三星電子, トヨタ, Кафка. */
final class ForeignScripts implements NameRule {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHangul}]]{1,200}+");

    /** A sign, not a word: μm, 3σ, ΔT. */
    private static final Pattern GREEK_SIGN = Pattern.compile("[A-Za-z0-9]{0,2}\\p{IsGreek}[A-Za-z0-9]{0,2}");

    /** Characters that Korean newspapers write alone before an ordinary word: 現 직장, 前 팀장. */
    private static final String ALONE = "現前新舊大中小上下左右無有對非反全各本當故親脫多再";

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Matcher runs = RUN.matcher(rewrite);
        while (runs.find()) {
            String run = runs.group();
            if (isForeign(run) && !isSign(run)) {
                Span word = word(rewrite, runs.start(), runs.end());
                if (!known.knowsText(word.in(rewrite)) && !known.knowsText(run)) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    private static boolean isForeign(String run) {
        return run.codePoints()
                .filter(letter -> letter >= 0x80 && Character.isLetter(letter))
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(script ->
                        script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED);
    }

    private static boolean isSign(String run) {
        return GREEK_SIGN.matcher(run).matches() || (run.length() == 1 && ALONE.contains(run));
    }

    /** The run with the Hangul of the same word, particles apart: 三星전자 in 三星전자에서. */
    private static Span word(String text, int start, int end) {
        String tail = HangulWords.wordFrom(text, end);
        String noun = Particles.isParticle(tail) ? "" : Particles.noun(tail);
        return new Span(start, end + noun.length());
    }
}
