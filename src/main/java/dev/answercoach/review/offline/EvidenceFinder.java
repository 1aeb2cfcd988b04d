package dev.answercoach.review.offline;

import dev.answercoach.review.Evidence;
import dev.answercoach.review.QuestionKind;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import dev.answercoach.text.words.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for the facets of an evidence in the sentences that count. The score grows with the number of facets, never with
 * the number of sentences, so that saying a thing again, or more of it, earns nothing.
 */
final class EvidenceFinder {
    private static final int LOWEST = 1;

    private static final int HIGHEST = 5;
    /** Something is there, though not the thing itself. */
    private static final int ONLY_AROUND = 2;

    /** However well it sounds. */
    private static final int MOST_FOR_WORDS = 3;

    private static final int STEPS_ABOVE_LOWEST = 4;
    private static final int MOST_WITHOUT_QUESTION = 3;
    /** An answer sets its scene, and speaks of what was asked from its start, in its first sentences. */
    private static final int EARLY = 2;
    /** So many sentences of action are steps, whether or not they are numbered. */
    private static final int SEVERAL = 3;

    private final Reading reading;
    private final String company;
    private final List<String> keywords;
    private final List<Sentence> evidence;

    EvidenceFinder(Reading reading) {
        this.reading = reading;
        this.evidence = reading.scored();
        Lexicon lexicon = reading.task().draft().lexicon();
        this.company = lexicon.company();
        this.keywords = lexicon.keywords().stream()
                .flatMap(keyword -> Stream.concat(Stream.of(keyword.term()), keyword.synonyms().stream()))
                .toList();
    }

    Showing find(Evidence of) {
        Showing showing = of == Evidence.ANSWERS_QUESTION ? answersQuestion() : byFacets(of);
        return showing.score() > MOST_FOR_WORDS && isMereWords()
                ? new Showing(of, MOST_FOR_WORDS, showing.sentences(), Showing.MERE_WORDS)
                : showing;
    }

    /**
     * Whether nothing in it could be checked: a story with neither a situation nor a figure that is more than a share, a design
     * without a figure.
     */
    private boolean isMereWords() {
        boolean figures = evidence.stream().anyMatch(Reading::hasAbsoluteFigure);
        return switch (reading.task().rubric().kind()) {
            case BEHAVIOURAL ->
                !figures
                        && byFacets(Evidence.CONTEXT).sentences().stream()
                                .allMatch(sentence -> Fit.of(sentence, Evidence.CONTEXT) == Fit.ALIEN);
            case SYSTEM_DESIGN -> !figures;
            case MOTIVATION, TECHNICAL -> false;
        };
    }

    private Showing byFacets(Evidence of) {
        List<Facet> facets = Facet.of(of);
        Set<Sentence> based = new HashSet<>();
        Map<Sentence, Integer> strength = new HashMap<>();
        List<String> lacking = new ArrayList<>();
        int shown = 0;
        int most = HIGHEST;
        for (Facet facet : facets) {
            List<Sentence> sentences = showing(facet, based).stream()
                    .filter(sentence -> facet.scope() != Facet.Scope.BASE
                            || Fit.of(sentence, of) != Fit.ALIEN
                            || setsTheScene(sentence, of))
                    .toList();
            if (facet.scope() == Facet.Scope.BASE) {
                based.addAll(sentences);
            }
            sentences.forEach(sentence -> strength.merge(sentence, 1, Integer::sum));
            if (sentences.isEmpty()) {
                lacking.add(facet.name());
                most = Math.min(most, facet.most());
            } else {
                shown++;
            }
        }
        if (based.isEmpty()) {
            return new Showing(of, shown == 0 ? LOWEST : ONLY_AROUND, List.of(), Showing.ALL_MISSING);
        }
        List<Sentence> best = based.stream()
                .sorted(Comparator.comparingInt(
                                (Sentence sentence) -> -strength.getOrDefault(sentence, 0) - partAndVoice(of, sentence))
                        .thenComparing(Sentence::span))
                .toList();
        if (of == Evidence.OWN_ACTION && StoryFaults.isOnlyWe(reading)) {
            return new Showing(of, ONLY_AROUND, best, "own");
        }
        int score = Math.min(most, LOWEST + Math.round((float) STEPS_ABOVE_LOWEST * shown / facets.size()));
        return new Showing(of, score, best, lacking.isEmpty() ? Showing.NOTHING : lacking.get(0));
    }

