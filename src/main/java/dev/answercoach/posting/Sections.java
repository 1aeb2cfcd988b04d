package dev.answercoach.posting;

import dev.answercoach.posting.Heading.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sorts the lines of a posting below the headings that they stand under.
 *
 * <p>A section ends at the next heading of its rank, known or not, and, once it has listed items, at a paragraph of running
 * text. Where a section lists items, sentences between heading and list introduce them and are none.
 */
final class Sections {
    /** More items than a reader would take in; a prompt that carries a digest stays bounded. */
    static final int MOST_ITEMS = 60;

    /** A label of its own: "근무지: 대전". */
    private static final Pattern LABELLED = Pattern.compile("[^:：.]{1,14}[:：]\\s.*+");

    private static final Pattern KEYWORD_LINE = Pattern.compile("(?i)(?:주요 ?)?(?:키워드|keywords?)\\W.*+");

    private final Map<Section, List<String>> items = new EnumMap<>(Section.class);
    /** Sections of which a part is a list. */
    private final Set<Section> listed = EnumSet.noneOf(Section.class);

    private Optional<Section> current = Optional.empty();
    /** How many # the open section's heading has; 0 where it is plain. */
    private int level;
    /** How the open section's heading is set. */
    private String shape = "";
    /** Whether the open section was opened by a label. */
    private boolean isLabelled;

    /** What stands below the open heading: items with a mark, and lines without. */
    private final List<PostingLine> open = new ArrayList<>();

    private Sections() {}

    static Map<Section, List<String>> of(List<PostingLine> lines) {
        Sections sections = new Sections();
        for (Section section : Section.values()) {
            sections.items.put(section, new ArrayList<>());
        }
        for (int i = 0; i < lines.size(); i++) {
            sections.take(lines, i);
        }
        sections.close();
        return sections.items;
    }

    /** The lines above the first heading. */
    static List<PostingLine> head(List<PostingLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean leads = i + 1 < lines.size() && leads(lines.get(i), lines.get(i + 1));
            // a title may be set as headings are, and hold their words
            Optional<Section> opened = i == 0 ? Heading.exactly(lines.get(i).text()) : Heading.of(lines.get(i), leads);
            if (opened.isPresent()) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private static boolean leads(PostingLine line, PostingLine next) {
        return next.isItem() && !next.sign().equals(line.sign());
    }

    private void take(List<PostingLine> lines, int at) {
        PostingLine line = lines.get(at);
        boolean leads = at + 1 < lines.size() && leads(line, lines.get(at + 1));
        boolean deeper = level > 0 && line.level() > level;
        boolean goesOn = line.isItem() ? isListed(line.sign()) : introduces(line);
        boolean heads = leads && !goesOn;
        Optional<Section> known = deeper ? Heading.exactly(line.text()) : Heading.of(line, heads);
        Optional<Section> opened = known.isEmpty() && at > 0 && heads && !deeper ? guessed(line, lines, at + 1) : known;
        if (opened.isPresent()) {
            close();
            current = opened;
            level = line.level();
            shape = line.shape();
            isLabelled = line.frame() == PostingLine.Frame.COLON;
        } else if (current.isPresent() && ends(line, heads, deeper)) {
            close();
        } else if (current.isPresent() && !isDivision(line, heads)) {
            open.add(line);
        }
    }

    /** What an unknown heading opens, by its list; only what no known heading has opened. */
    private Optional<Section> guessed(PostingLine line, List<PostingLine> lines, int from) {
        boolean isRanked = current.isEmpty()
                ? line.isSetOff() || line.afterBlank()
                : line.shape().equals(shape);
        return isRanked
                ? ListKind.of(lines, from)
                        .filter(section -> current.filter(section::equals).isEmpty()
                                && items.getOrDefault(section, List.of()).isEmpty())
                : Optional.empty();
    }

    private boolean ends(PostingLine line, boolean leads, boolean deeper) {
        if (line.level() > 0) {
            return !deeper && line.frame() != PostingLine.Frame.BRACKETS;
        }
        boolean hasItems = !open.isEmpty() && open.get(open.size() - 1).isItem();
        if (line.isItem()) {
            return hasItems && !shape.isEmpty() && line.shape().equals(shape) && !isListed(line.sign());
        }
        if (isLabelled && LABELLED.matcher(line.text()).matches()) {
            return true;
        }
        if (line.frame() == PostingLine.Frame.BOLD || (leads && line.afterBlank())) {
            return line.shape().equals(shape);
        }
        return hasItems && line.afterBlank() && line.frame() == PostingLine.Frame.NONE;
    }

    /** A sentence right below a heading introduces the list that follows it. */
    private boolean introduces(PostingLine line) {
        return current.isPresent() && open.isEmpty() && !line.isSetOff();
    }

    /** Whether the open section's items carry this mark. */
    private boolean isListed(String sign) {
        return open.stream().anyMatch(line -> line.sign().equals(sign));
    }

    /** "[활발한 코드 리뷰 문화]" divides a section and does not end it. */
    private static boolean isDivision(PostingLine line, boolean leads) {
        return !line.isItem() && leads && line.frame() != PostingLine.Frame.NONE;
    }

    private void close() {
        current.ifPresent(section -> {
            boolean isList = open.stream().anyMatch(PostingLine::isItem);
            List<String> taken = items.computeIfAbsent(section, absent -> new ArrayList<>());
            if (isList && listed.add(section)) {
                // "the role" told in sentences, then its tasks in a list
                taken.removeIf(Heading::isSentence);
            }
            open.stream()
                    .filter(line -> !isList || line.isItem() || isMeant(line))
                    .map(PostingLine::text)
                    .filter(text -> PostingTitle.hasWords(text)
                            && (isList || !listed.contains(section) || !Heading.isSentence(text)))
                    .forEach(text -> add(taken, text));
        });
        open.clear();
        current = Optional.empty();
        level = 0;
        shape = "";
    }

    /** Among marked items a line without a mark is one if it is as short as they are, and no words about them. */
    private static boolean isMeant(PostingLine line) {
        return KEYWORD_LINE.matcher(line.text()).matches()
                || !(line.level() > 0
                        || line.afterBlank()
                        || Heading.isSentence(line.text())
                        || line.text().endsWith("요")
                        || line.frame() == PostingLine.Frame.COLON);
    }

    private static void add(List<String> taken, String text) {
        if (taken.size() < MOST_ITEMS) {
            taken.add(Cut.to(DigestReader.LONGEST_ITEM, text));
        }
    }
}
