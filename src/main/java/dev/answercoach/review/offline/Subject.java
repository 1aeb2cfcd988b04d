package dev.answercoach.review.offline;

import dev.answercoach.text.sentences.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a draft is about, and which of its sentences are on it: those that hang together with the question, the posting, the
 * world of work, or with a sentence that does.
 */
final class Subject {
    /** So many words do not meet by chance. */
    private static final int FIRM = 2;

    private final Set<String> asked;
    private final List<Sentence> candidates;
    private final Function<Sentence, Set<String>> stems;
    /** The stems of what was asked, and of the sentences that may be of work. */
    private final Set<String> trade;

    /**
     * @param asked the stems of question and posting
     * @param candidates the sentences that may be on the subject, in their order
     * @param stems of any sentence of the draft
     */
    Subject(Set<String> asked, List<Sentence> candidates, Function<Sentence, Set<String>> stems) {
        this.asked = asked;
        this.candidates = candidates;
        this.stems = stems;
        this.trade = new HashSet<>(asked);
        candidates.stream().map(stems).filter(Stems::mayBeOfWork).forEach(trade::addAll);
    }

    /** The candidates that are on the subject, in their order; where nothing tells, the first sentence sets it. */
    List<Sentence> sentences() {
        Set<Sentence> kept = new TreeSet<>(Comparator.comparing(Sentence::span));
        candidates.stream()
                .filter(sentence -> Stems.speakOfWork(stems.apply(sentence), trade) || shared(sentence, asked) > 0)
                .forEach(kept::add);
        if (kept.isEmpty() && !candidates.isEmpty()) {
            kept.add(candidates.get(0));
        }
        addWhatHangsTogetherWith(kept);
        return withoutIslands(kept);
    }

    /** Whether a sentence leaves the subject for private life. */
    boolean isLeftBy(Sentence sentence) {
        return Stems.speakOfPrivateLife(stems.apply(sentence), trade);
    }

    private void addWhatHangsTogetherWith(Set<Sentence> kept) {
        Set<String> told = new HashSet<>(asked);
        kept.forEach(sentence -> told.addAll(stems.apply(sentence)));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < candidates.size(); i++) {
                Sentence sentence = candidates.get(i);
                boolean follows = followsOn(i, kept);
                if (!kept.contains(sentence) && hangsTogether(sentence, follows, told)) {
                    kept.add(sentence);
                    grown |= told.addAll(stems.apply(sentence)) || follows;
                }
            }
        }
    }

    /** What speaks of private life may still be the story's: it shares several words with it, or goes on from it with a figure. */
    private boolean hangsTogether(Sentence sentence, boolean follows, Set<String> told) {
        long shared = shared(sentence, told);
        boolean loosely = follows || shared > 0;
        return isLeftBy(sentence) ? shared >= FIRM || (loosely && Reading.hasFigure(sentence)) : loosely;
    }

    /** "그 결과 12개 팀 중 1등을 했습니다" belongs to whatever it concludes. */
    private boolean followsOn(int i, Set<Sentence> kept) {
        if (i == 0 || !kept.contains(candidates.get(i - 1))) {
            return false;
        }
        Link link = Link.of(candidates.get(i).text());
        return link == Link.ANAPHORIC || link == Link.CONCLUDING;
    }

    /** A sentence amid others that are off the subject is off it too, where a single word speaks for it: bakeries sell, too. */
    private List<Sentence> withoutIslands(Set<Sentence> kept) {
        List<Sentence> rest = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Sentence sentence = candidates.get(i);
            boolean island = i > 0
                    && i + 1 < candidates.size()
                    && isOff(candidates.get(i - 1), kept)
                    && isOff(candidates.get(i + 1), kept)
                    && !Reading.hasFigure(sentence)
                    && Stems.ofWork(stems.apply(sentence)) + shared(sentence, asked) < FIRM;
            if (kept.contains(sentence) && !island) {
                rest.add(sentence);
            }
        }
        return rest.isEmpty() ? List.copyOf(kept) : List.copyOf(rest);
    }

    private static boolean isOff(Sentence sentence, Set<Sentence> kept) {
        return !kept.contains(sentence) && !Headings.isHeading(sentence.text());
    }

    private long shared(Sentence sentence, Set<String> told) {
        return stems.apply(sentence).stream().filter(told::contains).count();
    }
}
