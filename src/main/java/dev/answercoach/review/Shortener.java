package dev.answercoach.review;

import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import dev.answercoach.text.Span;
import dev.answercoach.text.checks.Gate;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import dev.answercoach.text.sentences.Star;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The last resort for a text that is too long: takes out whole sentences, those that cost the answer least first, until
 * the gate no longer finds it too long. Never cuts within a sentence.
 */
final class Shortener {
    private final Gate gate;

    Shortener(Gate gate) {
        this.gate = gate;
    }

    /** The shortened proposal with its new verdict, or the same one if length is not what is wrong with it. */
    Rewriting.Judged shorten(Rewriting.Judged judged) {
        Limit limit = judged.proof().limit();
        if (limit == null || limit.over(judged.proof().used()) == 0) {
            return judged;
        }
        String text = judged.proposal().text();
        List<Sentence> gone = new ArrayList<>();
        String rest = text;
        for (Sentence sentence : cheapestFirst(text)) {
            if (limit.over(limit.used(rest)) == 0) {
                break;
            }
            gone.add(sentence);
            rest = without(gone, text);
        }
        return rest.isEmpty() ? judged : shortened(judged, rest, gone);
    }

    private Rewriting.Judged shortened(Rewriting.Judged judged, String rest, List<Sentence> gone) {
        Proposal proposal = judged.proposal();
        Stream<Remark> dropped = gone.stream()
                .map(sentence -> Remark.key("rewrite.changed.dropped", Map.of("sentence", sentence.text())));
        List<Remark> changes =
                Stream.concat(proposal.changes().stream(), dropped).toList();
        return Rewriting.Judged.of(new Proposal(proposal.style(), rest, changes), gate, judged.repairs());
    }

    private static List<Sentence> cheapestFirst(String text) {
        return Sentences.split(text).stream()
                .sorted(Comparator.comparingInt(Shortener::cost))
                .toList();
    }

    private static String without(List<Sentence> gone, String text) {
        String rest = text;
        List<Span> lastFirst = gone.stream()
                .map(Sentence::span)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (Span span : lastFirst) {
            rest = without(span, rest);
        }
        return rest;
    }

    /** What remains; of the white space on both sides the longer stays, since a paragraph's end outweighs a space. */
    private static String without(Span gone, String text) {
        String before = text.substring(0, gone.start());
        String after = text.substring(gone.end());
        String spaceBefore = before.substring(before.stripTrailing().length());
        String spaceAfter =
                after.substring(0, after.length() - after.stripLeading().length());
        String space = spaceBefore.length() > spaceAfter.length() ? spaceBefore : spaceAfter;
        return before.stripTrailing() + space + after.stripLeading();
    }

    /** What an answer loses with this sentence: above all its figures, then its part of the story. */
    private static int cost(Sentence sentence) {
        int figures = 3 * Quantities.find(sentence.text()).size();
        Star star = sentence.star();
        if (star == null) {
            return figures + 1;
        }
        return figures
                + switch (star) {
                    case OPENING, CLOSING, LESSON -> 0;
                    case SITUATION, TASK -> 2;
                    case ACTION, RESULT -> 4;
                };
    }
}
