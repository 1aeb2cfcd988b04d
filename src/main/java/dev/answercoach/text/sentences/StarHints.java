package dev.answercoach.text.sentences;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what each sentence of an answer seems to do: every cue that speaks adds its weight, the place in the answer adds a
 * little, the heaviest part wins. A heading overrules the cues until the next heading. An answer that only imagines or
 * plans gets no hints, since there is no story whose parts could be missing.
 */
final class StarHints {
    /** Below this nothing tells what a sentence does. */
    private static final double LEAST = 0.9;

    private static final double PLACE = 0.5;
    /** A sentence longer than this is no sentence, and is read only so far. */
    private static final int LONGEST = 600;

    private static final Pattern HEADING = Pattern.compile(
            "^[\\[(<【■●▶#*\\-\\s\\d.]{0,6}(?:(?<s>상황|배경|Situation|Context)|(?<t>과제|목표|문제|Task|Goal)|(?<a>행동|해결 ?과정|해결|노력|Action)"
                    + "|(?<r>결과|성과|Results?)|(?<l>배운 점|느낀 점|교훈|Lessons?)|(?<c>포부|입사 후 포부|지원 ?동기))"
                    + "(?: ?\\((?:S|T|A|R|[A-Za-z]{4,9})\\))?[\\])>】]?(?<tail>$|[\\])>】:：]|\\s?[:：-])",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Star> HEADING_GROUPS = Map.of(
            "s", Star.SITUATION,
            "t", Star.TASK,
            "a", Star.ACTION,
            "r", Star.RESULT,
            "l", Star.LESSON,
            "c", Star.CLOSING);

    private static final Pattern OTHER_HEADING = Pattern.compile("^[\\[【<].{1,60}[\\]】>]$");

    private StarHints() {}

    static List<Sentence> label(List<Sentence> sentences) {
        if (Tense.of(sentences) == Tense.IMAGINED) {
            return sentences;
        }
        List<Sentence> labelled = new ArrayList<>(sentences.size());
        Star announced = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Star heading = heading(sentence.text());
            if (heading != null) {
                announced = heading;
                labelled.add(isBare(sentence.text()) ? sentence : with(sentence, heading));
            } else if (OTHER_HEADING.matcher(sentence.text()).matches()) {
                announced = null;
                labelled.add(sentence);
            } else {
                labelled.add(
                        with(sentence, announced != null ? announced : byCues(sentence.text(), i, sentences.size())));
            }
        }
        return List.copyOf(labelled);
    }

    private static @Nullable Star byCues(String text, int index, int count) {
        String read = text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text;
        String stripped = stripped(read);
        Map<Star, Double> weights = new EnumMap<>(Star.class);
        for (StarCue cue : StarCue.ALL) {
            if (cue.speaks(stripped)) {
                weights.merge(cue.star(), cue.weight(), Double::sum);
            }
        }
        if (count > 1 && index == 0) {
            weights.merge(Star.SITUATION, PLACE, Double::sum);
        }
        if (count > 2 && index == count - 1) {
            weights.computeIfPresent(Star.RESULT, (star, weight) -> weight + PLACE);
            weights.computeIfPresent(Star.LESSON, (star, weight) -> weight + PLACE);
            weights.computeIfPresent(Star.CLOSING, (star, weight) -> weight + PLACE);
        }
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Without list marks in front and points behind, so that openings and predicates stand where they are looked for. */
    private static String stripped(String text) {
        int start = 0;
        while (start < text.length() && "-*•·■▶ \"'“‘".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = text.length();
        while (end > start && ".!?…。\"'”’) ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static @Nullable Star heading(String text) {
        Matcher matcher = HEADING.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        return HEADING_GROUPS.entrySet().stream()
                .filter(group -> matcher.group(group.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Whether a heading stands alone on its line. */
    private static boolean isBare(String text) {
        Matcher matcher = HEADING.matcher(text);
        return matcher.find() && text.substring(matcher.end()).isBlank();
    }

    private static Sentence with(Sentence sentence, @Nullable Star star) {
        return new Sentence(sentence.span(), sentence.text(), sentence.paragraph(), star);
    }
}