    /** Of two sentences that show as much the better proof plays the very part; of two actions the one that says "I". */
    private static int partAndVoice(Evidence of, Sentence sentence) {
        int part = Fit.of(sentence, of) == Fit.EXPECTED ? 1 : 0;
        int voice = of == Evidence.OWN_ACTION && Actors.saysI(sentence.text()) ? 1 : 0;
        return part + voice;
    }

    private List<Sentence> showing(Facet facet, Set<Sentence> based) {
        if (facet.scope() == Facet.Scope.STEPS && based.size() >= SEVERAL) {
            return List.copyOf(based);
        }
        Pattern pattern = facet.pattern(company, keywords);
        return evidence.stream()
                .filter(sentence ->
                        !facet.scope().needsBase() || based.contains(sentence) || figureOfPart(facet, sentence, based))
                .filter(sentence -> facet.scope() != Facet.Scope.FIGURE || Reading.hasFigure(sentence))
                .filter(sentence ->
                        pattern.matcher(NameLists.without(sentence.text())).find())
                .toList();
    }

    /** The figures of a situation or a result may stand in another sentence of that part than the words that name it. */
    private boolean figureOfPart(Facet facet, Sentence sentence, Set<Sentence> based) {
        return facet.scope() == Facet.Scope.FIGURE
                && (Fit.of(sentence, facet.evidence()) == Fit.EXPECTED
                        || (!based.isEmpty() && setsTheScene(sentence, facet.evidence())));
    }

    /** A story's first sentences set its scene, whatever their verbs are. */
    private boolean setsTheScene(Sentence sentence, Evidence of) {
        return of == Evidence.CONTEXT && evidence.stream().limit(EARLY).anyMatch(sentence::equals);
    }

    /** An answer that never names what was asked can still be a good answer, but not one to this question. */
    private Showing answersQuestion() {
        List<Sentence> kind = byFacets(expected(reading.task().rubric().kind())).sentences();
        Asked asked = Asked.by(reading.task().draft().question());
        if (asked.isMute()) {
            return kind.isEmpty()
                    ? new Showing(Evidence.ANSWERS_QUESTION, LOWEST, List.of(), Showing.ALL_MISSING)
                    : new Showing(Evidence.ANSWERS_QUESTION, MOST_WITHOUT_QUESTION, kind, "question");
        }
        List<Sentence> speaking = evidence.stream()
                .filter(sentence -> asked.isSpokenOfIn(sentence.text()))
                .sorted(Comparator.comparing(EvidenceFinder::looksBack)
                        .thenComparingLong(sentence -> -asked.partsIn(sentence.text()))
                        .thenComparing(Sentence::span))
                .toList();
        List<String> lacking = new ArrayList<>();
        int score = LOWEST;
        score += add(!kind.isEmpty(), "kind", lacking);
        score += add(!speaking.isEmpty(), "term", lacking);
        score +=
                add(asked.isHalfAnsweredBy(speaking.stream().map(Sentence::text).toList()), "half", lacking);
        score += add(evidence.stream().limit(EARLY).anyMatch(speaking::contains), "early", lacking);
        if (kind.isEmpty()) {
            score = Math.min(score, MOST_FOR_WORDS);
        }
        List<Sentence> quotable =
                Stream.concat(speaking.stream(), kind.stream()).distinct().toList();
        return new Showing(
                Evidence.ANSWERS_QUESTION,
                score,
                quotable,
                score == LOWEST ? Showing.ALL_MISSING : lacking.isEmpty() ? Showing.NOTHING : lacking.get(0));
    }

    /** A lesson repeats the words of the question more often than it answers it. */
    private static boolean looksBack(Sentence sentence) {
        return sentence.star() == Star.LESSON || sentence.star() == Star.CLOSING;
    }

    private static int add(boolean shown, String name, List<String> lacking) {
        if (!shown) {
            lacking.add(name);
        }
        return shown ? 1 : 0;
    }

    /** What an answer of this kind is made of. */
    private static Evidence expected(QuestionKind kind) {
        return switch (kind) {
            case BEHAVIOURAL -> Evidence.OWN_ACTION;
            case MOTIVATION -> Evidence.COMPANY_FIT;
            case TECHNICAL, SYSTEM_DESIGN -> Evidence.MECHANISM;
        };
    }
}
