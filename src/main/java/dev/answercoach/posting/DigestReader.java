package dev.answercoach.posting;

import dev.answercoach.posting.Heading.Section;
import dev.answercoach.text.words.Lexicon;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a posting's digest by its headings, or by its sentences where it has none. */
public final class DigestReader {
    /** Longer items are cut, in UTF-16 units. */
    static final int LONGEST_ITEM = 300;

    private static final int LONGEST_NAME = 80;

    /** The sections that say what the posting asks for. */
    private static final Set<Section> ASKED =
            EnumSet.of(Section.DUTIES, Section.REQUIREMENTS, Section.PREFERRED, Section.STACK);

    private DigestReader() {}

    /** The digest of a posting's text, Korean or English. */
    public static Digest read(String posting) {
        List<PostingLine> lines = PostingLines.of(posting);
        Map<Section, List<String>> sorted = Sections.of(lines);
        boolean isSorted =
                ASKED.stream().anyMatch(section -> !of(sorted, section).isEmpty());
        Map<Section, List<String>> items = isSorted ? sorted : Unsorted.sorted(lines);
        TitleLine title = TitleLine.of(lines);
        return new Digest(
                Cut.to(LONGEST_NAME, title.company()),
                Cut.to(LONGEST_NAME, title.role()),
                of(items, Section.DUTIES),
                of(items, Section.REQUIREMENTS),
                of(items, Section.PREFERRED),
                of(items, Section.VALUES),
                Keywords.technologies(items),
                Deadline.of(lines).orElse(null));
    }

    /** The words that a draft for this posting is checked against: its company and its keywords, the weightiest first. */
    public static Lexicon lexicon(Digest digest) {
        return new Lexicon(digest.company(), Keywords.of(digest));
    }

    private static List<String> of(Map<Section, List<String>> items, Section section) {
        return items.getOrDefault(section, List.of());
    }
}
