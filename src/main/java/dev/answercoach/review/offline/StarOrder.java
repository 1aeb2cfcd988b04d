package dev.answercoach.review.offline;

import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts an answer into the order situation and task, action, result, lesson and closing, where that is safe. Labels are
 * hints, so only whole groups move: a sentence together with those that hang on it. An answer with headings, with few
 * labels, or one whose sentences lean on each other is left as it stands; a wrong order reads worse than a late situation.
 */
final class StarOrder {
    /** Part of the sentences that must have a label. */
    private static final double TRUSTED = 0.7;

    private static final int LEAST_SENTENCES = 3;
    /** Length from which a text without paragraphs gets some, in UTF-16 units. */
    private static final int LONG = 300;

    /** Says where or when: whatever else it does, as a first sentence it sets the scene. */
    private static final Pattern SCENE =
            Pattern.compile("에서|당시|시절|(?:할|일|하던|학년|학기) 때|(?i:\\b(?:at|during|when|while|in my|in our) )");

    /** A sentence and those that hang on it. */
    private record Group(List<Piece> pieces, int rank) {}

    private StarOrder() {}

    /** The pieces in their better order, which may be the one that they have. */
    static List<Piece> of(List<Piece> pieces) {
        if (!isTrusted(pieces)) {
            return pieces;
        }
        List<Group> groups = groups(pieces);
        if (isComposed(groups.stream().map(Group::rank).toList())) {
            return pieces;
        }
        List<Group> ordered =
                groups.stream().sorted(Comparator.comparingInt(Group::rank)).toList();
        List<Piece> result =
                ordered.stream().flatMap(group -> group.pieces().stream()).toList();
        return opensWell(result) ? result : pieces;
    }

    /**
     * Where a long answer in one block gets paragraphs: before its first action and before the results that end it. None
     * where the writer set paragraphs.
     */
    static List<Sentence> paragraphs(List<Piece> pieces, String draft) {
        if (draft.indexOf('\n') >= 0 || draft.length() < LONG || !isTrusted(pieces)) {
            return List.of();
        }
        int action = firstOf(pieces, 2);
        int result = lastRunFrom(pieces, 3);
        List<Sentence> openings = new ArrayList<>();
        if (action > 0) {
            openings.add(pieces.get(action).source());
        }
        if (result > action + 1 && result < pieces.size()) {
            openings.add(pieces.get(result).source());
        }
        return openings;
    }

    private static boolean isTrusted(List<Piece> pieces) {
        long labelled = pieces.stream()
                .map(piece -> piece.source().star())
                .filter(Objects::nonNull)
                .count();
        return pieces.size() >= LEAST_SENTENCES
                && labelled >= TRUSTED * pieces.size()
                && pieces.stream().noneMatch(Piece::heading)
                && pieces.stream().anyMatch(piece -> piece.source().star() == Star.ACTION);
    }

    /**
     * Whether the order is meant: a result that opens the answer as its headline and is told again at the end, or several
     * rounds of action and result, whose results would lose their actions.
     */
    private static boolean isComposed(List<Integer> ranks) {
        boolean headline = ranks.get(0) == 3 && ranks.lastIndexOf(3) > 0;
        int result = ranks.indexOf(3);
        int actionAfter = result < 0 ? -1 : ranks.subList(result, ranks.size()).indexOf(2);
        boolean rounds = actionAfter >= 0 && ranks.lastIndexOf(3) > result + actionAfter;
        return headline || rounds;
    }

    /**
     * Where the answer begins with its scene, later situations belong to the action around them: they stay. A label that is
     * missing, or that would tear a group apart, is overruled by the group's first one.
     */
    private static List<Group> groups(List<Piece> pieces) {
        List<Group> groups = new ArrayList<>();
        int rank = 0;
        for (Piece piece : pieces) {
            int own = groups.isEmpty() && SCENE.matcher(piece.text()).find()
                    ? 1
                    : rank(piece.source().star());
            if (own == 1 && rank > 1 && groups.get(0).rank() == 1) {
                own = 0;
            }
            boolean leans = piece.link() != Link.FREE;
            if (groups.isEmpty() || (!leans && own != rank && own > 0)) {
                rank = own > 0 ? own : Math.max(rank, 1);
                groups.add(new Group(new ArrayList<>(List.of(piece)), rank));
            } else if (leans && own > rank && piece.link() == Link.CONCLUDING) {
                rank = own;
                groups.add(new Group(new ArrayList<>(List.of(piece)), rank));
            } else {
                groups.get(groups.size() - 1).pieces().add(piece);
            }
        }
        return groups;
    }

    /** Situation and task are one: which of them comes first is a matter of style. */
    private static int rank(@Nullable Star star) {
        if (star == null) {
            return 0;
        }
        return switch (star) {
            case OPENING, SITUATION, TASK -> 1;
            case ACTION -> 2;
            case RESULT -> 3;
            case LESSON -> 4;
            case CLOSING -> 5;
        };
    }

    /** An order that begins with "그 결과" or "이를" has torn something apart. */
    private static boolean opensWell(List<Piece> pieces) {
        return pieces.isEmpty() || pieces.get(0).link() == Link.FREE;
    }

    private static int firstOf(List<Piece> pieces, int rank) {
        for (int i = 0; i < pieces.size(); i++) {
            if (rank(pieces.get(i).source().star()) == rank) {
                return i;
            }
        }
        return -1;
    }

    /** Where the run of sentences of this rank and above begins that closes the answer. */
    private static int lastRunFrom(List<Piece> pieces, int rank) {
        int start = pieces.size();
        while (start > 0) {
            int own = rank(pieces.get(start - 1).source().star());
            if (own != 0 && own < rank) {
                break;
            }
            start--;
        }
        while (start < pieces.size() && rank(pieces.get(start).source().star()) == 0) {
            start++;
        }
        return start;
    }
}
