package dev.answercoach.review.offline;

import dev.answercoach.review.QuestionKind;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import dev.answercoach.text.words.Coverage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an answer loses when a sentence goes, in points that only compare with each other. Figures weigh most, a measured
 * result and the only sentence of its part are protected, a lesson without anything of its own weighs least: in a tight
 * limit that is what an editor strikes first.
 */
final class Worth {
    /** Sentences of this worth are dropped only where the limit leaves no other way. */
    static final double PROTECTED = 20;

    private static final double MOST_FOR_ASIDE = 2.9;
    private static final double FIGURE = 1.5;
    private static final double MOST_FOR_FIGURES = 4.5;
    private static final double KEYWORD = 0.6;
    private static final double QUESTION_TERM = 0.5;
    private static final double MOST_FOR_TERMS = 2;
    private static final double HOLLOW = 0.1;
    /** UTF-16 units that weigh as much as one point, since a longer sentence says more. */
    private static final double UNITS_PER_POINT = 60;

    private static final double MOST_FOR_LENGTH = 2;
    private static final double TURN = 2;
    private static final double CONCRETE_LESSON = 3;
    /** What a sentence is worth more that speaks of the very thing that was asked. */
    private static final double ANSWER = 2.5;
    /** What it is worth where the question is about working with people: those sentences are few, and the answer itself. */
    private static final double ANSWER_ABOUT_PEOPLE = 5;

    /** The first look and the remedy are the actions that a story turns on, and they announce themselves. */
    private static final Pattern TURN_OPENING = Pattern.compile(
            "(?:먼저|우선|해결책|해결을|이를 (?:해결|위해|개선)|문제를 해결|개선을 위해|그래서|이에|따라서|(?i:first|to (?:fix|solve|address)|so i|therefore))");

    /** What was found: without it nobody understands the remedy. */
    private static final Pattern REVEALS_CAUSE =
            Pattern.compile("보니 |원인(?:은|을|임|이었|이 )|때문(?:이었|임)|(?i:\\bthe cause\\b)");

    /** A question that wants to hear what was learned. */
    private static final Pattern ASKS_FOR_LESSON = Pattern.compile("배운|교훈|느낀|깨달|(?i:learn|lesson)");

    private static final Pattern ASKS_FOR_PEOPLE =
            Pattern.compile("협업|협력|팀워크|팀 ?안|갈등|설득|소통|(?i:team|collaborat|conflict|disagree)");

    private static final Pattern OWN_WORD = Pattern.compile("[A-Z][A-Za-z]{2,}|\\d");

    private final Reading reading;
    private final QuestionKind kind;
    private final Asked asked;
    private final boolean asksForLesson;
    private final boolean asksForPeople;

    Worth(Reading reading) {
        String question = reading.task().draft().question();
        this.reading = reading;
        this.asked = Asked.by(question);
        this.asksForLesson = ASKS_FOR_LESSON.matcher(question).find();
        this.asksForPeople = ASKS_FOR_PEOPLE.matcher(question).find();
        this.kind = reading.task().rubric().kind();
    }

    double of(Sentence sentence) {
        if (reading.isRepeat(sentence) || Reading.isHollow(sentence)) {
            return HOLLOW;
        }
        double worth = ofPart(sentence.star())
                + ofConcreteLesson(sentence)
                + ofFigures(sentence)
                + ofTerms(sentence)
                + ofLength(sentence);
        if (sentence.star() == Star.ACTION
                && TURN_OPENING.matcher(sentence.text()).lookingAt()) {
            worth += TURN;
        }
        if (REVEALS_CAUSE.matcher(sentence.text()).find()) {
            worth += TURN;
        }
        if (sentence.star() != Star.SITUATION && asked.isSpokenOfIn(sentence.text())) {
            worth += asksForPeople ? ANSWER_ABOUT_PEOPLE : ANSWER;
        }
        if (isMeasuredResult(sentence) || isOnlyOne(sentence) || setsTheScene(sentence)) {
            worth += PROTECTED;
        }
        if (isAside(sentence)) {
            worth = Math.min(worth, MOST_FOR_ASIDE);
        }
        return reading.belongs(sentence) ? worth : worth / 2;
    }

    /** A lesson or a closing word without a figure of its own, where the question did not ask for it. */
    private boolean isAside(Sentence sentence) {
        Star star = sentence.star();
        return (star == Star.LESSON || star == Star.CLOSING || star == Star.OPENING)
                && kind != QuestionKind.MOTIVATION
                && !(star == Star.LESSON && asksForLesson)
                && !Reading.hasFigure(sentence);
    }

    private static boolean isMeasuredResult(Sentence sentence) {
        return sentence.star() == Star.RESULT && Reading.hasFigure(sentence);
    }

    /** Without its first sentence nobody knows where the rest happened. */
    private boolean setsTheScene(Sentence sentence) {
        return sentence.star() != Star.OPENING
                && reading.sentences().stream()
                        .filter(other -> !Reading.isHollow(other) && !Headings.isHeading(other.text()))
                        .limit(1)
                        .anyMatch(sentence::equals);
    }

    /** A lesson with a figure is a habit, not a phrase. */
    private static double ofConcreteLesson(Sentence sentence) {
        return sentence.star() == Star.LESSON && Reading.hasAbsoluteFigure(sentence) ? CONCRETE_LESSON : 0;
    }

    private static double ofLength(Sentence sentence) {
        return Math.min(MOST_FOR_LENGTH, sentence.text().length() / UNITS_PER_POINT);
    }

    /** The story falls apart without its only situation, action or result; the plan is what a motivation is about. */
    private boolean isOnlyOne(Sentence sentence) {
        Star star = sentence.star();
        boolean needed = star == Star.SITUATION
                || star == Star.ACTION
                || star == Star.RESULT
                || (star == Star.LESSON && asksForLesson)
                || (star == Star.CLOSING && kind == QuestionKind.MOTIVATION);
        return needed
                && reading.sentences().stream()
                                .filter(other -> other.star() == star)
                                .count()
                        == 1;
    }

    private double ofPart(@Nullable Star star) {
        if (star == null) {
            return 2;
        }
        return switch (star) {
            case RESULT -> 5;
            case ACTION -> 4;
            case TASK -> 3.5;
            case SITUATION -> 3;
            case CLOSING -> kind == QuestionKind.MOTIVATION ? 4.5 : 1;
            case LESSON -> 1.2;
            case OPENING -> kind == QuestionKind.MOTIVATION ? 2.5 : 1;
        };
    }

    private static double ofFigures(Sentence sentence) {
        return Math.min(
                MOST_FOR_FIGURES, FIGURE * Quantities.find(sentence.text()).size());
    }

    private double ofTerms(Sentence sentence) {
        Set<String> shared = new HashSet<>(reading.stems(sentence));
        shared.retainAll(reading.questionStems());
        double own = OWN_WORD.matcher(sentence.text()).find() ? 0.5 : 0;
        List<String> keywords =
                Coverage.of(sentence.text(), reading.task().draft().lexicon()).covered();
        return own + Math.min(MOST_FOR_TERMS, QUESTION_TERM * shared.size() + KEYWORD * keywords.size());
    }
}
