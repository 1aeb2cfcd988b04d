package dev.answercoach.posting;

import dev.answercoach.text.words.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a posting's digest by its headings. */
public final class DigestReader {
    /** More items than a reader would take in; a prompt that carries a digest stays bounded. */
    static final int MOST_ITEMS = 60;

    /** Longer items are cut, in UTF-16 units. */
    static final int LONGEST_ITEM = 300;

    private static final int LONGEST_NAME = 80;

    /** What is read of a posting that has no known heading: so many lines, and so many UTF-16 units of each. */
    private static final int MOST_UNSORTED = 200;

    private static final int LONGEST_UNSORTED = 10_000;

    /** The sections that say what the posting asks for. */
    private static final Set<Heading.Section> ASKED = EnumSet.of(
            Heading.Section.DUTIES, Heading.Section.REQUIREMENTS, Heading.Section.PREFERRED, Heading.Section.STACK);

    private static final Pattern MARKED = Pattern.compile("(?<marks>#{1,6}) +(?<title>.+)");
    private static final Pattern LIST_MARK =
            Pattern.compile("^(?:(?:[-*+]|\\d{1,2}[.)]|[가나다라마바사아자차카타파하][.)])\\s+|[•·●○■□◆▶▷✓✔✅☑▪◦ㆍ]\\s*)");

    private DigestReader() {}

    /** The digest of a posting's text, Korean or English. */
    public static Digest read(String posting) {
        List<String> lines = PostingLines.of(posting);
        Map<Heading.Section, List<String>> items = new Sections().read(lines);
        boolean isSorted = ASKED.stream()
                .anyMatch(section -> !items.getOrDefault(section, List.of()).isEmpty());
        TitleLine title = TitleLine.of(lines);
        return new Digest(
                cut(title.company(), LONGEST_NAME),
                cut(title.role(), LONGEST_NAME),
                items.getOrDefault(Heading.Section.DUTIES, List.of()),
                items.getOrDefault(Heading.Section.REQUIREMENTS, List.of()),
                items.getOrDefault(Heading.Section.PREFERRED, List.of()),
                items.getOrDefault(Heading.Section.VALUES, List.of()),
                // A posting without headings still names what it works with.
                Keywords.technologies(isSorted ? items : Map.of(Heading.Section.STACK, start(lines))));
    }

    /** The words that a draft for this posting is checked against: its company and up to twelve keywords. */
    public static Lexicon lexicon(Digest digest) {
        return new Lexicon(digest.company(), Keywords.of(digest));
    }

    private static List<String> start(List<String> lines) {
        return lines.stream()
                .limit(MOST_UNSORTED)
                .map(line -> cut(line, LONGEST_UNSORTED))
                .toList();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    /** Sorts lines below the headings that they stand under. */
    private static final class Sections {
        private final Map<Heading.Section, List<String>> items = new EnumMap<>(Heading.Section.class);
        private Optional<Heading.Section> current = Optional.empty();
        /** How many # the open section's heading has; 0 where it is plain. */
        private int level;

        Map<Heading.Section, List<String>> read(List<String> lines) {
            for (Heading.Section section : Heading.Section.values()) {
                items.put(section, new ArrayList<>());
            }
            lines.forEach(this::take);
            return items;
        }

        private void take(String line) {
            Matcher marked = MARKED.matcher(line);
            boolean isMarked = marked.matches();
            int marks = isMarked ? marked.group("marks").length() : 0;
            Optional<Heading.Section> opened = Heading.of(isMarked ? marked.group("title") : line);
            boolean deeper = isMarked && level > 0 && marks > level;
            if (opened.isPresent() && !deeper) {
                current = opened;
                level = marks;
            } else if (isMarked && !deeper && !isBracketed(marked.group("title"))) {
                current = Optional.empty();
                level = 0;
            } else {
                current.ifPresent(section -> add(section, isMarked ? marked.group("title") : line));
            }
        }

        /** "[활발한 코드 리뷰 문화]" divides a section and does not end it. */
        private static boolean isBracketed(String title) {
            return title.startsWith("[") && title.endsWith("]");
        }

        private void add(Heading.Section section, String line) {
            List<String> taken = items.get(section);
            String item =
                    LIST_MARK.matcher(line).replaceFirst("").replace("**", "").strip();
            if (taken != null && PostingTitle.hasWords(item) && taken.size() < MOST_ITEMS) {
                taken.add(cut(item, LONGEST_ITEM));
            }
        }
    }
}
