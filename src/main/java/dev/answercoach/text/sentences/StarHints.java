package dev.answercoach.text.sentences;

import dev.answercoach.text.Language;
import dev.answercoach.text.QuickPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what each sentence of an answer seems to do: every cue that speaks adds its weight, the order in which stories are told
 * adds a little ({@link StarOrder}). A heading overrules the cues until the next heading. An answer that only imagines or plans
 * gets no hints, since there is no story whose parts could be missing.
 */
final class StarHints {
    /** Below this nothing tells what a sentence does. */
    private static final double LEAST = 0.9;

    private static final QuickPattern MOTIVE = QuickPattern.of("지원(?:한|하게 된) (?:이유|까닭|동기|계기)|지원했습니다|지원하게 되었습니다|지원합니다");

    private static final QuickPattern SUPPOSED = QuickPattern.of("만약|만일|(?:[한된는]|었|았|였)다면 ");

    private static final String ITEM = "-*•·";

    /** The end of a Korean sentence that is no sentence. */
    private static final Pattern NOTE = Pattern.compile("[가-힣0-9%)](?<![다요까죠])[.…]?$");

    /** How much of a sentence's end tells that it is a note. */
    private static final int LONGEST_NOTE = 4;

    /** A heading overrules everything. */
    private static final double ANNOUNCED = 100;
    /** A sentence longer than this is no sentence, and is read only so far. */
    private static final int LONGEST = 600;

    private static final Pattern HEADING = Pattern.compile(
            "^[\\[(<【〈《■□◆◇●○▶▷▪•#*\\-\\s\\d.]{0,6}(?:(?<s>상황|배경|문제 ?상황|Situation|Context|Background)|(?<t>과제|목표|문제|역할|Tasks?|Goals?|Problem)"
                    + "|(?<a>행동|해결 ?과정|해결|노력|과정|한 일|제가 한 일|수행 ?내용|활동 ?내용|실행|조치|Actions?|What I did|Approach)"
                    + "|(?<r>결과|성과|Results?|Outcomes?|Impact)|(?<l>배운 ?점|느낀 ?점|교훈|Lessons?(?: learned)?|What I learned)|(?<c>포부|입사 ?후 ?포부|지원 ?동기))"
                    + "(?: ?\\((?:S|T|A|R|[A-Za-z]{4,9})\\))?[\\])>】〉》]?(?<tail>$|[\\])>】〉》:：]|\\s?[:：-])",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Star> HEADING_GROUPS = Map.of(
            "s", Star.SITUATION,
            "t", Star.TASK,
            "a", Star.ACTION,
            "r", Star.RESULT,
            "l", Star.LESSON,
            "c", Star.CLOSING);

    private static final Pattern OTHER_HEADING = Pattern.compile(
            "^(?:[\\[【<〈《].{1,60}[\\]】>〉》]|[■□◆◇●▶▷#].{1,20}|\\d{1,2}\\. ?[^.!?]{1,14}|[^.!?]{1,20}[:：])$");

    private StarHints() {}

    static List<Sentence> label(List<Sentence> sentences) {
        Tense tense = Tense.of(sentences);
        if (tense == Tense.IMAGINED && !isMotive(sentences)) {
            return sentences;
        }
        List<Integer> told = new ArrayList<>();
        List<double[]> weights = new ArrayList<>();
        Star announced = null;
        boolean inList = false;
        for (int i = 0; i < sentences.size(); i++) {
            String text = sentences.get(i).text();
            Star heading = heading(text);
            boolean other = heading == null && OTHER_HEADING.matcher(text).matches();
            boolean item = ITEM.indexOf(text.charAt(0)) >= 0;
            // what stands under a list, apart from it, is not announced by the list's heading
            boolean listEnds = inList
                    && !item
                    && sentences.get(i).paragraph() != sentences.get(i - 1).paragraph();
            if (heading != null || other || listEnds) {
                announced = heading;
                inList = false;
            }
            inList |= item;
            if (!other && !(heading != null && isBare(text))) {
                double[] weight = announced == null ? weights(text, told.isEmpty()) : announcing(announced);
                if (tells(weight, text)) {
                    told.add(i);
                    weights.add(weight);
                }
            }
        }
        return with(sentences, told, weights, tense);
    }

    /** Whether plans are those of an applicant, rather than what would be done if something happened. */
    private static boolean isMotive(List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> MOTIVE.isIn(sentence.text()))
                && sentences.stream().noneMatch(sentence -> SUPPOSED.isIn(sentence.text()));
    }

    private static List<Sentence> with(
            List<Sentence> sentences, List<Integer> told, List<double[]> weights, Tense tense) {
        Star[] parts = StarOrder.best(weights.toArray(double[][]::new));
        List<Sentence> labelled = new ArrayList<>(sentences);
        for (int i = 0; i < parts.length; i++) {
            double weight = weights.get(i)[StarOrder.PARTS.indexOf(parts[i])];
            // where no story is told, its order says nothing
            if (weight >= LEAST || tense == Tense.TOLD) {
                Sentence sentence = sentences.get(told.get(i));
                labelled.set(
                        told.get(i), new Sentence(sentence.span(), sentence.text(), sentence.paragraph(), parts[i]));
            }
        }
        return List.copyOf(labelled);
    }

    /**
     * What no cue speaks of and never happened has no part in a story, and must not move the parts of others. Notes leave their
     * predicates out (응답 4초 → 0.6초), so figures in them tell enough.
     */
    private static boolean tells(double[] weights, String text) {
        boolean note = ITEM.indexOf(text.charAt(0)) >= 0 || isNote(text);
        return Arrays.stream(weights).anyMatch(weight -> weight >= LEAST)
                || Tense.isPast(text)
                || (note && text.chars().anyMatch(Character::isDigit));
    }

    /** Looked for at the end alone: a sentence may be as long as a text. */
    private static boolean isNote(String text) {
        return NOTE.matcher(text)
                .useTransparentBounds(true)
                .region(Math.max(0, text.length() - LONGEST_NOTE), text.length())
                .find();
    }

    private static double[] announcing(Star star) {
        double[] weights = new double[StarOrder.PARTS.size()];
        weights[StarOrder.PARTS.indexOf(star)] = ANNOUNCED;
        return weights;
    }

    private static double[] weights(String text, boolean first) {
        String stripped = stripped(text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text);
        Language language = Language.of(stripped);
        double[] weights = new double[StarOrder.PARTS.size()];
        for (StarCue cue : StarCue.ALL) {
            if (cue.language() == language
                    && (first || !cue.first())
                    && cue.speaks().test(stripped)) {
                weights[StarOrder.PARTS.indexOf(cue.star())] += cue.weight();
            }
        }
        return weights;
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
        if (!matcher.lookingAt()) {
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
        return matcher.lookingAt() && text.substring(matcher.end()).isBlank();
    }
}
