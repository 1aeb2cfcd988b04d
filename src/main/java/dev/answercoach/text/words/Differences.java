package dev.answercoach.text.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what differs between two texts, word by word. A Korean word is compared with its particle, so that where only the
 * particle changed the whole word is shown, as a reader would mark it.
 */
public final class Differences {
    /** What became of a stretch of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text; what is the same or removed makes the text before, what is the same or added the text after. */
    public record Segment(Kind kind, String text) {}

    /** A figure with its unit, a word or a single sign, each with the spaces behind it; or breaks of lines. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?:[\\p{L}\\p{M}\\p{N}]+(?:[.,:][\\p{N}]+)*[\\p{L}\\p{M}\\p{N}%]*+|[^\\s\\p{Z}]\\p{M}*)[\\p{Z}\\t]*+|[\\s\\p{Z}]++|\\X");

    private static final Pattern SPACE_AT_END = Pattern.compile("[\\s\\p{Z}]*+$");

    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]*");

    /** Beyond so many words and signs on a side that differ at all, only where the difference begins and ends is told. */
    private static final int MOST_TOKENS = 6_000;

    /** What is the same, and then what was replaced by what; each may be empty. */
    private record Change(String same, String removed, String added) {
        boolean isReplacement() {
            return !removed.isBlank() && !added.isBlank();
        }

        /** The two as one replacement; what lies between them goes into both sides. */
        Change joinedWith(Change next) {
            return new Change(same, removed + next.same + next.removed, added + next.same + next.added);
        }
    }

    private Differences() {}

    /** The segments in their order, none of them empty and no two neighbours of one kind. */
    public static List<Segment> between(String before, String after) {
        return segments(joined(changes(tokens(before), tokens(after))));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** The changes; the last one may be empty but for what is the same at the end. */
    private static List<Change> changes(List<String> before, List<String> after) {
        int start = commonStart(before, after);
        int end = commonEnd(before.subList(start, before.size()), after.subList(start, after.size()));
        List<String> from = before.subList(start, before.size() - end);
        List<String> to = after.subList(start, after.size() - end);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(text(before.subList(0, start)), "", ""));
        if (from.size() > MOST_TOKENS || to.size() > MOST_TOKENS) {
            changes.add(new Change("", text(from), text(to)));
        } else {
            changes.addAll(compared(from, to));
        }
        changes.add(new Change(text(before.subList(before.size() - end, before.size())), "", ""));
        return changes;
    }

    private static List<Change> compared(List<String> from, List<String> to) {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int position = delta.getSource().getPosition();
            changes.add(new Change(
                    text(from.subList(at, position)),
                    text(delta.getSource().getLines()),
                    text(delta.getTarget().getLines())));
            at = position + delta.getSource().size();
        }
        changes.add(new Change(text(from.subList(at, from.size())), "", ""));
        return changes;
    }

    /** What was taken out and what came in at one place belong together, and so do two replacements in a row. */
    private static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            int last = joined.size() - 1;
            if (last >= 0 && belongTogether(joined.get(last), change)) {
                joined.set(last, joined.get(last).joinedWith(change));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    private static boolean belongTogether(Change one, Change next) {
        return next.same().isEmpty()
                || (one.isReplacement()
                        && next.isReplacement()
                        && WORDLESS.matcher(next.same()).matches());
    }

    private static List<Segment> segments(List<Change> changes) {
        List<Segment> segments = new ArrayList<>();
        for (Change change : changes) {
            String space = spaceAtEndOfBoth(change);
            add(segments, Kind.SAME, change.same());
            add(segments, Kind.REMOVED, withoutEnd(change.removed(), space));
            add(segments, Kind.ADDED, withoutEnd(change.added(), space));
            add(segments, Kind.SAME, space);
        }
        return List.copyOf(segments);
    }

    /** The white space with which both what was removed and what was added end, and which therefore stayed. */
    private static String spaceAtEndOfBoth(Change change) {
        String removed = spaceAtEnd(change.removed());
        String added = spaceAtEnd(change.added());
        int length = 0;
        while (length < Math.min(removed.length(), added.length())
                && removed.charAt(removed.length() - 1 - length) == added.charAt(added.length() - 1 - length)) {
            length++;
        }
        return removed.substring(removed.length() - length);
    }

    private static String spaceAtEnd(String text) {
        Matcher matcher = SPACE_AT_END.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static String withoutEnd(String text, String end) {
        return text.substring(0, text.length() - end.length());
    }

    private static void add(List<Segment> segments, Kind kind, String text) {
        int last = segments.size() - 1;
        if (text.isEmpty()) {
            return;
        }
        if (last >= 0 && segments.get(last).kind() == kind) {
            segments.set(last, new Segment(kind, segments.get(last).text() + text));
        } else {
            segments.add(new Segment(kind, text));
        }
    }

    private static int commonStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int end = 0;
        while (end < most && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    private static String text(List<String> tokens) {
        return String.join("", tokens);
    }
}
