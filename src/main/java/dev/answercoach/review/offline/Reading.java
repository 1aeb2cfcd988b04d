package dev.answercoach.review.offline;

import dev.answercoach.review.ReviewTask;
import dev.answercoach.text.Language;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import dev.answercoach.text.words.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draft as the rule-based coach reads it: which sentences are evidence, and which are repetition, praise or talk about
 * something else. Only evidence is scored, so that none of the others can raise a score.
 */
final class Reading {
    /** Two sentences that share this part of their stems say the same. */
    private static final double SAME = 0.8;

    private static final int LEAST_STEMS_TO_COMPARE = 4;
    /** So many letters and digits in a row do not come again by chance. */
    private static final int LEAST_LETTERS_AGAIN = 12;
    /** Beyond this many sentences an answer is no answer; the rest is not compared pair by pair. */
    private static final int MOST_COMPARED = 200;

    private static final Set<String> RELATIVE_UNITS = Set.of("%", "%p", "배");

    private final ReviewTask task;
    private final List<Sentence> sentences;
    private final Map<Sentence, Set<String>> stems = new HashMap<>();
    private final Set<Sentence> repeats;
    private final Subject subject;
    private final List<Sentence> evidence;

    Reading(ReviewTask task) {
        this(task, task.check().sentences());
    }

    /** Reads another text in the place of the draft, such as a rewrite that is still too long. */
    Reading(ReviewTask task, String text) {
        this(task, Sentences.split(text));
    }

    private Reading(ReviewTask task, List<Sentence> sentences) {
        this.task = task;
        this.sentences = sentences;
        sentences.forEach(sentence -> stems.put(sentence, Stems.of(sentence.text())));
        this.repeats = repeats();
        List<Sentence> candidates = sentences.stream()
                .filter(sentence -> !repeats.contains(sentence))
                .filter(sentence -> !isHollow(sentence))
                .filter(sentence -> !echoesTheQuestion(sentence))
                .limit(MOST_COMPARED)
                .toList();
        this.subject = new Subject(asked(), candidates, this::stems);
        this.evidence = subject.sentences();
    }

    ReviewTask task() {
        return task;
    }

    Language language() {
        return task.language();
    }

    /** All sentences, as they stand. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences that count: distinct, on the subject, and about the writer's work. */
    List<Sentence> evidence() {
        return evidence;
    }

    /**
     * The same sentences, each with the part that it plays among them alone: a sentence plays its part by its place too, and
     * what surrounds the evidence must not change it.
     */
    List<Sentence> scored() {
        StringBuilder told = new StringBuilder();
        evidence.forEach(sentence -> told.append(sentence.text()).append('\n'));
        Map<String, Sentence> alone = new HashMap<>();
        Sentences.split(told.toString()).forEach(sentence -> alone.putIfAbsent(sentence.text(), sentence));
        return evidence.stream()
                .map(sentence -> new Sentence(
                        sentence.span(),
                        sentence.text(),
                        sentence.paragraph(),
                        alone.getOrDefault(sentence.text(), sentence).star()))
                .toList();
    }

    /** Whether a sentence is evidence, or goes on from it without leaving the world of work. */
    boolean belongs(Sentence sentence) {
        int at = sentences.indexOf(sentence);
        boolean follows = at > 0 && evidence.contains(sentences.get(at - 1));
        return evidence.contains(sentence) || (follows && !subject.isLeftBy(sentence));
    }

    boolean isRepeat(Sentence sentence) {
        return repeats.contains(sentence);
    }

    /** Whether a sentence says nothing about the writer's work; a figure makes praise a fact, unless it is a share ("I give 110%"). */
    static boolean isHollow(Sentence sentence) {
        String text = sentence.text();
        return Noise.META.isIn(text)
                || ((Noise.PRAISE.isIn(text) || Noise.CLICHE.isIn(text)) && !hasAbsoluteFigure(sentence));
    }

    static boolean hasFigure(Sentence sentence) {
        return !Quantities.find(sentence.text()).isEmpty();
    }

    /** Whether a sentence has a figure that is more than a share or a multiple, which say nothing without their base. */
    static boolean hasAbsoluteFigure(Sentence sentence) {
        return Quantities.find(sentence.text()).stream()
                .anyMatch(quantity -> !RELATIVE_UNITS.contains(quantity.unit()));
    }

    Set<String> stems(Sentence sentence) {
        return stems.getOrDefault(sentence, Set.of());
    }

    Set<String> questionStems() {
        return Stems.subjectOf(task.draft().question()).keySet();
    }

    private Set<Sentence> repeats() {
        Set<Sentence> found = new HashSet<>();
        Set<String> seen = new HashSet<>();
        StringBuilder before = new StringBuilder();
        List<Sentence> compared = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String letters = letters(sentence.text());
            boolean again = !seen.add(letters)
                    || (letters.length() >= LEAST_LETTERS_AGAIN && before.indexOf(letters) >= 0)
                    || compared.stream().anyMatch(other -> saySame(other, sentence));
            before.append(letters);
            if (again) {
                found.add(sentence);
            } else if (compared.size() < MOST_COMPARED) {
                compared.add(sentence);
            }
        }
        return found;
    }

    private boolean saySame(Sentence one, Sentence other) {
        Set<String> first = stems(one);
        Set<String> second = stems(other);
        if (Math.min(first.size(), second.size()) < LEAST_STEMS_TO_COMPARE) {
            return false;
        }
        long shared = first.stream().filter(second::contains).count();
        return shared >= SAME * (first.size() + second.size() - shared);
    }

    /** A question copied into the answer answers nothing. */
    private boolean echoesTheQuestion(Sentence sentence) {
        String question = task.draft().question();
        return !question.isBlank() && !hasFigure(sentence) && Stems.of(question).containsAll(stems(sentence));
    }

    /** The stems of question and posting. */
    private Set<String> asked() {
        Set<String> asked = new HashSet<>(questionStems());
        task.draft().lexicon().keywords().stream()
                .map(Lexicon.Keyword::term)
                .forEach(term -> asked.addAll(Stems.of(term)));
        return asked;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(unit -> letters.append((char) unit));
        return letters.toString();
    }
}
